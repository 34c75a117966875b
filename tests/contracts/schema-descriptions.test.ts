import {
  type GraphQLField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { allProcedures } from '../../src/kernel/procedure/index.js';
import { RuleBook } from '../../src/kernel/regulations/index.js';
import { realSchema } from '../support/schema.js';

/** English without a Chinese character, ending as a sentence does; then Chinese. */
const BOTH = /^[^\p{Script=Han}]*[A-Za-z][^\p{Script=Han}]*[.?] [^\n]*\p{Script=Han}[^\n]*$/u;

/** The mutations of an application and its registers, as clients are written against them. */
const MUTATIONS = [
  'draftApplication reviseCloudRequest submitCloudRequest withdrawCloudRequest cancelCloudRequest confirmReclaim',
  'reportDeliveryProblem admitCloudRequest declineCloudRequest approveCloudRequest rejectCloudRequest',
  'returnCloudRequest deliverTestEnvironment requestTestExtension extendTest reportTest evaluateTest openTrial',
  'reportTrial approveGoLive returnToTrial registerSystem updateSystem confirmConnection createUpload',
].flatMap((line) => line.split(' '));

/** What those mutations take beside id, version and materials. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  draftApplication: ['systemId', 'projectId', 'purpose', 'lines', 'materials'],
  draftChange: ['systemId', 'reason', 'lines', 'materials'],
  draftTermination: ['systemId', 'reason', 'offlineOn', 'dataMigrated', 'dataBackedUp', 'materials'],
  classifyAsMajor: ['reason'],
  completeChange: ['environment'],
  reclaimResources: [],
  cancelCloudRequest: ['reason'],
  reportDeliveryProblem: ['problem'],
  declineCloudRequest: ['opinion'],
  approveCloudRequest: ['opinion', 'grants'],
  rejectCloudRequest: ['opinion'],
  returnCloudRequest: ['opinion'],
  deliverTestEnvironment: ['environment'],
  requestTestExtension: ['until', 'reason'],
  extendTest: ['until', 'reason'],
  reportTest: ['functional', 'performance', 'dataIntegrity', 'security', 'materials'],
  evaluateTest: ['passed', 'opinion'],
  openTrial: ['environment'],
  reportTrial: ['summary', 'materials'],
  approveGoLive: ['opinion', 'grants'],
  returnToTrial: ['opinion'],
  createUpload: ['fileName', 'mediaType', 'size', 'sha256'],
  confirmConnection: ['systemId', 'kind'],
};

/** Those of them that are no step on a case that is there. */
const BESIDE_CASES = [
  'draftApplication',
  'draftChange',
  'draftTermination',
  'createUpload',
  'confirmConnection',
];

let schema: GraphQLSchema;
let mutations: [name: string, field: GraphQLField<unknown, unknown>][];

beforeAll(async () => {
  schema = await realSchema();
  mutations = Object.entries(schema.getMutationType()!.getFields());
});

/** Every element of the schema that is ours, by its place, with its description. */
function elements(): [place: string, description: string][] {
  const found: [string, string][] = [];
  const add = (place: string, { description }: { readonly description?: string | null | undefined }) =>
    void found.push([place, description ?? '']);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    // What the three roots are is the specification's business.
    if (
      ![schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type as never)
    ) {
      add(type.name, type);
    }
    if (isEnumType(type)) for (const value of type.getValues()) add(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) add(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      add(`${type.name}.${field.name}`, field);
      for (const arg of field.args) add(`${type.name}.${field.name}(${arg.name}:)`, arg);
    }
  }
  return found;
}

