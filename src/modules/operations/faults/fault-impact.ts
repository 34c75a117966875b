import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, OFFICIAL, ownUnit, rowPolicy, SEES_ALL } from '../../../kernel/access/index.js';
import { visibleWithCase } from '../../../kernel/cases/index.js';
import { DateTimeScalar, Node } from '../../../kernel/graphql/index.js';
import { Unit } from '../../../kernel/identity/index.js';
import { extend, idPrefix, List } from '../../../kernel/read/index.js';
import { CapacityPool } from '../../capacity/index.js';
import { ApplicationSystem } from '../../systems/index.js';
import { FaultNotice } from './fault-notice.js';

/**
 * A pool or a system that a fault affects. It is only ever added. A unit sees the pools and its own systems; those of
 * other units are theirs and the officials' (CC-36).
 */
@ObjectType({ implements: Node, description: 'A pool or a system that a fault affects. 受影响范围' })
@Access(inherited)
@Entity({
  tableName: 'fault_impacts',
  policies: rowPolicy(
    `${visibleWithCase('fault_impacts.fault_id')} and (fault_impacts.unit_id is null or ${ownUnit('fault_impacts.unit_id')} or ${OFFICIAL} or ${SEES_ALL})`,
  ),
})
@Unique({ properties: ['fault', 'pool'] })
@Unique({ properties: ['fault', 'system'] })
export class FaultImpact extends Node {
  @ManyToOne(() => FaultNotice, { ref: true })
  fault!: Ref<FaultNotice>;

  @Field(() => CapacityPool, { nullable: true, description: 'The pool, where it is one. 资源池' })
  @ManyToOne(() => CapacityPool, { ref: true, nullable: true })
  pool?: Ref<CapacityPool> | null;

  @Field(() => ApplicationSystem, { nullable: true, description: 'The system, where it is one. 应用系统' })
  @ManyToOne(() => ApplicationSystem, { ref: true, nullable: true, index: true })
  system?: Ref<ApplicationSystem> | null;

  /** The unit whose system it is; none of a pool. */
  @ManyToOne(() => Unit, { ref: true, nullable: true })
  unit?: Ref<Unit> | null;

  @Field(() => DateTimeScalar, { description: 'When it was announced to be affected. 通报时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  announcedAt!: Date;
}
idPrefix(FaultImpact, 'imp');

extend(
  FaultNotice,
  'impacts',
  List(() => FaultImpact, {
    by: 'fault',
    orderBy: [
      ['announcedAt', 'asc'],
      ['id', 'asc'],
    ],
    description: 'The pools and systems that it affects, as far as the viewer may know of them. 受影响范围',
  }),
);
