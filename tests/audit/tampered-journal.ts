import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import pg from 'pg';
import { inject, vi } from 'vitest';
import { auditCommand, CannotAudit, type Outcome } from '../../src/audit/index.js';
import { newId } from '../../src/kernel/graphql/index.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';

/** A sealed journal, signed as far as it goes, and somebody who has the database to himself. */
export class TamperedJournal {
  private constructor(
    readonly database: TestDatabase,
    /** A superuser, whom no trigger, grant or row policy holds. */
    readonly superuser: pg.Client,
    private readonly folder: string,
    /** What each number names before anybody tampers. */
    readonly entryAt: ReadonlyMap<number, string>,
  ) {}

  /** Makes one whose texts and JSON are whatever PostgreSQL can hold. Close it in `afterAll`. */
  static async open(): Promise<TamperedJournal> {
    const database = await cloneDatabase();
    const url = new URL(inject('superuserUrl'));
    url.pathname = `/${database.name}`;
    const superuser = new pg.Client(url.href);
    await superuser.connect();
    const folder = mkdtempSync(join(tmpdir(), 'zhengyun-audit-'));
    const entryAt = new Map<number, string>();
    const journal = new TamperedJournal(database, superuser, folder, entryAt);
    await journal.#fill();
    const { rows } = await superuser.query<{ number: string; entry_id: string }>(
      'select * from journal_seals',
    );
    for (const row of rows) entryAt.set(Number(row.number), row.entry_id);
    vi.stubEnv('AUDIT_SIGNING_KEY_FILE', journal.file('audit.key.pem'));
    await journal.run(['key', '--out', journal.file('audit')]);
    await journal.run(['checkpoint', '--out', journal.file('checkpoint.json')]);
    await journal.tamper(
      'create table kept_entries as table journal_entries',
      'create table kept_seals as table journal_seals',
      'set session_replication_role = replica',
      'alter table journal_seals drop constraint journal_seals_entry_id_unique',
    );
    return journal;
  }

  /** Removes it. */
  async close(): Promise<void> {
    vi.unstubAllEnvs();
    vi.unstubAllEnvs();
    await this.superuser.end();
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** How many entries there are before anybody tampers. */
  get last(): number {
    return this.entryAt.size;
  }

  /** The path of a file in a folder of its own. */
  file(name: string): string {
    return join(this.folder, name);
  }

  /** The command that verifies it against its checkpoint, or another one. */
  against(checkpoint = 'checkpoint.json', key = 'audit.pub.pem'): readonly string[] {
    return ['verify', '--checkpoint', this.file(checkpoint), '--key', this.file(key)];
  }

  /** Runs a command as its npm script does, with the auditor's login unless told otherwise. */
  run(command: readonly string[], url = this.database.auditUrl): Promise<Outcome> {
    return auditCommand(command, async () => ({ url, release: async () => {} }));
  }

  /** What a verification says first, e.g. `ALTERED at number 7`; its exit code says the same. */
  async verdict(command: readonly string[] = ['verify']): Promise<string> {
    const { exitCode, output } = await this.run(command);
    const said = output.split('\n')[0]!;
    const holds = said.startsWith('The journal holds');
    if (exitCode !== (holds ? 0 : 1)) throw new Error(`exit code ${exitCode} with “${said}”`);
    return said;
  }

  /** Why a command cannot be done with what it was given. */
  async refusal(command: readonly string[], url?: string): Promise<string> {
    try {
      const { output } = await this.run(command, url);
      return `not refused: ${output}`;
    } catch (error) {
      if (error instanceof CannotAudit) return error.message;
      throw error;
    }
  }

  /** Does something to what is stored that no trigger stops. */
  async tamper(...statements: readonly string[]): Promise<void> {
    for (const statement of statements) await this.superuser.query(statement);
  }

  /** Puts back what was stored. */
  restore(): Promise<void> {
    return this.tamper(
      'delete from journal_entries',
      'delete from journal_seals',
      'insert into journal_entries table kept_entries',
      'insert into journal_seals table kept_seals',
    );
  }

  /** Adds an entry as a step would, which waits for its seal. */
  async enter(detail: unknown = {}, remark: string | null = null, step: string | null = 'a'): Promise<void> {
    await this.superuser.query(`set session_replication_role = origin`);
    await this.superuser.query(
      `insert into journal_entries (id, at, kind, step, remark, version, request_id, detail)
       values ($1, clock_timestamp(), 'OPERATION', $2, $3, $4, 'test', $5)`,
      [newId('jrn'), step, remark, remark === null ? null : remark.length, JSON.stringify(detail)],
    );
    await this.superuser.query(`set session_replication_role = replica`);
  }

  /** Seals what waits. */
  async seal(): Promise<void> {
    await this.superuser.query('select public.seal_journal(10000)');
  }

  async #fill(): Promise<void> {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((one) => !one.includes('\0'));
    const samples = fc.sample(fc.tuple(fc.jsonValue(), fc.option(text), text), { numRuns: 60, seed: 36 });
    for (const [detail, remark, step] of samples) {
      const storable = JSON.stringify(detail).replaceAll(String.raw`\u0000`, '');
      await this.enter(JSON.parse(storable), remark, step);
    }
    await this.enter(
      { exact: 1.5, nested: { 数: [1e21, -0.001] } },
      'line\n"quoted"\t\u0001\u007f\u2028 \\ 意见 𠮷',
    );
    await this.seal();
  }
}
