import {
  clearable,
  flag,
  group,
  inputShape,
  line,
  money,
  oneOf,
  optional,
  prose,
  reference,
  type Taken,
  whole,
} from '../../kernel/procedure/index.js';
import { type Funding, fundings, type ProjectKind, projectKinds } from './texts.js';

/** What a unit says of its project. */
const said = {
  name: line({ en: 'Its name', zh: '项目名称' }),
  kind: oneOf<ProjectKind>(projectKinds, { en: 'What is done by it', zh: '项目类型' }),
  estimate: money({ en: 'What it shall cost, in yuan', zh: '投资估算(元)' }),
  funding: oneOf<Funding>(fundings, { en: 'Whose money it spends', zh: '资金来源' }),
  securityProject: flag({ en: 'Whether it is an information security project', zh: '是否信息安全工程' }),
  classified: flag({ en: 'Whether what it builds holds state secrets', zh: '是否涉密' }),
  major: flag({ en: 'Whether it is a major project', zh: '是否重大项目' }),
  mlpsGrade: whole({ en: 'The MLPS grade of what it builds, 1 to 5', zh: '等级保护级别' }, 1, 5),
};

const systemId = optional(
  reference({ en: 'The system that it builds or works on, if registered', zh: '应用系统' }),
);

const projectInput = inputShape(
  'ProjectInput',
  { en: 'A project that is proposed now', zh: '新提出的项目' },
  { unitId: reference({ en: 'The unit that builds it', zh: '项目建设单位' }), ...said, systemId },
);

const revisedInput = inputShape(
  'ProjectRevisionInput',
  { en: 'What is said anew of a project; what is left out stays', zh: '项目信息修改' },
  {
    name: optional(said.name),
    kind: optional(said.kind),
    estimate: optional(said.estimate),
    funding: optional(said.funding),
    securityProject: optional(said.securityProject),
    classified: optional(said.classified),
    major: optional(said.major),
    mlpsGrade: optional(said.mlpsGrade),
    systemId: clearable(
      reference({ en: 'The system that it builds or works on; null where none is', zh: '应用系统' }),
    ),
  },
);

/** The project that a first step is for: one that is known, or one that is proposed with it. */
export const namedProject = {
  projectId: optional(reference({ en: 'The project, if it is known already', zh: '已有项目' })),
  project: optional(group(projectInput, { en: 'The project, if it is proposed now', zh: '新提出的项目' })),
};

/** What is said anew of a project. */
export const revisedProject = optional(
  group(revisedInput, { en: 'What is said anew of the project', zh: '项目信息修改' }),
);

/** The project that a first step is for, as taken. */
export type NamedProject = Taken<typeof namedProject>;

/** What is said anew of a project, as taken. */
export type RevisedProject = Taken<{ readonly project: typeof revisedProject }>['project'];

/** The year of a plan. */
export const year = whole({ en: 'The year of the plan', zh: '计划年度' }, 2000, 2999);

/** Why a project is needed. */
export const purpose = prose({ en: 'What it is for and why it is needed', zh: '建设必要性' });

/** A written opinion. */
export const opinion = prose({ en: 'The written opinion', zh: '意见' });
