import { inspect } from 'node:util';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Temporal } from 'temporal-polyfill';
import { isCreditCode } from './credit-code.js';

const EIGHT_HOURS = 8 * 60 * 60 * 1000;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/i;
/** Of those the common ones: complete, and on a day that every month has. */
const COMMON =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** An instant as the database writes it in our sessions. */
const IN_BEIJING = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?\+08:00$/;
const DECIMAL = /^-?(0|[1-9]\d{0,17})(\.\d{1,6})?$/;

/**
 * An instant: a JS `Date` inside. Takes ISO 8601 with an offset (digits below a millisecond are dropped);
 * gives Beijing time, with as many digits below a second as there are.
 */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with its offset, e.g. 2026-03-02T09:00:00+08:00. 日期时间',
  serialize: beijingTime,
  parseValue: (value) => parseInstant(value),
  parseLiteral: (node) => parseInstant(stringOf(node), node),
});

/** A civil date in Asia/Shanghai: a string `YYYY-MM-DD` inside. */
export const DateScalar = new GraphQLScalarType<string, string>({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A calendar date in China as YYYY-MM-DD. 日期',
});

/** A decimal number that is never a float: a string inside; at most 18 digits before the point and 6 after. */
export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'A decimal number as a string, e.g. an amount of money in yuan. 十进制数',
  serialize: (value) => {
    const text = typeof value === 'bigint' || Number.isSafeInteger(value) ? String(value) : value;
    if (typeof text !== 'string' || !DECIMAL.test(text)) throw new TypeError(`not a decimal: ${show(value)}`);
    return text;
  },
  parseValue: (value) => parseDecimal(value),
  parseLiteral: (node) => parseDecimal(stringOf(node), node),
});

/** A unified social credit code whose check character holds. GB-32100. */
export const CreditCodeScalar = new GraphQLScalarType<string, string>({
  name: 'CreditCode',
  description:
    'A unified social credit code of 18 characters, its check digit verified (GB-32100). 统一社会信用代码',
  serialize: String,
  parseValue: (value) => parseCreditCode(value),
  parseLiteral: (node) => parseCreditCode(stringOf(node), node),
});

/** A number as a decimal text, to six digits after the point. */
export function decimalOf(value: number): string {
  return String(Number(value.toFixed(6)));
}

function beijingTime(value: unknown): string {
  if (typeof value === 'string' && IN_BEIJING.test(value)) return value;
  const at =
    value instanceof Date
      ? value.getTime()
      : typeof value === 'string' && INSTANT.test(value)
        ? Date.parse(value)
        : NaN;
  if (Number.isNaN(at)) throw new TypeError(`not an instant: ${show(value)}`);
  const text = new Date(at + EIGHT_HOURS).toISOString();
  return `${text.replace(/\.?0*Z$/, '')}+08:00`;
}

function parseInstant(value: unknown, node?: ValueNode): Date {
  if (typeof value === 'string' && COMMON.test(value)) return new Date(Date.parse(value));
  if (typeof value === 'string' && INSTANT.test(value)) {
    try {
      // Slower than Date.parse, but this refuses 30 February.
      return new Date(Temporal.Instant.from(value).epochMilliseconds);
    } catch {
      // Right in shape, but no such day or time: refused below.
    }
  }
  throw invalid('an ISO 8601 date and time with an offset, e.g. 2026-03-02T09:00:00+08:00', value, node);
}

function parseDecimal(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && DECIMAL.test(value)) return value;
  throw invalid('a decimal number as a string, e.g. "1200000.00"', value, node);
}

function parseCreditCode(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && isCreditCode(value)) return value;
  throw invalid('a unified social credit code of 18 characters with a right check digit', value, node);
}

function stringOf(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : undefined;
}

function invalid(expected: string, value: unknown, node?: ValueNode): GraphQLError {
  return new GraphQLError(`Expected ${expected}${value === undefined ? '' : `, not ${show(value)}`}.`, {
    nodes: node,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function show(value: unknown): string {
  return inspect(value, { depth: 1 }).slice(0, 60);
}
