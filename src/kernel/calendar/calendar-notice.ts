import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Opt } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, writesFor } from '../access/index.js';

/**
 * The notice by which the State Council arranges the holidays of one year; a year with one is known. Of two that
 * name the same day the one loaded later counts: so a notice is corrected. Notices are only ever added.
 */
@ObjectType({ description: 'The notice that arranges the holidays of a year. 节假日安排通知' })
@Access(inherited)
@Entity({
  tableName: 'calendar_notices',
  policies: [
    { name: 'calendar_notices_read', command: 'select', using: 'true' },
    { name: 'calendar_notices_load', command: 'insert', check: writesFor('OFFICE') },
  ],
})
export class CalendarNotice {
  /** The notice's reference. */
  @Field(() => String, { description: 'The reference by which the notice is cited. 文号' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** The calendar year whose holidays it arranges. */
  @Field(() => Int, { description: 'The year whose holidays it arranges. 年份' })
  @Property({ type: 'smallint' })
  year!: number;

  /** The notice's title, in Chinese as published. */
  @Field(() => String, { description: 'The title as published. 标题' })
  @Property({ type: 'text' })
  title!: string;

  /** Where the days were read from. */
  @Field(() => String, { description: 'Where the days were read from. 来源' })
  @Property({ type: 'text' })
  source!: string;

  /** Its place among the notices loaded since the house opened, from 1; those delivered with it have 0. */
  @Property({ type: 'integer', default: 0 })
  revision: number & Opt = 0;
}
