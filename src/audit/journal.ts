import pg from 'pg';
import { CannotAudit } from './cannot-audit.js';
import { type EntryText, type Place, SEALED_COLUMNS } from './seal-text.js';

/** A seal as stored, with the entry that it names; null where there is none. */
export interface Sealed extends Place {
  readonly entryId: string;
  readonly format: number;
  /** In hex. */
  readonly hash: string;
  readonly entry: EntryText | null;
}

/** Whose members see the journal and its seals whole, as the migrations grant it. */
const AUDIT_ROLE = 'zhengyun_audit';

/** How many rows are in memory at once. */
const BATCH = 1_000;

const ENTRY = SEALED_COLUMNS.map((column) => `e.${column}`).join(', ');

/** Every value as the text that PostgreSQL sends: nothing is lost in a JavaScript number or date. */
const AS_TEXT = { getTypeParser: () => (text: string) => text };

type Row = EntryText & Readonly<Record<string, string | null>>;

/**
 * The journal as it was at one moment, read with a login that may do nothing else. Only tables are read and only
 * what PostgreSQL itself brings is called: no function of ours takes part.
 */
export class AuditedJournal {
  #cursors = 0;

  private constructor(
    private readonly client: pg.Client,
    /** The machine's time at that moment. */
    readonly now: Date,
  ) {}

  /**
   * Opens it; close it when done.
   * @throws CannotAudit where row level security would hide entries from the login
   */
  static async open(url: string): Promise<AuditedJournal> {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'zhengyun audit',
      types: AS_TEXT,
    });
    await client.connect();
    try {
      await client.query('begin transaction isolation level repeatable read, read only');
      await client.query(`set local search_path = pg_catalog`);
      await client.query(`set local timezone = 'UTC'`);
      await client.query(`set local datestyle = 'ISO, YMD'`);
      await client.query('set local statement_timeout = 0');
      await refuseWhoSeesAPart(client);
      const { rows } = await client.query<{ now: string }>(
        'select (extract(epoch from clock_timestamp()) * 1000)::bigint as now',
      );
      return new AuditedJournal(client, new Date(Number(rows[0]?.now)));
    } catch (error) {
      await client.end();
      throw error;
    }
  }

  /** Ends the transaction and the connection. */
  close(): Promise<void> {
    return this.client.end();
  }

  /** Every seal in the order of the numbers, with its entry. */
  async *seals(): AsyncGenerator<Sealed> {
    const statement = `
      select s.number, s.entry_id, s.format, s.previous_hash, s.hash, s.sealed_at, ${ENTRY}
      from public.journal_seals s left join public.journal_entries e on e.id = s.entry_id order by s.number`;
    for await (const row of this.#stream(statement)) {
      yield {
        number: Number(row['number']),
        entryId: row['entry_id'] ?? '',
        format: Number(row['format']),
        previousHash: row['previous_hash'] ?? '',
        hash: row['hash'] ?? '',
        sealedAt: row['sealed_at'] ?? '',
        entry: row['id'] === null ? null : row,
      };
    }
  }

  /** Every entry, sealed or not. */
  async *entries(): AsyncGenerator<EntryText> {
    for await (const row of this.#stream(`select ${ENTRY} from public.journal_entries e`)) yield row;
  }

  /** The ids of entries that no seal names, oldest first. */
  async *unsealed(): AsyncGenerator<string> {
    const statement = `
      select e.id from public.journal_entries e
      where not exists (select from public.journal_seals s where s.entry_id = e.id) order by e.id`;
    for await (const { id } of this.#stream(statement)) yield id ?? '';
  }

  /** The number at which a seal stands, by one of its hashes; null where there is none, or only the one left out. */
  async numberBy(
    column: 'hash' | 'previous_hash',
    hash: string,
    except: number | null = null,
  ): Promise<number | null> {
    const number = await this.#value(
      `select number from public.journal_seals where ${column} = $1 and number is distinct from $2 order by number limit 1`,
      [hash, except],
    );
    return number === null ? null : Number(number);
  }

  /** What the seal at a number says that the hash before it is; null where there is no such seal. */
  previousHashAt(number: number): Promise<string | null> {
    return this.#value('select previous_hash from public.journal_seals where number = $1', [number]);
  }

  /** The entry that the seal at a number names; null where there is no such seal. */
  entryIdAt(number: number): Promise<string | null> {
    return this.#value('select entry_id from public.journal_seals where number = $1', [number]);
  }

  /** The number of the seal that names an entry; null where none does. */
  async numberOf(entryId: string): Promise<number | null> {
    const number = await this.#value('select number from public.journal_seals where entry_id = $1', [
      entryId,
    ]);
    return number === null ? null : Number(number);
  }

  async #value(text: string, values: readonly unknown[]): Promise<string | null> {
    const { rows } = await this.client.query<(string | null)[]>({
      text,
      values: [...values],
      rowMode: 'array',
    });
    return rows[0]?.[0] ?? null;
  }

  async *#stream(statement: string): AsyncGenerator<Row> {
    const cursor = `audit_${(this.#cursors += 1)}`;
    await this.client.query(`declare ${cursor} no scroll cursor for ${statement}`);
    try {
      for (let size = BATCH; size === BATCH;) {
        const { rows } = await this.client.query<Row>(`fetch ${BATCH} from ${cursor}`);
        yield* rows;
        size = rows.length;
      }
    } finally {
      await this.client.query(`close ${cursor}`);
    }
  }
}

async function refuseWhoSeesAPart(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ login: string; whole: string }>(
    `select current_user as login, not row_security_active('public.journal_entries')
       or coalesce((select pg_has_role(current_user, oid, 'usage') from pg_roles where rolname = $1), false) as whole`,
    [AUDIT_ROLE],
  );
  const [row] = rows;
  if (row?.whole === 't') return;
  throw new CannotAudit(
    `The database login ${row?.login} sees only a part of the journal: verify it with a login that is a member of ${AUDIT_ROLE}.`,
  );
}
