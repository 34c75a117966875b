import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batches } from './toy/entities.js';
import { type Data, startToy, type Toy } from './toy/server.js';

let toy: Toy;
beforeAll(async () => void (toy = await startToy()));
afterAll(() => toy?.stop());

async function data(query: string, variables?: Record<string, unknown>): Promise<Data> {
  const result = await toy.ask(query, variables);
  expect(result.errors ?? []).toEqual([]);
  return JSON.parse(JSON.stringify(result.data));
}

describe('a selection', () => {
  it('reads columns, exact numbers and relations', async () => {
    const { office } = await data(
      '{ office(id: "off_2") { id name budget seats tags parent { name parent { id } } } }',
    );
    expect(office).toEqual({
      id: 'off_2',
      name: 'Office 2',
      budget: '2000000000000000.50',
      seats: '9007199254740993',
      tags: ['t2', 'all'],
      parent: { name: 'Office 1', parent: null },
    });
  });

  it('answers null where there is no such entity', async () => {
    expect(await data('{ office(id: "off_none") { id } node(id: "xyz_1") { id } }')).toEqual({
      office: null,
      node: null,
    });
  });

  it('keeps aliases apart, also those that are named like another field', async () => {
    const { office } = await data(`{ office(id: "off_1") { name: id id: name
      a: purchases(first: 1) { nodes { number } } b: purchases(first: 2, orderBy: OPENED_AT_DESC) { nodes { number } } } }`);
    expect(office).toMatchObject({
      name: 'off_1',
      id: 'Office 1',
      a: { nodes: [{}] },
      b: { nodes: [{}, {}] },
    });
    expect(office.a.nodes[0]).not.toEqual(office.b.nodes[0]);
  });

  it('merges fragments, named and inline, and obeys include and skip', async () => {
    const { office } = await data(
      `query ($yes: Boolean!) { office(id: "off_2") { ...A ... on Office { parent { name } } budget @skip(if: $yes) seats @include(if: $yes) } }
       fragment A on Office { parent { id } ...B } fragment B on Office { name }`,
      { yes: true },
    );
    expect(office).toEqual({
      parent: { id: 'off_1', name: 'Office 1' },
      name: 'Office 2',
      seats: '9007199254740993',
    });
  });

  it('reads an interface: common fields, and each concrete type’s own', async () => {
    const { allMatters } = await data(`{ allMatters { __typename number office { name }
      ... on Purchase { amount it: payer { id } } ... on Leave { days startsOn } } }`);
    expect(allMatters).toHaveLength(24);
    expect(allMatters[0]).toEqual({
      __typename: 'Leave',
      number: 'N1',
      office: { name: 'Office 2' },
      days: 1,
      startsOn: '2026-05-02',
    });
    expect(allMatters[12]).toMatchObject({
      __typename: 'Purchase',
      number: 'N2',
      amount: '20000000000000.50',
      it: null,
    });
  });

  it('lets each concrete type select the same list differently', async () => {
    const { allMatters } = await data(
      '{ allMatters { ... on Purchase { notes { id } } ... on Leave { notes { text } } } }',
    );
    expect(Object.keys(allMatters[0].notes[0])).toEqual(['text']);
    expect(Object.keys(allMatters[12].notes[0])).toEqual(['id']);
  });

  it('resolves node by the prefix of its id', async () => {
    const found = await data(
      '{ a: node(id: "pur_02") { id ... on Matter { number } ... on Purchase { amount } } b: node(id: "off_1") { __typename } }',
    );
    expect(found).toEqual({
      a: { id: 'pur_02', number: 'N2', amount: '20000000000000.50' },
      b: { __typename: 'Office' },
    });
  });

  it('reads bounded children in order, and the first that meets a condition', async () => {
    const { matter } = await data(
      '{ matter(id: "pur_02") { notes { id at matter { number } } latestNote { id hidden } } }',
    );
    expect(matter.notes.map((note: Data) => note.id)).toEqual(['not_021', 'not_001', 'not_041']);
    expect(matter.notes[0]).toEqual({
      id: 'not_021',
      at: '2026-03-05T10:00:00+08:00',
      matter: { number: 'N2' },
    });
    expect(matter.latestNote).toEqual({ id: 'not_041', hidden: false });
  });

  it('gives computed fields their columns, arguments and context', async () => {
    const { matter } = await data(
      '{ matter(id: "pur_04") { age double: age(factor: 2) ... on Purchase { summary byHand } } }',
    );
    expect(matter).toEqual({
      age: 2184,
      double: 4368,
      summary: 'N4/40000000000001.00/off_4',
      byHand: 'hand of pur_04',
    });
  });

  it('reports what a computed field throws at its path and keeps the rest', async () => {
    const { data: found, errors } = await toy.ask(
      '{ node(id: "pur_06") { id ... on Purchase { summary } } }',
    );
    expect(found).toEqual({ node: { id: 'pur_06', summary: null } });
    expect(errors).toMatchObject([{ message: 'thirteen', path: ['node', 'summary'] }]);
  });

  it('gives any text as it is, also what looks like a mark', async () => {
    const { office } = await data('{ office(id: "off_4") { tags } }');
    expect(office.tags).toEqual(['a "quote", a \\ and {"!":true}', '城市 😀', '\u0001\n\t', '"infinity"']);
  });

  it('reports an instant that is none at its path, and keeps the rest', async () => {
    const { data: found, errors } = await toy.ask('{ matter(id: "lea_21") { at: closedAt number } }');
    expect(found).toEqual({ matter: { at: null, number: 'N21' } });
    expect(errors).toMatchObject([{ path: ['matter', 'at'] }]);
  });

  it('takes keys that are longer than a name in PostgreSQL, in their order', async () => {
    const long = 'a'.repeat(70);
    const { allMatters, matter } = await data(`{
      allMatters { z: number ${long}1: office { ${long}: id } ${long}2: state ... on Leave { days } }
      matter(id: "pur_02") { ${long}: notes { ${long}: text } size { ${long}: notes } } }`);
    expect(Object.entries(allMatters[0])).toEqual([
      ['z', 'N1'],
      [`${long}1`, { [long]: 'off_2' }],
      [`${long}2`, 'OPEN'],
      ['days', 1],
    ]);
    expect(matter[long][0]).toEqual({ [long]: 'note 21' });
    expect(matter.size).toEqual({ [long]: 3 });
  });

  it('answers fields in the order of the selection, whatever they come from', async () => {
    const { matter } = await data(`{ matter(id: "pur_04") { age ... on Purchase { summary amount }
      __typename size { label notes } number payer: office { parent { id } name } id } }`);
    expect(Object.keys(matter)).toEqual([
      'age',
      'summary',
      'amount',
      '__typename',
      'size',
      'number',
      'payer',
      'id',
    ]);
    expect(JSON.stringify(matter)).not.toMatch(/"[?#!]":/);
  });

  it('takes a row whose own part is hidden as not there', async () => {
    const selected = '{ number age ... on Purchase { amount } }';
    const { data: found, errors } = await toy.ask(
      `{ matter(id: "pur_10") ${selected} me { inbox(first: 30) { nodes ${selected} } } }`,
      {},
      'half blind',
    );
    expect(found).toBeNull();
    expect(errors).toMatchObject([{ path: ['me', 'inbox', 'nodes', expect.any(Number)] }]);
    const { data: alone } = await toy.ask(`{ matter(id: "pur_10") ${selected} }`, {}, 'half blind');
    expect(alone).toEqual({ matter: null });
  });

  it('names each field of a virtual type by its source', async () => {
    const { me } = await data(
      '{ me { greeting hi: greeting office { name } offices { id } inbox(first: 2) { nodes { id } } } }',
    );
    expect(me).toMatchObject({
      greeting: 'hello',
      hi: 'hello',
      office: { name: 'Office 3' },
      offices: [{ id: 'off_1' }, { id: 'off_2' }, { id: 'off_3' }],
    });
    expect(me.inbox.nodes).toHaveLength(2);
  });

  it('answers a mutation’s payload', async () => {
    expect(await data('mutation { closeMatter(id: "lea_01") { matter { number } } }')).toEqual({
      closeMatter: { matter: { number: 'N1' } },
    });
  });
});

