import {
  inputShape,
  listOf,
  money,
  oneOf,
  optional,
  prose,
  reference,
  type Taken,
  whole,
} from '../../kernel/procedure/index.js';
import { type ResourceKind, resourceKinds } from '../capacity/index.js';

/** The most of one kind that a unit can plan: no pool of a city is larger. */
const MAX_QUANTITY = 10_000_000;

const lineInput = inputShape(
  'ResourcePlanLineInput',
  { en: 'By how much one kind of resource shall grow', zh: '资源需求条目' },
  {
    kind: oneOf<ResourceKind>(resourceKinds, { en: 'The kind of resource', zh: '资源类别' }),
    quantity: whole(
      { en: 'By how much it shall grow, in the unit of its kind', zh: '申报增量' },
      1,
      MAX_QUANTITY,
    ),
    reason: prose({ en: 'What for', zh: '需求说明' }),
  },
);

const approvalInput = inputShape(
  'ResourcePlanApprovalInput',
  { en: 'What is approved on a line', zh: '核定条目' },
  {
    lineId: reference({ en: 'The line', zh: '条目' }),
    quantity: whole({ en: 'The growth that is approved', zh: '核定增量' }, 0, MAX_QUANTITY),
    reason: optional(prose({ en: 'Why less than was declared', zh: '核减理由' })),
  },
);

/** The unit whose plan it is. */
export const unitId = reference({ en: 'The unit whose plan it is', zh: '申报单位' });

/** The year of a plan. */
export const year = whole({ en: 'The year in which the resources are needed', zh: '计划年度' }, 2018, 2999);

/** What a plan consists of. */
export const lines = listOf(lineInput, { en: 'What is needed, one line a kind', zh: '资源需求清单' });

/** What is approved; a line that is not named is approved as it stands. */
export const approvals = listOf(approvalInput, {
  en: 'What is approved; a line not named is approved as it stands',
  zh: '核定清单',
});

/** A written opinion. */
export const opinion = prose({ en: 'The written opinion', zh: '意见' });

/** What is entered in the budget. */
export const budget = money({ en: 'What is entered for it, in yuan', zh: '预算金额(元)' });

/** What lines are, as taken. */
export type LinesTaken = Taken<{ readonly lines: typeof lines }>['lines'];

/** What approvals are, as taken. */
export type ApprovalsTaken = Taken<{ readonly approvals: typeof approvals }>['approvals'];
