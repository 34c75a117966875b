import { Check, Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../kernel/access/index.js';
import { visibleWithCase } from '../../kernel/cases/index.js';
import { Node } from '../../kernel/graphql/index.js';
import { extend, idPrefix, List } from '../../kernel/read/index.js';
import { RESOURCE_KINDS, type ResourceKind, resourceKinds } from '../capacity/index.js';
import { ResourcePlan } from './resource-plan.js';

/** By how much one kind of resource shall grow (CC-50). */
@ObjectType({ implements: Node, description: 'By how much one kind of resource shall grow. 资源需求条目' })
@Access(inherited)
@Entity({
  tableName: 'resource_plan_lines',
  policies: rowPolicy(visibleWithCase('resource_plan_lines.plan_id')),
})
@Check({
  name: 'resource_plan_lines_quantities',
  expression: 'quantity > 0 and approved >= 0 and approved <= quantity and in_use >= 0',
})
export class ResourcePlanLine extends Node {
  @ManyToOne(() => ResourcePlan, { ref: true, index: true })
  plan!: Ref<ResourcePlan>;

  /** Its place in the list, from 1. */
  @Property({ type: types.integer })
  place!: number;

  @Field(() => Int, { description: 'The round of declaration for which it was written. 轮次' })
  @Property({ type: types.integer })
  round!: number;

  /** Whether another list came in its place; kept for the record once it was declared. */
  @Property({ type: types.boolean })
  replaced!: boolean;

  @Field(() => resourceKinds.values, { description: 'The kind of resource. 资源类别' })
  @Enum({ items: () => Object.keys(RESOURCE_KINDS) })
  kind!: ResourceKind;

  @Field(() => Int, { description: 'By how much it shall grow, in the unit of its kind. 申报增量' })
  @Property({ type: types.integer })
  quantity!: number;

  @Field({ description: 'What for. 需求说明' })
  @Property({ type: types.text })
  reason!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'What the unit had of it when use and settlement were summed up. 使用结算量',
  })
  @Property({ type: types.integer, nullable: true })
  inUse?: number | null;

  @Field(() => Int, { nullable: true, description: 'The growth that the committee approved. 核定增量' })
  @Property({ type: types.integer, nullable: true })
  approved?: number | null;

  @Field(() => String, { nullable: true, description: 'Why less is approved than declared. 核减理由' })
  @Property({ type: types.text, nullable: true })
  approvalReason?: string | null;
}
idPrefix(ResourcePlanLine, 'rpn');

extend(
  ResourcePlan,
  'lines',
  List(() => ResourcePlanLine, {
    by: 'plan',
    where: (t) => sql`not ${t('replaced')}`,
    orderBy: [['place', 'asc']],
    description: 'What it consists of, one line a kind. 资源需求清单',
  }),
);
