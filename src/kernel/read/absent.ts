import { raw } from 'sql-template-tag';

/** What stands where something must be that is not there. No text of a client can look like it inside JSON. */
const ABSENT = '!';

/** The mark as it is found in the text of an answer. */
export const ABSENT_MARK = `{"${ABSENT}":`;

/** Goes into the `from` of a statement that has marks. */
export const MARK_SOURCE = raw(`(select true as "${ABSENT}") "!!"`);

/** The mark among composites; among JSON it is `to_json` of it. */
export const MARK = '"!!"';

/** Whether there is nothing: null, or the mark. */
export function isAbsent(value: unknown): boolean {
  return value === null || value === undefined || (value as Record<string, unknown>)[ABSENT] === true;
}
