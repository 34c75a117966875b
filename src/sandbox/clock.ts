import type { Housekeeping } from '../database/index.js';
import { civilDateOf, COUNTABLE_YEARS, isCountable } from '../kernel/calendar/index.js';
import { DateTimeScalar } from '../kernel/graphql/index.js';
import { badInput } from '../kernel/refusals/index.js';
import { type OwnerQuery, ownerQuery } from './owner-query.js';

/**
 * The one clock of the law, which a sandbox can move forward. It is the database's: its machine's time and a shift,
 * which only the owner of the tables may change.
 */
export class MovableClock {
  /**
   * @param ownerUrl the database with the login that owns the tables
   * @param query how it is asked, where a connection is open already
   */
  constructor(
    ownerUrl: string,
    private readonly query: OwnerQuery = (text, values) => ownerQuery(ownerUrl, text, values),
  ) {}

  /** What time it is. */
  async now(): Promise<Date> {
    const [row] = await this.query<{ now: Date }>('select house_now() as now');
    return (row as { now: Date }).now;
  }

  /**
   * Moves the clock forward; it goes on from there. Answers when everything that falls due until then has been
   * swept, as if the time had passed.
   * @throws DomainError BAD_USER_INPUT for an instant that has passed; or what something that fell due failed with:
   *   the clock has moved and all else is swept by then
   */
  async move(to: Date, housekeeping: Housekeeping): Promise<Date> {
    const now = await this.now();
    if (!isCountable(civilDateOf(to))) throw badInput([{ path: 'now', message: COUNTABLE_YEARS }]);
    if (to < now) {
      const at = DateTimeScalar.serialize(now);
      throw badInput([
        {
          path: 'now',
          message: {
            zh: `时钟只能向前拨动,当前为 ${at}。`,
            en: `The clock only moves forward; it is ${at} now.`,
          },
        },
      ]);
    }
    await this.set(to);
    await housekeeping.runNow();
    return this.now();
  }

  /** Sets the clock of a database in which nothing has happened yet. */
  async set(to: Date): Promise<void> {
    await this.query('update clock set shift = $1::timestamptz - clock_timestamp()', [to]);
  }

  /** Lets the clock go with the machine's again. */
  async release(): Promise<void> {
    await this.query(`update clock set shift = interval '0'`);
  }
}
