import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { visibleWithCase } from '../../../kernel/cases/index.js';
import { DateTimeScalar, Node } from '../../../kernel/graphql/index.js';
import { extend, idPrefix, List } from '../../../kernel/read/index.js';
import { type Condition, CONDITIONS, permitConditions } from './conditions.js';
import { ProjectApproval } from './project-approval.js';

/** What the opinion says of one condition of a permit (YY-1). */
@ObjectType({ implements: Node, description: 'What the opinion says of one condition. 许可条件审查意见' })
@Access(inherited)
@Entity({
  tableName: 'condition_answers',
  policies: rowPolicy(visibleWithCase('condition_answers.approval_id')),
})
export class ConditionAnswer extends Node {
  @ManyToOne(() => ProjectApproval, { ref: true, index: true })
  approval!: Ref<ProjectApproval>;

  @Field(() => permitConditions.values, { description: 'The condition. 条件' })
  @Enum({ items: () => Object.keys(CONDITIONS) })
  condition!: Condition;

  @Field({ description: 'Whether it is met. 是否符合' })
  @Property({ type: types.boolean })
  met!: boolean;

  @Field(() => String, { nullable: true, description: 'What was said to it. 说明' })
  @Property({ type: types.text, nullable: true })
  remark?: string | null;

  @Field(() => Int, { description: 'The round of submission that it answers. 轮次' })
  @Property({ type: types.integer })
  round!: number;

  @Field(() => DateTimeScalar, { description: 'When. 时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  answeredAt!: Date;
}
idPrefix(ConditionAnswer, 'cna');

extend(
  ProjectApproval,
  'conditionAnswers',
  List(() => ConditionAnswer, {
    by: 'approval',
    orderBy: [
      ['round', 'asc'],
      ['condition', 'asc'],
    ],
    description: 'What the opinions said of each condition. 许可条件审查意见',
  }),
);
