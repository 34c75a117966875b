import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { Case, visibleWithCase } from '../../../kernel/cases/index.js';
import { DecimalScalar } from '../../../kernel/graphql/index.js';
import { idPrefix } from '../../../kernel/read/index.js';
import { Project } from '../project.js';
import {
  ADJUSTMENT_REASONS,
  type AdjustmentReason,
  adjustmentReasons,
  adjustmentStates,
  approvalCauses,
} from './texts.js';

/** A column of money; the ORM keeps what it is given, hence each has its own. */
const money = () => ({ columnType: 'numeric(16,2)', type: types.decimal, nullable: true }) as const;

/**
 * A change of what is built or of what its parts may cost (YP-22): filed by the unit or approved again, as its figures
 * and its reason decide. The figures are those by which it was judged when it was last submitted.
 */
@ObjectType({
  implements: Case,
  description: 'A change of what is built, filed by the unit or approved again. 项目调整',
})
@Access(inherited)
@Entity({ tableName: 'project_adjustments', policies: rowPolicy(visibleWithCase('project_adjustments.id')) })
export class ProjectAdjustment extends Case {
  @Field(() => Project, { description: 'The project that is adjusted. 项目' })
  @ManyToOne(() => Project, { ref: true, index: true })
  project!: Ref<Project>;

  @Field(() => adjustmentReasons.values, { description: 'Why it is adjusted. 调整原因' })
  @Enum({ items: () => Object.keys(ADJUSTMENT_REASONS) })
  reason!: AdjustmentReason;

  @Field({ description: 'What changes and why, in detail. 调整原因及内容说明' })
  @Property({ type: types.text })
  explanation!: string;

  @Field({ description: 'Whether the goals of the project change. 建设目标是否改变' })
  @Property({ type: types.boolean })
  goalsChanged!: boolean;

  @Field(() => DecimalScalar, { nullable: true, description: 'The approved total, in yuan. 批复概算' })
  @Property(money())
  approvedTotal?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What all lines come to with it. 调整后总额' })
  @Property(money())
  totalAfter?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The sum of what is raised by it. 增加额合计' })
  @Property(money())
  increases?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The sum of what is lowered by it. 减少额合计' })
  @Property(money())
  decreases?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What was raised by filings before it. 此前备案增加额合计',
  })
  @Property(money())
  earlierIncreases?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What was lowered by filings before it. 此前备案减少额合计',
  })
  @Property(money())
  earlierDecreases?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The larger of all that is raised and all that is lowered, filings before it included. 调整数额',
  })
  @Property(money())
  moved?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The same in percent of the approved total, to four digits. 占概算百分比',
  })
  @Property({ columnType: 'numeric(16,4)', type: types.decimal, nullable: true })
  share?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The highest percentage that could be moved by filing. 备案上限(%)',
  })
  @Property({ type: types.integer, nullable: true })
  limitPercent?: number | null;

  @Field(() => [approvalCauses.values], {
    nullable: true,
    description: 'Why filing was not enough; empty where it was. 须重新报审的原因',
  })
  @Property({ type: types.array, columnType: 'text[]', runtimeType: 'string[]', nullable: true })
  causes?: string[] | null;
}
idPrefix(ProjectAdjustment, 'pad');
// The state is kept with the case; here it gets the values that this procedure has.
Field(() => adjustmentStates.values, { description: 'Where it stands. 状态' })(
  ProjectAdjustment.prototype,
  'state',
);
