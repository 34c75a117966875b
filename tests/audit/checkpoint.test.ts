import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { AppConnection } from '../support/sessions.js';
import { TamperedJournal } from './tampered-journal.js';

let journal: TamperedJournal;
beforeAll(async () => {
  journal = await TamperedJournal.open();
  await journal.run(['key', '--out', journal.file('another')]);
});
afterEach(() => journal.restore());
afterAll(() => journal?.close());

describe('CC-36 a checkpoint', () => {
  const read = () =>
    JSON.parse(readFileSync(journal.file('checkpoint.json'), 'utf8')) as Record<string, unknown>;
  const verifyWith = (checkpoint: unknown) => {
    writeFileSync(
      journal.file('other.json'),
      typeof checkpoint === 'string' ? checkpoint : JSON.stringify(checkpoint),
    );
    return journal.against('other.json');
  };

  it('says how far the journal goes, and its key is kept from others', async () => {
    expect(read()).toMatchObject({
      format: 'zhengyun-journal-checkpoint-1',
      number: journal.last,
      entries: journal.last,
    });
    const [{ hash }] = (
      await journal.superuser.query(`select hash from journal_seals where number = ${journal.last}`)
    ).rows as [{ hash: string }];
    expect(read()['hash']).toBe(hash);
    const others = process.platform === 'win32' ? 0 : statSync(journal.file('audit.key.pem')).mode & 0o077;
    expect(others).toBe(0);
    expect(await journal.verdict(verifyWith(read()))).toMatch(/^The journal holds/);
    const printed = await journal.run(['checkpoint', '--checkpoint', journal.file('checkpoint.json')]);
    expect(JSON.parse(printed.output)).toMatchObject({ number: journal.last, hash });
  });

  it('is not believed where it was changed, is none, or another key signed it', async () => {
    for (const change of [
      { number: 3, entries: 3 },
      { hash: 'a'.repeat(64) },
      { signedAt: '2026-01-01T00:00:00Z' },
      { sealedAt: 'x' },
    ]) {
      expect(await journal.refusal(verifyWith({ ...read(), ...change }))).toMatch(
        /its signature does not hold/,
      );
    }
    expect(await journal.refusal(verifyWith('{"number": 1}'))).toMatch(/is no checkpoint/);
    expect(await journal.refusal(verifyWith('not json'))).toMatch(/is no checkpoint/);
    expect(await journal.refusal(journal.against('checkpoint.json', 'another.pub.pem'))).toMatch(
      /was signed with the key [\w-]{43}; the given one is [\w-]{43}/,
    );
  });

  it('of another key that claims to be ours is not believed', async () => {
    vi.stubEnv('AUDIT_SIGNING_KEY_FILE', journal.file('another.key.pem'));
    const forged = JSON.parse((await journal.run(['checkpoint'])).output) as object;
    vi.stubEnv('AUDIT_SIGNING_KEY_FILE', journal.file('audit.key.pem'));
    const keyId = read()['keyId'];
    expect(await journal.refusal(verifyWith({ ...forged, keyId }))).toMatch(/its signature does not hold/);
  });

  it('ahead of the database says that the end was cut off', async () => {
    await journal.enter();
    await journal.seal();
    const ahead = JSON.parse((await journal.run(['checkpoint'])).output) as object;
    await journal.tamper(
      `delete from journal_entries where id = (select entry_id from journal_seals where number = ${journal.last + 1})`,
      `delete from journal_seals where number = ${journal.last + 1}`,
    );
    expect(await journal.verdict(verifyWith(ahead))).toBe(`TRUNCATED at number ${journal.last + 1}`);
  });

  it('asks for what it needs, and writes over nothing', async () => {
    const before = readFileSync(journal.file('checkpoint.json'), 'utf8');
    expect(await journal.refusal(['checkpoint', '--out', journal.file('checkpoint.json')])).toMatch(
      /exists: name another file/,
    );
    expect(await journal.refusal(['key', '--out', journal.file('audit')])).toMatch(
      /exists: name another file/,
    );
    expect(readFileSync(journal.file('checkpoint.json'), 'utf8')).toBe(before);
    expect(await journal.refusal(['verify', '--checkpoint', journal.file('checkpoint.json')])).toMatch(
      /--key FILE/,
    );
    expect(await journal.refusal(['verify', '--chekpoint', 'x'])).toMatch(/--chekpoint/);
    expect(await journal.refusal(journal.against('none.json'))).toMatch(/none\.json cannot be read/);
    expect(await journal.refusal(journal.against('checkpoint.json', 'checkpoint.json'))).toMatch(
      /is not an Ed25519 key in PEM/,
    );
    vi.stubEnv('AUDIT_SIGNING_KEY_FILE', '');
    await expect(journal.run(['checkpoint'])).rejects.toThrow(
      'AUDIT_SIGNING_KEY_FILE must name the private key',
    );
    vi.stubEnv('AUDIT_SIGNING_KEY_FILE', journal.file('audit.key.pem'));
  });

  it('is not signed for a journal without entries', async () => {
    await journal.tamper('delete from journal_entries', 'delete from journal_seals');
    expect((await journal.run(['verify'])).output).toMatch(/^The journal has no sealed entry yet/);
    expect(await journal.refusal(['checkpoint'])).toMatch(/there is nothing to sign/);
  });
});

describe('CC-36 the auditor’s login', () => {
  it('reads the journal and its seals whole, and nothing else; it changes nothing', async () => {
    const auditor = await AppConnection.open(journal.database.auditUrl);
    expect(await auditor.count('journal_entries')).toBe(journal.last);
    expect(await auditor.count('journal_seals')).toBe(journal.last);
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
