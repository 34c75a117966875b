import { type GraphQLSchema, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedCreditCode } from '../../seeds/index.js';
import { accessRules } from '../../src/kernel/access/index.js';
import { PARTIES } from '../../src/kernel/identity/index.js';
import { allOperations, allSteps } from '../../src/kernel/procedure/index.js';
import { realSchema } from '../support/schema.js';
import { World } from '../support/world.js';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await realSchema();
});

/** The kind of the access rule of each field of a root type. */
function kindsOf(type: 'Query' | 'Mutation'): Record<string, string> {
  const rules = accessRules(schema).get(type)!;
  return Object.fromEntries([...rules].map(([field, rule]) => [field, rule.kind]));
}

describe('law 4 the permission map', () => {
  it('covers every field of every object type', () => {
    const rules = accessRules(schema);
    const fields = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        Object.keys(isObjectType(type) ? type.getFields() : {}).map((name) => `${type.name}.${name}`),
      );
    const covered = [...rules].flatMap(([type, map]) => [...map.keys()].map((name) => `${type}.${name}`));
    expect(covered.toSorted()).toEqual(fields.toSorted());
    expect(fields.length).toBeGreaterThan(200);
  });

  it('gives every mutation to the desks of its row', () => {
    expect(new Set(Object.values(kindsOf('Mutation')))).toEqual(new Set(['holds']));
    const rules = accessRules(schema).get('Mutation')!;
    const rows = new Map<string, readonly unknown[]>([
      ...[...allSteps()].map(([name, steps]) => [name, steps.flatMap(({ step }) => step.by)] as const),
      ...allOperations().map(({ name, by }) => [name, by] as const),
    ]);
    for (const [name, rule] of rules) {
      const desks = rule.kind === 'holds' ? rule.anyOf : [];
      expect([name, desks.length > 0]).toEqual([name, true]);
      expect([name, desks]).toEqual([name, rows.get(name)]);
      for (const { party, role } of desks)
        expect(PARTIES[party as keyof typeof PARTIES].roles).toContain(role);
    }
    expect([...rules.keys()].toSorted()).toEqual([...rows.keys()].toSorted());
  });

  it('CC-20b asks for a sign-on at every query', () => {
    const kinds = kindsOf('Query');
    const forSome = Object.keys(kinds).filter((name) => kinds[name] === 'holds');
    expect(forSome).toEqual(['journal', 'projectPlan']);
    expect(new Set(Object.values(kinds))).toEqual(new Set(['signedIn', 'holds']));
  });
});

describe('CC-36 CC-20b who reads and writes nothing', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world?.close());

  it.each(['audit.auditor', 'hrss.staff'])('%s: every mutation there is, is FORBIDDEN', async (login) => {
    const found: string[] = [];
    for (const [name, field] of Object.entries(schema.getMutationType()!.getFields())) {
      const type = field.args[0]!.type;
      const { errors } = await world.ask(
        login,
        `mutation ($input: ${String(type)}) { ${name}(input: $input) { __typename } }`,
        { input: sample(schema, String(type)) },
      );
      found.push(`${name}: ${errors?.[0]?.extensions.code ?? 'done'}`);
    }
    const names = Object.keys(schema.getMutationType()!.getFields());
    expect(found).toEqual(names.map((name) => `${name}: FORBIDDEN`));
  });
});

/** Values of scalars and enums that pass the schema's own types. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  Boolean: true,
  CreditCode: seedCreditCode(1_000),
  Date: '2026-12-31',
  DateTime: '2026-12-31T09:00:00+08:00',
  Decimal: '1',
  ID: 'x_1',
  Int: 1,
  String: 'a'.repeat(64),
};

/** An input object that GraphQL takes, with what is required of it. */
function sample(of: GraphQLSchema, name: string): unknown {
  const plain = name.replaceAll(/[![\]]/g, '');
  if (plain in SAMPLES) return SAMPLES[plain];
  const type = of.getType(plain);
  if (type && 'getValues' in type) return type.getValues()[0]!.name;
  if (!type || !('getFields' in type)) throw new Error(`No sample of ${name}`);
  const required = Object.values(type.getFields()).filter((field) => String(field.type).endsWith('!'));
  return Object.fromEntries(required.map((field) => [field.name, sample(of, String(field.type))]));
}
