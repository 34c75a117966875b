import { EnumRegistry } from '../../../kernel/graphql/index.js';
import type { Text } from '../../../kernel/i18n/index.js';
import type { ProvisionId } from '../../../kernel/regulations/index.js';
import type { ProjectStage } from '../texts.js';

/** What may follow where an order was not obeyed: in which stages of a project, and by which provision. */
interface MeasureLaw {
  readonly text: Text;
  readonly provision: ProvisionId;
  /** Of a project, the stages in which it makes sense; any, where none are named. */
  readonly stages?: readonly ProjectStage[];
  /** The ground on which it restricts, where it does. */
  readonly restricts?: string;
}

const BEFORE_BUILDING = ['PROPOSED', 'IN_PLAN', 'APPROVED'] as const;
const UNDER_CONSTRUCTION = ['APPROVED', 'BUILDING', 'COMPLETED'] as const;
const BEFORE_ACCEPTANCE = [...BEFORE_BUILDING, 'BUILDING', 'COMPLETED'] as const;

/** The measures of supervision. */
export const MEASURES = {
  PUBLIC_CRITICISM: {
    text: { en: 'Public criticism', zh: '通报批评' },
    provision: 'YP-29',
  },
  INVESTMENT_WITHHELD: {
    text: { en: 'Investment is withheld', zh: '暂缓安排投资计划' },
    provision: 'YP-29',
    stages: BEFORE_ACCEPTANCE,
    restricts: 'UNRECTIFIED_INVESTMENT',
  },
  SUSPENSION: {
    text: { en: 'The project is suspended', zh: '暂停项目建设' },
    provision: 'YP-29',
    stages: UNDER_CONSTRUCTION,
    restricts: 'UNRECTIFIED_CONSTRUCTION',
  },
  IMMEDIATE_SUSPENSION: {
    text: { en: 'The project is suspended without an order before', zh: '直接暂停项目建设' },
    provision: 'YP-20',
    stages: UNDER_CONSTRUCTION,
    restricts: 'DELAY_OR_LOSS',
  },
  TERMINATION: {
    text: { en: 'The project is terminated', zh: '终止项目' },
    provision: 'YP-29',
    stages: BEFORE_ACCEPTANCE,
  },
  RESOURCES_WITHHELD: {
    text: { en: 'Cloud resources and operating money are withheld', zh: '暂缓提供基础资源和安排运维经费' },
    provision: 'CC-46',
    restricts: 'GOALS_MISSED',
  },
} as const satisfies Readonly<Record<string, MeasureLaw>>;

/** The name of a measure. */
export type MeasureName = keyof typeof MEASURES;

/** `SupervisionMeasureKind` in the SDL. */
export const measureKinds = new EnumRegistry(
  'SupervisionMeasureKind',
  'What follows where an order to rectify was not obeyed. 监督措施',
);
measureKinds.add(Object.fromEntries(Object.entries(MEASURES).map(([name, { text }]) => [name, text])));

/** What the rule book lets the authority order somebody to put right. */
interface FindingLaw {
  readonly text: Text;
  readonly provision: ProvisionId;
  /** Whether it is found on a project, and in which stages. */
  readonly onProject?: readonly ProjectStage[];
  /** Whether it is found on a system: any, or only one that runs on the cloud. */
  readonly onSystem?: 'ANY' | 'ON_CLOUD';
  /** What may follow. */
  readonly measures: readonly MeasureName[];
}

const OF_PROJECTS = [
  'PUBLIC_CRITICISM',
  'INVESTMENT_WITHHELD',
  'SUSPENSION',
  'TERMINATION',
] as const satisfies readonly MeasureName[];

const EVERY_STAGE = [...BEFORE_ACCEPTANCE, 'ACCEPTED', 'EVALUATED'] as const;

/** The findings of supervision: the one place that says what is ordered of whom, and what may follow. */
export const FINDINGS = {
  RULE_BROKEN: {
    text: { en: 'Rules or the approval are broken', zh: '违反有关规定或者批复要求' },
    provision: 'YP-29',
    onProject: EVERY_STAGE,
    onSystem: 'ANY',
    measures: OF_PROJECTS,
  },
  DELAY_OR_LOSS: {
    text: { en: 'Serious delay or loss of investment', zh: '工程严重逾期或者投资重大损失' },
    provision: 'YP-20',
    onProject: UNDER_CONSTRUCTION,
    measures: OF_PROJECTS,
  },
  MISMANAGEMENT: {
    text: {
      en: 'Review or filing was passed by, or mismanagement or fraud did serious harm',
      zh: '未履行审核、备案程序或者管理不善、弄虚作假造成严重后果',
    },
    provision: 'YP-32',
    onProject: EVERY_STAGE,
    onSystem: 'ANY',
    measures: OF_PROJECTS,
  },
  EVALUATION: {
    text: { en: 'Problems that an evaluation found', zh: '评价发现的问题' },
    provision: 'YP-31',
    onProject: ['ACCEPTED', 'EVALUATED'],
    measures: ['PUBLIC_CRITICISM'],
  },
  GOALS_MISSED: {
    text: { en: 'A cloud application misses its goals', zh: '上云应用未达到绩效目标' },
    provision: 'CC-46',
    onSystem: 'ON_CLOUD',
    measures: ['RESOURCES_WITHHELD'],
  },
} as const satisfies Readonly<Record<string, FindingLaw>>;

/** The name of a finding. */
export type FindingName = keyof typeof FINDINGS;

/** `SupervisionFinding` in the SDL. */
export const findings = new EnumRegistry('SupervisionFinding', 'What supervision found. 监督发现');
findings.add(Object.fromEntries(Object.entries(FINDINGS).map(([name, { text }]) => [name, text])));

/** A finding, by its name. */
export function findingLaw(name: FindingName): FindingLaw {
  return FINDINGS[name];
}

/** A measure, by its name. */
export function measureLaw(name: MeasureName): MeasureLaw {
  return MEASURES[name];
}
