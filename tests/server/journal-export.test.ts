import { get, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { newId } from '../../src/kernel/graphql/index.js';
import { Application } from '../support/application.js';
import { World } from '../support/world.js';

let world: World;
let application: Application;

beforeAll(async () => {
  world = await World.open();
  application = await Application.draft(world);
  await application.attempt('hrss.admin', 'reportTrial', { summary: '太早。' });
  await application.reach('TESTING');
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => world?.close());

interface Stored {
  readonly id: string;
  readonly kind: string;
  readonly step: string | null;
  readonly person_name: string | null;
  readonly detail: Record<string, unknown>;
}
const stored = (requestId: string) =>
  world.sql<Stored>('select * from journal_entries where request_id = $1 order by id', [requestId]);

/** Asks for an export with a request id of its own. */
async function download(login: string | null, query: string, requestId: string, language = 'en') {
  const headers = {
    'accept-language': language,
    'x-request-id': requestId,
    ...(login && { authorization: `Bearer ${await world.token(login)}` }),
  };
  return world.app.inject({ method: 'GET', url: `/audit/journal.csv${query}`, headers });
}

describe('CC-36 the export of the journal', () => {
  const AT = '2026-03-01T08:00:00.250+08:00';
  const HEADER =
    'Number,Time,Kind,Step,Person,Person id,Party,Unit,Unit id,Case,Case id,Subject id,From state,To state,Version,Remark,Provision,Refusals,Request,Entry id,Hash,Detail';

  it('is a spreadsheet’s CSV: UTF-8 with its mark, quoted where it must be, nothing that computes', async () => {
    const remarks = [
      '=1+1',
      '+1',
      '-1',
      '@sum',
      '\t=1',
      '\r=1',
      '=1',
      '1,5',
      'sagt "ja"',
      '两行\n文字',
      '',
      null,
    ];
    const ids: string[] = [];
    for (const remark of remarks) {
      const id = newId('jrn');
      ids.push(id);
      await world.sql(
        `insert into journal_entries (id, at, kind, step, person_name, version, remark, request_id, detail)
         values ($1, $2, 'OPERATION', 'exact', '=cmd()', 3, $3, 'csv', '{"refusals": [{"code": "A", "provision": "CC-1"}, {"code": "B", "provision": "CC-2"}]}')`,
        [id, AT, remark],
      );
    }
    await world.open.housekeeping.runNow();
    const response = await download('audit.auditor', '?steps=exact', 'export-exact');
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename=journal-2026-03-02.csv',
      'content-language': 'en',
      'cache-control': 'no-store',
    });
    const seals = await world.sql<{ entry_id: string; number: string; hash: string }>(
      'select entry_id, number, hash from journal_seals where entry_id = any($1)',
      [ids],
    );
    const cells = [
      `'=1+1`,
      `'+1`,
      `'-1`,
      `'@sum`,
      `'\t=1`,
      `"'\r=1"`,
      `'=1`,
      '"1,5"',
      '"sagt ""ja"""',
      '"两行\n文字"',
      '',
      '',
    ];
    const lines = ids.map((id, index) => {
      const { number, hash } = seals.find(({ entry_id: of }) => of === id)!;
      const detail =
        '"{""refusals"": [{""code"": ""A"", ""provision"": ""CC-1""}, {""code"": ""B"", ""provision"": ""CC-2""}]}"';
      return `${number},${AT},OPERATION,exact,'=cmd(),,,,,,,,,,3,${cells[index]},,A (CC-1); B (CC-2),csv,${id},${hash},${detail}`;
    });
    expect(response.rawPayload.toString('utf8')).toBe(`\uFEFF${[HEADER, ...lines].join('\r\n')}\r\n`);
    expect(await stored('export-exact')).toMatchObject([
      { kind: 'READ', step: 'exportJournal', detail: { filter: { steps: ['exact'] }, rows: remarks.length } },
    ]);
  });

  it('has the columns in the reader’s language, also where nothing fits', async () => {
    const chinese = await download('audit.auditor', '?number=999999', 'export-zh', 'zh-CN');
    expect(chinese.body).toBe(
      '\uFEFF编号,时间,类别,步骤,经办人,经办人标识,参与方,经办单位,经办单位标识,办件编号,办件标识,对象标识,原状态,新状态,版本,意见或理由,依据条款,拒绝原因,请求编号,条目标识,哈希,详情\r\n',
    );
    expect(chinese.headers['content-language']).toBe('zh');
    expect(await stored('export-zh')).toMatchObject([{ detail: { filter: { number: 999_999 }, rows: 0 } }]);
  });

  it('takes the filters of the list', async () => {
    const { id } = application.view;
    const [{ at: to }] = (await world.sql('select house_now() as at')) as [{ at: Date }];
    const filter = {
      kinds: ['STEP', 'REFUSED'],
      subjectId: id,
      from: '2026-03-02T09:00:00+08:00',
      to: to.toISOString(),
    };
    const { journal } = await world.get<{ journal: { nodes: { id: string }[] } }>(
      'audit.auditor',
      'query ($filter: JournalFilter) { journal(first: 100, filter: $filter, orderBy: AT_ASC) { nodes { id } } }',
      { filter },
    );
    const { nodes } = journal;
    const { body } = await download(
      'audit.auditor',
      `?kinds=STEP,REFUSED&subjectId=${id}&from=2026-03-02T09:00:00+08:00&to=${filter.to}&refusedOnly=false`,
      'export-filter',
    );
    const rows = body.trimEnd().split('\r\n').slice(1);
    expect(rows.map((row) => /jrn_\w+/.exec(row)?.[0])).toEqual(nodes.map((node) => node.id));
    expect(rows.every((row) => row.includes('人力资源和社会保障局') || row.includes(id))).toBe(true);
    expect(nodes.length).toBeGreaterThan(4);
  });

  it('is FORBIDDEN to who is no auditor, which is on record', async () => {
    for (const login of ['hrss.admin', 'office.reviewer']) {
      const { statusCode, headers, body } = await download(
        login,
        '?kinds=READ',
        `export-${login}`.replace('.', '-'),
      );
      expect([statusCode, headers['content-type']]).toEqual([403, 'application/json; charset=utf-8']);
      expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
      expect(await stored(`export-${login}`.replace('.', '-'))).toMatchObject([
        { kind: 'DENIED', step: 'exportJournal' },
      ]);
    }
  });

  it('names every parameter at fault, and nothing is exported or on record as read', async () => {
    const { statusCode, body } = await download(
      'audit.auditor',
      '?kinds=STEPS&from=yesterday&number=x&personId=a&personId=b&unitId=%00&limit=5',
      'export-bad',
    );
    expect(statusCode).toBe(400);
    const { extensions } = (
      JSON.parse(body) as {
        errors: { extensions: { code: string; issues: { path: string; message: string }[] } }[];
      }
    ).errors[0]!;
    expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(extensions.issues.map(({ path }) => path).toSorted()).toEqual([
      'from',
      'kinds',
      'limit',
      'number',
      'personId',
      'unitId',
    ]);
    expect(extensions.issues.find(({ path }) => path === 'from')?.message).toBe(
      'from takes an instant like 2026-03-02T09:00:00+08:00.',
    );
    expect(await stored('export-bad')).toEqual([]);
    expect((await download(null, '', 'export-nobody')).statusCode).toBe(401);
    expect(await stored('export-nobody')).toEqual([]);
  });

  describe('of ten thousand entries', () => {
    const ROWS = 10_000;
    let superuser: pg.Client;
    let url: string;

    beforeAll(async () => {
      superuser = new pg.Client(inject('superuserUrl'));
      await superuser.connect();
      await world.sql(`
        alter table journal_entries disable trigger await_seal;
        insert into journal_entries (id, at, kind, step, request_id, detail)
        select 'jrn_bulk' || lpad(n::text, 6, '0'), timestamptz '2026-01-01Z' + n * interval '1 second', 'READ', 'bulk', 'bulk',
          jsonb_build_object('text', repeat('文', 600))
        from generate_series(1, ${ROWS}) n;
        alter table journal_entries enable trigger await_seal`);
      url = `${await world.app.listen({ host: '127.0.0.1', port: 0 })}/audit/journal.csv?steps=bulk`;
    });
    afterAll(() => superuser?.end());

    /** Opens an export over a connection, of which nothing is taken yet. */
    async function begin(): Promise<IncomingMessage> {
      const headers = { authorization: `Bearer ${await world.token('audit.auditor')}` };
      return new Promise((resolve, reject) => {
        get(url, { headers, agent: false }, resolve).once('error', reject);
      });
    }

    /** How many transactions of the server's wait for it to go on. */
    async function transactions(): Promise<number> {
      const { rows } = await superuser.query<{ count: number }>(
        `select count(*)::int as count from pg_stat_activity where datname = $1 and query like 'fetch %' and xact_start is not null`,
        [world.database.name],
      );
      return rows[0]!.count;
    }

    it('is read no faster than it is taken, and comes whole and in order', async () => {
      const query = vi.spyOn(pg.Client.prototype, 'query');
      const fetches = () =>
        query.mock.calls.filter(([what]) => (what as { text?: string }).text?.startsWith('fetch ')).length;
      const response = await begin();
      let seen = -1;
      // What fits in the buffers on the way has been read, and then no more.
      await expect
        .poll(() => [seen, (seen = fetches())], { interval: 500, timeout: 20_000 })
        .toSatisfy(([before, now]: number[]) => before === now && now! > 0);
      expect(seen).toBeLessThan(ROWS / 500 - 2);
      expect(await transactions()).toBe(1);
      let rows = 0;
      let last = '';
      let disorder = 0;
      let rest = '';
      for await (const chunk of response.setEncoding('utf8')) {
        const lines = (rest + (chunk as string)).split('\r\n');
        rest = lines.pop()!;
        for (const line of lines) {
          const id = /jrn_bulk\d{6}/.exec(line)?.[0];
          if (!id) continue;
          rows += 1;
          if (id <= last) disorder += 1;
          last = id;
        }
      }
      query.mockRestore();
      expect([rows, disorder, last]).toEqual([ROWS, 0, 'jrn_bulk010000']);
      await expect.poll(transactions, { timeout: 10_000 }).toBe(0);
    }, 30_000);

    it('ends its transaction with a connection that breaks off, and is sent to three at once', async () => {
      const responses = [await begin(), await begin(), await begin()];
      await expect.poll(transactions, { timeout: 10_000 }).toBe(3);
      const fourth = await download('audit.auditor', '', 'export-fourth');
      expect(fourth.statusCode).toBe(429);
      expect(JSON.parse(fourth.body)).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
      expect(await stored('export-fourth')).toEqual([]);
      for (const response of responses) response.destroy();
      await expect.poll(transactions, { timeout: 10_000 }).toBe(0);
      expect((await download('audit.auditor', '?number=1', 'export-fifth')).statusCode).toBe(200);
    }, 30_000);
  });
});
