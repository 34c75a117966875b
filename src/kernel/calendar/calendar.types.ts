import { Ctx, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Access, inherited } from '../access/index.js';
import { DateScalar, DateTimeScalar } from '../graphql/index.js';
import { type Language, say, type Text } from '../i18n/index.js';
import { CalendarNotice } from './calendar-notice.js';
import type { CalendarNoticeRow } from './calendar-rows.js';
import type { CivilDate } from './civil-date.js';
import type { CalendarDayKind, Counted, DayInfo } from './working-calendar.js';

/** The days in which a due date is asked for. */
export const DayKind = { WORKING: 'WORKING', NATURAL: 'NATURAL' } as const;
export type DayKind = keyof typeof DayKind;

registerEnumType(DayKind, {
  name: 'DayKind',
  description: 'In which days a period is counted. 期间计算方式',
  valuesConfig: {
    WORKING: { description: 'Only days on which the State works count. 工作日' },
    NATURAL: { description: 'Every day counts, but the last is a working day. 自然日' },
  },
});

/** Each kind of day with the words for it. */
const KINDS: Readonly<Record<CalendarDayKind, Text>> = {
  WORKING_DAY: { zh: '工作日', en: 'Working day' },
  WEEKEND: { zh: '周末', en: 'Weekend' },
  HOLIDAY: { zh: '放假', en: 'Day off' },
  MAKE_UP_WORKDAY: { zh: '调休上班', en: 'Make-up workday' },
};

const CalendarDayKindEnum = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, kind]));

registerEnumType(CalendarDayKindEnum, {
  name: 'CalendarDayKind',
  description: 'Why a day is worked or not. 日期类型',
  valuesConfig: {
    WORKING_DAY: { description: 'Monday to Friday, and no holiday. 工作日' },
    WEEKEND: { description: 'Saturday or Sunday, and no work made up. 周末' },
    HOLIDAY: { description: 'Off by a holiday notice. 节假日' },
    MAKE_UP_WORKDAY: { description: 'A weekend day worked by a holiday notice. 调休工作日' },
  },
});

/** The reader whose language a field answers in. */
interface Reader {
  readonly language: Language;
}

/** What the calendar says of one day; its texts are answered in the reader's language. */
@ObjectType({ description: 'One day of the working calendar. 日历日' })
@Access(inherited)
export class CalendarDayInfo implements DayInfo {
  @Field(() => DateScalar, { description: 'The day. 日期' })
  readonly date!: CivilDate;

  @Field(() => Boolean, { description: 'A working day or not. 是否工作日' })
  readonly working!: boolean;

  @Field(() => CalendarDayKindEnum, { description: 'Why it is worked or not. 日期类型' })
  readonly kind!: CalendarDayKind;

  /** The holiday in every language. */
  readonly name?: Text;

  @Field(() => CalendarNotice, { nullable: true, description: 'The notice that arranged it. 安排依据' })
  readonly notice?: CalendarNoticeRow;

  @Field(() => Boolean, {
    description: 'Computed by weekday because the notice for its year is not known yet. 是否暂定',
  })
  readonly provisional!: boolean;

  /** The holiday in the reader's language. */
  @Field(() => String, {
    name: 'name',
    nullable: true,
    description: 'The holiday that it is part of or makes up for. 节日名称',
  })
  localName(@Ctx() { language }: Reader): string | undefined {
    return this.name && say(this.name, language);
  }

  /** Why the day is worked or not, in one line in the reader's language. */
  @Field(() => String, { description: 'Why it is worked or not, in one line. 说明' })
  reason(@Ctx() { language }: Reader): string {
    const kind = say(KINDS[this.kind], language);
    if (!this.name) return kind;
    const name = say(this.name, language);
    return language === 'zh' ? `${name}${kind}` : `${kind}: ${name}`;
  }
}

/** A period laid onto the calendar. */
@ObjectType({ description: 'When a period ends, and how that was counted. 到期日' })
@Access(inherited)
export class DueDate implements Counted {
  @Field(() => DateTimeScalar, { description: 'The event from which it is counted. 起算时间' })
  readonly startedAt!: Date;

  @Field(() => DateScalar, { description: 'The last day of the period. 期间最后一日' })
  readonly lastDay!: CivilDate;

  @Field(() => DateTimeScalar, {
    description: 'The instant at which the last day ends; anything before it is on time. 截止时间',
  })
  readonly dueAt!: Date;

  @Field(() => DateTimeScalar, {
    description: 'The instant at which its last working day begins; from then on it is due soon. 临期时间',
  })
  readonly soonAt!: Date;

  @Field(() => [CalendarDayInfo], {
    description: 'The days off that put the end later, each with its reason. 跳过的日期',
  })
  readonly skipped!: readonly DayInfo[];

  @Field(() => Boolean, {
    description: 'It depends on a day whose holiday notice is not known yet. 是否暂定',
  })
  readonly provisional!: boolean;
}
