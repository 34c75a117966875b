import { Big } from 'big.js';
import type { AdjustmentReason, ApprovalCause } from './texts.js';

/** The change of one budget line, in yuan; a new line was nothing before. */
export interface LineChange {
  readonly before: string;
  readonly after: string;
}

/** What was moved by filings since the plan was last approved, in yuan. */
export interface Moved {
  readonly increases: string;
  readonly decreases: string;
}

/** An adjustment as the rule judges it. */
export interface Proposed {
  /** What was approved, in yuan. */
  readonly approvedTotal: string;
  /** What all lines come to now. */
  readonly totalBefore: string;
  readonly changes: readonly LineChange[];
  readonly earlier: Moved;
  readonly goalsChanged: boolean;
  readonly reason: AdjustmentReason;
}

/** How an adjustment was judged: every figure, in yuan unless said otherwise, exact to the fen. */
export interface Judged extends Moved {
  readonly approvedTotal: string;
  readonly totalAfter: string;
  readonly earlierIncreases: string;
  readonly earlierDecreases: string;
  /** The larger of all increases and all decreases, those filed before among them. */
  readonly moved: string;
  /** The same in percent of the approved total, to four digits; the rule compares exactly. */
  readonly share: string;
  /** The highest percentage that may be moved by filing. */
  readonly limitPercent: number;
  /** Why filing is not enough; none where it is. */
  readonly causes: readonly ApprovalCause[];
}

/** The reasons for which filing is enough (YP-22). */
const LISTED: ReadonlySet<AdjustmentReason> = new Set([
  'SUPERIOR_DEPLOYMENT',
  'TECHNICAL_IMPROVEMENT',
  'BUSINESS_DEVELOPMENT',
]);

/** How many digits of a percentage are shown. */
const SHOWN = 4;

/**
 * Judges whether an adjustment may be made and filed by the unit (YP-22): the goals stay, the approved total is not
 * exceeded, what is moved stays within the limit together with what was filed before, and the reason is a listed one.
 * Moving money forth and back counts both ways.
 */
export function judge(proposed: Proposed, limitPercent: number): Judged {
  const { approvedTotal, totalBefore, changes, earlier, goalsChanged, reason } = proposed;
  const none = new Big(0);
  const differences = changes.map(({ before, after }) => new Big(after).minus(before));
  const increases = differences.reduce((sum, one) => (one.gt(0) ? sum.plus(one) : sum), none);
  const decreases = differences.reduce((sum, one) => (one.lt(0) ? sum.minus(one) : sum), none);
  const totalAfter = new Big(totalBefore).plus(increases).minus(decreases);
  const allIncreases = increases.plus(earlier.increases);
  const allDecreases = decreases.plus(earlier.decreases);
  const moved = allIncreases.gt(allDecreases) ? allIncreases : allDecreases;
  const rules: readonly (readonly [ApprovalCause, boolean])[] = [
    ['GOALS_CHANGED', goalsChanged],
    ['TOTAL_EXCEEDED', totalAfter.gt(approvedTotal)],
    // Multiplied, for a quotient need not be exact.
    ['LIMIT_EXCEEDED', moved.times(100).gt(new Big(approvedTotal).times(limitPercent))],
    ['REASON_NOT_LISTED', !LISTED.has(reason)],
  ];
  const yuan = (amount: Big) => amount.toFixed(2);
  return {
    approvedTotal,
    totalAfter: yuan(totalAfter),
    increases: yuan(increases),
    decreases: yuan(decreases),
    earlierIncreases: earlier.increases,
    earlierDecreases: earlier.decreases,
    moved: yuan(moved),
    share: moved.times(100).div(approvedTotal).toFixed(SHOWN),
    limitPercent,
    causes: rules.filter(([, applies]) => applies).map(([cause]) => cause),
  };
}
