import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Data, startToy, type Toy } from './toy/server.js';

let toy: Toy;
beforeAll(async () => void (toy = await startToy()));
afterAll(() => toy?.stop());

async function data(query: string, variables?: Record<string, unknown>): Promise<Data> {
  const result = await toy.ask(query, variables);
  expect(result.errors ?? []).toEqual([]);
  return JSON.parse(JSON.stringify(result.data));
}

/** All ids of a list, read in pages of this size, following `endCursor`. */
async function walk(list: string, size: number, args = ''): Promise<{ ids: string[]; pages: number }> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let pages = 1; ; pages++) {
    const [holder, name] = list.split('.') as [string, string?];
    const field = `${name ?? holder}(first: ${size}, after: $after ${args}) { nodes { id } pageInfo { hasNextPage endCursor } }`;
    const answer: Data = await data(`query ($after: String) { ${name ? `${holder} { ${field} }` : field} }`, {
      after,
    });
    const page = name ? answer[holder][name] : answer[holder];
    expect(page.nodes.length).toBeLessThanOrEqual(size);
    ids.push(...page.nodes.map((node: { id: string }) => node.id));
    if (!page.pageInfo.hasNextPage) return { ids, pages };
    after = page.pageInfo.endCursor;
  }
}

async function select(text: string): Promise<string[]> {
  return (await toy.pool.query<{ id: string }>(text)).rows.map((row) => row.id);
}

describe('law 12: a keyset connection', () => {
  const join = 'from purchases p join matters m using (id)';
  it.each([
    ['OPENED_AT_ASC', 'm.opened_at, id'],
    ['OPENED_AT_DESC', 'm.opened_at desc, id desc'],
    ['CLOSED_AT_ASC', 'm.closed_at nulls last, id'],
    ['CLOSED_AT_DESC', 'm.closed_at desc nulls first, id desc'],
    ['AMOUNT_ASC', 'p.amount, id'],
    ['AMOUNT_DESC', 'p.amount desc, id desc'],
  ])('gives every row once under %s, nulls and equals included', async (order, orderBy) => {
    const { ids, pages } = await walk('purchases', 2, `orderBy: ${order}`);
    expect(ids).toEqual(await select(`select id ${join} order by ${orderBy}`));
    expect(pages).toBe(6);
  });

  it('says where a page lies', async () => {
    const first = (
      await data(
        '{ purchases(first: 1) { edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
      )
    ).purchases;
    const { cursor } = first.edges[0];
    expect(first.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: cursor,
      endCursor: cursor,
    });
    const second = (
      await data(
        'query ($after: String) { purchases(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }',
        { after: cursor },
      )
    ).purchases;
    expect(second.nodes).toHaveLength(11);
    expect(second.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
    const none = (
      await data(
        '{ purchases(first: 1, filter: { states: [] }) { nodes { id } totalCount pageInfo { endCursor } } }',
      )
    ).purchases;
    expect(none).toEqual({ nodes: [], totalCount: 0, pageInfo: { endCursor: null } });
  });

  it('filters on the columns of both its tables', async () => {
    const { purchases } = await data(
      '{ purchases(first: 50, filter: { states: ["OPEN"], atLeast: "20000000000000.50" }) { totalCount nodes { state amount } } }',
    );
    expect(purchases.nodes.map((node: Data) => node.state)).toEqual(Array(purchases.totalCount).fill('OPEN'));
    expect(purchases.totalCount).toBe(
      Number(
        (await toy.pool.query(`select count(*) ${join} where state = 'OPEN' and amount >= 20000000000000.50`))
          .rows[0].count,
      ),
    );
  });

  it('counts only when asked', async () => {
    toy.statements();
    await data('{ purchases(first: 1) { nodes { id } } }');
    expect(toy.statements().join()).not.toContain('count(*)');
    await data('{ purchases(first: 1) { totalCount } }');
    const counting = toy.statements().join();
    expect(counting).toContain('count(*)');
    expect(counting).not.toContain('limit');
  });

  it('pages children of one parent only', async () => {
    const { matter } = await data(
      '{ matter(id: "pur_02") { noteLog(first: 2) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } } }',
    );
    expect(matter.noteLog).toMatchObject({
      totalCount: 3,
      nodes: [{ id: 'not_021' }, { id: 'not_001' }],
      pageInfo: { hasNextPage: true },
    });
    const rest = await data(
      'query ($after: String) { matter(id: "pur_02") { noteLog(first: 2, after: $after) { nodes { id } } } }',
      {
        after: matter.noteLog.pageInfo.endCursor,
      },
    );
    expect(rest.matter.noteLog.nodes).toEqual([{ id: 'not_041' }]);
  });
});

