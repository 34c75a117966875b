import type { EntityProperty } from '@mikro-orm/core';
import sql, { raw, type Sql } from 'sql-template-tag';

/** How one column travels: as SQL in the answer, from its JSON to a fact, and back in a cursor. */
export interface Storage {
  /** The column as it goes into the answer: exact numbers as text, all else as `to_json` writes it. */
  answer(column: Sql): Sql;
  /** From the JSON of the answer to what a computed field is given. */
  toFact(json: unknown): unknown;
  /** A cursor's value as a typed parameter. */
  parameter(value: unknown): Sql;
  /** Whether a cursor's value can be read as this type. */
  accepts(value: unknown): boolean;
}

const same = (json: unknown): unknown => json;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?([+-](0\d|1[0-5])(:[0-5]\d){1,2}|Z)$/;
const END_OF_TIME = 8_640_000_000_000_000;

/** How the property's column is stored; told by its column type. */
export function storageOf(property: EntityProperty): Storage {
  const base = baseTypeOf(property);
  if (base.endsWith('[]')) return arrayStorage(base);
  if (/^timestamp(tz)?\b/.test(base)) return instants;
  if (/^(numeric|decimal)$/.test(base)) return exact('numeric', same, /^-?\d{1,100}(\.\d{1,100})?$/);
  if (/^(bigint|int8|bigserial)$/.test(base)) return exact('bigint', safeInteger, /^-?\d{1,18}$/);
  if (/^(smallint|int|integer|int2|int4|serial)$/.test(base))
    return plain('integer', (value) => (value as number) === ((value as number) | 0));
  if (/^(real|float4|float8|double precision|double)$/.test(base))
    return plain('double precision', Number.isFinite);
  if (base === 'boolean' || base === 'bool') return plain('boolean', (value) => typeof value === 'boolean');
  if (base === 'date') return plain('date', (value) => typeof value === 'string' && isDay(value));
  return plain('text', (value) => typeof value === 'string' && !value.includes('\0'));
}

/** The name of a property's column type, without what is in brackets. */
export function baseTypeOf(property: EntityProperty): string {
  return (property.columnTypes?.[0] ?? 'text').replace(/\(.*\)/, '').toLowerCase();
}

/** An instant of the answer as a `Date`; PostgreSQL's `infinity` is the last one that a `Date` can hold. */
export function toDate(json: unknown): Date | null {
  if (json === null || json === undefined) return null;
  if (json === 'infinity') return new Date(END_OF_TIME);
  if (json === '-infinity') return new Date(-END_OF_TIME);
  return new Date(json as string);
}

const instants: Storage = {
  answer: (column) => column,
  toFact: toDate,
  parameter: (value) => sql`${value}::timestamptz`,
  accepts: (value) => {
    if (value === 'infinity' || value === '-infinity') return true;
    const day = typeof value === 'string' ? INSTANT.exec(value)?.[1] : undefined;
    return day !== undefined && isDay(day);
  },
};

function plain(type: string, accepts: (value: unknown) => boolean): Storage {
  return {
    answer: (column) => column,
    toFact: same,
    parameter: (value) => sql`${value}::${raw(type)}`,
    accepts,
  };
}

/** JSON numbers lose digits on the way into JavaScript, so these travel as text. */
function exact(type: string, toFact: (json: unknown) => unknown, shape: RegExp): Storage {
  return {
    answer: (column) => sql`${column}::text`,
    toFact,
    parameter: (value) => sql`${value}::${raw(type)}`,
    accepts: (value) => typeof value === 'string' && shape.test(value),
  };
}

function arrayStorage(base: string): Storage {
  const asText = /^(numeric|decimal|bigint|int8)\[\]/.test(base);
  return {
    ...plain(base, () => false),
    answer: (column) => (asText ? sql`${column}::text[]` : column),
    toFact: base.startsWith('timestamp') ? (json) => (json as unknown[] | null)?.map(toDate) ?? null : same,
  };
}

function safeInteger(json: unknown): unknown {
  if (json === null) return null;
  const number = Number(json);
  return Number.isSafeInteger(number) ? number : json;
}

function isDay(value: string): boolean {
  const at = Date.parse(`${value}T00:00:00Z`);
  return value.length === 10 && !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}
