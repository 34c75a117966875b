import { Field, ObjectType } from 'type-graphql';
import { Access, inherited } from '../../kernel/access/index.js';
import { DateScalar, DecimalScalar } from '../../kernel/graphql/index.js';

/** When a pool's use is expected to reach the warning level, by the trend of the days before (CC-31a). */
@ObjectType({ description: 'When a pool’s use is expected to reach the warning level. 趋势预测' })
@Access(inherited)
export class CapacityForecast {
  @Field(() => DateScalar, { description: 'The day whose past it was made by. 预测日期' })
  madeOn!: string;

  @Field(() => DateScalar, {
    description: 'The day on which the warning level is expected. 预计达到预警水平日期',
  })
  reachesWarningOn!: string;

  @Field(() => DateScalar, {
    description: 'The day by the steepest trend that the past agrees with. 最早日期',
  })
  earliestOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day by the gentlest such trend; absent where that is more than a year ahead. 最晚日期',
  })
  latestOn!: string | null;

  @Field(() => DecimalScalar, {
    description: 'How sure it is that use rises by more than chance, from 0 to 1. 置信度',
  })
  confidence!: string;
}
