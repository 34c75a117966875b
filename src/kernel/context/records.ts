import sql, { join, raw, type Sql } from 'sql-template-tag';

/** A row by its columns, as they are called in the database; instants as `Date`, lists and objects as such. */
export type RecordRow = Readonly<Record<string, unknown>>;

/**
 * What an operation leaves on record, in whatever tables: collected while it runs, and written by one statement
 * that goes out together with the commit.
 */
export class Records {
  readonly #inserts = new Map<string, RecordRow[]>();
  readonly #parts: Sql[] = [];

  /** Adds a row to a table. */
  insert(table: string, row: RecordRow): void {
    const rows = this.#inserts.get(table);
    if (rows) rows.push(row);
    else this.#inserts.set(table, [row]);
  }

  /** Changes rows of a table, each found by its id; all of them give the same columns. */
  update(table: string, rows: readonly (RecordRow & { readonly id: string })[]): void {
    const [first] = rows;
    if (!first) return;
    const changes = Object.keys(first)
      .filter((column) => column !== 'id')
      .map((column) => `${column} = given.${column}`);
    this.add(
      sql`update ${raw(table)} as kept set ${raw(changes.join())} from ${given(table, rows)} where kept.id = given.id`,
    );
  }

  /** Adds a statement that inserts, updates or deletes. No two of them may touch the same row. */
  add(part: Sql): void {
    this.#parts.push(part);
  }

  /** Everything that was collected, as one statement, and forgets it; null where there is nothing. */
  take(): Sql | null {
    const parts = [...[...this.#inserts].map(([table, rows]) => insertion(table, rows)), ...this.#parts];
    this.#inserts.clear();
    this.#parts.length = 0;
    if (parts.length < 2) return parts[0] ?? null;
    return sql`with ${join(parts.map((part, index) => sql`${raw(`part_${index}`)} as (${part})`))} select`;
  }
}

function insertion(table: string, rows: readonly RecordRow[]): Sql {
  const columns = raw([...new Set(rows.flatMap((row) => Object.keys(row)))].join());
  return sql`insert into ${raw(table)} (${columns}) select ${columns} from ${given(table, rows)}`;
}

/** Rows as one parameter, typed by the table that they are for. */
function given(table: string, rows: readonly RecordRow[]): Sql {
  return sql`jsonb_populate_recordset(null::${raw(table)}, ${JSON.stringify(rows)}::jsonb) as given`;
}
