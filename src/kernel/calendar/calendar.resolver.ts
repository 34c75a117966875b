import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../access/index.js';
import { DateScalar, DateTimeScalar } from '../graphql/index.js';
import { badInput, type InputIssue, unauthenticated } from '../refusals/index.js';
import { CalendarDayInfo, DayKind, DueDate } from './calendar.types.js';
import {
  addDays,
  type CivilDate,
  civilDateOf,
  daysBetween,
  COUNTABLE_YEARS,
  isCountable,
} from './civil-date.js';
import { naturalDays, periodSchema, workingDays } from './period.js';
import type { Counted, DayInfo, WorkingCalendar } from './working-calendar.js';

/** What the calendar's queries need of the request's context. */
export interface CalendarContext {
  readonly house: { readonly calendar: WorkingCalendar };
  /** Who asks, and the instant of their request; from then on the calendar is no older than what they see. */
  viewer(): Promise<{ readonly at: Date } | null>;
}

/** The most days that one query of the calendar answers. */
const MOST_DAYS = 400;

const MOST_PERIOD_DAYS = periodSchema.shape.amount.maxValue ?? 0;

/** The working calendar, open to whoever is signed in. */
@Resolver()
export class CalendarResolver {
  @Query(() => DateTimeScalar, {
    description:
      'The instant of this request by the clock by which periods are counted; the sandbox’s can be moved. 当前时间',
  })
  @Access(signedIn)
  async now(@Ctx() context: CalendarContext): Promise<Date> {
    const known = await context.viewer();
    if (!known) throw unauthenticated();
    return known.at;
  }

  @Query(() => [CalendarDayInfo], {
    complexity: MOST_DAYS,
    description: `Each day from one date to another, both included, at most ${MOST_DAYS} of them. 工作日历`,
  })
  @Access(signedIn)
  async calendar(
    @Arg('from', () => DateScalar, { description: 'The first day. 起始日期' }) from: CivilDate,
    @Arg('to', () => DateScalar, { description: 'The last day. 结束日期' }) to: CivilDate,
    @Ctx() context: CalendarContext,
  ): Promise<DayInfo[]> {
    const issues = [...yearIssues('from', from), ...yearIssues('to', to)];
    const length = daysBetween(from, to) + 1;
    if (length < 1) {
      issues.push(issue('to', `结束日期不得早于起始日期 ${from}。`, `It must not lie before ${from}.`));
    } else if (length > MOST_DAYS) {
      issues.push(
        issue(
          'to',
          `一次最多查询 ${MOST_DAYS} 天。`,
          `At most ${MOST_DAYS} days can be asked for at a time.`,
        ),
      );
    }
    if (issues.length) throw badInput(issues);
    // Only then is the calendar no older than what they see.
    await context.viewer();
    const { calendar } = context.house;
    return Array.from({ length }, (_, index) => calendar.day(addDays(from, index)));
  }

  @Query(() => DueDate, {
    // As much as a year of days, where it comes to many.
    complexity: MOST_DAYS,
    description:
      'When a period of days ends that begins with an event, and which days were skipped. 到期日计算',
  })
  @Access(signedIn)
  async dueDate(
    @Arg('from', () => DateTimeScalar, { description: 'The event; its own day is not counted. 起算时间' })
    from: Date,
    @Arg('days', () => Int, { description: `How many days, from 1 to ${MOST_PERIOD_DAYS}. 天数` })
    days: number,
    @Arg('kind', () => DayKind, { description: 'In which days to count. 期间计算方式' }) kind: DayKind,
    @Ctx() context: CalendarContext,
  ): Promise<Counted> {
    const issues = yearIssues('from', civilDateOf(from));
    if (days < 1 || days > MOST_PERIOD_DAYS) {
      issues.push(
        issue(
          'days',
          `天数应为 1 至 ${MOST_PERIOD_DAYS}。`,
          `It must be a number from 1 to ${MOST_PERIOD_DAYS}.`,
        ),
      );
    }
    if (issues.length) throw badInput(issues);
    const period = kind === 'WORKING' ? workingDays(days) : naturalDays(days);
    // Only then is the calendar no older than what they see.
    await context.viewer();
    return context.house.calendar.count(from, period);
  }
}

function yearIssues(path: string, date: CivilDate): InputIssue[] {
  return isCountable(date) ? [] : [{ path, message: COUNTABLE_YEARS }];
}

function issue(path: string, zh: string, en: string): InputIssue {
  return { path, message: { zh, en } };
}
