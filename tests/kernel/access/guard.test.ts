import {
  graphql,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  type GraphQLFieldConfigMap,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  accessRules,
  ACCESS,
  type AccessRule,
  anyone,
  guard,
  holds,
  inherited,
  signedIn,
  type Viewer,
} from '../../../src/kernel/access/index.js';

interface Context {
  readonly viewer: Viewer | null;
  /** Who is presumed to ask, where somebody is. */
  readonly presumed?: Viewer | undefined;
  readonly denied: string[];
}

const field = (rule?: AccessRule) => ({
  type: GraphQLString,
  extensions: rule ? { [ACCESS]: rule } : {},
  resolve: () => 'read',
});

/** A schema whose root fields and whose type `Thing` have these rules. */
function toy(
  query: GraphQLFieldConfigMap<unknown, Context>,
  thing: GraphQLFieldConfigMap<unknown, Context> = { name: field(inherited) },
  mutation: GraphQLFieldConfigMap<unknown, Context> = {
    act: field(holds({ party: 'OFFICE', role: 'REVIEWER' })),
  },
): GraphQLSchema {
  const Thing = new GraphQLObjectType({ name: 'Thing', fields: thing });
  return new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: { ...query, thing: { type: Thing, extensions: { [ACCESS]: signedIn }, resolve: () => ({}) } },
    }),
    mutation: new GraphQLObjectType({ name: 'Mutation', fields: mutation }),
  });
}

const gate = {
  viewerOf: async (context: Context) => context.viewer,
  askingOf: async (context: Context) => context.presumed ?? context.viewer,
  unauthenticated: () => new Error('UNAUTHENTICATED'),
  denied: async (context: Context, info: { readonly fieldName: string }) => {
    context.denied.push(info.fieldName);
    return new Error('FORBIDDEN');
  },
};

function viewer(...memberships: [party: string, role: string][]): Viewer {
  return {
    personId: 'psn_1',
    login: 'somebody',
    name: '某人',
    at: new Date('2026-03-02T01:00:00Z'),
    leftUnits: [],
    memberships: memberships.map(([party, role]) => ({ unitId: 'unt_1', party, role })),
  };
}

/** What comes of a request to a guarded toy: its data's values, else its first error. */
async function ask(schema: GraphQLSchema, source: string, who: Viewer | null, presumed?: Viewer) {
  const contextValue: Context = { viewer: who, presumed, denied: [] };
  const { data, errors } = await graphql({ schema, source, contextValue });
  return { answer: errors?.[0]?.message ?? JSON.stringify(data), denied: contextValue.denied };
}

describe('law 4 the first fence does not stand', () => {
  it('with a field that no rule covers, and names every such field', () => {
    const uncovered = { name: field(inherited), secret: field(), other: field() };
    expect(() => guard(toy({ open: field(anyone) }, uncovered), gate)).toThrow(
      'No access rule covers Thing.secret, Thing.other',
    );
  });

  it('with a root field that inherits its rule: nothing is held before it', () => {
    expect(() => accessRules(toy({ open: field(inherited) }))).toThrow('No access rule covers Query.open');
    expect(() => accessRules(toy({}, undefined, { act: field(inherited) }))).toThrow(
      'No access rule covers Mutation.act',
    );
  });

  it('unless a type’s own rule covers the fields that have none', () => {
    const Thing = new GraphQLObjectType({
      name: 'Query',
      extensions: { [ACCESS]: signedIn },
      fields: { one: field(), two: field(anyone) },
    });
    const rules = accessRules(new GraphQLSchema({ query: Thing })).get('Query');
    expect([rules?.get('one'), rules?.get('two')]).toEqual([signedIn, anyone]);
  });
});

describe('law 4 the first fence lets', () => {
  const nobodysRule = { kind: 'holds', anyOf: [] } as const;
  const schema = guard(
    toy({ open: field(anyone), mine: field(signedIn), nobodys: field(nobodysRule) }),
    gate,
  );
  const reviewer = viewer(['UNIT', 'UNIT_MEMBER'], ['OFFICE', 'REVIEWER']);

  it('anyone read what is public by law, and nothing else', async () => {
    expect((await ask(schema, '{ open }', null)).answer).toBe('{"open":"read"}');
    expect(await ask(schema, '{ mine }', null)).toEqual({ answer: 'UNAUTHENTICATED', denied: [] });
    expect(await ask(schema, '{ thing { name } }', null)).toEqual({ answer: 'UNAUTHENTICATED', denied: [] });
    expect(await ask(schema, 'mutation { act }', null)).toEqual({ answer: 'UNAUTHENTICATED', denied: [] });
  });

  it('CC-20b whoever is signed in with a membership read, and what hangs on it', async () => {
    expect((await ask(schema, '{ mine thing { name } }', viewer(['UNIT', 'UNIT_MEMBER']))).answer).toBe(
      '{"mine":"read","thing":{"name":"read"}}',
    );
    expect(await ask(schema, '{ mine }', viewer())).toEqual({ answer: 'FORBIDDEN', denied: ['mine'] });
  });

  it('a role act by any one of its memberships, party and role together', async () => {
    expect((await ask(schema, 'mutation { act }', reviewer)).answer).toBe('{"act":"read"}');
    const wrong = [viewer(), viewer(['AUTHORITY', 'REVIEWER']), viewer(['OFFICE', 'ADMITTER'])];
    for (const who of wrong) {
      expect(await ask(schema, 'mutation { act }', who)).toEqual({ answer: 'FORBIDDEN', denied: ['act'] });
    }
  });

  it('presumed viewers read what any membership lets them, and goes by the viewer where a certain one is needed', async () => {
    const member = viewer(['UNIT', 'UNIT_MEMBER']);
    expect((await ask(schema, '{ mine }', null, member)).answer).toBe('{"mine":"read"}');
    expect(await ask(schema, 'mutation { act }', member, reviewer)).toEqual({
      answer: 'FORBIDDEN',
      denied: ['act'],
    });
  });

  it('nobody do what is nobody’s, and puts each attempt on record once', async () => {
    expect(await ask(schema, '{ nobodys }', reviewer)).toEqual({ answer: 'FORBIDDEN', denied: ['nobodys'] });
  });

  it('nobody pass while it cannot be said who they are, and does not say that they are not signed in', async () => {
    const gone = async () => Promise.reject(new Error('The database is gone'));
    const shut = guard(toy({ mine: field(signedIn) }), { ...gate, viewerOf: gone, askingOf: gone });
    for (const asked of ['{ mine }', 'mutation { act }'])
      expect(await ask(shut, asked, reviewer)).toMatchObject({ answer: 'The database is gone', denied: [] });
  });
});
