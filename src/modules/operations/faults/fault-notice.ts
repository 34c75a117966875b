import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { Case, visibleWithCase } from '../../../kernel/cases/index.js';
import { DateTimeScalar } from '../../../kernel/graphql/index.js';
import { idPrefix } from '../../../kernel/read/index.js';
import { faultStates } from './texts.js';

/**
 * A fault that affects units, announced by the provider (CC-31c). The office and every unit that it affects see it
 * from then on to its end, also where it was announced in error.
 */
@ObjectType({
  implements: Case,
  description: 'A fault that affects units, announced by the provider. 故障通报',
})
@Access(inherited)
@Entity({ tableName: 'fault_notices', policies: rowPolicy(visibleWithCase('fault_notices.id')) })
export class FaultNotice extends Case {
  @Field({ description: 'What has failed, in a few words. 故障名称' })
  @Property({ type: types.text })
  title!: string;

  @Field({ description: 'What is known of it, and what it means for units. 故障情况' })
  @Property({ type: types.text })
  description!: string;

  @Field(() => DateTimeScalar, { description: 'When it began. 发生时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  beganAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When service is expected again, as last reported. 预计恢复时间',
  })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  expectedAt?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when service is restored; absent while it is not. 恢复时间',
  })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  restoredAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Its cause, by the final report. 故障原因' })
  @Property({ type: types.text, nullable: true })
  cause?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was done, and what is done that it does not come again. 整改措施',
  })
  @Property({ type: types.text, nullable: true })
  measures?: string | null;
}
idPrefix(FaultNotice, 'flt');
// The state is kept with the case; here it gets the values that this procedure has.
Field(() => faultStates.values, { description: 'Where it stands. 状态' })(FaultNotice.prototype, 'state');
