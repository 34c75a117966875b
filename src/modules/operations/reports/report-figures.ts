import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited } from '../../../kernel/access/index.js';
import { decimalOf, DecimalScalar } from '../../../kernel/graphql/index.js';
import { type ResourceKind, resourceKinds } from '../../capacity/index.js';

/** The use of one kind of resource in a month. */
@ObjectType({ description: 'The use of one kind of resource in a month. 资源使用情况' })
@Access(inherited)
export class ReportedKind {
  @Field(() => resourceKinds.values, { description: 'The kind. 资源类别' })
  kind!: ResourceKind;

  @Field(() => Int, { description: 'What was delivered and in service at the end of the month. 月末在用量' })
  granted!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'All that the cloud had of it at the last reading; of the whole cloud only. 资源池总量',
  })
  total!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What was used on average; absent without data. 平均使用量',
  })
  average!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The most that was used on a day, of several resources each at its highest; absent without data. 峰值使用量',
  })
  peak!: string | null;

  @Field(() => Int, { description: 'How many days of the month have data. 有数据天数' })
  days!: number;
}

/** How many resources were found how, by their use in a month. */
@ObjectType({ description: 'How many resources were found how, by their use in a month. 资源使用效率统计' })
@Access(inherited)
export class ReportedVerdicts {
  @Field(() => Int, { description: 'Idle. 闲置' })
  idle!: number;

  @Field(() => Int, { description: 'Over-provisioned. 配置过度' })
  overProvisioned!: number;

  @Field(() => Int, { description: 'Fit. 合理' })
  fit!: number;

  @Field(() => Int, { description: 'With too little data. 未知' })
  unknown!: number;
}

/** What a month was like in figures, as they stood when its report was opened. */
@ObjectType({
  description: 'What a month was like in figures, as they stood when its report was opened. 月度数据',
})
@Access(inherited)
export class ReportFigures {
  @Field(() => [ReportedKind], { description: 'The use of each kind of resource. 资源使用情况' })
  kinds!: readonly ReportedKind[];

  @Field(() => ReportedVerdicts, { description: 'What that says of the sizes of resources. 资源使用效率' })
  verdicts!: ReportedVerdicts;

  @Field(() => Int, { description: 'How many cloud requests were opened. 新建申请数' })
  requestsOpened!: number;

  @Field(() => Int, { description: 'How many cloud requests came to an end. 办结申请数' })
  requestsClosed!: number;

  @Field(() => Int, {
    description: 'How many of the deadlines on them that ended in it were met. 按期完成的期限数',
  })
  deadlinesMet!: number;

  @Field(() => Int, { description: 'How many were met late, or not at all. 逾期的期限数' })
  deadlinesMissed!: number;

  @Field(() => Int, { description: 'How many faults were announced, withdrawn ones left out. 故障数' })
  faults!: number;
}

/** Figures as a report keeps them: amounts as numbers. */
export interface KeptFigures extends Omit<ReportFigures, 'kinds'> {
  readonly kinds: readonly KeptKind[];
}

/** The use of a kind as a report keeps it. */
export interface KeptKind extends Pick<ReportedKind, 'kind' | 'granted' | 'days'> {
  readonly total: number | null;
  readonly average: number | null;
  readonly peak: number | null;
}

/** Figures as the API gives them. */
export function figuresShown(kept: KeptFigures): ReportFigures {
  const amount = (value: number | null) => (value === null ? null : decimalOf(value));
  const kinds = kept.kinds.map(({ total, average, peak, ...kind }) => ({
    ...kind,
    total: amount(total),
    average: amount(average),
    peak: amount(peak),
  }));
  return { ...kept, kinds };
}
