import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  type GraphQLInputObjectType,
  isEnumType,
  isListType,
  isNonNullType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ProcedureViewFragment,
  ProcedureDocument,
  ProceduresDocument,
  ZhengyunClient,
} from '../../src/client/index.js';
import { allProcedures } from '../../src/kernel/procedure/index.js';
import { diagramOf, filled, generatedParts, PART, readmes } from '../support/docs.js';
import { World } from '../support/world.js';

const texts = readmes().map((file) => [file, readFileSync(file, 'utf8')] as const);
const parts = generatedParts();

describe('the generated parts of the documentation', () => {
  it.each(texts)('%s is in step with the code; `npm run docs` writes it anew', (_file, text) => {
    expect(filled(text, parts)).toBe(text);
  });

  it('each stands in one README: the diagram of every procedure, the table of settings', () => {
    const found = texts.flatMap(([, text]) => [...text.matchAll(PART)].map(([, name]) => name ?? ''));
    expect(found.toSorted()).toEqual([...parts.keys()].toSorted());
    expect(found.length).toBeGreaterThan(1);
  });
});

describe('a front end that has nothing but the answer of Query.procedures', () => {
  let world: World;
  let asked: (language: string) => ZhengyunClient;
  let procedures: readonly ProcedureViewFragment[];

  beforeAll(async () => {
    world = await World.open();
    const url = `${await world.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
    asked = (language) => new ZhengyunClient({ url, language, token: () => world.token('hrss.staff') });
    ({ procedures } = await asked('zh-CN').request(ProceduresDocument));
  });
  afterAll(() => world.close());

  it('draws the diagram of every procedure as it stands in the README of its module', () => {
    expect(procedures.map(({ name }) => name)).toEqual(allProcedures().map(({ name }) => name));
    const drawn = texts.map(([, text]) => text).join('\n');
    for (const procedure of procedures) expect(drawn).toContain(diagramOf(procedure));
  });

  it('shows in it every state, with who must act in it, every step and every condition', () => {
    for (const table of allProcedures()) {
      const lines = diagramOf(procedures.find(({ name }) => name === table.name)!).split('\n');
      for (const [name, state] of Object.entries(table.states)) {
        expect(
          lines.some((line) => line.startsWith(`  state "${name} `) && line.endsWith(`" as ${name}`)),
        ).toBe(true);
        expect(lines.includes(`  ${name} --> [*]`)).toBe('ends' in state);
      }
      const along = lines.flatMap((line) => / --> \w+: (.*)$/.exec(line)?.[1]?.split('<br/>') ?? []);
      const steps = Object.entries(table.steps).flatMap(([name, step]) =>
        step.leads.map(({ when }) => (when ? `${name} [${when.text.zh}]` : name)),
      );
      expect([...new Set(along)].toSorted()).toEqual([...new Set(steps)].toSorted());
    }
  });

  it('knows of each state where it stands in the procedure, and whose turn it is', async () => {
    const { procedure } = await asked('en').request(ProcedureDocument, { name: 'CLOUD_APPLICATION' });
    const named = (of: (state: (typeof procedure.states)[number]) => boolean) =>
      procedure.states.filter(of).map(({ name }) => name);
    expect(named(({ initial }) => initial)).toEqual(['DRAFT']);
    expect(named(({ unbounded }) => unbounded)).toEqual(['DRAFT', 'RETURNED']);
    expect(named(({ ends }) => ends)).toEqual(['RUNNING', 'REJECTED', 'WITHDRAWN', 'CANCELLED']);
    expect(procedure.states.filter(({ ends, waitsFor }) => ends === (waitsFor !== null))).toEqual([]);
    expect(procedure.states.find(({ name }) => name === 'SUBMITTED')?.waitsFor).toEqual({
      party: 'OFFICE',
      partyLabel: 'E-government office',
      role: 'ADMITTER',
      roleLabel: 'Admitting officer',
      owner: false,
    });
  });

  it('knows of each step what it decides, which clocks it moves, and who must leave it to others', async () => {
    const { procedure } = await asked('en').request(ProcedureDocument, { name: 'CLOUD_APPLICATION' });
    const step = (name: string) => procedure.steps.find((one) => one.name === name)!;
    expect(step('evaluateTest')).toMatchObject({
      opens: false,
      decides: true,
      recuses: true,
      involves: false,
      inputType: 'EvaluateTestInput',
      meets: ['TEST_EVALUATION'],
      leads: [
        { to: 'TEST_PASSED', condition: 'the test is passed', decides: 'PASSED' },
        { to: 'TESTING', condition: null, decides: 'FAILED', decisionLabel: 'The evaluation was failed' },
      ],
    });
    expect(step('submitCloudRequest')).toMatchObject({ decides: false, recuses: false, involves: true });
    expect(step('submitCloudRequest').leads[0]?.starts).toMatchObject([
      {
        kind: 'ADMISSION',
        label: 'To admit or decline',
        amount: 3,
        unit: 'WORKING_DAYS',
        inWords: '3 working days',
        legal: 'LAW',
        desk: { party: 'OFFICE', role: 'ADMITTER' },
        provision: { id: 'CC-12a', article: '第十二条' },
      },
    ]);
    expect(step('extendTest')).toMatchObject({ extends: 'TEST', meets: ['EXTENSION_ANSWER'] });
    expect(step('openTrial').leads[0]?.starts[0]?.after).toBe('TRIAL');
    expect(step('openTrial').opensMinimum).toMatchObject({ kind: 'TRIAL', amount: 30, unit: 'NATURAL_DAYS' });
    expect(step('reportTrial').minimum).toEqual(step('openTrial').opensMinimum);
    expect(step('draftApplication')).toMatchObject({ opens: true, from: [] });
    // Whatever a step meets or extends has its label in the procedure.
    const kinds = new Set(procedure.deadlines.map(({ kind }) => kind));
    const named = procedure.steps.flatMap(({ meets, extends: moved }) => (moved ? [...meets, moved] : meets));
    expect(named.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('can build the form of every step: the fields are those of its SDL input, with the bounds it checks', () => {
    const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
    const fieldsOf = (type: string) => (schema.getType(type) as GraphQLInputObjectType).getFields();
    type Fields = ProcedureViewFragment['steps'][number]['fields'];
    const agree = (input: string, fields: readonly Omit<Fields[number], 'fields'>[]) => {
      for (const { name, type, list, required, choices } of fields) {
        const sdl = fieldsOf(input)[name]!.type;
        const bare = isNonNullType(sdl) ? sdl.ofType : sdl;
        const named = getNamedType(sdl);
        const values = isEnumType(named) ? named.getValues().map((value) => value.name) : [];
        expect({ name, type, list }).toEqual({ name, type: named.name, list: isListType(bare) });
        // A step of several procedures can take in one what it does not in another.
        expect({ name, required: required || !isNonNullType(sdl) }).toEqual({ name, required: true });
        expect(choices.map(({ value }) => value).toSorted()).toEqual(values.toSorted());
      }
    };
    const rows = Map.groupBy(
      procedures.flatMap(({ steps }) => steps.filter(({ bySystem }) => !bySystem)),
      ({ inputType }) => inputType,
    );
    for (const [inputType, steps] of rows) {
      const known = steps.flatMap(({ fields, opens }) => [
        ...(opens ? [] : ['id', 'version']),
        ...fields.map(({ name }) => name),
      ]);
      expect([...new Set(known)].toSorted()).toEqual(Object.keys(fieldsOf(inputType)).toSorted());
      for (const { fields } of steps) {
        agree(inputType, fields);
        for (const field of fields) agree(field.type, field.fields);
      }
    }
    const decline = procedures
      .flatMap(({ steps }) => steps)
      .find(({ name }) => name === 'declineCloudRequest')!;
    expect(decline.fields).toEqual([
      {
        name: 'opinion',
        label: '意见',
        type: 'String',
        list: false,
        required: true,
        remark: true,
        minimum: 1,
        maximum: 4000,
        choices: [],
        fields: [],
      },
    ]);
    const draft = procedures.flatMap(({ steps }) => steps).find(({ name }) => name === 'draftApplication')!;
    const lines = draft.fields.find(({ name }) => name === 'lines')!;
    expect(lines).toMatchObject({ type: 'ResourceLineInput', list: true, required: false, maximum: 100 });
    expect(lines.fields.map(({ name, type, minimum, maximum }) => [name, type, minimum, maximum])).toEqual([
      ['kind', 'ResourceKind', null, null],
      ['specification', 'String', 1, 200],
      ['quantity', 'Int', 0, 10_000_000],
    ]);
    expect(lines.fields[0]?.choices).toContainEqual({
      value: 'GPU',
      label: expect.stringMatching(/\S/) as string,
    });
  });
});
