import { ownUnit, SEES_ALL, seenBy, seenWith } from '../access/index.js';

/** Which cases a session sees: its units' own, those that were its parties' turn, or all of them for audit. */
export const CASE_VISIBLE = `${ownUnit()} or ${seenBy()} or ${SEES_ALL}`;

/**
 * The same for a part of a case: whoever sees the case sees the part. The column is qualified by its table where
 * `cases` has one of the same name.
 */
export function visibleWithCase(column = 'case_id'): string {
  return seenWith('cases', column);
}
