import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../kernel/access/index.js';
import { Case, visibleWithCase } from '../../kernel/cases/index.js';
import { DateScalar, DateTimeScalar, decimalOf, DecimalScalar } from '../../kernel/graphql/index.js';
import { Computed, idPrefix } from '../../kernel/read/index.js';
import { CapacityPool } from './capacity-pool.js';
import { CAUSES, capacityCauses, capacityLevels, type CauseName, type LevelName, LEVELS } from './levels.js';
import { ALERT_KINDS, type AlertKind, alertKinds, alertStates } from './procedure.texts.js';

/** One episode of a pool above its release level, or without readings: one case, however often it crosses a level. */
@ObjectType({
  implements: Case,
  description: 'One episode of a pool near its capacity, or without readings. 容量预警',
})
@Access(inherited)
@Entity({ tableName: 'capacity_alerts', policies: rowPolicy(visibleWithCase('capacity_alerts.id')) })
export class CapacityAlert extends Case {
  @Field(() => alertKinds.values, { description: 'What it warns of. 预警类型' })
  @Enum({ items: () => Object.keys(ALERT_KINDS) })
  kind!: AlertKind;

  @Field(() => CapacityPool, { description: 'The pool that it concerns. 资源池' })
  @ManyToOne(() => CapacityPool, { ref: true, index: true })
  pool!: Ref<CapacityPool>;

  @Field(() => capacityLevels.values, {
    nullable: true,
    description: 'The highest level announced in it; absent of a silent pool. 最高预警级别',
  })
  @Enum({ items: () => Object.keys(LEVELS), nullable: true })
  level?: LevelName | null;

  @Field(() => capacityCauses.values, {
    nullable: true,
    description: 'What brought the pool to that level; absent of a silent pool. 预警原因',
  })
  @Enum({ items: () => Object.keys(CAUSES), nullable: true })
  cause?: CauseName | null;

  /** The highest share of the pool that was used or given away in it. */
  @Property({ type: types.double, nullable: true })
  highest?: number | null;

  @Computed<Pick<CapacityAlert, 'highest'>>(() => DecimalScalar, {
    nullable: true,
    description: 'The highest share of the pool that was used or given away in it, 1 being all. 峰值',
    columns: ['highest'],
    value: ({ highest }) => (typeof highest === 'number' ? decimalOf(highest) : null),
  })
  peak?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was. 峰值时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  peakAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What is planned against it. 扩容方案' })
  @Property({ type: types.text, nullable: true })
  plan?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By when that is planned to be done. 计划完成日期',
  })
  @Property({ type: types.date, nullable: true })
  completeBy?: string | null;

  @Field(() => String, { nullable: true, description: 'What was done against it. 扩容结果' })
  @Property({ type: types.text, nullable: true })
  result?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the pool is silent, as the provider says. 中断原因',
  })
  @Property({ type: types.text, nullable: true })
  explanation?: string | null;
}
idPrefix(CapacityAlert, 'cal');
// The state is kept with the case; here it gets the values that these procedures have.
Field(() => alertStates.values, { description: 'Where it stands. 状态' })(CapacityAlert.prototype, 'state');
