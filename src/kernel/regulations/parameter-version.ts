import { Ctx, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access, inherited } from '../access/index.js';
import {
  type CivilDate,
  monthAndDay,
  type Period,
  periodText,
  PeriodUnit,
  type YearDay,
  yearDayText,
} from '../calendar/index.js';
import { DateScalar } from '../graphql/index.js';
import { type Language, say, type Text } from '../i18n/index.js';
import { ParameterKind } from './parameter.js';
import type { ParameterKey } from './parameters.js';
import type { ProvisionId } from './provisions.js';

/** Where a version of a parameter comes from. */
export const ParameterSource = { RULE_BOOK: 'RULE_BOOK', DEPLOYMENT: 'DEPLOYMENT' } as const;
export type ParameterSource = keyof typeof ParameterSource;

registerEnumType(ParameterSource, {
  name: 'ParameterSource',
  description: 'Where a number comes from. 参数来源',
  valuesConfig: {
    RULE_BOOK: { description: 'The rule book as delivered. 规则库' },
    DEPLOYMENT: { description: "This deployment's own settings. 本部署设置" },
  },
});

/** Where provisions find their numbers. */
export interface ParameterBook {
  /** Every version of each parameter that cites a provision, oldest first. */
  parametersOf(id: ProvisionId): readonly Parameter[];
}

/** One version of a number of the law: from when, by whom, and on what it rests. 参数 */
@ObjectType({ description: 'A number of a provision, as it holds from a day on. 参数' })
@Access(inherited)
export class Parameter {
  @Field(() => String, { description: 'The name by which settings refer to it. 参数名' })
  readonly key: ParameterKey;

  @Field(() => ParameterKind, { description: 'Stated by the law, or a house norm. 参数性质' })
  readonly kind: ParameterKind;

  @Field(() => String, { description: 'The id of the provision it belongs to. 依据条款' })
  readonly provision: ProvisionId;

  @Field(() => DateScalar, { description: 'Its first day in force. 生效日期' })
  readonly inForceFrom: CivilDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its last day, if another version follows. 失效日期',
  })
  readonly inForceTo?: CivilDate;

  @Field(() => ParameterSource, { description: 'Where the number comes from. 参数来源' })
  readonly source: ParameterSource;

  @Field(() => String, { nullable: true, description: 'What a number of this deployment rests on. 设置依据' })
  readonly basis?: string;

  /** What it is for, in every language. */
  readonly descriptions: Text;

  /** The value itself. */
  readonly setting: Period | number | YearDay;

  constructor(version: ParameterVersion) {
    this.key = version.key;
    this.kind = version.kind;
    this.provision = version.provision;
    this.inForceFrom = version.from;
    this.inForceTo = version.to;
    this.source = version.source;
    this.basis = version.basis;
    this.descriptions = version.description;
    this.setting = version.value;
  }

  /** What it is for, in the reader's language. */
  @Field(() => String, { description: 'What it is for. 说明' })
  description(@Ctx() { language }: { readonly language: Language }): string {
    return say(this.descriptions, language);
  }

  /** The value in words, in the reader's language. */
  @Field(() => String, { description: 'The value in words, e.g. 3 working days. 参数值' })
  value(@Ctx() { language }: { readonly language: Language }): string {
    if (typeof this.setting === 'number') return String(this.setting);
    const text = typeof this.setting === 'string' ? yearDayText(this.setting) : periodText(this.setting);
    return say(text, language);
  }

  /** The value as a number: of units, for a period; month and day, for a day of the year. */
  @Field(() => Int, {
    description: 'The value as a number; 831 for 31 August. 数值',
  })
  amount(): number {
    if (typeof this.setting === 'number') return this.setting;
    if (typeof this.setting !== 'string') return this.setting.amount;
    const { month, day } = monthAndDay(this.setting);
    return month * 100 + day;
  }

  /** What a period is counted in; absent for a plain number. */
  @Field(() => PeriodUnit, { nullable: true, description: 'What a period is counted in. 期间单位' })
  unit(): PeriodUnit | undefined {
    return typeof this.setting === 'object' ? this.setting.unit : undefined;
  }

  /** Whether it is the version in force on a day. */
  isInForce(on: CivilDate): boolean {
    return this.inForceFrom <= on && (!this.inForceTo || on <= this.inForceTo);
  }
}

/** What a version of a parameter is made of. */
export interface ParameterVersion {
  readonly key: ParameterKey;
  readonly kind: ParameterKind;
  readonly provision: ProvisionId;
  readonly description: Text;
  readonly from: CivilDate;
  /** Its last day, if another version follows. */
  readonly to?: CivilDate;
  readonly value: Period | number | YearDay;
  readonly source: ParameterSource;
  readonly basis?: string;
}
