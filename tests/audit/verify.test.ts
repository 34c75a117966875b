import { statSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/kernel/graphql/index.js';
import { AppConnection } from '../support/sessions.js';
import { TamperedJournal } from './tampered-journal.js';

let journal: TamperedJournal;
beforeAll(async () => {
  journal = await TamperedJournal.open();
});
afterEach(() => journal.restore());
afterAll(() => journal?.close());

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

describe('CC-36 a journal that nobody tampered with', () => {
  it('holds, with its checkpoint, whatever its texts are', async () => {
    const { exitCode, output } = await journal.run(journal.against());
    expect(exitCode).toBe(0);
    expect(output).toContain(`The journal holds: ${journal.last} entries, numbers 1 to ${journal.last}.`);
    expect(output).toContain(`It holds the checkpoint of `);
    expect(journal.last).toBeGreaterThan(60);
    expect((await journal.run(['verify'])).output).toContain(
      'No checkpoint was given: a removed end would not be noticed.',
    );
  });

  it('holds while others go on writing and sealing', async () => {
    const app = await AppConnection.open(journal.database.appUrl);
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
        expect(await journal.verdict(journal.against())).toMatch(/^The journal holds/);
      writing = false;
    };
    await Promise.all([write(), verify()]);
    await app.close();
  });

  it('is not called whole by a login that sees a part of it', async () => {
    expect(await journal.refusal(['verify'], journal.database.appUrl)).toMatch(
      /zhengyun_server sees only a part of the journal: verify it with a login that is a member of zhengyun_audit/,
    );
  });

  it('may await a seal, and not for long', async () => {
    await journal.enter();
    expect((await journal.run(['verify'])).output).toContain('1 new entries await their seal.');
    const old = `jrn_${newId('x')
      .slice(2)
      .replace(/^.{12}/, (Date.now() - 6 * 60_000).toString(16).padStart(12, '0'))}`;
    await journal.tamper(
      `insert into journal_entries (id, at, kind, request_id, detail) values ('${old}', now(), 'STEP', 'x', '{}')`,
    );
    expect(await journal.verdict()).toBe(`UNSEALED at entry ${old}`);
    await journal.tamper(`update journal_entries set id = 'jrn_forged' where id = '${old}'`);
    expect(await journal.verdict()).toBe('UNSEALED at entry jrn_forged');
  });
});

