import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { writesFor } from '../access/index.js';
import { CalendarNotice } from './calendar-notice.js';
import type { CivilDate } from './civil-date.js';

/**
 * What a notice can say of a day: a day off, a weekend day on which work is made up (调休), or, correcting an
 * earlier notice, an ordinary day that goes by its weekday again.
 */
export const ARRANGED_KINDS = ['HOLIDAY', 'MAKE_UP_WORKDAY', 'ORDINARY'] as const;
export type ArrangedKind = (typeof ARRANGED_KINDS)[number];

/** One day as one notice arranged it; a day that none names follows from its weekday. */
@Entity({
  tableName: 'calendar_days',
  policies: [
    { name: 'calendar_days_read', command: 'select', using: 'true' },
    { name: 'calendar_days_load', command: 'insert', check: writesFor('OFFICE') },
  ],
})
export class CalendarDay {
  /** The day, in Asia/Shanghai. */
  @PrimaryKey({ type: 'date' })
  date!: CivilDate;

  /** Off, worked, or by its weekday again. */
  @Enum({ items: () => [...ARRANGED_KINDS], type: 'text' })
  kind!: ArrangedKind;

  /** The holiday that it is part of, or makes up for, in Chinese; an ordinary day has none. */
  @Property({ type: 'text', nullable: true })
  nameZh?: string | null;

  /** The same in English. */
  @Property({ type: 'text', nullable: true })
  nameEn?: string | null;

  /** The notice that says so. */
  @ManyToOne({ entity: () => CalendarNotice, fieldName: 'notice_id', primary: true })
  notice!: CalendarNotice;
}
