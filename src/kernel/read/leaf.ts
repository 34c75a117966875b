import {
  getNamedType,
  getNullableType,
  type GraphQLLeafType,
  type GraphQLOutputType,
  isEnumType,
  isListType,
} from 'graphql';
import type { EntityProperty } from '@mikro-orm/core';
import { baseTypeOf } from './columns.js';

/** How far a column's values are what the client gets, once PostgreSQL has written them. */
export interface LeafForm {
  /** Whether they are, but for values that show by these texts. */
  readonly isFinal: boolean;
  readonly suspects: readonly string[];
}

const TEXTS = new Set(['text', 'varchar', 'character varying', 'char', 'character', 'uuid']);
const EXACT = new Set(['numeric', 'decimal', 'bigint', 'int8', 'bigserial']);
const INTEGERS = new Set(['integer', 'int', 'int4', 'smallint', 'int2', 'serial']);

const NOT_FINAL: LeafForm = { isFinal: false, suspects: [] };
const FINAL: LeafForm = { isFinal: true, suspects: [] };
const UNLESS_INFINITE: LeafForm = { isFinal: true, suspects: ['infinity"'] };
const UNLESS_NOT_A_NUMBER: LeafForm = { isFinal: true, suspects: ['"NaN"'] };

/** As which types a column's JSON is final; any other passes through its type's `serialize`. */
const FORMS: Record<string, (base: string, type: string) => LeafForm> = {
  ID: (base) => when(TEXTS.has(base)),
  String: (base) => when(TEXTS.has(base) || EXACT.has(base)),
  CreditCode: (base) => when(TEXTS.has(base)),
  Boolean: (base) => when(base === 'boolean' || base === 'bool'),
  Int: (base) => when(INTEGERS.has(base)),
  Date: (base) => when(base === 'date', UNLESS_INFINITE),
  DateTime: (base) => when(base === 'timestamptz' || base === 'timestamp with time zone', UNLESS_INFINITE),
  Decimal: (_, type) => when(fitsDecimal(type), UNLESS_NOT_A_NUMBER),
};

/** What PostgreSQL's JSON of a column is to a client who gets it as this type. */
export function leafForm(type: GraphQLOutputType, property: EntityProperty): LeafForm {
  const columnType = property.columnTypes?.[0] ?? 'text';
  const base = baseTypeOf(property);
  const isArray = base.endsWith('[]');
  if (isListType(getNullableType(type)) !== isArray) return NOT_FINAL;
  const form = ofOne(getNamedType(type) as GraphQLLeafType, isArray ? base.slice(0, -2) : base, columnType);
  // What is null in an array would not be seen.
  return isArray ? { ...form, suspects: [...form.suspects, '[null', ',null'] } : form;
}

function ofOne(type: GraphQLLeafType, base: string, columnType: string): LeafForm {
  if (!isEnumType(type)) return FORMS[type.name]?.(base, columnType) ?? NOT_FINAL;
  return when(TEXTS.has(base) && type.getValues().every(({ name, value }) => name === value));
}

function when(isFinal: boolean, form = FINAL): LeafForm {
  return isFinal ? form : NOT_FINAL;
}

/** Up to 18 digits before the point and 6 after it, as the scalar has them. */
function fitsDecimal(type: string): boolean {
  const [, precision, scale = '0'] = /^(?:numeric|decimal)\((\d+)(?:, ?(\d+))?\)/.exec(type) ?? [];
  return precision !== undefined && Number(precision) - Number(scale) <= 18 && Number(scale) <= 6;
}
