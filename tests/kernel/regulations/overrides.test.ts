import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { InvalidOverrides, RuleBook } from '../../../src/kernel/regulations/index.js';

const folder = mkdtempSync(join(tmpdir(), 'overrides-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

function bookWith(content: unknown): RuleBook {
  const overridesFile = join(folder, `${files++}.json`);
  writeFileSync(overridesFile, typeof content === 'string' ? content : JSON.stringify(content));
  return RuleBook.load({ overridesFile });
}

const period = { amount: 5, unit: 'WORKING_DAYS' };
const reclaim = { key: 'RECLAIM_AFTER_CANCELLATION_PERIOD', from: '2026-07-01', value: period };
const admission = {
  key: 'ADMISSION_PERIOD',
  from: '2026-07-01',
  value: period,
  basis: '某政发〔2026〕1号第三条',
};
const grade = { key: 'CLOUD_MLPS_GRADE', from: '2026-07-01', value: 4 };

describe('CC-16c numbers of a deployment', () => {
  test('CC-16c hold from their day on, and what starts before it keeps the number of its own day', () => {
    const book = bookWith({ overrides: [reclaim, grade] });
    const key = 'RECLAIM_AFTER_CANCELLATION_PERIOD';
    expect(book.period(key, '2026-06-30')).toMatchObject({ value: { amount: 3 }, source: 'RULE_BOOK' });
    expect(book.period(key, '2026-07-01')).toMatchObject({
      value: period,
      source: 'DEPLOYMENT',
      from: '2026-07-01',
    });
    expect(book.integer('CLOUD_MLPS_GRADE', '2026-06-30').value).toBe(3);
    expect(book.integer('CLOUD_MLPS_GRADE', '2030-01-01').value).toBe(4);
    expect(book.versions(key).map(({ inForceFrom, inForceTo }) => [inForceFrom, inForceTo])).toEqual([
      ['2018-06-12', '2026-06-30'],
      ['2026-07-01', undefined],
    ]);
  });

  test('CC-12a what the law states stays law, with what the other number rests on', () => {
    const book = bookWith({ overrides: [admission] });
    expect(book.period('ADMISSION_PERIOD', '2026-07-01')).toMatchObject({
      kind: 'LAW',
      value: period,
      source: 'DEPLOYMENT',
    });
    expect(book.versions('ADMISSION_PERIOD')[1]?.basis).toBe(admission.basis);
  });

  test('CC-17 a window is set otherwise by days that every year has', () => {
    const opens = { key: 'PLAN_WINDOW_OPENS', from: '2027-01-01', value: '05-15', basis: admission.basis };
    const book = bookWith({ overrides: [opens] });
    expect(book.day('PLAN_WINDOW_OPENS', '2026-12-31').value).toBe('06-01');
    expect(book.day('PLAN_WINDOW_OPENS', '2027-01-01').value).toBe('05-15');
    const [, version] = book.versions('PLAN_WINDOW_OPENS');
    expect(version?.value({ language: 'zh' })).toBe('5月15日');
    expect(version?.value({ language: 'en' })).toBe('15 May');
    expect([version?.amount(), version?.unit()]).toEqual([515, undefined]);
    for (const value of ['02-29', '6-1', '13-01', 601])
      expect(() => bookWith({ overrides: [{ ...opens, value }] })).toThrow(InvalidOverrides);
  });

  test('CC-16c several days of one number are in order whatever their order in the file', () => {
    const later = { ...grade, from: '2027-01-01', value: 5 };
    const first = { ...grade, from: '2018-06-12', value: 2 };
    const book = bookWith({ overrides: [later, grade, first] });
    expect(book.versions('CLOUD_MLPS_GRADE').map(({ setting, inForceTo }) => [setting, inForceTo])).toEqual([
      [2, '2026-06-30'],
      [4, '2026-12-31'],
      [5, undefined],
    ]);
  });
});

describe('CC-16c a faulty file stops the start', () => {
  test.each([
    ['not JSON', '{', /cannot be read/],
    ['no list', {}, /overrides/],
    ['an unknown key', { overrides: [{ ...reclaim, key: 'TEA_BREAK' }] }, /overrides\[0\]\.key/],
    ['an unknown field', { overrides: [{ ...reclaim, until: '2027-01-01' }] }, /until/],
    ['a number for a period', { overrides: [{ ...reclaim, value: 5 }] }, /overrides\[0\]\.value/],
    ['a period for a number', { overrides: [{ ...grade, value: period }] }, /overrides\[0\]\.value/],
    [
      'a period of no days',
      { overrides: [{ ...reclaim, value: { ...period, amount: 0 } }] },
      /overrides\[0\]\.value\.amount/,
    ],
    [
      'a grade that there is not',
      { overrides: [{ ...grade, value: 6 }] },
      /CLOUD_MLPS_GRADE must lie between 1 and 5/,
    ],
    [
      'a day that there is not',
      { overrides: [{ ...grade, from: '2026-02-30' }] },
      /exists[\s\S]*overrides\[0\]\.from/,
    ],
    [
      'a day before the document',
      { overrides: [{ ...grade, from: '2018-06-11' }] },
      /before 长政办发〔2018〕22号 is in force/,
    ],
    [
      'law without a basis',
      { overrides: [{ ...admission, basis: undefined }] },
      /ADMISSION_PERIOD is stated by the law/,
    ],
    [
      'one number twice on a day',
      { overrides: [grade, grade] },
      /CLOUD_MLPS_GRADE is set twice from 2026-07-01/,
    ],
  ])('CC-16c %s', (_, content, message) => {
    expect(() => bookWith(content)).toThrow(InvalidOverrides);
    expect(() => bookWith(content)).toThrow(message);
  });

  test('CC-16c names the missing file', () => {
    const overridesFile = join(folder, 'missing.json');
    expect(() => RuleBook.load({ overridesFile })).toThrow(overridesFile);
  });

  test('CC-16c names every fault at once', () => {
    const overrides = [
      { ...admission, basis: undefined, from: '2018-01-01' },
      { ...grade, value: 9 },
    ];
    expect(() => bookWith({ overrides })).toThrow(/in force[\s\S]*stated by the law[\s\S]*between 1 and 5/);
  });
});
