import { Check, Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { types } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy, SIGNED_IN } from '../../kernel/access/index.js';
import { Node } from '../../kernel/graphql/index.js';
import { Computed, idPrefix } from '../../kernel/read/index.js';
import { RESOURCE_KINDS, type ResourceKind, resourceKinds } from './resource-kinds.js';

/**
 * What the city's cloud has of one kind, and how much of it is given away. Reservations made by approvals count
 * as allocated (CC-14d); nothing is ever granted beyond what is left (CC-14c). Everybody signed in may know it.
 */
@ObjectType({ implements: Node, description: 'What the cloud has of one kind of resource. 资源池' })
@Access(inherited)
@Entity({ tableName: 'capacity_pools', policies: rowPolicy(SIGNED_IN) })
@Check({
  name: 'capacity_pools_never_beyond_total',
  expression: '0 <= reserved and reserved <= allocated and allocated <= total',
})
export class CapacityPool extends Node {
  @Field({ description: 'What people call it. 名称' })
  @Property({ type: types.text })
  name!: string;

  @Field(() => resourceKinds.values, { description: 'The kind of resource. 资源类别' })
  @Enum({ items: () => Object.keys(RESOURCE_KINDS), unique: true })
  kind!: ResourceKind;

  @Field(() => Int, { description: 'All there is. 总量' })
  @Property({ type: types.integer })
  total!: number;

  @Field(() => Int, { description: 'What is given away, reservations included. 已分配量(含预留)' })
  @Property({ type: types.integer })
  allocated!: number;

  @Field(() => Int, { description: 'What of it is reserved by approvals and not yet delivered. 预留量' })
  @Property({ type: types.integer })
  reserved!: number;

  @Computed<Pick<CapacityPool, 'total' | 'allocated'>>(() => Int, {
    description: 'What is left to grant. 剩余量',
    columns: ['total', 'allocated'],
    value: (row) => row.total - row.allocated,
  })
  available?: number;
}
idPrefix(CapacityPool, 'cpl');
