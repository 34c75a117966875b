import {
  creditCode,
  day,
  flag,
  inputShape,
  line,
  listOf,
  money,
  moneyOrNone,
  oneOf,
  optional,
  prose,
  reference,
  type Taken,
  whole,
} from '../../../kernel/procedure/index.js';
import {
  type BudgetKind,
  budgetKinds,
  type ContractRole,
  contractRoles,
  type IncidentKind,
  incidentKinds,
  type QualificationKind,
  qualificationKinds,
} from './texts.js';

const lineInput = inputShape(
  'BudgetLineInput',
  { en: 'A budget line', zh: '概算明细' },
  {
    kind: oneOf<BudgetKind>(budgetKinds, { en: 'What it pays for', zh: '类别' }),
    name: line({ en: 'What it is', zh: '名称' }),
    amount: money({ en: 'What it may cost, in yuan', zh: '金额(元)' }),
  },
);

/** What starts a construction. */
export const starting = {
  projectId: reference({ en: 'The project', zh: '项目' }),
  implementer: line({ en: 'The body that carries it out', zh: '项目实施机构' }),
  personInCharge: line({ en: 'The person in charge', zh: '项目责任人' }),
  until: day({ en: 'The day by which it is to be completed', zh: '计划建成日期' }),
  budgetLines: listOf(lineInput, { en: 'What the approved total is made of', zh: '概算明细' }, 1),
};

const qualificationInput = inputShape(
  'QualificationInput',
  { en: 'A qualification', zh: '资质' },
  {
    kind: oneOf<QualificationKind>(qualificationKinds, { en: 'What it is for', zh: '资质类别' }),
    grade: line({ en: 'Its grade', zh: '资质等级' }),
    certificate: line({ en: 'The number of its certificate', zh: '证书编号' }),
    validUntil: day({ en: 'The last day on which it holds', zh: '有效期至' }),
  },
);

/** What a contract says. */
export const contract = {
  role: oneOf<ContractRole>(contractRoles, { en: 'What the other party does', zh: '合同角色' }),
  party: line({ en: 'The other party', zh: '合同相对方' }),
  creditCode: creditCode({ en: 'Its unified social credit code', zh: '统一社会信用代码' }),
  amount: money({ en: 'What it costs, in yuan', zh: '合同金额(元)' }),
  signedOn: day({ en: 'When it was signed', zh: '签订日期' }),
  qualifications: listOf(qualificationInput, { en: 'The qualifications behind it', zh: '资质' }, 0, 20),
};

/** Which contract ends, and why. */
export const ending = {
  contractId: reference({ en: 'The contract', zh: '合同' }),
  reason: prose({ en: 'Why it ends', zh: '终止原因' }),
};

/** What is reported of a delay or loss. */
export const incident = {
  kind: oneOf<IncidentKind>(incidentKinds, { en: 'What went wrong', zh: '问题类别' }),
  description: prose({ en: 'What happened, why, and what the unit does about it', zh: '情况说明' }),
  loss: optional(moneyOrNone({ en: 'What was lost, in yuan', zh: '损失金额(元)' })),
  expectedCompletion: optional(day({ en: 'When the unit expects to complete now', zh: '预计建成日期' })),
};

/** What is reported of a completion. */
export const completing = {
  completedOn: day({ en: 'When it was completed', zh: '建成日期' }),
  spent: money({ en: 'What it cost, in yuan', zh: '实际支出(元)' }),
};

/** What a performance report says. */
export const reporting = {
  progress: whole({ en: 'How much is built, in percent', zh: '建设进度(%)' }, 0, 100),
  invested: moneyOrNone({ en: 'What has been spent so far, in yuan', zh: '累计完成投资(元)' }),
  performance: prose({ en: 'How its goals are met', zh: '绩效目标执行情况' }),
  userOpinion: prose({ en: 'What its users say', zh: '使用单位意见' }),
  supervisorOpinion: prose({ en: 'What the supervisor says', zh: '监理单位意见' }),
  onTrial: flag({ en: 'Whether what it builds is on trial', zh: '是否已试运行' }),
  trialResults: optional(prose({ en: 'How the trial goes, where there is one', zh: '试运行情况' })),
};

/** What starts a construction, as taken. */
export type StartTaken = Taken<typeof starting>;

/** A contract, as taken. */
export type ContractTaken = Taken<typeof contract>;

/** A contract that ends, as taken. */
export type EndingTaken = Taken<typeof ending>;

/** An incident, as taken. */
export type IncidentTaken = Taken<typeof incident>;

/** A completion, as taken. */
export type CompletionTaken = Taken<typeof completing>;

/** A performance report, as taken. */
export type ReportTaken = Taken<typeof reporting>;
