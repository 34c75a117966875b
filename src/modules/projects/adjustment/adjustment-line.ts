import { Check, Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { visibleWithCase } from '../../../kernel/cases/index.js';
import { DecimalScalar, Node } from '../../../kernel/graphql/index.js';
import { extend, idPrefix, List } from '../../../kernel/read/index.js';
import { BUDGET_KINDS, BudgetLine, type BudgetKind, budgetKinds } from '../building/index.js';
import { ProjectAdjustment } from './project-adjustment.js';

/** What an adjustment makes of one budget line (YP-22). */
@ObjectType({
  implements: Node,
  description: 'What an adjustment makes of one budget line. 概算调整明细',
})
@Access(inherited)
@Entity({
  tableName: 'adjustment_lines',
  policies: rowPolicy(visibleWithCase('adjustment_lines.adjustment_id')),
})
@Check({ name: 'adjustment_lines_amounts', expression: 'amount >= 0 and before >= 0' })
export class AdjustmentLine extends Node {
  @ManyToOne(() => ProjectAdjustment, { ref: true, index: true })
  adjustment!: Ref<ProjectAdjustment>;

  /** Its place in the list, from 1. */
  @Property({ type: types.integer })
  place!: number;

  @Field(() => Int, { description: 'The round of submission for which it was written. 轮次' })
  @Property({ type: types.integer })
  round!: number;

  /** Whether another list has taken its place; kept for the record. */
  @Property({ type: types.boolean })
  replaced!: boolean;

  @Field(() => BudgetLine, {
    nullable: true,
    description: 'The line that changes; absent for a new one. 原明细',
  })
  @ManyToOne(() => BudgetLine, { ref: true, nullable: true })
  line?: Ref<BudgetLine> | null;

  @Field(() => budgetKinds.values, { description: 'What it pays for. 类别' })
  @Enum({ items: () => Object.keys(BUDGET_KINDS) })
  kind!: BudgetKind;

  @Field({ description: 'What it is. 名称' })
  @Property({ type: types.text })
  name!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What it could cost before, as of the last submission. 调整前金额',
  })
  @Property({ columnType: 'numeric(16,2)', type: types.decimal, nullable: true })
  before?: string | null;

  @Field(() => DecimalScalar, { description: 'What it may cost afterwards; 0 drops it. 调整后金额' })
  @Property({ columnType: 'numeric(16,2)', type: types.decimal })
  amount!: string;
}
idPrefix(AdjustmentLine, 'pal');

extend(
  ProjectAdjustment,
  'lines',
  List(() => AdjustmentLine, {
    by: 'adjustment',
    where: (t) => sql`not ${t('replaced')}`,
    orderBy: [['place', 'asc']],
    description: 'The lines that change. 概算调整明细',
  }),
);
