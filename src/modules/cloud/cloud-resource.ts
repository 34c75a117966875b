import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, ownUnit, rowPolicy, SEES_ALL } from '../../kernel/access/index.js';
import { visibleWithCase } from '../../kernel/cases/index.js';
import { DateTimeScalar, Node } from '../../kernel/graphql/index.js';
import { Unit } from '../../kernel/identity/index.js';
import { extend, idPrefix, List } from '../../kernel/read/index.js';
import { CapacityPool, type ResourceKind, RESOURCE_KINDS, resourceKinds } from '../capacity/index.js';
import { ApplicationSystem } from '../systems/index.js';
import { CloudRequest } from './cloud-request.js';
import { ResourceLine } from './resource-line.js';
import { RESOURCE_STATES, type ResourceState, resourceStates } from './texts.js';

/** A resource that the provider delivered to a system; it exists from delivery to reclaim. */
@ObjectType({ implements: Node, description: 'A resource delivered to a system. 云资源' })
@Access(inherited)
@Entity({
  tableName: 'cloud_resources',
  // The office and the provider see it by the request that granted it, like everybody else whose turn that was.
  policies: rowPolicy(`${ownUnit()} or ${SEES_ALL} or ${visibleWithCase('granted_by_id')}`),
})
@Index({ properties: ['system', 'state'] })
export class CloudResource extends Node {
  @Field(() => resourceKinds.values, { description: 'Its kind. 资源类别' })
  @Enum({ items: () => Object.keys(RESOURCE_KINDS) })
  kind!: ResourceKind;

  @Field({ description: 'Which sort of it. 规格' })
  @Property({ type: types.text })
  specification!: string;

  @Field(() => Int, { description: 'How much of it. 数量' })
  @Property({ type: types.integer })
  quantity!: number;

  @Field(() => resourceStates.values, { description: 'What it serves for now. 资源状态' })
  @Enum({ items: () => Object.keys(RESOURCE_STATES) })
  state!: ResourceState;

  @Field({ description: 'The environment as the provider named it. 环境' })
  @Property({ type: types.text })
  environment!: string;

  @Field(() => ApplicationSystem, { description: 'The system it was delivered to. 应用系统' })
  @ManyToOne(() => ApplicationSystem, { ref: true })
  system!: Ref<ApplicationSystem>;

  @Field(() => Unit, { description: 'The unit whose system that is. 所属单位' })
  @ManyToOne(() => Unit, { ref: true, index: true })
  unit!: Ref<Unit>;

  @Field(() => CapacityPool, { description: 'The pool it was taken from. 资源池' })
  @ManyToOne(() => CapacityPool, { ref: true, index: true })
  pool!: Ref<CapacityPool>;

  /** The line of the request that it fulfils. */
  @ManyToOne(() => ResourceLine, { ref: true, index: true })
  line!: Ref<ResourceLine>;

  @Field(() => CloudRequest, { description: 'The request that granted it. 核准申请' })
  @ManyToOne(() => CloudRequest, { ref: true, index: true })
  grantedBy!: Ref<CloudRequest>;

  @Field(() => DateTimeScalar, { description: 'When it was delivered. 交付时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  deliveredAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back. 回收时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  reclaimedAt?: Date | null;
}
idPrefix(CloudResource, 'res');

extend(
  ApplicationSystem,
  'resources',
  List(() => CloudResource, {
    by: 'system',
    orderBy: [
      ['deliveredAt', 'asc'],
      ['id', 'asc'],
    ],
    description: 'The resources delivered to it, reclaimed ones included. 云资源',
  }),
);
extend(
  CloudRequest,
  'resources',
  List(() => CloudResource, {
    by: 'grantedBy',
    orderBy: [
      ['deliveredAt', 'asc'],
      ['id', 'asc'],
    ],
    description: 'The resources delivered for it. 已交付资源',
  }),
);
