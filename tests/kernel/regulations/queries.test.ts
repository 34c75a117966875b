import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { buildSchema } from 'type-graphql';
import { expect, test } from 'vitest';
import { RegulationsResolver, RuleBook } from '../../../src/kernel/regulations/index.js';

const folder = mkdtempSync(join(tmpdir(), 'rule-book-'));
const overridesFile = join(folder, 'overrides.json');
const override = { key: 'MLPS_FILING_FROM_GRADE', from: '2026-07-01', value: 3, basis: 'decision 7' };
writeFileSync(overridesFile, JSON.stringify({ overrides: [override] }));
const house = { ruleBook: RuleBook.load({ overridesFile }) };
rmSync(folder, { recursive: true });

const schema = await buildSchema({ resolvers: [RegulationsResolver], validate: false });
const ask = (source: string, language = 'zh') =>
  graphql({ schema, source, contextValue: { house, language } });

test('CC-12a a provision answers with its document, text and numbers', async () => {
  const source = `{ provision(id: "CC-12a") {
    id article text document { prefix title reference inForceFrom inForceTo }
    summary parameters { key kind description value amount unit inForceFrom inForceTo source basis provision }
  } }`;
  const { data, errors } = await ask(source);
  expect(errors).toBeUndefined();
  expect(data?.provision).toEqual({
    id: 'CC-12a',
    article: '第十二条',
    text: expect.stringContaining('3个工作日'),
    document: {
      prefix: 'CC',
      title: '长沙市政务云管理暂行办法',
      reference: '长政办发〔2018〕22号',
      inForceFrom: '2018-06-12',
      inForceTo: null,
    },
    summary: expect.stringContaining('受理'),
    parameters: [
      {
        key: 'ADMISSION_PERIOD',
        kind: 'LAW',
        description: '受理或不予受理的期限',
        value: '3个工作日',
        amount: 3,
        unit: 'WORKING_DAYS',
        inForceFrom: '2018-06-12',
        inForceTo: null,
        source: 'RULE_BOOK',
        basis: null,
        provision: 'CC-12a',
      },
    ],
  });
});

test('CC-12a its summary and values follow the language of the answer', async () => {
  const { data } = await ask(
    `{ provision(id: "CC-12a") { summary document { title } parameters { value } } }`,
    'en',
  );
  expect(data?.provision).toEqual({
    summary: expect.stringContaining('admits or declines within 3 working days'),
    document: { title: expect.stringContaining('Interim Measures') },
    parameters: [{ value: '3 working days' }],
  });
});

test("CC-40 a deployment's number says so and stands beside the rule book's", async () => {
  const all = await ask(
    `{ provision(id: "CC-40") { parameters { value unit source basis inForceFrom inForceTo } } }`,
  );
  expect(all.data?.provision).toEqual({
    parameters: [
      {
        value: '2',
        unit: null,
        source: 'RULE_BOOK',
        basis: null,
        inForceFrom: '2018-06-12',
        inForceTo: '2026-06-30',
      },
      {
        value: '3',
        unit: null,
        source: 'DEPLOYMENT',
        basis: 'decision 7',
        inForceFrom: '2026-07-01',
        inForceTo: null,
      },
    ],
  });
  const on = await ask(`{ provision(id: "CC-40") { parameters(on: "2026-07-01") { amount source } } }`);
  expect(on.data?.provision).toEqual({ parameters: [{ amount: 3, source: 'DEPLOYMENT' }] });
});

test('CIVIL-201 provisions are listed by document and by the day on which it is in force', async () => {
  const ids = async (args: string) => {
    const { data } = await ask(`{ provisions${args} { id } }`);
    return (data as { provisions: { id: string }[] }).provisions.map(({ id }) => id);
  };
  expect(await ids('(document: "CIVIL")')).toEqual(['CIVIL-201', 'CIVIL-202', 'CIVIL-203']);
  expect(await ids('(on: "2018-06-11")')).toEqual(['XE-7b', 'XE-7c', 'YY-1', 'YY-3', 'GB-32100']);
  expect(await ids('(document: "CIVIL", on: "2020-12-31")')).toEqual([]);
  expect(await ids('')).toHaveLength(house.ruleBook.provisions.length);
});

test('GB-32100 a standard that is not reproduced has no text, an unknown id no provision', async () => {
  const { data } = await ask(
    `{ known: provision(id: "GB-32100") { text } unknown: provision(id: "XX-1") { id } }`,
  );
  expect(data).toEqual({ known: { text: null }, unknown: null });
});
