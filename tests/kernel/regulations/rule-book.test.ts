import 'reflect-metadata';
import { describe, expect, test } from 'vitest';
import { cite, type IntegerKey, type PeriodKey, RuleBook } from '../../../src/kernel/regulations/index.js';
import {
  dayParameters,
  integerParameters,
  periodParameters,
} from '../../../src/kernel/regulations/parameters.js';

const book = RuleBook.load();
const TODAY = '2026-03-02';

describe('provisions', () => {
  test('CC-12a the rules of one article share its text', () => {
    const a = book.provision('CC-12a');
    expect(a.article).toBe('第十二条');
    expect(a.text).toContain('应当在3个工作日内作出受理或不予受理决定');
    expect(book.provision('CC-12b').text).toBe(a.text);
    expect(a.document).toMatchObject({
      prefix: 'CC',
      reference: '长政办发〔2018〕22号',
      inForceFrom: '2018-06-12',
    });
  });

  test('CC-10 each id begins with the prefix of its document and is found by it', () => {
    expect(book.provisions.length).toBeGreaterThan(25);
    for (const provision of book.provisions) {
      expect(provision.id.startsWith(`${provision.document.prefix}-`)).toBe(true);
      expect(book.find(provision.id)).toBe(provision);
      expect(book.documents).toContain(provision.document);
    }
  });

  test('CC-10 every number cites a provision of the rule book', () => {
    const cited = book.provisions.flatMap((provision) => book.parametersOf(provision.id));
    const keys = Object.keys({ ...periodParameters, ...integerParameters, ...dayParameters });
    expect([...new Set(cited.map(({ key }) => key as string))].toSorted()).toEqual(keys.toSorted());
    for (const { provision } of cited) expect(book.find(provision)).toBeDefined();
  });

  test('CC-10 an id that is not in the rule book is no provision', () => {
    // @ts-expect-error a wrong id does not compile
    expect(cite('CC-99')).toBe('CC-99');
    expect(cite('CC-12a')).toBe('CC-12a');
    expect(book.find('CC-99')).toBeUndefined();
    expect(() => book.provision('CC-99')).toThrow('CC-99');
  });
});

describe('parameters', () => {
  const law: [PeriodKey, string, number, string][] = [
    ['ADMISSION_PERIOD', 'CC-12a', 3, 'WORKING_DAYS'],
    ['REVIEW_PERIOD', 'CC-12b', 2, 'WORKING_DAYS'],
    ['DELIVERY_PERIOD', 'CC-13a', 2, 'WORKING_DAYS'],
    ['TEST_PERIOD', 'CC-13b', 15, 'NATURAL_DAYS'],
    ['TRIAL_MINIMUM', 'CC-14b', 30, 'NATURAL_DAYS'],
  ];
  const house: [PeriodKey, string, number, string][] = [
    ['DELIVERY_PROBLEM_ANSWER_PERIOD', 'CC-13a', 2, 'WORKING_DAYS'],
    ['RETEST_PERIOD', 'CC-13b', 15, 'NATURAL_DAYS'],
    ['EXTENSION_ANSWER_PERIOD', 'CC-13b', 2, 'WORKING_DAYS'],
    ['TEST_EVALUATION_PERIOD', 'CC-21', 3, 'WORKING_DAYS'],
    ['TRIAL_OPENING_PERIOD', 'CC-14a', 2, 'WORKING_DAYS'],
    ['TRIAL_REPORT_PERIOD', 'CC-14b', 10, 'WORKING_DAYS'],
    ['GO_LIVE_PERIOD', 'CC-14a', 5, 'WORKING_DAYS'],
    ['RECLAIM_AFTER_CANCELLATION_PERIOD', 'CC-16c', 3, 'WORKING_DAYS'],
  ];
  const integers: [IntegerKey, string, number, string][] = [
    ['CLOUD_MLPS_GRADE', 'CC-4', 3, 'HOUSE'],
    ['MLPS_MIGRATION_EXEMPT_FROM_GRADE', 'CC-4', 4, 'LAW'],
    ['MLPS_FILING_FROM_GRADE', 'CC-40', 2, 'HOUSE'],
  ];

  test.each(law)('%s is law by %s', (key, provision, amount, unit) => {
    expect(book.period(key, TODAY)).toMatchObject({
      value: { amount, unit },
      kind: 'LAW',
      provision,
      source: 'RULE_BOOK',
    });
    // What is said to be law stands in the article.
    const day = unit === 'WORKING_DAYS' ? '个工作日' : '个自然日';
    expect(book.provision(provision).text).toContain(`${amount}${day}`);
  });

  test.each(house)('%s is a house norm under %s', (key, provision, amount, unit) => {
    expect(book.period(key, TODAY)).toMatchObject({ value: { amount, unit }, kind: 'HOUSE', provision });
  });

  test.each(integers)('%s of %s is %i', (key, provision, value, kind) => {
    expect(book.integer(key, TODAY)).toMatchObject({ key, value, kind, provision, from: '2018-06-12' });
  });

  test('CC-12a a number is not in force before its document', () => {
    expect(book.period('ADMISSION_PERIOD', '2018-06-12').value.amount).toBe(3);
    expect(() => book.period('ADMISSION_PERIOD', '2018-06-11')).toThrow(
      'ADMISSION_PERIOD is not in force on 2018-06-11',
    );
  });

  test('CC-12a a period is not asked for as a number, nor a number as a period', () => {
    // @ts-expect-error a period's key is no integer's key
    expect(book.integer('ADMISSION_PERIOD', TODAY).value).toEqual({ amount: 3, unit: 'WORKING_DAYS' });
    // @ts-expect-error an integer's key is no period's key
    expect(book.period('CLOUD_MLPS_GRADE', TODAY).value).toBe(3);
  });
});
