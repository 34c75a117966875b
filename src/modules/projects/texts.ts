import { EnumRegistry } from '../../kernel/graphql/index.js';

/** What is done by a project (YP-2). */
export const PROJECT_KINDS = {
  NEW: { en: 'Something new is built', zh: '新建' },
  REBUILD: { en: 'What exists is rebuilt', zh: '改建' },
  EXPANSION: { en: 'What exists is extended', zh: '扩建' },
  UPGRADE: { en: 'What exists is upgraded', zh: '升级' },
  MIGRATION: { en: 'What exists is moved', zh: '迁移' },
  OPERATION: { en: 'Operation and maintenance that renews infrastructure', zh: '运行维护' },
} as const;

/** The name of a project's kind. */
export type ProjectKind = keyof typeof PROJECT_KINDS;

/** `ProjectKind` in the SDL. */
export const projectKinds = new EnumRegistry('ProjectKind', 'What is done by a project. 项目类型');
projectKinds.add(PROJECT_KINDS);

/** Whose money a project spends (YY-1). */
export const FUNDINGS = {
  FISCAL: { en: 'Fiscal money alone', zh: '财政性资金' },
  PARTLY_FISCAL: { en: 'Fiscal money among other', zh: '部分财政性资金' },
  OTHER: { en: 'No fiscal money', zh: '非财政性资金' },
} as const;

/** The name of a funding. */
export type Funding = keyof typeof FUNDINGS;

/** `Funding` in the SDL. */
export const fundings = new EnumRegistry('Funding', 'Whose money a project spends. 资金来源');
fundings.add(FUNDINGS);

/** Where a project stands in its life; steps of its cases alone move it. */
export const PROJECT_STAGES = {
  PROPOSED: { en: 'Proposed by its unit', zh: '拟建' },
  IN_PLAN: { en: 'In the city’s plan of its year', zh: '已列入年度计划' },
  APPROVED: { en: 'Approved or filed: it may be built', zh: '已批准或备案' },
  BUILDING: { en: 'Being built', zh: '建设中' },
  COMPLETED: { en: 'Completed, to be accepted', zh: '已建成,待验收' },
  ACCEPTED: { en: 'Accepted', zh: '已验收' },
  EVALUATED: { en: 'Evaluated after its acceptance', zh: '已评价' },
  TERMINATED: { en: 'Terminated before its acceptance', zh: '已终止' },
} as const;

/** The name of a stage. */
export type ProjectStage = keyof typeof PROJECT_STAGES;

/** `ProjectStage` in the SDL. */
export const projectStages = new EnumRegistry('ProjectStage', 'Where a project stands in its life. 项目阶段');
projectStages.add(PROJECT_STAGES);

/** The fundings with any fiscal money in them (YY-1). */
export const FISCAL: ReadonlySet<Funding> = new Set(['FISCAL', 'PARTLY_FISCAL']);

/** The kinds whose fiscal money waits for the city government’s approval of the plan: new systems (CC-49). */
export const BY_GOVERNMENT: ReadonlySet<ProjectKind> = new Set(['NEW']);

/** Who decides on money once a construction plan is approved (IR-13). */
const MONEY_GATES = {
  INVESTMENT_DECISION: { en: 'The investment decision', zh: '投资立项审批' },
  FINANCE_BUREAU: { en: 'The finance bureau', zh: '财政部门审批经费' },
} as const;

/** The name of who decides on money. */
export type MoneyGate = keyof typeof MONEY_GATES;

/** `MoneyGate` in the SDL. */
export const moneyGates = new EnumRegistry(
  'MoneyGate',
  'Who decides on money once a construction plan is approved. 经费决定环节',
);
moneyGates.add(MONEY_GATES);

/** New builds go to the investment decision, what exists to the finance bureau (IR-13, YP-12, YP-23). */
export const GATE_OF: Readonly<Record<ProjectKind, MoneyGate>> = {
  NEW: 'INVESTMENT_DECISION',
  REBUILD: 'FINANCE_BUREAU',
  EXPANSION: 'FINANCE_BUREAU',
  UPGRADE: 'FINANCE_BUREAU',
  MIGRATION: 'FINANCE_BUREAU',
  OPERATION: 'FINANCE_BUREAU',
};
