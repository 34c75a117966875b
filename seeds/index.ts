import sql from 'sql-template-tag';
import { CASE_CHORES, enterDirectory, sealJournal } from '../src/database/index.js';
import { type House, writeAsSystem } from '../src/kernel/context/index.js';
import { buildingCourses } from './building.js';
import { DIRECTORY } from './directory.js';
import { type Happening, happeningsOf } from './happenings.js';
import { type Life, lives, MOMENTS_A_DAY } from './lives.js';
import { operationOf } from './operated.js';
import { appCourses } from './apps.js';
import { keepHouse } from './chores.js';
import { consentCourses } from './consents.js';
import { courseOf } from './course.js';
import { disposalCourses } from './disposals.js';
import { exemptionCourses } from './exemptions.js';
import { enterPastProjects, pastProjectCourses } from './past-projects.js';
import { planCourses } from './plans.js';
import { monitoringOf, reportEnd } from './pools-watched.js';
import { projectCourses } from './projects.js';
import { restrictionCourses } from './restrictions.js';
import { supervisionCourses } from './supervision.js';
import { UNITS } from './units.js';
import { momentsUntil } from './year.js';

export { DIRECTORY } from './directory.js';
export { lives } from './lives.js';
export { PEOPLE } from './people.js';
export { STANDING } from './standing.js';
export { seedCreditCode } from './units.js';

/** What seeding works with; nothing else may move the clock or keep house meanwhile. */
export interface Seeding {
  readonly house: House;
  /** The clock of a database in which nothing has happened yet. */
  readonly clock: { set(to: Date): Promise<void>; release(): Promise<void>; now(): Promise<Date> };
  readonly ownerUrl: string;
  /** Lets the database count what is in it, by which it plans. */
  readonly analyze: () => Promise<unknown>;
  /** The instant at which the seeded year ends; null: now. */
  readonly end: Date | null;
  /** Whose year is played: everybody's, if not said; a test needs less. */
  readonly of?: (life: Life) => boolean;
}

/** How many of a moment's happenings are under way at once. */
const LANES = 3;

/** Moments after which the journal is sealed. */
const SEALED_EVERY = 40;

/** The moment at which the database counts what is in it: plans made for empty tables do not serve full ones. */
const ANALYZED_AT = 200;

/** Fills an empty database with a city and its year; else does nothing. */
export async function seed(seeding: Seeding): Promise<void> {
  if (await enterDirectory(seeding.ownerUrl, DIRECTORY)) await playYear(seeding);
}

/**
 * Plays a year of the city by the real operations with the clock moved along. The same end gives the same year:
 * numbers, states, due dates and journal.
 */
export async function playYear(seeding: Omit<Seeding, 'ownerUrl'>): Promise<void> {
  const { house, clock, of = () => true } = seeding;
  const end = seeding.end ?? (await clock.now());
  const moments = momentsUntil(end, house.calendar);
  const units = await unitIds(house);
  const planned = new Map<string, string>();
  const year = lives(moments.length)
    .filter(of)
    .flatMap((life: Life) => happeningsOf(house, life, units.get(life.unit) as string, moments));
  const happenings = [
    ...year,
    ...monitoringOf(house, moments),
    ...operationOf(house, moments),
    ...[
      ...exemptionCourses(units, moments.length),
      ...consentCourses(units, moments.length),
      ...appCourses(units, moments.length),
      ...planCourses(units, moments),
      ...disposalCourses(moments.length),
      ...projectCourses(units, moments, planned),
      ...buildingCourses(units, moments, planned),
      ...restrictionCourses(units, moments.length),
      ...supervisionCourses(moments.length),
      ...pastProjectCourses(moments.length),
    ].flatMap((course) => courseOf(house, moments, course)),
  ];
  await enterPastProjects(house, units, moments);
  const byMoment = Map.groupBy(happenings, ({ moment }) => moment);
  for (const [index, moment] of moments.entries()) {
    const begins = index % MOMENTS_A_DAY === 0;
    if (begins || byMoment.has(index)) await clock.set(moment);
    if (begins) await keepHouse(house, CASE_CHORES);
    await play(byMoment.get(index) ?? []);
    if (index === ANALYZED_AT) await seeding.analyze();
    if (index % SEALED_EVERY === 0) await sealJournal(house);
  }
  await (seeding.end === null ? clock.release() : clock.set(end));
  await reportEnd(house, moments.at(-1) ?? end, seeding.end ?? (await clock.now()));
  await keepHouse(house, CASE_CHORES);
  await sealJournal(house);
}

/** Lets everything of a moment happen: what opens cases in order, what locks one by one, all else side by side. */
async function play(happenings: readonly Happening[]): Promise<void> {
  const opening = happenings.filter(({ opens }) => opens);
  const locking = happenings.filter(({ locks }) => locks);
  const others = happenings.filter(({ opens, locks }) => !opens && !locks);
  const lane = async (queue: Happening[]) => {
    for (let next = queue.shift(); next; next = queue.shift()) await next.run();
  };
  await Promise.all([lane(opening), lane(locking), ...Array.from({ length: LANES }, () => lane(others))]);
}

async function unitIds(house: House): Promise<ReadonlyMap<string, string>> {
  const rows = await writeAsSystem(house, 'seed', (into) =>
    into.run<{ id: string; name: string }>(sql`select id, name from units`),
  );
  const ids = new Map(rows.map(({ id, name }) => [name, id]));
  return new Map(UNITS.map(({ key, name }) => [key, ids.get(name) as string]));
}
