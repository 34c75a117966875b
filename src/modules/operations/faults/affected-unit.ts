import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, OFFICIAL, ownUnit, rowPolicy, SEES_ALL } from '../../../kernel/access/index.js';
import { visibleWithCase } from '../../../kernel/cases/index.js';
import { DateTimeScalar, Node } from '../../../kernel/graphql/index.js';
import { Unit } from '../../../kernel/identity/index.js';
import { connection, Connection, extend, idPrefix } from '../../../kernel/read/index.js';
import { FaultNotice } from './fault-notice.js';

/** A unit that a fault affects, and which therefore sees it. A unit knows of itself, officials of all of them. */
@ObjectType({ implements: Node, description: 'A unit that a fault affects. 受影响单位' })
@Access(inherited)
@Entity({
  tableName: 'affected_units',
  policies: rowPolicy(
    `${visibleWithCase('affected_units.fault_id')} and (${ownUnit('affected_units.unit_id')} or ${OFFICIAL} or ${SEES_ALL})`,
  ),
})
@Unique({ properties: ['fault', 'unit'] })
export class AffectedUnit extends Node {
  @ManyToOne(() => FaultNotice, { ref: true })
  fault!: Ref<FaultNotice>;

  @Field(() => Unit, { description: 'The unit. 单位' })
  @ManyToOne(() => Unit, { ref: true, index: true })
  unit!: Ref<Unit>;

  @Field(() => DateTimeScalar, { description: 'Since when it sees the fault. 告知时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  toldAt!: Date;
}
idPrefix(AffectedUnit, 'afu');

/** Affected units as a list. */
export const affectedUnits = connection(() => AffectedUnit, {
  name: 'AffectedUnit',
  label: { en: 'affected units', zh: '受影响单位' },
  orderings: { TOLD_AT: { by: 'toldAt', label: { en: 'time of being told', zh: '告知时间' } } },
  defaultOrder: 'TOLD_AT_ASC',
  chooseOrder: false,
});

extend(
  FaultNotice,
  'affectedUnits',
  Connection(affectedUnits, {
    by: 'fault',
    description: 'The units that it affects, as far as the viewer may know of them. 受影响单位',
  }),
);
