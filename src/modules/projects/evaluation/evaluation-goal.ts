import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { visibleWithCase } from '../../../kernel/cases/index.js';
import { Node } from '../../../kernel/graphql/index.js';
import { extend, idPrefix, List } from '../../../kernel/read/index.js';
import { SelfEvaluation } from './self-evaluation.js';

/** One goal of a project, as its evaluation finds it. */
@ObjectType({ implements: Node, description: 'One goal of a project, as its evaluation finds it. 绩效目标' })
@Access(inherited)
@Entity({
  tableName: 'evaluation_goals',
  policies: rowPolicy(visibleWithCase('evaluation_goals.evaluation_id')),
})
export class EvaluationGoal extends Node {
  @ManyToOne(() => SelfEvaluation, { ref: true, index: true })
  evaluation!: Ref<SelfEvaluation>;

  /** Its place in the list, from 1. */
  @Property({ type: types.integer })
  place!: number;

  @Field(() => Int, { description: 'The round of reporting for which it was written. 轮次' })
  @Property({ type: types.integer })
  round!: number;

  /** Whether a later round has another list in its place; kept for the record. */
  @Property({ type: types.boolean })
  replaced!: boolean;

  @Field({ description: 'What was to be reached. 绩效目标' })
  @Property({ type: types.text })
  goal!: string;

  @Field({ description: 'By what it is measured and how much of it was promised. 目标值' })
  @Property({ type: types.text })
  target!: string;

  @Field({ description: 'How much was reached. 完成值' })
  @Property({ type: types.text })
  reached!: string;

  @Field({ description: 'Whether it was met. 是否达成' })
  @Property({ type: types.boolean })
  met!: boolean;
}
idPrefix(EvaluationGoal, 'evg');

extend(
  SelfEvaluation,
  'goals',
  List(() => EvaluationGoal, {
    by: 'evaluation',
    where: (t) => sql`not ${t('replaced')}`,
    orderBy: [['place', 'asc']],
    description: 'The goals of the project and what was reached of them. 绩效目标完成情况',
  }),
);