describe('statements of a request', () => {
  const large = `{ allMatters { number office { name parent { name } } notes { text } noteLog(first: 5) { nodes { text } totalCount } }
    offices { name purchases(first: 10) { totalCount nodes { amount } } leaves { days } } me { inbox(first: 20) { totalCount edges { cursor node { number } } } } }`;

  it('law 7: all root fields are one statement beside the session’s own', async () => {
    toy.statements();
    await data(large);
    const sent = toy.statements();
    expect(sent).toHaveLength(4);
    expect(sent[0]).toBe('begin isolation level repeatable read, read only');
    expect(sent[1]).toContain('open_session');
    expect(sent[2]).toMatch(/^select to_json\(/);
    expect(sent[3]).toBe('commit');
  });

  it('law 12: a batched fact is one more, whatever the number of rows and places', async () => {
    toy.statements();
    batches.length = 0;
    const found = await data(
      `{ allMatters { size { notes label } } matter(id: "pur_02") { size { n: notes } twice: size(factor: 2) { notes } } }`,
    );
    expect(toy.statements()).toHaveLength(6);
    expect(batches).toEqual([
      { rows: 25, args: { factor: 1 } },
      { rows: 1, args: { factor: 2 } },
    ]);
    expect(found.matter).toEqual({ size: { n: 3 }, twice: { notes: 6 } });
    expect(found.allMatters[12]).toEqual({ size: { notes: 3, label: 'pur' } });
  });

  it('never writes a value into a statement’s text', async () => {
    toy.statements();
    await data(
      'query ($id: ID!) { office(id: $id) { name purchases(first: 7, filter: {states: ["O\'PEN"]}) { nodes { id } } } }',
      { id: "off_'1" },
    );
    expect(toy.statements().join()).not.toMatch(/off_'1|O'PEN|limit 8/);
  });
});
