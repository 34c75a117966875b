import sql from 'sql-template-tag';
import { civilDateOf, type CivilDate } from '../src/kernel/calendar/index.js';
import { materialKinds } from '../src/kernel/cases/index.js';
import { type House, writeAsSystem } from '../src/kernel/context/index.js';
import { perform } from '../src/kernel/procedure/index.js';
import type { Happening } from './happenings.js';
import { uploadAll } from './materials.js';

type Input = Readonly<Record<string, unknown>>;

/** How a course looks something up. */
export type CourseRun = <Row>(statement: ReturnType<typeof sql>) => Promise<Row[]>;

/** Something that somebody does in a course. */
export interface CourseStep {
  readonly by: string;
  readonly step: string;
  /** The moment of the year. */
  readonly moment: number;
  /** What it takes beside the case, given what was answered so far and the day. */
  readonly input?: (known: CourseKnown, on: CivilDate) => Input;
  /** Kinds of material attached with it. */
  readonly materials?: readonly string[];
  /** Whether it opens the case of the course; what does neither that nor goes on with it opens no case either. */
  readonly opens?: true;
  /** Whether it is done beside the case: it enters a system, say. */
  readonly beside?: true;
  /** Whether the house opens a case with it: then it takes its turn among what opens cases, for their numbers. */
  readonly opensBeside?: true;
  /** What is looked up once it is done. */
  readonly after?: (known: CourseKnown, run: CourseRun) => Promise<void>;
}

/** What the steps of a course know of each other. */
export interface CourseKnown {
  /** The case, once it is open. */
  caseId: string;
  version: number;
  /** What was entered beside it. */
  besideId: string;
}

/** What happens one after the other with one case. */
export interface Course {
  /** What its files are called by. */
  readonly title: string;
  readonly steps: readonly CourseStep[];
  /** What is looked up before its first step. */
  readonly before?: (run: CourseRun) => Promise<void>;
  /** How a case is found that something else opened. */
  readonly finds?: (run: CourseRun) => Promise<string>;
}

/** What happens in a course within the year. */
export function courseOf(house: House, moments: readonly Date[], course: Course): readonly Happening[] {
  const known: CourseKnown = { caseId: '', version: 0, besideId: '' };
  return course.steps
    .filter(({ moment }) => moment >= 0 && moment < moments.length)
    .flatMap((step) => {
      const files = new Files(house, course, step);
      const { moment } = step;
      const happening = { moment, opens: step.opens === true || step.opensBeside === true, locks: false };
      const on = civilDateOf(moments[moment] as Date);
      return [
        ...(files.needed && moment > 0
          ? [{ moment: moment - 1, opens: false, locks: false, run: () => files.upload() }]
          : []),
        { ...happening, run: () => take(house, course, known, step, on, files) },
      ];
    });
}

/** What is attached with a step: uploaded the moment before it, so that what waits for its turn does not wait for that. */
class Files {
  #materials: readonly Input[] | undefined;

  constructor(
    private readonly house: House,
    private readonly course: Course,
    private readonly step: CourseStep,
  ) {}

  get needed(): boolean {
    return (this.step.materials ?? []).length > 0;
  }

  async upload(): Promise<void> {
    const kinds = this.step.materials ?? [];
    const titles = kinds.map((kind) => `${this.course.title}-${materialKinds.label(kind).zh}`);
    const ids = await uploadAll(this.house, { subject: this.step.by, requestId: 'seed' }, titles);
    this.#materials = ids.map((uploadId, index) => ({ kind: kinds[index], uploadId }));
  }

  /** The materials as a step takes them. */
  async given(): Promise<Input> {
    if (!this.needed) return {};
    if (!this.#materials) await this.upload();
    return { materials: this.#materials };
  }
}

async function take(
  house: House,
  course: Course,
  known: CourseKnown,
  step: CourseStep,
  on: CivilDate,
  files: Files,
): Promise<void> {
  const { before } = course;
  if (step.opens && before) await writeAsSystem(house, 'seed', (into) => before(into.run));
  const actor = { subject: step.by, requestId: 'seed' };
  const given = { ...step.input?.(known, on), ...(await files.given()) };
  if (step.beside) {
    known.besideId = await perform(house, actor, step.step, given);
    return;
  }
  if (step.opens) known.caseId = await perform(house, actor, step.step, given);
  else {
    if (!known.caseId && course.finds) await find(house, course.finds, known);
    const { caseId: id, version } = known;
    await perform(house, actor, step.step, { id, version, ...given });
  }
  known.version += 1;
  if (step.after)
    await writeAsSystem(house, 'seed', (into) => step.after?.(known, into.run) as Promise<void>);
}

async function find(house: House, finds: NonNullable<Course['finds']>, known: CourseKnown): Promise<void> {
  await writeAsSystem(house, 'seed', async (into) => {
    known.caseId = await finds(into.run);
    const [row] = await into.run<{ version: number }>(
      sql`select version from cases where id = ${known.caseId}`,
    );
    known.version = (row as { version: number }).version;
  });
}
