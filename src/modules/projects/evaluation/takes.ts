import {
  day,
  flag,
  inputShape,
  line,
  listOf,
  materials,
  optional,
  prose,
  type Taken,
  whole,
} from '../../../kernel/procedure/index.js';

const goal = inputShape(
  'EvaluationGoalInput',
  { en: 'One goal of a project, as its evaluation finds it', zh: '绩效目标' },
  {
    goal: line({ en: 'What was to be reached', zh: '绩效目标' }),
    target: line({ en: 'By what it is measured and how much of it was promised', zh: '目标值' }),
    reached: line({ en: 'How much was reached', zh: '完成值' }),
    met: flag({ en: 'Whether it was met', zh: '是否达成' }),
  },
);

/** What a unit reports of its project. */
export const reported = {
  goals: listOf(goal, { en: 'The goals, and what was reached of them', zh: '绩效目标完成情况' }, 1, 50),
  benefits: prose({ en: 'What the project has brought', zh: '建设成效' }),
  use: prose({ en: 'How it is used: by whom and how much', zh: '使用情况' }),
  problems: optional(prose({ en: 'What problems the unit sees', zh: '存在问题' })),
  selfScore: whole({ en: 'The score that the unit gives itself, 0 to 100', zh: '自评得分' }, 0, 100),
  materials,
};

/** The same, as taken. */
export type Reported = Taken<typeof reported>;

/** The score that counts. */
export const score = whole({ en: 'The score that counts, 0 to 100', zh: '评价得分' }, 0, 100);

/** Who is commissioned with a post-evaluation, with what and until when. */
export const commission = {
  evaluator: line({ en: 'The third party that is commissioned', zh: '后评价机构' }),
  reason: prose({ en: 'Why, and what it shall look into', zh: '委托理由和评价重点' }),
  until: day({ en: 'The last day on which it is to be finished', zh: '完成日期' }),
};

/** What a post-evaluation found. */
export const postFindings = prose({ en: 'What the post-evaluation found', zh: '后评价结论' });

/** A written opinion. */
export const opinion = prose({ en: 'The written opinion', zh: '意见' });
