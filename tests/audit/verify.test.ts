import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { auditCommand, CannotAudit, type Outcome } from '../../src/audit/index.js';
import { newId } from '../../src/kernel/graphql/index.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { AppConnection } from '../support/sessions.js';

let database: TestDatabase;
/** A superuser, whom no trigger, grant or row policy holds. */
let superuser: pg.Client;
let folder: string;
/** What each number names before anybody tampers. */
let entryAt: ReadonlyMap<number, string>;
let last: number;

const inFolder = (name: string) => join(folder, name);

/** Runs a command as its npm script does, with the auditor's login unless told otherwise. */
function run(command: readonly string[], url = database.auditUrl): Promise<Outcome> {
  return auditCommand(command, async () => ({ url, release: async () => {} }));
}

async function refusal(command: readonly string[], url?: string): Promise<string> {
  const error = await run(command, url).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(CannotAudit);
  return (error as Error).message;
}

const WITH_CHECKPOINT = () => [
  'verify',
  '--checkpoint',
  inFolder('checkpoint.json'),
  '--key',
  inFolder('audit.pub.pem'),
];

/** What the verification says first, e.g. `ALTERED at number 7`. */
async function verdict(command: readonly string[] = ['verify']): Promise<string> {
  const { exitCode, output } = await run(command);
  const said = output.split('\n')[0]!;
  expect([exitCode, said]).toEqual([said.startsWith('The journal holds') ? 0 : 1, said]);
  return said;
}

const seal = () => superuser.query('select public.seal_journal(10000)');

async function enter(detail: unknown, remark: string | null, step: string | null = 'a'): Promise<void> {
  await superuser.query(
    `insert into journal_entries (id, at, kind, step, remark, version, request_id, detail)
     values ($1, clock_timestamp(), 'OPERATION', $2, $3, $4, 'test', $5)`,
    [newId('jrn'), step, remark, remark === null ? null : remark.length, JSON.stringify(detail)],
  );
}

/** Does something to the stored journal that triggers and constraints would not let through. */
async function tamper(...statements: readonly string[]): Promise<void> {
  for (const statement of statements) await superuser.query(statement);
}

/** Puts every seal from a number on in its place again, as somebody would who has the database to himself. */
const resealFrom = (number: number) => `do $$
  declare s record; previous text := (select hash from journal_seals where number = ${number - 1});
  begin
    for s in select * from journal_seals where number >= ${number} order by number loop
      update journal_seals set previous_hash = previous, hash = encode(sha256(convert_to(public.journal_text(
        (select e from journal_entries e where e.id = s.entry_id), s.number, previous, s.sealed_at), 'UTF8')), 'hex')
      where number = s.number returning hash into previous;
    end loop;
  end $$`;

beforeAll(async () => {
  database = await cloneDatabase();
  const url = new URL(inject('superuserUrl'));
  url.pathname = `/${database.name}`;
  superuser = new pg.Client(url.href);
  await superuser.connect();
  folder = mkdtempSync(join(tmpdir(), 'zhengyun-audit-'));
  // Whatever a text or JSON of PostgreSQL can hold is hashed here as it was there.
  const text = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((one) => !one.includes('\0'));
  const samples = fc.sample(fc.tuple(fc.jsonValue(), fc.option(text), text), { numRuns: 60, seed: 36 });
  for (const [detail, remark, step] of samples) {
    await enter(JSON.parse(JSON.stringify(detail).replaceAll(String.raw`\u0000`, '')), remark, step);
  }
  await enter(
    { exact: 1.5, nested: { 数: [1e21, -0.001] } },
    'line\n"quoted"\t\u0001\u007f\u2028 \\ 意见 𠮷',
  );
  await seal();
  const { rows } = await superuser.query<{ number: string; entry_id: string }>('select * from journal_seals');
  entryAt = new Map(rows.map((row) => [Number(row.number), row.entry_id]));
  last = entryAt.size;
  vi.stubEnv('AUDIT_SIGNING_KEY_FILE', inFolder('audit.key.pem'));
  await run(['key', '--out', inFolder('audit')]);
  await run(['checkpoint', '--out', inFolder('checkpoint.json')]);
  await tamper(
    'create table kept_entries as table journal_entries',
    'create table kept_seals as table journal_seals',
    'set session_replication_role = replica',
    'alter table journal_seals drop constraint journal_seals_entry_id_unique',
  );
});

