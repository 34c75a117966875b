import { Check, Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { visibleWithCase } from '../../../kernel/cases/index.js';
import { DecimalScalar, Node } from '../../../kernel/graphql/index.js';
import { extend, idPrefix, List } from '../../../kernel/read/index.js';
import { ProjectConstruction } from './project-construction.js';
import { BUDGET_KINDS, type BudgetKind, budgetKinds } from './texts.js';

/** One line of what a project may cost, as it holds now; adjustments that took effect tell how it came to that (YP-21). */
@ObjectType({ implements: Node, description: 'One line of what a project may cost. 概算明细' })
@Access(inherited)
@Entity({ tableName: 'budget_lines', policies: rowPolicy(visibleWithCase('budget_lines.construction_id')) })
@Check({ name: 'budget_lines_amount', expression: 'amount >= 0' })
export class BudgetLine extends Node {
  @ManyToOne(() => ProjectConstruction, { ref: true, index: true })
  construction!: Ref<ProjectConstruction>;

  @Field(() => Int, { description: 'Its place in the list, from 1. 序号' })
  @Property({ type: types.integer })
  place!: number;

  @Field(() => budgetKinds.values, { description: 'What it pays for. 类别' })
  @Enum({ items: () => Object.keys(BUDGET_KINDS) })
  kind!: BudgetKind;

  @Field({ description: 'What it is. 名称' })
  @Property({ type: types.text })
  name!: string;

  @Field(() => DecimalScalar, { description: 'What it may cost, in yuan. 金额(元)' })
  @Property({ columnType: 'numeric(16,2)', type: types.decimal })
  amount!: string;
}
idPrefix(BudgetLine, 'bgl');

extend(
  ProjectConstruction,
  'budgetLines',
  List(() => BudgetLine, {
    by: 'construction',
    where: (t) => sql`${t('amount')} > 0`,
    orderBy: [['place', 'asc']],
    description: 'What it may cost, line by line. 概算明细',
  }),
);
