import { type ClassType, Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { type CivilDate, COUNTABLE_YEARS, isCountable } from '../calendar/index.js';
import { CreditCodeScalar, DateScalar, DateTimeScalar, DecimalScalar, describe } from '../graphql/index.js';
import type { EnumRegistry } from '../graphql/index.js';
import type { Text } from '../i18n/index.js';

/** One thing that a step takes from whoever takes it: its SDL type, its bounds and its description. */
export interface Take<Value> {
  /** The SDL type, as type-graphql wants it. */
  readonly type: () => unknown;
  readonly nullable: boolean;
  readonly text: Text;
  /** The enum whose values it can have. */
  readonly choices?: EnumRegistry;
  /** The fields of the object that it is, or of the objects that it is a list of. */
  readonly fields?: Takes;
  /** Whether it is a list of plain values. */
  readonly list?: true;
  /** Whether what a person writes here goes to the timeline with the step. */
  readonly remark?: true;
  /** Bounds beyond what the SDL type says. */
  readonly schema: z.ZodType<Value>;
}

/** What a step takes, by field name. */
export type Takes = Readonly<Record<string, Take<unknown>>>;

/** The values of takes. */
export type Taken<T extends Takes> = {
  readonly [K in keyof T]: T[K] extends Take<infer Value> ? Value : never;
};

const MAX_TEXT = 4_000;
const MAX_LINE = 200;

/** A text written by a person, such as an opinion or a reason: 1 – 4,000 characters. The timeline shows it. */
export function prose(text: Text): Take<string> {
  const schema = z.string().trim().min(1).max(MAX_TEXT);
  return { type: () => String, nullable: false, text, remark: true, schema };
}

/** A name or another short text: 1 – 200 characters. */
export function line(text: Text): Take<string> {
  return { type: () => String, nullable: false, text, schema: z.string().trim().min(1).max(MAX_LINE) };
}

/** Yes or no. */
export function flag(text: Text): Take<boolean> {
  return { type: () => Boolean, nullable: false, text, schema: z.boolean() };
}

/** A whole number within bounds, both included. */
export function whole(text: Text, min: number, max: number): Take<number> {
  return { type: () => Int, nullable: false, text, schema: z.number().int().min(min).max(max) };
}

/** The largest amount that keeps six digits after its point as a number. */
const MAX_AMOUNT = 1_000_000_000;

/** An amount of something, which need not be whole: not below zero, at most a thousand million. */
export function amount(text: Text): Take<number> {
  const schema = z.string().transform(Number).pipe(z.number().min(0).max(MAX_AMOUNT));
  return { type: () => DecimalScalar, nullable: false, text, schema };
}

/** An amount of money in yuan, with at most two digits after the point: above zero, below a million million. */
const MONEY = /^(?=.*[1-9])(0|[1-9]\d{0,11})(\.\d{1,2})?$/;

/** An amount of money in yuan, as its exact decimal text. */
export function money(text: Text): Take<string> {
  const schema = z.string().refine((value) => MONEY.test(value), { params: { text: NO_MONEY } });
  return { type: () => DecimalScalar, nullable: false, text, schema };
}

/** An amount of money in yuan, which may be nothing: at most two digits after the point, below a million million. */
const MONEY_OR_NONE = /^(0|[1-9]\d{0,11})(\.\d{1,2})?$/;

/** An amount of money in yuan that may be nothing, as its exact decimal text. */
export function moneyOrNone(text: Text): Take<string> {
  const schema = z
    .string()
    .refine((value) => MONEY_OR_NONE.test(value), { params: { text: NO_MONEY_NOR_NONE } });
  return { type: () => DecimalScalar, nullable: false, text, schema };
}

const NO_MONEY_NOR_NONE: Text = {
  zh: '金额不得为负,最多十二位整数和两位小数。',
  en: 'An amount is not below 0, with at most twelve digits before the point and two after it.',
};

const NO_MONEY: Text = {
  zh: '金额须大于 0,最多十二位整数和两位小数。',
  en: 'An amount is above 0, with at most twelve digits before the point and two after it.',
};

/** An instant. */
export function instant(text: Text): Take<Date> {
  return { type: () => DateTimeScalar, nullable: false, text, schema: z.date() };
}

/** The id of something. */
export function reference(text: Text): Take<string> {
  return { type: () => ID, nullable: false, text, schema: z.string().min(1).max(MAX_LINE) };
}

/** The ids of several things, each once: at least `min`, at most `max`. */
export function references(text: Text, min: number, max: number): Take<readonly string[]> {
  const list = z
    .array(z.string().min(1).max(MAX_LINE))
    .min(min)
    .max(max)
    .transform((ids) => [...new Set(ids)]);
  const schema = z.preprocess((value) => value ?? [], list);
  return { type: () => [ID], nullable: min === 0, text, list: true, schema };
}

/** A day, `YYYY-MM-DD`. */
export function day(text: Text): Take<CivilDate> {
  return {
    type: () => DateScalar,
    nullable: false,
    text,
    schema: z.string().refine(isCountable, { params: { text: COUNTABLE_YEARS } }),
  };
}

/** A value of a declared enum. */
export function oneOf<Name extends string = string>(registry: EnumRegistry, text: Text): Take<Name> {
  return {
    type: () => registry.values,
    nullable: false,
    text,
    choices: registry,
    schema: z.string() as unknown as z.ZodType<Name>,
  };
}

/** The same, but it may be left out. */
export function optional<Value>(take: Take<Value>): Take<Value | undefined> {
  return {
    ...take,
    nullable: true,
    schema: z.preprocess((value) => value ?? undefined, take.schema.optional()),
  };
}

/** What a revision can replace or, with null, take away; left out it stays. */
export function clearable<Value>(take: Take<Value>): Take<Value | null | undefined> {
  return { ...take, nullable: true, schema: take.schema.nullish() };
}

/** A list of input objects: at least `min`, at most `max`. */
export function listOf<Value>(
  shape: InputShape<Value>,
  text: Text,
  min = 0,
  max = 100,
): Take<readonly Value[]> {
  const list = z.array(shape.schema).min(min).max(max);
  return {
    type: () => [shape.type],
    nullable: min === 0,
    text,
    fields: shape.fields,
    schema: z.preprocess((value) => value ?? [], list),
  };
}

/** One input object. */
export function group<Value>(shape: InputShape<Value>, text: Text): Take<Value> {
  return { type: () => shape.type, nullable: false, text, fields: shape.fields, schema: shape.schema };
}

/** A named input object of the SDL. */
export interface InputShape<Value> {
  readonly type: ClassType;
  readonly fields: Takes;
  readonly schema: z.ZodType<Value>;
}

/** Declares an input object: its class for the SDL, its bounds for the check. */
export function inputShape<const T extends Takes>(name: string, text: Text, takes: T): InputShape<Taken<T>> {
  const type = { [name]: class {} }[name] as ClassType;
  InputType(name, { description: describe(text) })(type);
  for (const [field, take] of Object.entries(takes)) {
    Field(take.type as () => never, { nullable: take.nullable, description: describe(take.text) })(
      type.prototype,
      field,
    );
  }
  const schema = z.object(
    Object.fromEntries(Object.entries(takes).map(([field, take]) => [field, take.schema])),
  );
  return { type, fields: takes, schema: schema as unknown as z.ZodType<Taken<T>> };
}

/** A unified social credit code, check digit verified (GB 32100). */
export function creditCode(text: Text): Take<string> {
  return { type: () => CreditCodeScalar, nullable: false, text, schema: z.string() };
}
