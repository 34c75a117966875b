import { Check, Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { Case, visibleWithCase } from '../../../kernel/cases/index.js';
import { DateScalar, DateTimeScalar } from '../../../kernel/graphql/index.js';
import { idPrefix } from '../../../kernel/read/index.js';
import { Project } from '../project.js';
import { evaluationStates, type Grade, GRADES, grades } from './texts.js';

/**
 * A unit’s evaluation of what it built, reported to the authority and the finance bureau between month 12 and 24 after
 * acceptance and operation (YP-26), and what the authority or a third party makes of it. Its result stands before
 * whoever reviews the unit’s next projects (YP-31).
 */
@ObjectType({ implements: Case, description: 'A unit’s evaluation of a project that it built. 项目自评价' })
@Access(inherited)
@Entity({ tableName: 'self_evaluations', policies: rowPolicy(visibleWithCase('self_evaluations.id')) })
@Check({
  name: 'self_evaluations_scores',
  expression: 'self_score >= 0 and self_score <= 100 and score >= 0 and score <= 100',
})
export class SelfEvaluation extends Case {
  @Field(() => Project, { description: 'The project that is evaluated. 项目' })
  @ManyToOne(() => Project, { ref: true, index: true })
  project!: Ref<Project>;

  @Field({
    description: 'Whether it is the one that must be reported; a unit may evaluate again. 是否规定的自评价',
  })
  @Property({ type: types.boolean })
  required!: boolean;

  @Field(() => DateScalar, {
    description: 'Since when the project has been accepted and in operation. 投入运行日期',
  })
  @Property({ type: types.date })
  operatingSince!: string;

  @Field(() => DateScalar, { description: 'The first day on which it can be reported. 自评价起始日' })
  @Property({ type: types.date })
  opensOn!: string;

  @Field(() => DateScalar, { description: 'The last day on which it is in time. 自评价截止日' })
  @Property({ type: types.date })
  closesOn!: string;

  /** The day on which its end is reminded of. */
  @Property({ type: types.date })
  remindOn!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its end was reminded of; absent before. 提醒时间',
  })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  remindedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What the project has brought. 建设成效' })
  @Property({ type: types.text, nullable: true })
  benefits?: string | null;

  @Field(() => String, { nullable: true, description: 'How it is used: by whom and how much. 使用情况' })
  @Property({ type: types.text, nullable: true })
  use?: string | null;

  @Field(() => String, { nullable: true, description: 'What problems the unit sees. 存在问题' })
  @Property({ type: types.text, nullable: true })
  problems?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The score that the unit gives itself, 0 to 100. 自评得分',
  })
  @Property({ type: types.integer, nullable: true })
  selfScore?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The third party that was commissioned with a post-evaluation, if any. 后评价机构',
  })
  @Property({ type: types.text, nullable: true })
  evaluator?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the post-evaluation found, if there was one. 后评价结论',
  })
  @Property({ type: types.text, nullable: true })
  postFindings?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The score that counts, 0 to 100; absent before. 评价得分',
  })
  @Property({ type: types.integer, nullable: true })
  score?: number | null;

  @Field(() => grades.values, { nullable: true, description: 'The grade that follows from it. 评价等次' })
  @Enum({ items: () => Object.keys(GRADES), nullable: true })
  grade?: Grade | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was concluded. 办结时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  concludedAt?: Date | null;
}
idPrefix(SelfEvaluation, 'sev');
// The state is kept with the case; here it gets the values that this procedure has.
Field(() => evaluationStates.values, { description: 'Where it stands. 状态' })(
  SelfEvaluation.prototype,
  'state',
);