describe('scopes', () => {
  it('union of the viewer’s branches, each row once, in every order', async () => {
    const visible = `from matters where office_id in ('off_1', 'off_2')`;
    expect((await walk('matters', 3)).ids).toEqual(
      await select(`select id ${visible} order by opened_at desc, id desc`),
    );
    const closed = (await walk('matters', 3, 'orderBy: CLOSED_AT_ASC')).ids;
    expect(closed).toEqual(await select(`select id ${visible} order by closed_at, id`));
    const { matters } = await data('{ matters(first: 1) { totalCount } }');
    expect(matters.totalCount).toBe(closed.length);
  });

  it('a viewer without scopes sees an empty list', async () => {
    const { data: found } = await toy.ask(
      '{ matters(first: 5) { totalCount nodes { id } } me { inbox(first: 5) { totalCount } } }',
      {},
      'outsider',
    );
    expect(found).toEqual({ matters: { totalCount: 0, nodes: [] }, me: { inbox: { totalCount: 0 } } });
  });

  it('reads each branch by itself, cut at the page’s size', async () => {
    toy.statements();
    await data('{ matters(first: 5) { nodes { id } } }');
    const text = toy.statements()[2]!;
    expect(text.match(/"office_id" = \$\d+\s+order by [^()]+ limit/g)).toHaveLength(3);
    expect(text.match(/ union \(select/g)).toHaveLength(2);
  });

  it('goes through another table, whose infinity sorts last and survives cursors', async () => {
    const turns = `select matter_id as id from turns where desk in ('OFFICE:ADMITTER', 'OFFICE:REVIEWER') group by matter_id, due_at order by due_at, matter_id`;
    const { ids } = await walk('me.inbox', 3);
    expect(ids).toEqual(await select(turns));
    expect(ids.slice(-4)).toEqual(['lea_05', 'lea_15', 'pur_10', 'pur_20']);
    const { me } = await data(
      '{ me { inbox(first: 1) { totalCount } done: inbox(first: 100, filter: { state: "DONE" }) { totalCount nodes { state } } } }',
    );
    expect(me.inbox.totalCount).toBe(24);
    expect(me.done.nodes).toEqual(Array.from({ length: 6 }, () => ({ state: 'DONE' })));
    expect(me.done.totalCount).toBe(6);
  });
});

describe('bad arguments', () => {
  const refusedAt = (path: string) => ({
    extensions: {},
    originalError: { code: 'BAD_USER_INPUT', details: { issues: [{ path }] } },
  });

  it.each([0, 101, -1])('a page of %i is refused without spoiling its neighbours', async (first) => {
    const { data: found, errors } = await toy.ask(
      `{ office(id: "off_1") { id } bad: node(id: "off_1") { ... on Office { purchases(first: ${first}) { totalCount } } } }`,
    );
    expect(errors).toMatchObject([{ path: ['bad'], ...refusedAt('first') }]);
    expect(found).toEqual({ office: { id: 'off_1' }, bad: null });
  });

  it('a cursor of another list, another order or nobody is refused', async () => {
    const { purchases } = await data('{ purchases(first: 1) { edges { cursor } } }');
    const own = purchases.edges[0].cursor;
    const forged = Buffer.from(
      JSON.stringify(['Purchase.OPENED_AT_ASC', '2026-02-31T00:00:00+08:00', 'pur_01']),
    ).toString('base64url');
    for (const [query, after] of [
      [
        'query ($after: String) { matter(id: "pur_02") { noteLog(first: 1, after: $after) { totalCount } } }',
        own,
      ],
      [
        'query ($after: String) { node(id: "off_1") { ... on Office { purchases(first: 1, after: $after, orderBy: AMOUNT_ASC) { totalCount } } } }',
        own,
      ],
      [
        'query ($after: String) { node(id: "off_1") { ... on Office { purchases(first: 1, after: $after) { totalCount } } } }',
        forged,
      ],
      [
        'query ($after: String) { node(id: "off_1") { ... on Office { purchases(first: 1, after: $after) { totalCount } } } }',
        'rubbish',
      ],
    ] as const) {
      const { errors } = await toy.ask(query, { after });
      expect(errors).toMatchObject([refusedAt('after')]);
    }
  });

  it('is an error at the field of a virtual type, not at its neighbours', async () => {
    const { errors } = await toy.ask('{ me { greeting inbox(first: 500) { totalCount } } }');
    expect(errors).toMatchObject([{ path: ['me', 'inbox'], ...refusedAt('first') }]);
  });
});
