import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, OFFICIAL, ownUnit, Personal, rowPolicy, SEES_ALL } from '../access/index.js';
import { DateTimeScalar, Node } from '../graphql/index.js';
import { idPrefix } from '../read/index.js';
import { roles } from './parties.js';
import { Person } from './person.js';
import { Unit } from './unit.js';

const visible = `person_id = (select current_setting('zy.person', true)) or ${ownUnit()} or ${SEES_ALL}`;

/**
 * A person may act for a unit in a role (CC-20b). Each unit's administrator manages that unit's memberships and
 * nobody else's; an ended membership stays on record.
 */
@ObjectType({ implements: Node, description: 'A person may act for a unit in a role. 任职' })
@Access(inherited)
@Personal()
@Entity({
  tableName: 'memberships',
  policies: rowPolicy(visible, `${ownUnit()} or ${OFFICIAL}`),
})
@Index({
  name: 'memberships_held',
  expression: `create unique index "memberships_held" on "memberships" ("person_id", "unit_id", "role") where "ended_at" is null`,
})
export class Membership extends Node {
  @Field(() => Person, { description: 'Who. 人员' })
  @ManyToOne(() => Person, { ref: true, index: true })
  person!: Ref<Person>;

  @Field(() => Unit, { description: 'For which unit. 单位' })
  @ManyToOne(() => Unit, { ref: true, index: true })
  unit!: Ref<Unit>;

  @Field(() => roles.values, { description: 'As what. 角色' })
  @Enum({ items: () => Object.keys(roles.values) })
  role!: string;

  @Field(() => DateTimeScalar, { description: 'Since when. 起始时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  startedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; absent while it holds. 终止时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  endedAt?: Date;
}
idPrefix(Membership, 'mbr');
