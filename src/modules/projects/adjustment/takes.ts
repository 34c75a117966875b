import {
  flag,
  inputShape,
  line,
  listOf,
  moneyOrNone,
  oneOf,
  optional,
  prose,
  reference,
  type Taken,
} from '../../../kernel/procedure/index.js';
import { type BudgetKind, budgetKinds } from '../building/index.js';
import { type AdjustmentReason, adjustmentReasons } from './texts.js';

const changeInput = inputShape(
  'AdjustmentLineInput',
  { en: 'The change of a budget line; a new one without lineId, with kind and name', zh: '概算调整明细' },
  {
    lineId: optional(reference({ en: 'The line that changes; left out for a new one', zh: '原明细' })),
    kind: optional(
      oneOf<BudgetKind>(budgetKinds, { en: 'What it pays for; as before, if left out', zh: '类别' }),
    ),
    name: optional(line({ en: 'What it is; as before, if left out', zh: '名称' })),
    amount: moneyOrNone({ en: 'What it may cost afterwards, in yuan; 0 drops it', zh: '调整后金额(元)' }),
  },
);

const says = {
  reason: oneOf<AdjustmentReason>(adjustmentReasons, { en: 'Why it is adjusted', zh: '调整原因' }),
  explanation: prose({ en: 'What changes and why, in detail', zh: '调整原因及内容说明' }),
  goalsChanged: flag({ en: 'Whether the goals of the project change', zh: '建设目标是否改变' }),
};

/** What an adjustment is drafted with; lines that are not named stay. */
export const drafted = {
  projectId: reference({ en: 'The project', zh: '项目' }),
  ...says,
  lines: listOf(changeInput, { en: 'The lines that change', zh: '概算调整明细' }),
};

/** What is said anew of an adjustment; what is left out stays. */
export const revised = {
  reason: optional(says.reason),
  explanation: optional(says.explanation),
  goalsChanged: optional(says.goalsChanged),
  lines: optional(drafted.lines),
};

/** What an adjustment is drafted with, as taken. */
export type DraftedTaken = Taken<typeof drafted>;

/** What is said anew, as taken. */
export type RevisedTaken = Taken<typeof revised>;
