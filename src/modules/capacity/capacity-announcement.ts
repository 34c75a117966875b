import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../kernel/access/index.js';
import { visibleWithCase } from '../../kernel/cases/index.js';
import { DateTimeScalar, decimalOf, DecimalScalar, Node } from '../../kernel/graphql/index.js';
import { Computed, extend, idPrefix, List } from '../../kernel/read/index.js';
import { CapacityAlert } from './capacity-alert.js';
import { CAUSES, capacityCauses, capacityLevels, type CauseName, type LevelName, LEVELS } from './levels.js';

/** A level that an alert announced, once (CC-31a); a level that was leapt over is not announced by itself. */
@ObjectType({ implements: Node, description: 'A level that an alert announced. 预警发布' })
@Access(inherited)
@Entity({
  tableName: 'capacity_announcements',
  policies: rowPolicy(visibleWithCase('capacity_announcements.alert_id')),
})
@Unique({ properties: ['alert', 'level'] })
export class CapacityAnnouncement extends Node {
  @ManyToOne(() => CapacityAlert, { ref: true })
  alert!: Ref<CapacityAlert>;

  @Field(() => capacityLevels.values, { description: 'The level. 预警级别' })
  @Enum({ items: () => Object.keys(LEVELS) })
  level!: LevelName;

  @Field(() => capacityCauses.values, { description: 'What brought the pool to it. 预警原因' })
  @Enum({ items: () => Object.keys(CAUSES) })
  cause!: CauseName;

  /** The share at which that stood. */
  @Property({ type: types.double })
  figure!: number;

  @Computed<Pick<CapacityAnnouncement, 'figure'>>(() => DecimalScalar, {
    description: 'The share at which that stood, 1 being all of the pool. 比例',
    columns: ['figure'],
    value: ({ figure }) => decimalOf(figure),
  })
  share?: string;

  @Field(() => DateTimeScalar, {
    description: 'The instant of the reading or step that crossed it. 达到时间',
  })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  crossedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was announced. 发布时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  announcedAt!: Date;
}
idPrefix(CapacityAnnouncement, 'can');

extend(
  CapacityAlert,
  'announcements',
  List(() => CapacityAnnouncement, {
    by: 'alert',
    orderBy: [
      ['announcedAt', 'asc'],
      ['id', 'asc'],
    ],
    description: 'The levels that it announced, each once. 预警发布记录',
  }),
);
