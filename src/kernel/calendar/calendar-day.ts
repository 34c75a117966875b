import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { CalendarNotice } from './calendar-notice.js';
import type { CivilDate } from './civil-date.js';

/** How a notice can change a day: a day off, or a weekend day on which work is made up (调休). */
export const ARRANGED_KINDS = ['HOLIDAY', 'MAKE_UP_WORKDAY'] as const;
export type ArrangedKind = (typeof ARRANGED_KINDS)[number];

/** One day that a notice arranged; every other day follows from its weekday. */
@Entity({
  tableName: 'calendar_days',
  policies: [{ name: 'calendar_days_read', command: 'select', using: 'true' }],
})
export class CalendarDay {
  /** The day, in Asia/Shanghai. */
  @PrimaryKey({ type: 'date' })
  date!: CivilDate;

  /** Off, or worked. */
  @Enum({ items: () => [...ARRANGED_KINDS], type: 'text' })
  kind!: ArrangedKind;

  /** The holiday that it is part of, or makes up for, in Chinese. */
  @Property({ type: 'text' })
  nameZh!: string;

  /** The same in English. */
  @Property({ type: 'text' })
  nameEn!: string;

  /** The notice that says so. */
  @ManyToOne({ entity: () => CalendarNotice, fieldName: 'notice_id' })
  notice!: CalendarNotice;
}
