import {
  flag,
  inputShape,
  line,
  listOf,
  money,
  oneOf,
  optional,
  prose,
  type Taken,
  whole,
} from '../../../kernel/procedure/index.js';
import { infrastructureKinds } from '../../systems/index.js';
import { type Condition, permitConditions } from './conditions.js';
import { type Deployment, deployments, type Recommendation, recommendations } from './texts.js';

const itemInput = inputShape(
  'ProjectItemInput',
  { en: 'A line of a hardware and software list', zh: '软硬件配置条目' },
  {
    name: line({ en: 'What it is', zh: '名称及规格' }),
    infrastructure: optional(
      oneOf(infrastructureKinds, {
        en: 'The infrastructure of one’s own that it is, if it is such',
        zh: '自有基础设施类别',
      }),
    ),
    quantity: whole({ en: 'How many of it', zh: '数量' }, 1, 1_000_000),
    amount: money({ en: 'What all of it costs, in yuan', zh: '金额(元)' }),
  },
);

const answerInput = inputShape(
  'ConditionAnswerInput',
  { en: 'What the opinion says of one condition', zh: '许可条件审查意见' },
  {
    condition: oneOf<Condition>(permitConditions, { en: 'The condition', zh: '条件' }),
    met: flag({ en: 'Whether it is met', zh: '是否符合' }),
    remark: optional(prose({ en: 'What is said to it', zh: '说明' })),
  },
);

/** What a construction plan says. */
export const planSays = {
  summary: prose({ en: 'What is built, and how', zh: '建设内容' }),
  deployment: oneOf<Deployment>(deployments, { en: 'Where it will run', zh: '部署方式' }),
  items: listOf(itemInput, { en: 'The hardware and software list', zh: '软硬件配置清单' }),
  networkSecurity: optional(prose({ en: 'How network security is kept', zh: '网络安全措施' })),
  cryptography: optional(prose({ en: 'How cryptography is applied', zh: '密码应用' })),
  productSafety: optional(prose({ en: 'That its products are safe and reliable', zh: '产品安全可靠情况' })),
};

/** What is said anew of a construction plan. */
export const planSaysAnew = {
  ...planSays,
  summary: optional(planSays.summary),
  deployment: optional(planSays.deployment),
  items: optional(planSays.items),
};

/** The answers to the conditions of a permit. */
export const conditions = listOf(answerInput, {
  en: 'The answer to each condition of the permit',
  zh: '许可条件审查意见',
});

/** What an expert says. */
export const expertSays = {
  expert: line({ en: 'The expert, or the professional body', zh: '专家或机构' }),
  workplace: line({ en: 'Where the expert works', zh: '工作单位' }),
  hasInterest: flag({ en: 'Whether the expert has an interest and stands back', zh: '是否存在利害关系' }),
  recommendation: optional(
    oneOf<Recommendation>(recommendations, { en: 'What the expert advises', zh: '结论' }),
  ),
  opinion: optional(prose({ en: 'The opinion', zh: '评审意见' })),
};

/** What a plan may cost. */
export const approvedEstimate = money({ en: 'What it may cost, in yuan', zh: '批复概算(元)' });

/** What a plan says anew, as taken. */
export type PlanSaysAnew = Taken<typeof planSaysAnew>;

/** What a plan says, as taken. */
export type PlanSays = Taken<typeof planSays>;

/** Answers, as taken. */
export type AnswersTaken = Taken<{ readonly conditions: typeof conditions }>['conditions'];

/** What an expert says, as taken. */
export type ExpertSays = Taken<typeof expertSays>;
