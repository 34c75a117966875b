import sql, { join, raw, type Sql } from 'sql-template-tag';
import { among } from './among.js';

/** A row by its columns, as they are called in the database; instants as `Date`, lists and objects as such. */
export type RecordRow = Readonly<Record<string, unknown>>;

/** A row that is found by its id. */
export type KnownRow = RecordRow & { readonly id: string };

/**
 * What an operation leaves on record, in whatever tables: collected while it runs, and written by one statement
 * that goes out together with the commit. The parts of that statement do not see one another: whoever asks for
 * what was collected has it written before.
 */
export class Records {
  readonly #inserts = new Map<string, RecordRow[]>();
  readonly #updates = new Map<string, Map<string, KnownRow>>();
  readonly #increases = new Map<string, Increases>();
  readonly #parts: Sql[] = [];

  /** Adds a row to a table. */
  insert(table: string, row: RecordRow): void {
    const rows = this.#inserts.get(table);
    if (rows) rows.push(row);
    else this.#inserts.set(table, [row]);
  }

  /**
   * Changes columns of a row, which is found by its id. What several say of one row becomes one change; of the same
   * column the last word counts.
   */
  update(table: string, row: KnownRow): void {
    const inserted = this.#inserts.get(table) ?? [];
    const at = inserted.findIndex(({ id }) => id === row.id);
    if (at >= 0) {
      inserted[at] = { ...inserted[at], ...row };
      return;
    }
    const known = this.#updates.get(table) ?? new Map<string, KnownRow>();
    this.#updates.set(table, known.set(row.id, { ...known.get(row.id), ...row }));
  }

  /** Adds to columns of a row, which is found by another column; what several add to one row is summed. */
  increase(table: string, key: string, value: string, by: Readonly<Record<string, number>>): void {
    const increases = this.#increases.get(table) ?? { key, rows: new Map<string, Record<string, number>>() };
    this.#increases.set(table, increases);
    const row = increases.rows.get(value) ?? {};
    increases.rows.set(value, row);
    for (const [column, amount] of Object.entries(by)) row[column] = (row[column] ?? 0) + amount;
  }

  /** Adds a statement that inserts, updates or deletes. It touches no row that anything else here does. */
  add(part: Sql): void {
    this.#parts.push(part);
  }

  /** Everything that was collected, as one statement, and forgets it; null where there is nothing. */
  take(): Sql | null {
    const parts = [
      ...[...this.#inserts].map(([table, rows]) => insertion(table, rows)),
      ...[...this.#updates].flatMap(([table, rows]) => updates(table, [...rows.values()])),
      ...[...this.#increases].flatMap(([table, increases]) => increase(table, increases)),
      ...this.#parts,
    ];
    this.#inserts.clear();
    this.#updates.clear();
    this.#increases.clear();
    this.#parts.length = 0;
    if (parts.length < 2) return parts[0] ?? null;
    return sql`with ${join(parts.map((part, index) => sql`${raw(`part_${index}`)} as (${part})`))} select`;
  }
}

/** What is added to rows of one table, by the value of the column that finds them. */
interface Increases {
  readonly key: string;
  readonly rows: Map<string, Record<string, number>>;
}

function insertion(table: string, rows: readonly RecordRow[]): Sql {
  const columns = raw([...new Set(rows.flatMap((row) => Object.keys(row)))].join());
  return sql`insert into ${raw(table)} (${columns}) select ${columns} from ${given(table, rows)}`;
}

/** One part for all rows of which the same columns change. */
function updates(table: string, rows: readonly KnownRow[]): Sql[] {
  const byColumns = Map.groupBy(rows, (row) => columnsOf(row).join());
  return [...byColumns.values()].map((alike) => {
    const changes = columnsOf(alike[0] as KnownRow).map((column) => `${column} = given.${column}`);
    // The ids stand beside the join, by which PostgreSQL would else read the whole table.
    return sql`update ${raw(table)} as kept set ${raw(changes.join())} from ${given(table, alike)}
      where kept.id ${among(alike.map(({ id }) => id))} and kept.id = given.id`;
  });
}

/** The columns of a row that change. */
function columnsOf(row: KnownRow): readonly string[] {
  return Object.keys(row)
    .filter((column) => column !== 'id')
    .toSorted();
}

/** Nothing to add is no change. */
function increase(table: string, { key, rows }: Increases): Sql[] {
  const changed = [...rows].filter(([, by]) => Object.values(by).some((amount) => amount !== 0));
  const [first] = changed;
  if (!first) return [];
  const sums = Object.keys(first[1]).map((column) => `${column} = kept.${column} + given.${column}`);
  const by = given(
    table,
    changed.map(([value, amounts]) => ({ [key]: value, ...amounts })),
  );
  return [
    sql`update ${raw(table)} as kept set ${raw(sums.join())} from ${by} where kept.${raw(key)} = given.${raw(key)}`,
  ];
}

/** Rows as one parameter, typed by the table that they are for. */
function given(table: string, rows: readonly RecordRow[]): Sql {
  return sql`jsonb_populate_recordset(null::${raw(table)}, ${JSON.stringify(rows)}::jsonb) as given`;
}
