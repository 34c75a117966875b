import { buildSchema, getIntrospectionQuery, getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Measure, measure } from '../../src/server/graphql/measure.js';
import { settingsWith, toyServer } from './toy-server.js';

const schema = buildSchema(/* GraphQL */ `
  type Query {
    requests(first: Int!, after: String): RequestConnection!
    node(id: ID!): Node
    pools: [Pool!]!
  }
  interface Node {
    id: ID!
  }
  type RequestConnection {
    edges: [RequestEdge!]!
    nodes: [Request!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type RequestEdge {
    cursor: String!
    node: Request!
  }
  type PageInfo {
    endCursor: String
    hasNextPage: Boolean!
  }
  type Request implements Node {
    id: ID!
    number: String!
    unit: Unit!
    lines: [Line!]!
    timeline(first: Int!): EntryConnection!
    materials: [Material!]!
    decisions: [Decision!]!
    deadlines: [Deadline!]!
    nextSteps: [Step!]!
  }
  type Unit implements Node {
    id: ID!
    name: String!
    parent: Unit
    requests(first: Int = 10): RequestConnection!
  }
  type Line {
    kind: String!
    pool: Pool!
  }
  type Pool {
    name: String!
  }
  type Material {
    id: ID!
    by: Unit!
  }
  type Decision {
    id: ID!
    by: Unit!
  }
  type Deadline {
    kind: String!
    dueAt: String!
  }
  type Step {
    step: String!
    blockers: [Blocker!]!
  }
  type Blocker {
    code: String!
  }
  type EntryConnection {
    nodes: [Entry!]!
  }
  type Entry {
    at: String!
  }
`);

function measured(query: string, variables = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  return measure(schema, document, getOperationAST(document)!, variables);
}

describe('the cost of a query', () => {
  it.each([
    ['one object', '{ node(id: "x") { id } }', 1],
    ['a plain list counts as 5', '{ pools { name } }', 5],
    ['a page counts what it is asked for, itself included', '{ requests(first: 100) { nodes { id } } }', 101],
    ['edges and their nodes', '{ requests(first: 10) { edges { cursor node { id } } } }', 21],
    ['the page info once', '{ requests(first: 100) { pageInfo { endCursor } totalCount } }', 2],
    ['lists within a page', '{ requests(first: 10) { nodes { lines { pool { name } } } } }', 111],
    [
      'a page within a page',
      '{ requests(first: 10) { nodes { timeline(first: 20) { nodes { at } } } } }',
      1 + 10 * (1 + 1 + 20),
    ],
    ['a default of the schema', '{ node(id: "x") { ... on Unit { requests { nodes { id } } } } }', 12],
    ['leaves cost nothing', '{ requests(first: 1) { nodes { id number } totalCount } }', 2],
    [
      'the same through fragments',
      '{ requests(first: 10) { ...page } } fragment page on RequestConnection { nodes { ...row } } fragment row on Request { lines { kind } }',
      61,
    ],
  ])('%s', (_, query, cost) => {
    expect(measured(query).cost).toBe(cost);
  });

  it('reads variables, given and defaulted', () => {
    const query = 'query($first: Int! = 20) { requests(first: $first) { nodes { id } } }';
    expect(measured(query).cost).toBe(21);
    expect(measured(query, { first: 50 }).cost).toBe(51);
    expect(measured(query, { first: -5 }).cost).toBe(6);
  });

  it('is kept for a document, by the sizes of its pages', () => {
    const document = parse('query($first: Int! = 20, $id: ID) { requests(first: $first) { nodes { id } } }');
    const kept = new Measure();
    const costs = [{}, { first: 50 }, { first: 20 }, { id: 'x' }, { first: 50, id: 'y' }].map(
      (variables) => kept.of(schema, document, getOperationAST(document)!, variables).cost,
    );
    expect(costs).toEqual([21, 51, 21, 21, 51]);
  });

  it('takes time in proportion to the document, not to what its fragments unfold to', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, index) =>
        `fragment f${index} on Unit { parent { ...f${index + 1} } p: parent { ...f${index + 1} } }`,
    );
    const query = `{ node(id: "x") { ...f0 } } ${doubling.join(' ')} fragment f60 on Unit { id }`;
    const { cost, depth } = measured(query);
    expect(cost).toBeGreaterThan(2 ** 60);
    expect(depth).toBe(62);
  });
});

describe('depth, aliases and directives', () => {
  it('counts levels through fragments, and introspection not at all', () => {
    expect(
      measured('{ node(id: "x") { ... on Unit { ...up } } } fragment up on Unit { parent { parent { id } } }')
        .depth,
    ).toBe(4);
    expect(measured(getIntrospectionQuery())).toMatchObject({ depth: 0, cost: 0 });
  });

  it('counts aliases and directives in fragments too', () => {
    const query =
      'query($x: Boolean!) { a: pools { ...p @include(if: $x) } } fragment p on Pool { b: name @skip(if: $x) }';
    expect(measured(query, { x: true })).toMatchObject({ aliases: 2, directives: 2 });
  });
});

describe('the limits of the settings', () => {
  const row =
    'id number unit { name } lines { kind pool { name } } materials { id by { name } } decisions { id by { name } } deadlines { kind dueAt } nextSteps { step blockers { code } } timeline(first: 20) { nodes { at } }';

  async function ask(query: string, environment: Record<string, string> = {}) {
    const app = await toyServer({ schema, house: {}, settings: settingsWith(environment) });
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query },
      headers: { 'accept-language': 'en' },
    });
    await app.close();
    return response.json<{ errors: { message: string; extensions: { code: string } }[] }>().errors[0]!;
  }

  it('let a full page of a front end with its child lists pass', async () => {
    const { cost, depth } = measured(`{ requests(first: 100) { edges { node { ${row} } } } }`);
    const settings = settingsWith();
    expect(cost).toBeGreaterThan(5_000);
    expect(cost).toBeLessThanOrEqual(settings.queryMaxCost);
    expect(depth).toBeLessThanOrEqual(settings.queryMaxDepth);
  });

  it('refuse pages of pages of pages, with the number and the limit', async () => {
    const error = await ask(
      '{ requests(first: 100) { nodes { unit { requests(first: 100) { nodes { timeline(first: 100) { nodes { at } } } } } } } }',
    );
    // A page of rows, each with a unit and a page of rows, each with a page of entries.
    const cost = 1 + 100 * (1 + 1 + (1 + 100 * (1 + (1 + 100))));
    expect(error).toMatchObject({
      message: `Too complex: ${cost} objects in the answer at most, the limit is 20000.`,
      extensions: { code: 'TOO_COMPLEX' },
    });
  });

  it.each([
    [
      'depth',
      '{ node(id: "x") { ... on Unit { parent { parent { id } } } } }',
      { QUERY_MAX_DEPTH: '3' },
      '4 levels of nested fields, the limit is 3.',
    ],
    [
      'directives',
      '{ pools @skip(if: false) { name @skip(if: false) } }',
      { QUERY_MAX_DIRECTIVES: '1' },
      '2 directives, the limit is 1.',
    ],
    ['aliases', '{ a: pools { b: name } }', { QUERY_MAX_ALIASES: '1' }, '2 aliases, the limit is 1.'],
  ])('refuse more %s than is set', async (_, query, environment, message) => {
    expect(await ask(query, environment as unknown as Record<string, string>)).toMatchObject({
      message: `Too complex: ${message}`,
      extensions: { code: 'TOO_COMPLEX' },
    });
  });
});
