import { registerEnumType } from 'type-graphql';
import type { CivilDate, Period, YearDay } from '../calendar/index.js';
import type { Text } from '../i18n/index.js';
import type { ProvisionId } from './provisions.js';

/** Who set a number: the article states it, or the article creates the duty and the number is the house's. */
export const ParameterKind = { LAW: 'LAW', HOUSE: 'HOUSE' } as const;
export type ParameterKind = keyof typeof ParameterKind;

registerEnumType(ParameterKind, {
  name: 'ParameterKind',
  description: 'Who set a number. 参数性质',
  valuesConfig: {
    LAW: { description: 'The article states it. 法定' },
    HOUSE: { description: 'The article creates the duty, the number is a house norm. 内部规定' },
  },
});

/** A value and the day from which it holds. */
export interface StatedVersion<Value> {
  readonly from: CivilDate;
  readonly value: Value;
}

/** A number of the law, with its source. 参数 */
export interface ParameterData<Value> {
  readonly kind: ParameterKind;
  readonly provision: ProvisionId;
  readonly description: Text;
  /** Oldest first. */
  readonly versions: readonly StatedVersion<Value>[];
}

/** A parameter whose value is a period. */
export type PeriodParameter = ParameterData<Period>;

/** A parameter whose value is a day of every year. */
export type DayParameter = ParameterData<YearDay>;

/** A parameter whose value is a whole number within bounds, both included. */
export interface IntegerParameter extends ParameterData<number> {
  readonly minimum: number;
  readonly maximum: number;
}