afterEach(async () => {
  await tamper(
    'delete from journal_entries',
    'delete from journal_seals',
    'insert into journal_entries table kept_entries',
    'insert into journal_seals table kept_seals',
  );
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await superuser?.end();
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

describe('CC-36 a journal that nobody tampered with', () => {
  it('holds, with its checkpoint, whatever its texts are', async () => {
    const { exitCode, output } = await run(WITH_CHECKPOINT());
    expect(exitCode).toBe(0);
    expect(output).toContain(`The journal holds: ${last} entries, numbers 1 to ${last}.`);
    expect(output).toContain(`It holds the checkpoint of `);
    expect(last).toBeGreaterThan(60);
    expect((await run(['verify'])).output).toContain(
      'No checkpoint was given: a removed end would not be noticed.',
    );
  });

  it('holds while others go on writing and sealing', async () => {
    const app = await AppConnection.open(database.appUrl);
    let writing = true;
    const write = async () => {
      for (let count = 0; writing || count < 50; count += 1) {
        await app.within(null, async () => {
          await app.client.query(`select open_session('hrss.admin')`);
          await app.client.query(
            `insert into journal_entries (id, at, kind, request_id, detail) values ($1, now(), 'OPERATION', 'test', '{}')`,
            [newId('jrn')],
          );
          if (count % 3 === 0) await app.client.query('select seal_journal(5)');
          await app.client.query('commit');
        });
      }
    };
    const verify = async () => {
      for (let count = 0; count < 5; count += 1)
        expect(await verdict(WITH_CHECKPOINT())).toMatch(/^The journal holds/);
      writing = false;
    };
    await Promise.all([write(), verify()]);
    await app.close();
  });

  it('is not called whole by a login that sees a part of it', async () => {
    expect(await refusal(['verify'], database.appUrl)).toMatch(
      /zhengyun_server sees only a part of the journal: verify it with a login that is a member of zhengyun_audit/,
    );
  });

  it('may await a seal, and not for long', async () => {
    await enter({}, null);
    expect((await run(['verify'])).output).toContain('1 new entries await their seal.');
    const old = `jrn_${newId('x')
      .slice(2)
      .replace(/^.{12}/, (Date.now() - 6 * 60_000).toString(16).padStart(12, '0'))}`;
    await tamper(
      `insert into journal_entries (id, at, kind, request_id, detail) values ('${old}', now(), 'STEP', 'x', '{}')`,
    );
    expect(await verdict()).toBe(`UNSEALED at entry ${old}`);
    await tamper(`update journal_entries set id = 'jrn_forged' where id = '${old}'`);
    expect(await verdict()).toBe('UNSEALED at entry jrn_forged');
  });
});

describe('CC-36 tampering is found at the number where it begins', () => {
  const at = (number: number) => `number ${number}, entry ${entryAt.get(number)}`;

  it('ALTERED: every column of an entry is covered, those of later versions by a later format', async () => {
    const { rows } = await superuser.query<{ column_name: string; data_type: string }>(
      `select column_name, data_type from information_schema.columns where table_name = 'journal_entries'`,
    );
    const changes: Readonly<Record<string, string>> = {
      text: `'changed'`,
      integer: '77',
      jsonb: `'{"changed": true}'`,
      'timestamp with time zone': `at + interval '1 microsecond'`,
    };
    for (const { column_name: column, data_type: type } of rows.filter((row) => row.column_name !== 'id')) {
      const change = column === 'kind' ? `'READ'` : changes[type];
      await tamper(`update journal_entries set ${column} = ${change} where id = '${entryAt.get(5)}'`);
      expect([column, await verdict()]).toEqual([column, `ALTERED at ${at(5)}`]);
      await tamper(
        `update journal_entries e set ${column} = k.${column} from kept_entries k where k.id = e.id and e.id = '${entryAt.get(5)}'`,
      );
    }
    expect(await verdict()).toMatch(/^The journal holds/);
  });

  it('ALTERED: the hash of a seal, its time, its format, the hash before it', async () => {
    for (const change of [
      `hash = repeat('a', 64)`,
      `sealed_at = sealed_at + interval '1 second'`,
      'format = 2',
      `previous_hash = repeat('b', 64)`,
    ]) {
      await tamper(`update journal_seals set ${change} where number = 12`);
      expect([change, await verdict()]).toEqual([change, `ALTERED at ${at(12)}`]);
      await tamper(
        'delete from journal_seals where number = 12',
        'insert into journal_seals select * from kept_seals where number = 12',
      );
    }
  });

  it('MISSING: an entry in the middle, with its seal, with the rest renumbered', async () => {
    await tamper(`delete from journal_entries where id = '${entryAt.get(20)}'`);
    expect(await verdict()).toBe(`MISSING at ${at(20)}`);
    await tamper('delete from journal_seals where number = 20');
    expect(await verdict()).toBe('MISSING at number 20');
    await tamper(
      'update journal_seals set number = -number where number > 20',
      'update journal_seals set number = -number - 1 where number < 0',
    );
    expect(await verdict()).toBe(`MISSING at ${at(21).replace('number 21', 'number 20')}`);
  });

  it('MISSING: the first entry', async () => {
    await tamper(
      `delete from journal_entries where id = '${entryAt.get(1)}'`,
      'delete from journal_seals where number = 1',
    );
    expect(await verdict()).toBe('MISSING at number 1');
  });

  it('REORDERED: two that changed numbers, seals that name each other’s entry, entries with each other’s content', async () => {
    const [five, six] = [entryAt.get(5), entryAt.get(6)];
    const swaps = [
      [
        'update journal_seals set number = -6 where number = 5',
        'update journal_seals set number = 5 where number = 6',
        'update journal_seals set number = 6 where number = -6',
      ],
      [
        `update journal_seals set entry_id = case number when 5 then '${six}' else '${five}' end where number in (5, 6)`,
      ],
      [
        `update journal_seals s set entry_id = o.entry_id, hash = o.hash from kept_seals o
         where (s.number, o.number) in ((5, 6), (6, 5))`,
      ],
      [
        `update journal_entries set id = 'swapping' where id = '${five}'`,
        `update journal_entries set id = '${five}' where id = '${six}'`,
        `update journal_entries set id = '${six}' where id = 'swapping'`,
      ],
    ];
    for (const swap of swaps) {
      await tamper(...swap);
      expect(await verdict()).toMatch(/^REORDERED at number 5, entry /);
      await tamper(
        'delete from journal_entries',
        'delete from journal_seals',
        'insert into journal_entries table kept_entries',
        'insert into journal_seals table kept_seals',
      );
    }
  });

  it('INSERTED: a forged entry sealed in between, with the rest renumbered', async () => {
    await tamper(
      'update journal_seals set number = -number where number > 10',
      'update journal_seals set number = -number + 1 where number < 0',
      `insert into journal_entries (id, at, kind, request_id, detail) values ('jrn_forged', now(), 'STEP', 'x', '{}')`,
      `insert into journal_seals select 11, 'jrn_forged', 1, hash, '', sealed_at from journal_seals where number = 10`,
      `update journal_seals set hash = encode(sha256(convert_to(public.journal_text(
         (select e from journal_entries e where id = 'jrn_forged'), 11, previous_hash, sealed_at), 'UTF8')), 'hex') where number = 11`,
    );
    expect(await verdict()).toBe('INSERTED at number 11, entry jrn_forged');
  });

  it('TRUNCATED: the end with its seals, by the checkpoint', async () => {
    await tamper(
      `delete from journal_entries where id in (select entry_id from journal_seals where number > ${last - 3})`,
      `delete from journal_seals where number > ${last - 3}`,
    );
    expect(await verdict()).toMatch(/^The journal holds/);
    expect(await verdict(WITH_CHECKPOINT())).toBe(`TRUNCATED at number ${last - 2}`);
    // Who goes on from there does not cover it up.
    await tamper('set session_replication_role = origin');
    for (let count = 0; count < 5; count += 1) await enter({ count }, null);
    await seal();
    await tamper('set session_replication_role = replica');
    expect(await verdict()).toMatch(/^The journal holds/);
    expect(await verdict(WITH_CHECKPOINT())).toBe(`TRUNCATED at number ${last - 2}`);
    await tamper('delete from journal_entries', 'delete from journal_seals');
    expect(await verdict(WITH_CHECKPOINT())).toBe('TRUNCATED at number 1');
  });

  it('REWRITTEN: an entry altered and everything after it sealed anew, by the checkpoint', async () => {
    await tamper(
      `update journal_entries set remark = 'approved' where id = '${entryAt.get(30)}'`,
      resealFrom(30),
    );
    expect(await verdict()).toMatch(/^The journal holds/);
    expect(await verdict(WITH_CHECKPOINT())).toBe('REWRITTEN at number 1');
  });

  it('is said in both languages, and nothing that does not hold is signed', async () => {
    await tamper(`update journal_entries set remark = 'approved' where id = '${entryAt.get(9)}'`);
    const { output } = await run(['verify']);
    expect(output).toContain('The entry is not what was sealed.');
    expect(output).toContain('被篡改:日志条目与封存时不一致。');
    const signed = await run(['checkpoint', '--out', inFolder('never.json')]);
    expect(signed.exitCode).toBe(1);
    expect(signed.output).toMatch(/^ALTERED at number 9/);
    expect(() => statSync(inFolder('never.json'))).toThrow('ENOENT');
  });

  it('a function of the database that vouches for it changes nothing', async () => {
    const { rows } = await superuser.query<{ definition: string }>(
      `select pg_get_functiondef(oid) as definition from pg_proc where proname = 'journal_text'`,
    );
    const kept = rows[0]!.definition;
    await tamper(
      `update journal_entries set remark = 'approved' where id = '${entryAt.get(9)}'`,
      kept.replace(/AS \$function\$.*\$function\$/s, `AS 'select null::text'`),
    );
    expect(await verdict()).toBe(`ALTERED at ${at(9)}`);
    await tamper(kept);
  });
});

describe('CC-36 a checkpoint', () => {
  const read = () => JSON.parse(readFileSync(inFolder('checkpoint.json'), 'utf8')) as Record<string, unknown>;
  const verifyWith = (checkpoint: unknown) => {
    writeFileSync(
      inFolder('other.json'),
      typeof checkpoint === 'string' ? checkpoint : JSON.stringify(checkpoint),
    );
    return ['verify', '--checkpoint', inFolder('other.json'), '--key', inFolder('audit.pub.pem')];
  };

  it('says how far the journal goes, and its key is kept from others', async () => {
    expect(read()).toMatchObject({ format: 'zhengyun-journal-checkpoint-1', number: last, entries: last });
    const [{ hash }] = (await superuser.query(`select hash from journal_seals where number = ${last}`))
      .rows as [{ hash: string }];
    expect(read()['hash']).toBe(hash);
    if (process.platform !== 'win32') expect(statSync(inFolder('audit.key.pem')).mode & 0o777).toBe(0o600);
    expect(await verdict(verifyWith(read()))).toMatch(/^The journal holds/);
    const printed = await run(['checkpoint', '--checkpoint', inFolder('checkpoint.json')]);
    expect(JSON.parse(printed.output)).toMatchObject({ number: last, hash });
  });

  it('is not believed where it was changed, is none, or another key signed it', async () => {
    for (const change of [
      { number: 3, entries: 3 },
      { hash: 'a'.repeat(64) },
      { signedAt: '2026-01-01T00:00:00Z' },
      { sealedAt: 'x' },
    ]) {
      expect(await refusal(verifyWith({ ...read(), ...change }))).toMatch(/its signature does not hold/);
    }
    expect(await refusal(verifyWith('{"number": 1}'))).toMatch(/is no checkpoint/);
    expect(await refusal(verifyWith('not json'))).toMatch(/is no checkpoint/);
    await run(['key', '--out', inFolder('another')]);
    const another = [...verifyWith(read()).slice(0, -1), inFolder('another.pub.pem')];
    expect(await refusal(another)).toMatch(/was signed with the key [\w-]{43}; the given one is [\w-]{43}/);
  });

  it('of another key that claims to be ours is not believed', async () => {
    vi.stubEnv('AUDIT_SIGNING_KEY_FILE', inFolder('another.key.pem'));
    const forged = JSON.parse((await run(['checkpoint'])).output) as object;
    vi.stubEnv('AUDIT_SIGNING_KEY_FILE', inFolder('audit.key.pem'));
    const keyId = read()['keyId'];
    expect(await refusal(verifyWith({ ...forged, keyId }))).toMatch(/its signature does not hold/);
  });

  it('ahead of the database says that the end was cut off', async () => {
    await tamper('set session_replication_role = origin');
    await enter({}, null);
    await seal();
    await tamper('set session_replication_role = replica');
    const ahead = JSON.parse((await run(['checkpoint'])).output) as object;
    await tamper(
      `delete from journal_entries where id = (select entry_id from journal_seals where number = ${last + 1})`,
      `delete from journal_seals where number = ${last + 1}`,
    );
    expect(await verdict(verifyWith(ahead))).toBe(`TRUNCATED at number ${last + 1}`);
  });

  it('asks for what it needs, and writes over nothing', async () => {
    const before = readFileSync(inFolder('checkpoint.json'), 'utf8');
    expect(await refusal(['checkpoint', '--out', inFolder('checkpoint.json')])).toMatch(
      /exists: name another file/,
    );
    expect(await refusal(['key', '--out', inFolder('audit')])).toMatch(/exists: name another file/);
    expect(readFileSync(inFolder('checkpoint.json'), 'utf8')).toBe(before);
    expect(await refusal(['verify', '--checkpoint', inFolder('checkpoint.json')])).toMatch(/--key FILE/);
    expect(await refusal(['verify', '--chekpoint', 'x'])).toMatch(/--chekpoint/);
    expect(
      await refusal(['verify', '--checkpoint', inFolder('none.json'), '--key', inFolder('audit.pub.pem')]),
    ).toMatch(/none\.json cannot be read/);
    expect(await refusal([...verifyWith(read()).slice(0, -1), inFolder('checkpoint.json')])).toMatch(
      /is not an Ed25519 key in PEM/,
    );
    vi.stubEnv('AUDIT_SIGNING_KEY_FILE', '');
    await expect(run(['checkpoint'])).rejects.toThrow('AUDIT_SIGNING_KEY_FILE must name the private key');
    vi.stubEnv('AUDIT_SIGNING_KEY_FILE', inFolder('audit.key.pem'));
  });

  it('is not signed for a journal without entries', async () => {
    await tamper('delete from journal_entries', 'delete from journal_seals');
    expect((await run(['verify'])).output).toMatch(/^The journal has no sealed entry yet/);
    expect(await refusal(['checkpoint'])).toMatch(/there is nothing to sign/);
  });
});

describe('CC-36 the auditor’s login', () => {
  it('reads the journal and its seals whole, and nothing else; it changes nothing', async () => {
    const auditor = await AppConnection.open(database.auditUrl);
    expect(await auditor.count('journal_entries')).toBe(last);
    expect(await auditor.count('journal_seals')).toBe(last);
    await auditor.within(null, async () => {
      for (const table of ['people', 'cases', 'units', 'journal_unsealed']) {
        expect(await auditor.refusal(`select from ${table}`)).toMatch(/permission denied/);
      }
      for (const table of ['journal_entries', 'journal_seals']) {
        for (const statement of [
          `insert into ${table} select * from ${table}`,
          `update ${table} set ctid = ctid`,
          `delete from ${table}`,
          `truncate ${table}`,
        ]) {
          expect(await auditor.refusal(statement)).toMatch(/permission denied|cannot assign/);
        }
      }
      expect(await auditor.refusal('select seal_journal(1)')).toMatch(/permission denied/);
    });
    await auditor.close();
  });
});
