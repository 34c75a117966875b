import { addDays, civilDateOf, type CivilDate } from '../src/kernel/calendar/index.js';
import { type House } from '../src/kernel/context/index.js';
import { materialKinds } from '../src/kernel/cases/index.js';
import { allSteps, perform } from '../src/kernel/procedure/index.js';
import { type Life, type Matter, MOMENTS_A_DAY } from './lives.js';
import { uploadAll } from './materials.js';
import { type Path, PATHS, type PathStep } from './paths.js';

/** Something that somebody does at a moment of the year. */
export interface Happening {
  readonly moment: number;
  /** Whether it opens a case: those of a moment are done in their order, which their numbers follow. */
  readonly opens: boolean;
  /** Whether it locks rows that others of the moment want: those go one after the other rather than wait. */
  readonly locks: boolean;
  readonly run: () => Promise<void>;
}

/** What the happenings of one system know of it and of each other. */
interface Stage {
  readonly house: House;
  readonly life: Life;
  readonly unitId: string;
  readonly moments: readonly Date[];
  systemId: string;
}

/** Who acts for an office, and how often. */
const DESKS = {
  admitter: { 'office.admitter': 6, 'office.clerk': 2, 'office.reviewer': 2 },
  reviewer: { 'office.reviewer': 3, 'office.deputy': 1 },
  operator: { 'provider.operator': 4, 'provider.engineer': 1 },
} as const;

/** Everything that happens to a system within the year, in no order. */
export function happeningsOf(
  house: House,
  life: Life,
  unitId: string,
  moments: readonly Date[],
): readonly Happening[] {
  const stage: Stage = { house, life, unitId, moments, systemId: '' };
  const all = [registration(stage), ...life.matters.flatMap((matter) => matterHappenings(stage, matter))];
  return all.filter(({ moment }) => moment < moments.length);
}

function registration(stage: Stage): Happening {
  const { life, unitId } = stage;
  const [name, mlpsGrade] = life.system;
  const run = async () => {
    const on = dayOf(stage, life.registered);
    const legacy = life.placement === 'LEGACY' ? { plannedMigrationOn: addDays(on, 300) } : {};
    const input = { unitId, name, classified: false, mlpsGrade, placement: life.placement, ...legacy };
    stage.systemId = await perform(stage.house, admin(life), 'registerSystem', input);
  };
  return { moment: life.registered, opens: false, locks: false, run };
}

function matterHappenings(stage: Stage, matter: Matter): readonly Happening[] {
  const path = PATHS[matter.path];
  const known = { caseId: '', version: 0 };
  const happenings: Happening[] = [];
  /** Uploads what a step attaches, at the moment before it, and answers how to attach it. */
  const attached = (moment: number, kinds: readonly string[]) => {
    if (kinds.length === 0) return () => ({});
    let ids: readonly string[] = [];
    const titles = kinds.map((kind) => `${stage.life.system[0]}-${materialKinds.label(kind).zh}`);
    const run = async () => void (ids = await uploadAll(stage.house, admin(stage.life), titles));
    happenings.push({ moment: moment - 1, opens: false, locks: false, run });
    return () => ({ materials: kinds.map((kind, index) => ({ kind, uploadId: ids[index] })) });
  };

  const drafted = attached(matter.drafted, path.materials);
  const draft = async () => {
    const { step, input } = DRAFTS[path.opens](matter, dayOf(stage, matter.drafted));
    const given = { systemId: stage.systemId, ...input, ...drafted() };
    known.caseId = await perform(stage.house, admin(stage.life), step, given);
    known.version = 1;
  };
  happenings.push({ moment: matter.drafted, opens: true, locks: false, run: draft });

  path.steps.slice(0, matter.taken.length).forEach((step: PathStep, index) => {
    const moment = matter.taken[index] as number;
    const actor = step.by === 'admin' ? admin(stage.life) : somebody(stage.life.chance.oneOf(DESKS[step.by]));
    const materials = attached(moment, step.materials ?? []);
    const backup = migrates(stage.life, path, step) ? attached(moment, ['DATA_BACKUP_RECORD']) : null;
    const take = async () => {
      if (backup) {
        const certified = { backedUpOn: addDays(dayOf(stage, moment), -1), ...backup() };
        const on = { id: known.caseId, version: known.version };
        await perform(stage.house, actor, 'certifyDataBackup', { ...on, ...certified });
        known.version += 1;
      }
      const { caseId: id, version } = known;
      const input = { id, version, ...step.input?.(dayOf(stage, moment)), ...materials() };
      await perform(stage.house, actor, step.step, input);
      known.version += 1;
    };
    // What goes live from a machine room of its own opens the case of what is left there.
    const opens = stage.life.placement === 'LEGACY' && step.step === 'approveGoLive';
    happenings.push({ moment, opens, locks: !opens && locks(step.step), run: take });
    if (step.step === 'openTrial') happenings.push(connection(stage, moment + 5 * MOMENTS_A_DAY));
  });
  return happenings;
}

/** Whether an existing system moves by a path, and the step is the one before which its backup is certified. */
function migrates({ placement }: Life, { opens }: Path, { step }: PathStep): boolean {
  return placement === 'LEGACY' && opens === 'APPLICATION' && step === 'reportTest';
}

/** The office confirms what a system is connected to, without which it does not go live. */
function connection(stage: Stage, moment: number): Happening {
  const run = async () => {
    for (const kind of ['SHARING_PLATFORM', 'UNIFIED_SIGN_ON']) {
      const input = { systemId: stage.systemId, kind };
      await perform(stage.house, somebody('office.reviewer'), 'confirmConnection', input);
    }
  };
  return { moment, opens: false, locks: false, run };
}

/** Whether a step locks more than its case and what goes with that. */
function locks(name: string): boolean {
  return (
    allSteps()
      .get(name)
      ?.some(({ step }) => step.locks) ?? false
  );
}

/** The step that opens a case for each purpose, and what it takes on a day. */
const DRAFTS = {
  APPLICATION: ({ lines }: Matter) => ({
    step: 'draftApplication',
    input: { purpose: '业务系统迁移上云,按测算申请资源。', lines },
  }),
  CHANGE: ({ lines }: Matter) => ({
    step: 'draftChange',
    input: { reason: '业务量变化,调整计算资源。', lines },
  }),
  MAJOR_CHANGE: ({ lines }: Matter) => ({
    step: 'draftChange',
    input: { reason: '新增业务模块上线,扩容计算资源。', lines },
  }),
  TERMINATION: (_: Matter, on: CivilDate) => ({
    step: 'draftTermination',
    input: {
      reason: '业务整合至一体化平台,系统停用。',
      offlineOn: addDays(on, -3),
      dataMigrated: true,
      dataBackedUp: true,
    },
  }),
};

function dayOf(stage: Stage, moment: number): CivilDate {
  return civilDateOf(stage.moments[moment] as Date);
}

function admin({ unit }: Life) {
  return somebody(`${unit.replace('-', '.')}.admin`);
}

function somebody(subject: string) {
  return { subject, requestId: 'seed' };
}
