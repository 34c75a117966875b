/** Whether the session may write at all: auditors read everything and write nothing. */
const WRITER = `(select current_setting('zy.writer', true)) = 'on'`;

/** Whether anybody is signed in. */
export const SIGNED_IN = `(select current_setting('zy.person', true)) <> ''`;

/** Whether the session may see everything: an auditor's, or housekeeping's. */
export const SEES_ALL = `(select current_setting('zy.all', true)) = 'on'`;

/** Whether the session is of an official of a deciding, supervising or providing party. */
export const OFFICIAL = `(select current_setting('zy.official', true)) = 'on'`;

/**
 * The database role whose members verify the journal with a login of their own: it reads the journal and its seals
 * whole, and nothing else.
 */
export const AUDIT_ROLE = 'zhengyun_audit';

/** A list of the session's; a connection that has been in a session before holds an empty text instead of nothing. */
function setting(name: string): string {
  return `(select nullif(current_setting('${name}', true), ''))::text[]`;
}

/** The units of the session. */
export const UNITS = setting('zy.units');

/** Whether the session writes in the name of a party, or is housekeeping's. */
export function writesFor(party: string): string {
  return `(${setting('zy.eyes')} @> '{${party}}' or ${SEES_ALL}) and ${WRITER}`;
}

/** Whether the session is of one of some parties. */
export function isOf(...parties: readonly string[]): string {
  return `${setting('zy.eyes')} && '{${parties.join()}}'`;
}

/** Whether a column holds one of the session's units. */
export function ownUnit(column = 'unit_id'): string {
  return `${column} = any(${UNITS})`;
}

/** Whether an array column holds one of the session's parties or units. */
export function seenBy(column = 'seen_by'): string {
  return `${column} && ${setting('zy.eyes')}`;
}

/**
 * Whether the row that a column names is seen by the session: part and whole are seen together. The column is
 * qualified where the other table has one of the same name. `offset 0` has PostgreSQL look that one row up; else it
 * may read all of the other table to answer for a single part.
 */
export function seenWith(table: string, column: string): string {
  return `exists (select 1 from ${table} whole where whole.id = ${column} offset 0)`;
}

/**
 * The row policy of a table: which rows exist for a session, and that only those, and only by sessions that may
 * write, are written. What is not granted to the server's role at all, such as deleting, no policy can give.
 * Settings are read in sub-selects, so that they are read once a statement and not once a row.
 */
export function rowPolicy(
  visible: string,
  mayWrite: string = visible,
): { name: string; using: string; check: string }[] {
  return [{ name: 'visible', using: visible, check: `(${mayWrite}) and ${WRITER}` }];
}
