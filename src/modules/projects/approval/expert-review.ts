import { Check, Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { visibleWithCase } from '../../../kernel/cases/index.js';
import { DateTimeScalar, Node } from '../../../kernel/graphql/index.js';
import { Person } from '../../../kernel/identity/index.js';
import { extend, idPrefix, List } from '../../../kernel/read/index.js';
import { ProjectApproval } from './project-approval.js';
import { type Recommendation, RECOMMENDATIONS, recommendations } from './texts.js';

/** What an expert or a professional body said of a construction plan, or that one stood back (YP-11). */
@ObjectType({
  implements: Node,
  description: 'What an expert said of a plan, or that one stood back. 专家评审意见',
})
@Access(inherited)
@Entity({ tableName: 'expert_reviews', policies: rowPolicy(visibleWithCase('expert_reviews.approval_id')) })
@Check({
  name: 'expert_reviews_one_or_other',
  expression: 'recused = (opinion is null) and recused = (recommendation is null)',
})
export class ExpertReview extends Node {
  @ManyToOne(() => ProjectApproval, { ref: true, index: true })
  approval!: Ref<ProjectApproval>;

  @Field({ description: 'The expert, or the professional body. 专家或机构' })
  @Property({ type: types.text })
  expert!: string;

  @Field({ description: 'Where the expert works. 工作单位' })
  @Property({ type: types.text })
  workplace!: string;

  @Field({ description: 'Whether the expert has an interest and stood back. 是否回避' })
  @Property({ type: types.boolean })
  recused!: boolean;

  @Field(() => recommendations.values, { nullable: true, description: 'What the expert advises. 结论' })
  @Enum({ items: () => Object.keys(RECOMMENDATIONS), nullable: true })
  recommendation?: Recommendation | null;

  @Field(() => String, { nullable: true, description: 'The opinion. 评审意见' })
  @Property({ type: types.text, nullable: true })
  opinion?: string | null;

  @Field(() => Person, { nullable: true, description: 'Who recorded it. 记录人' })
  @ManyToOne(() => Person, { ref: true })
  recordedBy!: Ref<Person>;

  @Field(() => DateTimeScalar, { description: 'When it was recorded. 记录时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  recordedAt!: Date;
}
idPrefix(ExpertReview, 'exr');

extend(
  ProjectApproval,
  'expertReviews',
  List(() => ExpertReview, {
    by: 'approval',
    orderBy: [
      ['recordedAt', 'asc'],
      ['id', 'asc'],
    ],
    description: 'What experts said. 专家评审意见',
  }),
);
