import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, ownUnit, rowPolicy, SEES_ALL, seenBy } from '../../kernel/access/index.js';
import { Node } from '../../kernel/graphql/index.js';
import { Unit } from '../../kernel/identity/index.js';
import { Computed, extend, idPrefix, List } from '../../kernel/read/index.js';
import { RESOURCE_KINDS, type ResourceKind, resourceKinds } from '../capacity/index.js';
import { ResourcePlan } from './resource-plan.js';

/**
 * What a unit's approved plan gives of one kind in its year, and what requests have drawn of it (CC-50a). There is
 * one for every kind, also where nothing of it was planned.
 */
@ObjectType({
  implements: Node,
  description: 'What a plan gives of one kind, and what requests have drawn of it. 计划额度',
})
@Access(inherited)
@Entity({
  tableName: 'plan_accounts',
  policies: rowPolicy(`${ownUnit()} or ${seenBy()} or ${SEES_ALL}`),
})
@Unique({ properties: ['unit', 'year', 'kind'] })
@Index({ properties: ['year', 'kind'] })
@Check({ name: 'plan_accounts_never_below_nothing', expression: 'planned >= 0 and drawn >= 0' })
export class PlanAccount extends Node {
  @ManyToOne(() => ResourcePlan, { ref: true, index: true })
  plan!: Ref<ResourcePlan>;

  @Field(() => Unit, { description: 'The unit whose plan it is. 所属单位' })
  @ManyToOne(() => Unit, { ref: true })
  unit!: Ref<Unit>;

  @Field(() => Int, { description: 'The year of the plan. 计划年度' })
  @Property({ type: types.integer })
  year!: number;

  @Field(() => resourceKinds.values, { description: 'The kind of resource. 资源类别' })
  @Enum({ items: () => Object.keys(RESOURCE_KINDS) })
  kind!: ResourceKind;

  @Field(() => Int, { description: 'The growth that was approved. 核定增量' })
  @Property({ type: types.integer })
  planned!: number;

  @Field(() => Int, { description: 'What approved requests draw on it. 已列支量' })
  @Property({ type: types.integer })
  drawn!: number;

  @Computed<Pick<PlanAccount, 'planned' | 'drawn'>>(() => Int, {
    description: 'By how much what is drawn exceeds what was planned. 超出量',
    columns: ['planned', 'drawn'],
    value: ({ planned, drawn }) => Math.max(0, drawn - planned),
  })
  excess?: number;

  /** Parties that may see it. */
  @Property({ type: types.array, columnType: 'text[]', runtimeType: 'string[]' })
  seenBy: string[] = [];
}
idPrefix(PlanAccount, 'rpa');

extend(
  ResourcePlan,
  'accounts',
  List(() => PlanAccount, {
    by: 'plan',
    orderBy: [['kind', 'asc']],
    description: 'What it gives of each kind and what is drawn of that; none before its approval. 计划额度',
  }),
);