describe('CC-36 tampering is found at the number where it begins', () => {
  const at = (number: number) => `number ${number}, entry ${journal.entryAt.get(number)}`;

  it('ALTERED: every column of an entry is covered, those of later versions by a later format', async () => {
    const { rows } = await journal.superuser.query<{ column_name: string; data_type: string }>(
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
      await journal.tamper(
        `update journal_entries set ${column} = ${change} where id = '${journal.entryAt.get(5)}'`,
      );
      expect([column, await journal.verdict()]).toEqual([column, `ALTERED at ${at(5)}`]);
      await journal.tamper(
        `update journal_entries e set ${column} = k.${column} from kept_entries k where k.id = e.id and e.id = '${journal.entryAt.get(5)}'`,
      );
    }
    expect(await journal.verdict()).toMatch(/^The journal holds/);
  });

  it('ALTERED: the hash of a seal, its time, its format, the hash before it', async () => {
    for (const change of [
      `hash = repeat('a', 64)`,
      `sealed_at = sealed_at + interval '1 second'`,
      'format = 2',
      `previous_hash = repeat('b', 64)`,
    ]) {
      await journal.tamper(`update journal_seals set ${change} where number = 12`);
      expect([change, await journal.verdict()]).toEqual([change, `ALTERED at ${at(12)}`]);
      await journal.tamper(
        'delete from journal_seals where number = 12',
        'insert into journal_seals select * from kept_seals where number = 12',
      );
    }
  });

  it('MISSING: an entry in the middle, with its seal, with the rest renumbered', async () => {
    await journal.tamper(`delete from journal_entries where id = '${journal.entryAt.get(20)}'`);
    expect(await journal.verdict()).toBe(`MISSING at ${at(20)}`);
    await journal.tamper('delete from journal_seals where number = 20');
    expect(await journal.verdict()).toBe('MISSING at number 20');
    await journal.tamper(
      'update journal_seals set number = -number where number > 20',
      'update journal_seals set number = -number - 1 where number < 0',
    );
    expect(await journal.verdict()).toBe(`MISSING at ${at(21).replace('number 21', 'number 20')}`);
  });

  it('MISSING: the first entry', async () => {
    await journal.tamper(
      `delete from journal_entries where id = '${journal.entryAt.get(1)}'`,
      'delete from journal_seals where number = 1',
    );
    expect(await journal.verdict()).toBe('MISSING at number 1');
  });

  it('REORDERED: two that changed numbers, seals that name each other’s entry, entries with each other’s content', async () => {
    const [five, six] = [journal.entryAt.get(5), journal.entryAt.get(6)];
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
      await journal.tamper(...swap);
      expect(await journal.verdict()).toMatch(/^REORDERED at number 5, entry /);
      await journal.restore();
    }
  });

  it('INSERTED: a forged entry sealed in between, with the rest renumbered', async () => {
    await journal.tamper(
      'update journal_seals set number = -number where number > 10',
      'update journal_seals set number = -number + 1 where number < 0',
      `insert into journal_entries (id, at, kind, request_id, detail) values ('jrn_forged', now(), 'STEP', 'x', '{}')`,
      `insert into journal_seals select 11, 'jrn_forged', 1, hash, '', sealed_at from journal_seals where number = 10`,
      `update journal_seals set hash = encode(sha256(convert_to(public.journal_text(
         (select e from journal_entries e where id = 'jrn_forged'), 11, previous_hash, sealed_at), 'UTF8')), 'hex') where number = 11`,
    );
    expect(await journal.verdict()).toBe('INSERTED at number 11, entry jrn_forged');
  });

  it('TRUNCATED: the end with its seals, by the checkpoint', async () => {
    await journal.tamper(
      `delete from journal_entries where id in (select entry_id from journal_seals where number > ${journal.last - 3})`,
      `delete from journal_seals where number > ${journal.last - 3}`,
    );
    expect(await journal.verdict()).toMatch(/^The journal holds/);
    expect(await journal.verdict(journal.against())).toBe(`TRUNCATED at number ${journal.last - 2}`);
    // Who goes on from there does not cover it up.
    for (let count = 0; count < 5; count += 1) await journal.enter({ count });
    await journal.seal();
    expect(await journal.verdict()).toMatch(/^The journal holds/);
    expect(await journal.verdict(journal.against())).toBe(`TRUNCATED at number ${journal.last - 2}`);
    await journal.tamper('delete from journal_entries', 'delete from journal_seals');
    expect(await journal.verdict(journal.against())).toBe('TRUNCATED at number 1');
  });

  it('REWRITTEN: an entry altered and everything after it sealed anew, by the checkpoint', async () => {
    await journal.tamper(
      `update journal_entries set remark = 'approved' where id = '${journal.entryAt.get(30)}'`,
      resealFrom(30),
    );
    expect(await journal.verdict()).toMatch(/^The journal holds/);
    expect(await journal.verdict(journal.against())).toBe('REWRITTEN at number 1');
    await journal.restore();
    // What an earlier checkpoint still confirms was not touched.
    await journal.enter();
    await journal.seal();
    await journal.run(['checkpoint', '--out', journal.file('second.json')]);
    const added = journal.last + 1;
    await journal.tamper(
      `update journal_entries set remark = 'approved' where id = (select entry_id from journal_seals where number = ${added})`,
      resealFrom(added),
    );
    const both = [...journal.against(), '--checkpoint', journal.file('second.json')];
    expect(await journal.verdict(both)).toBe(`REWRITTEN at number ${added}`);
  });

  it('is said in both languages, and nothing that does not hold is signed', async () => {
    await journal.tamper(
      `update journal_entries set remark = 'approved' where id = '${journal.entryAt.get(9)}'`,
    );
    const { output } = await journal.run(['verify']);
    expect(output).toContain('The entry is not what was sealed.');
    expect(output).toContain('被篡改:日志条目与封存时不一致。');
    const signed = await journal.run(['checkpoint', '--out', journal.file('never.json')]);
    expect(signed.exitCode).toBe(1);
    expect(signed.output).toMatch(/^ALTERED at number 9/);
    expect(() => statSync(journal.file('never.json'))).toThrow('ENOENT');
  });

  it('a function of the database that vouches for it changes nothing', async () => {
    const { rows } = await journal.superuser.query<{ definition: string }>(
      `select pg_get_functiondef(oid) as definition from pg_proc where proname = 'journal_text'`,
    );
    const kept = rows[0]!.definition;
    await journal.tamper(
      `update journal_entries set remark = 'approved' where id = '${journal.entryAt.get(9)}'`,
      kept.replace(/AS \$function\$.*\$function\$/s, `AS 'select null::text'`),
    );
    expect(await journal.verdict()).toBe(`ALTERED at ${at(9)}`);
    await journal.tamper(kept);
  });
});
