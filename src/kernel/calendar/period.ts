import { registerEnumType } from 'type-graphql';
import { z } from 'zod';
import type { Text } from '../i18n/index.js';

/** What a period is counted in. */
export const PeriodUnit = {
  WORKING_DAYS: 'WORKING_DAYS',
  NATURAL_DAYS: 'NATURAL_DAYS',
  MONTHS: 'MONTHS',
  YEARS: 'YEARS',
} as const;
export type PeriodUnit = keyof typeof PeriodUnit;

registerEnumType(PeriodUnit, {
  name: 'PeriodUnit',
  description: 'What a period is counted in. 期间单位',
  valuesConfig: {
    WORKING_DAYS: { description: 'Days on which the State works, make-up workdays included. 工作日' },
    NATURAL_DAYS: { description: 'Days of the calendar. 自然日' },
    MONTHS: { description: 'Months, ending on the corresponding date. 月' },
    YEARS: { description: 'Years, ending on the corresponding date. 年' },
  },
});

/** A length of time as the law states it, e.g. 3 working days. 期间 */
export interface Period {
  /** How many units: a whole number from 1. */
  readonly amount: number;
  readonly unit: PeriodUnit;
}

/** A period in a file or an input. Ten years of days is the longest anybody is given. */
export const periodSchema = z.strictObject({
  amount: z.int().min(1).max(3660),
  unit: z.enum(PeriodUnit),
});

/** A period of working days. 工作日 */
export function workingDays(amount: number): Period {
  return { amount, unit: 'WORKING_DAYS' };
}

/** A period of natural days. 自然日 */
export function naturalDays(amount: number): Period {
  return { amount, unit: 'NATURAL_DAYS' };
}

/** A period of months. 月 */
export function months(amount: number): Period {
  return { amount, unit: 'MONTHS' };
}

const UNITS: Readonly<Record<PeriodUnit, { zh: string; one: string; many: string }>> = {
  WORKING_DAYS: { zh: '个工作日', one: 'working day', many: 'working days' },
  NATURAL_DAYS: { zh: '个自然日', one: 'natural day', many: 'natural days' },
  MONTHS: { zh: '个月', one: 'month', many: 'months' },
  YEARS: { zh: '年', one: 'year', many: 'years' },
};

/** A period in words, e.g. "3 working days". */
export function periodText({ amount, unit }: Period): Text {
  const { zh, one, many } = UNITS[unit];
  return { zh: `${amount}${zh}`, en: `${amount} ${amount === 1 ? one : many}` };
}
