import 'reflect-metadata';
import fc from 'fast-check';
import { parseValue } from 'graphql';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  CreditCodeScalar,
  DateScalar,
  DateTimeScalar,
  DecimalScalar,
} from '../../../src/kernel/graphql/index.js';

describe('DateTime', () => {
  test.each([
    [new Date('2026-03-02T01:00:00Z'), '2026-03-02T09:00:00+08:00'],
    [new Date('2026-03-02T01:00:00.120Z'), '2026-03-02T09:00:00.12+08:00'],
    ['2026-03-02T01:00:00+00:00', '2026-03-02T09:00:00+08:00'],
    ['2026-03-01T23:00:00.500999-02:00', '2026-03-02T09:00:00.5+08:00'],
    ['2026-03-02T09:00:00+08:00', '2026-03-02T09:00:00+08:00'],
    ['2026-03-02T09:00:00.5+08:00', '2026-03-02T09:00:00.5+08:00'],
    ['2026-03-02T09:00:00.123456+08:00', '2026-03-02T09:00:00.123456+08:00'],
  ])('gives %s in Beijing time', (value, text) => {
    expect(DateTimeScalar.serialize(value)).toBe(text);
  });

  test.each(['2026-03-02T09:00:00', '2026-03-02', 'soon', 1_772_000_000, new Date(NaN)])(
    'does not give %s',
    (value) => {
      expect(() => DateTimeScalar.serialize(value)).toThrow(TypeError);
    },
  );

  test('takes what it gives', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-02'), max: new Date('2999-12-30'), noInvalidDate: true }),
        (at) => {
          expect(DateTimeScalar.parseValue(DateTimeScalar.serialize(at))).toEqual(at);
        },
      ),
    );
  });

  test('takes what the calendar has, and nothing else', () => {
    const orNull = (read: () => number) => {
      try {
        return read();
      } catch {
        return null;
      }
    };
    const two = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
    const fraction = fc.constantFrom('', '.5', '.123', '.123999');
    const offset = fc.oneof(
      fc.constantFrom('Z', 'z'),
      fc
        .tuple(fc.constantFrom('+', '-'), two(25), two(61))
        .map(([sign, hours, of]) => `${sign}${hours}:${of}`),
    );
    const written = fc
      .tuple(
        fc.integer({ min: 1900, max: 2999 }),
        two(13),
        two(32),
        two(25),
        two(61),
        two(59),
        fraction,
        offset,
      )
      .map(
        ([year, month, day, hour, minute, second, part, zone]) =>
          `${year}-${month}-${day}T${hour}:${minute}:${second}${part}${zone}`,
      );
    fc.assert(
      fc.property(written, (text) => {
        const taken = orNull(() => DateTimeScalar.parseValue(text).getTime());
        expect(taken).toBe(orNull(() => Temporal.Instant.from(text).epochMilliseconds));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    '2026-03-02T09:00:00',
    '2026-02-30T09:00:00Z',
    '2026-03-02T25:00:00Z',
    '2026-03-02',
    '',
    5,
    null,
  ])('does not take %s', (value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow('offset');
  });

  test('is a string in a query', () => {
    expect(DateTimeScalar.parseLiteral(parseValue('"2026-03-02T09:00+08:00"'))).toEqual(
      new Date('2026-03-02T01:00:00Z'),
    );
    expect(() => DateTimeScalar.parseLiteral(parseValue('20260302'))).toThrow('offset');
  });
});

test('Date takes and gives dates that exist', () => {
  expect(DateScalar.parseValue('2024-02-29')).toBe('2024-02-29');
  expect(DateScalar.serialize('2024-02-29')).toBe('2024-02-29');
  for (const value of ['2026-02-29', '2026-2-3', '2026-03-02T00:00:00Z', 20260302]) {
    expect(() => DateScalar.parseValue(value)).toThrow(String(value));
  }
});

test('Decimal is a string and never a float', () => {
  for (const value of ['0', '-1.5', '1200000.00', '999999999999999999.999999']) {
    expect(DecimalScalar.parseValue(value)).toBe(value);
    expect(DecimalScalar.serialize(value)).toBe(value);
  }
  expect(DecimalScalar.serialize(10n ** 17n)).toBe('100000000000000000');
  for (const value of [1.5, '1e3', '01', '.5', '1.', '', '1,000']) {
    expect(() => DecimalScalar.parseValue(value)).toThrow('decimal');
    expect(() => DecimalScalar.serialize(value)).toThrow(TypeError);
  }
});

test('GB-32100 CreditCode takes codes whose check character holds', () => {
  expect(CreditCodeScalar.parseValue('91350100M000100Y43')).toBe('91350100M000100Y43');
  expect(() => CreditCodeScalar.parseValue('91350100M000100Y44')).toThrow('check digit');
});
