import sql, { type Sql } from 'sql-template-tag';

/**
 * The condition that a column is one of these ids, to follow it. A single one has a text of its own: what is planned
 * for many rows reads whole tables where one row is looked up.
 */
export function among(ids: readonly string[]): Sql {
  const [first, ...others] = ids;
  return first !== undefined && others.length === 0 ? sql`= ${first}` : sql`= any(${[...ids]})`;
}