describe('the SDL', () => {
  it('law 13 describes every type, field, argument, input and enum value in English, then in Chinese', () => {
    const all = elements();
    expect(all.length).toBeGreaterThan(600);
    expect(all.filter(([, description]) => !BOTH.test(description))).toEqual([]);
  });

  it('names enum values in upper case, and carries no float', () => {
    const values = Object.values(schema.getTypeMap()).flatMap((type) =>
      isEnumType(type) && !isIntrospectionType(type) ? type.getValues().map(({ name }) => name) : [],
    );
    expect(values.filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))).toEqual([]);
    expect(Object.keys(schema.getTypeMap())).not.toContain('Float');
  });

  it('law 12 lists that can grow are connections: first is required, after continues, the count is there', () => {
    const connections = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()).map((field) => [type.name, field] as const))
      .filter(([, field]) => String(field.type).endsWith('Connection!'));
    expect(connections.length).toBeGreaterThan(5);
    for (const [type, field] of connections) {
      const args = Object.fromEntries(field.args.map((arg) => [arg.name, String(arg.type)]));
      expect([type, field.name, args]).toEqual([
        type,
        field.name,
        expect.objectContaining({ first: 'Int!', after: 'String' }),
      ]);
      const connection = schema.getType(String(field.type).replace('!', ''));
      const fields = isObjectType(connection) ? Object.keys(connection.getFields()) : [];
      expect(fields).toEqual(expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount']));
    }
  });
});

describe('a mutation', () => {
  it('has the name that clients are written against', () => {
    expect(mutations.map(([name]) => name)).toEqual(expect.arrayContaining(MUTATIONS));
  });

  it('takes one input and answers one payload, both named after it', () => {
    for (const [name, field] of mutations) {
      const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      expect(field.args.map((arg) => [arg.name, String(arg.type)])).toEqual([['input', `${title}Input!`]]);
      expect(String(field.type)).toBe(`${title}Payload!`);
    }
  });

  it('shows in its payload one field, named after the thing', () => {
    for (const [name, field] of mutations) {
      const payload = schema.getType(String(field.type).replace('!', ''));
      const shown = isObjectType(payload) ? Object.values(payload.getFields()) : [];
      const things = [
        ...allProcedures().map(({ payloadField }) => payloadField),
        'system',
        'upload',
        'unit',
        'membership',
        'calendarNotice',
        'capacityPools',
        'cloudResources',
        'planDeclarations',
        'projects',
        'restrictions',
        'mobileApp',
      ];
      expect([name, shown.length, things]).toEqual([name, 1, expect.arrayContaining([shown[0]!.name])]);
    }
  });

  it('takes what the API’s table says, and on a case its id and the version last seen', () => {
    for (const [name, takes] of Object.entries(TAKES)) {
      const input = schema.getType(`${name.charAt(0).toUpperCase()}${name.slice(1)}Input`);
      const fields = isInputObjectType(input) ? Object.values(input.getFields()) : [];
      const onCase = BESIDE_CASES.includes(name) ? [] : ['id', 'version'];
      const names = fields.map((field) => field.name).toSorted();
      expect([name, names]).toEqual([name, [...onCase, ...takes].toSorted()]);
      const types = fields.filter((field) => onCase.includes(field.name)).map((field) => String(field.type));
      expect([name, types]).toEqual([name, onCase.length > 0 ? ['ID!', 'Int!'] : []]);
    }
  });

  it('says who may call it and by which provision of the rule book', () => {
    const ruleBook = RuleBook.load({});
    for (const [name, { description }] of mutations) {
      const said =
        /; by ((?:[A-Z_]+ [A-Z_]+(?: or )?)+|whoever may [a-z ]+), ((?:[A-Z]+-\w+(?:, )?)+)\. /.exec(
          description ?? '',
        );
      expect([name, said !== null]).toEqual([name, true]);
      for (const provision of said![2]!.split(', '))
        expect(() => ruleBook.provision(provision as 'CC-11')).not.toThrow();
    }
  });
});

describe('a case', () => {
  it('is what the interface promises', () => {
    const type = schema.getType('Case');
    const fields = isInterfaceType(type) ? type.getFields() : {};
    const shape = Object.fromEntries(Object.values(fields).map((field) => [field.name, String(field.type)]));
    expect(shape).toMatchObject({
      id: 'ID!',
      number: 'String!',
      procedure: 'ProcedureName!',
      unit: 'Unit!',
      openedAt: 'DateTime!',
      closedAt: 'DateTime',
      version: 'Int!',
      submittedBy: 'Person',
      deadlines: '[Deadline!]!',
      currentDeadline: 'Deadline',
      waitingFor: 'Party',
      materials: '[Material!]!',
      decisions: '[Decision!]!',
      timeline: 'TimelineConnection!',
      nextSteps: '[NextStep!]!',
    });
  });
});
