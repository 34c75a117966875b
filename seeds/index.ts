import sql from 'sql-template-tag';
import { enterDirectory } from '../src/database/index.js';
import { type House, writeAsSystem } from '../src/kernel/context/index.js';
import { perform } from '../src/kernel/procedure/index.js';
import { DIRECTORY } from './directory.js';
import { upload } from './materials.js';
import { type PathStep, PATHS, STORIES, type Story } from './stories.js';
import { UNITS } from './units.js';

export { DIRECTORY } from './directory.js';
export { PEOPLE } from './people.js';
export { seedCreditCode } from './units.js';

/** What seeding works with. */
export interface Seeding {
  readonly house: House;
  /** The clock of a database in which nothing has happened yet. */
  readonly clock: { set(to: Date): Promise<void>; release(): Promise<void>; now(): Promise<Date> };
  readonly housekeeping: { runNow(): Promise<void> };
  readonly ownerUrl: string;
  /** The instant at which the seeded year ends; null: now. */
  readonly end: Date | null;
}

const DAY_MS = 86_400_000;

/** Fills an empty database with a city's year, by the real operations with the clock moved; else does nothing. */
export async function seed(seeding: Seeding): Promise<void> {
  if (!(await enterDirectory(seeding.ownerUrl, DIRECTORY))) return;
  const end = seeding.end ?? (await seeding.clock.now());
  const happenings = STORIES.flatMap((story) => happeningsOf(seeding, story, end));
  happenings.sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const { at, run } of happenings) {
    await seeding.clock.set(at);
    await run();
  }
  await (seeding.end === null ? seeding.clock.release() : seeding.clock.set(seeding.end));
  await seeding.housekeeping.runNow();
}

interface Happening {
  readonly at: Date;
  readonly run: () => Promise<unknown>;
}

/** One story as happenings in time: register, draft, connect, and the steps of its path as far as they fit. */
function happeningsOf({ house }: Seeding, story: Story, end: Date): Happening[] {
  const known = { systemId: '', caseId: '' };
  const act = (person: string, name: string, input: Readonly<Record<string, unknown>>) =>
    perform(house, actor(person), name, input);
  const begin = atOffice(end, story.daysAgo);
  const start = async () => {
    known.systemId = await act(story.admin, 'registerSystem', {
      unitId: await unitId(house, story.unit),
      name: story.system,
      classified: false,
      mlpsGrade: story.mlpsGrade,
    });
    known.caseId = await act(story.admin, 'draftApplication', {
      systemId: known.systemId,
      purpose: story.purpose,
      lines: story.lines.map(([kind, specification, quantity]) => ({ kind, specification, quantity })),
      materials: await attachments(house, story, ['CONSTRUCTION_PLAN', 'SELF_TEST_REPORT', 'RESOURCE_LIST']),
    });
    for (const kind of ['SHARING_PLATFORM', 'UNIFIED_SIGN_ON']) {
      await act('office.reviewer', 'confirmConnection', { systemId: known.systemId, kind });
    }
  };
  const happenings: Happening[] = [{ at: begin, run: start }];
  let days = story.daysAgo;
  for (const step of PATHS[story.path] as readonly PathStep[]) {
    days -= step.afterDays;
    if (days < 0) throw new Error(`The story of ${story.system} outlasts the seeded year`);
    happenings.push({ at: atOffice(end, days), run: () => take(house, story, known.caseId, step) });
  }
  return happenings;
}

async function take(house: House, story: Story, caseId: string, step: PathStep): Promise<void> {
  const person = step.by === 'admin' ? story.admin : step.by;
  const materials = step.materials ? { materials: await attachments(house, story, step.materials) } : {};
  const version = await versionOf(house, caseId);
  await perform(house, actor(person), step.step, { id: caseId, version, ...step.input, ...materials });
}

async function attachments(house: House, story: Story, kinds: readonly string[]) {
  const list: { kind: string; uploadId: string }[] = [];
  for (const kind of kinds) {
    list.push({ kind, uploadId: await upload(house, actor(story.admin), `${story.system}-${kind}`) });
  }
  return list;
}

/** A moment of the seeded year: so many days before its end; never after it. */
function atOffice(end: Date, daysBefore: number): Date {
  return new Date(end.getTime() - daysBefore * DAY_MS - 60_000);
}

function actor(subject: string) {
  return { subject, requestId: 'seed' };
}

async function unitId(house: House, key: string): Promise<string> {
  const name = UNITS.find((unit) => unit.key === key)?.name;
  return writeAsSystem(house, 'seed', async (into) => {
    const [row] = await into.run<{ id: string }>(sql`select id from units where name = ${name}`);
    return (row as { id: string }).id;
  });
}

async function versionOf(house: House, caseId: string): Promise<number> {
  return writeAsSystem(house, 'seed', async (into) => {
    const [row] = await into.run<{ version: number }>(sql`select version from cases where id = ${caseId}`);
    return (row as { version: number }).version;
  });
}
