import sql from 'sql-template-tag';
import {
  addDays,
  civilDateOf,
  type DayInfo,
  instantOf,
  type PeriodUnit,
  startOfDay,
} from '../calendar/index.js';
import { type Deadline, deskKey } from '../cases/index.js';
import type { Run, Write } from '../context/index.js';
import { newId } from '../graphql/index.js';
import type { ProvisionId } from '../regulations/index.js';
import { countDeadline, type Counting, kept, lengthOn } from './count.js';
import type { DeadlineSpec, MinimumSpec } from './grammar.js';

/** A deadline of the case that runs or stands still, as a step sees and moves it. */
export type Clock = {
  -readonly [
    Key in
      | 'id'
      | 'kind'
      | 'party'
      | 'desk'
      | 'startedAt'
      | 'dueAt'
      | 'soonAt'
      | 'skipped'
      | 'provisional'
      | 'provisionId'
      | 'amount'
      | 'fixed'
  ]: Deadline[Key];
} & { pauses: Counting['pauses'] } & {
  readonly period: PeriodUnit;
  readonly countedAfter: Date | null;
} & Record<'metAt' | 'cancelledAt' | 'pausedAt' | 'extendedAt' | 'overdueAt', Date | null>;

/** A case as its clocks see it. */
interface Clocked {
  readonly id: string;
  readonly unitId: string;
  /** The columns of its own table; whoever starts no deadline need not know them. */
  readonly columns?: unknown;
}

/** What a case's clocks look like in the database, and where that laid it. */
export interface ClockRows {
  readonly running: readonly ClockRow[];
  readonly minimums: readonly { readonly kind: string; readonly over_at: string }[];
  /** The desks on which it lies, and until when it is to be done. */
  readonly turns: readonly { readonly desk: string; readonly due_at: string }[];
}

/** The clocks of a new case. */
export const NO_CLOCKS: ClockRows = { running: [], minimums: [], turns: [] };

interface ClockRow {
  readonly id: string;
  readonly kind: string;
  readonly party: string;
  readonly desk: string;
  readonly provision_id: ProvisionId;
  readonly skipped: readonly DayInfo[];
  readonly provisional: boolean;
  readonly amount: number;
  readonly period: PeriodUnit;
  readonly fixed: boolean;
  readonly pauses: Counting['pauses'];
  readonly counted_after: string | null;
  readonly started_at: string;
  readonly due_at: string;
  readonly soon_at: string;
  readonly paused_at: string | null;
  readonly extended_at: string | null;
  readonly overdue_at: string | null;
}

/** The clocks of one case while a step is taken; `keep` puts what they became on record. */
export class Clocks {
  /** How each clock that was there before stood when the step found it. */
  readonly #before: ReadonlyMap<string, string>;

  private constructor(
    readonly write: Write,
    readonly on: Clocked,
    readonly all: Clock[],
    readonly minimums: Map<string, Date>,
    /** The desks on which the case lay when the step found it, and until when; null where nothing was due. */
    readonly turns: ReadonlyMap<string, Date | null>,
  ) {
    this.#before = new Map(all.map((clock) => [clock.id, JSON.stringify(standingOf(clock))]));
  }

  /** Asks for the clocks of a case that run or stand still, its minimums and its turns. */
  static async ask(run: Run, caseId: string): Promise<ClockRows> {
    const [rows] = await run<ClockRows>(sql`
      select
        (select coalesce(json_agg(d), '[]') from deadlines d
         where d.case_id = ${caseId} and d.met_at is null and d.cancelled_at is null) as running,
        (select coalesce(json_agg(m), '[]') from minimums m where m.case_id = ${caseId}) as minimums,
        (select coalesce(json_agg(t), '[]') from turns t where t.case_id = ${caseId}) as turns`);
    return rows as ClockRows;
  }

  /** The clocks of a case as they were asked for. */
  static of(write: Write, on: Clocked, { running, minimums, turns }: ClockRows): Clocks {
    const overAt = minimums.map((minimum) => [minimum.kind, instantOf(minimum.over_at)] as const);
    const laid = turns.map(
      ({ desk, due_at: due }) => [desk, due === 'infinity' ? null : instantOf(due)] as const,
    );
    return new Clocks(write, on, running.map(clockOf), new Map(overAt), new Map(laid));
  }

  /** The clocks that run or stand still, earliest started first. */
  get running(): readonly Clock[] {
    return this.all
      .filter((clock) => !clock.metAt && !clock.cancelledAt)
      .toSorted((a, b) => a.startedAt.getTime() - b.startedAt.getTime() || (a.id < b.id ? -1 : 1));
  }

  /** The soonest instant at which something is due; null where nothing runs. */
  get soonest(): Date | null {
    const due = this.running.filter((clock) => !clock.pausedAt).map((clock) => clock.dueAt.getTime());
    return due.length > 0 ? new Date(Math.min(...due)) : null;
  }

  /** Marks as met what runs of these. */
  meet(specs: readonly DeadlineSpec[]): readonly Clock[] {
    const met = this.running.filter((clock) => specs.some(({ kind }) => kind === clock.kind));
    for (const clock of met) clock.metAt = this.write.at;
    return met;
  }

  /** Cancels what still runs: it bound the state that the case has left. */
  cancelRest(): void {
    for (const clock of this.running) clock.cancelledAt = this.write.at;
  }

  /** Starts a deadline, counted by its parameter as in force on the day from which it is counted; what the step took may hold that day. */
  start(spec: DeadlineSpec, input: Readonly<Record<string, unknown>>): void {
    const { at, house, records } = this.write;
    const overAt = spec.after && this.minimums.get(spec.after.kind);
    const named = spec.from && startOfDay(spec.from.day(this.on.columns as never));
    const startedAt = named ?? this.#startOf(spec, input) ?? at;
    const { from: parameter, ...length } = lengthOn(house.ruleBook, spec.period, civilDateOf(startedAt));
    const counting = {
      startedAt,
      countedAfter: named ?? (overAt && overAt > startedAt ? overAt : null),
      ...length,
      pauses: [],
    };
    const clock: Clock = {
      id: newId('dln'),
      kind: spec.kind,
      party: spec.party.party,
      desk: deskKey(spec.party, this.on.unitId),
      ...counting,
      ...kept(countDeadline(house.calendar, counting)),
      provisionId: parameter.provision,
      metAt: null,
      cancelledAt: null,
      pausedAt: null,
      extendedAt: null,
      overdueAt: null,
    };
    records.insert('deadlines', {
      id: clock.id,
      case_id: this.on.id,
      kind: clock.kind,
      party: clock.party,
      desk: clock.desk,
      started_at: startedAt,
      due_at: clock.dueAt,
      soon_at: clock.soonAt,
      provision_id: clock.provisionId,
      parameter: spec.period,
      legal: parameter.kind,
      counted_after: counting.countedAfter,
      amount: counting.amount,
      period: counting.period,
      fixed: counting.fixed,
      skipped: clock.skipped,
      provisional: clock.provisional,
      pauses: [],
    });
    this.all.push(clock);
  }

  /** The start of the deadline from whose start another is counted, or the day that was taken, where its row says so. */
  #startOf({ since, sinceDay }: DeadlineSpec, input: Readonly<Record<string, unknown>>): Date | undefined {
    if (sinceDay) return startOfDay(String(input[sinceDay]));
    return since && this.all.findLast(({ kind }) => kind === since.kind)?.startedAt;
  }

  /** Has what runs of these stand still. */
  pause(specs: readonly DeadlineSpec[]): void {
    for (const clock of this.running)
      if (specs.some(({ kind }) => kind === clock.kind)) clock.pausedAt ??= this.write.at;
  }

  /** Has what stands still of these go on: the days in between count for nothing. */
  resume(specs: readonly DeadlineSpec[]): void {
    const { at, house } = this.write;
    for (const clock of this.running) {
      if (!clock.pausedAt || !specs.some(({ kind }) => kind === clock.kind)) continue;
      const pause = { from: addDays(civilDateOf(clock.pausedAt), 1), to: civilDateOf(at) };
      clock.pausedAt = null;
      // One that was over, or stood still within a day, has lost nothing; one that was extended keeps its day.
      if (clock.overdueAt || clock.extendedAt || pause.to < pause.from) continue;
      clock.pauses = [...clock.pauses, pause];
      Object.assign(clock, kept(countDeadline(house.calendar, clock)));
    }
  }

  /** Moves a running deadline to the end of a later day. */
  extend({ kind }: DeadlineSpec, until: string): void {
    const { at, house } = this.write;
    for (const clock of this.running.filter((one) => one.kind === kind)) {
      Object.assign(clock, kept(house.calendar.until(clock.startedAt, until)), {
        extendedAt: at,
        overdueAt: null,
      });
    }
  }

  /** Starts a minimum, unless it has been started before. It never moves, also not with a later notice. */
  openMinimum(spec: MinimumSpec): void {
    if (this.minimums.has(spec.kind)) return;
    const { at, house, records } = this.write;
    const parameter = house.ruleBook.period(spec.period, civilDateOf(at));
    const { overAt } = house.calendar.minimum(at, parameter.value);
    records.insert('minimums', { case_id: this.on.id, kind: spec.kind, started_at: at, over_at: overAt });
    this.minimums.set(spec.kind, overAt);
  }

  /** Puts on record what has become of the clocks; one that was started since is among what is entered already. */
  keep(): void {
    for (const clock of this.all) {
      const before = this.#before.get(clock.id);
      const now = standingOf(clock);
      if (before !== JSON.stringify(now)) this.write.records.update('deadlines', now);
    }
  }
}

/** All that ever changes of a clock, as its columns. */
function standingOf(clock: Clock) {
  return {
    id: clock.id,
    due_at: clock.dueAt,
    soon_at: clock.soonAt,
    skipped: clock.skipped,
    provisional: clock.provisional,
    met_at: clock.metAt,
    cancelled_at: clock.cancelledAt,
    paused_at: clock.pausedAt,
    pauses: clock.pauses,
    extended_at: clock.extendedAt,
    overdue_at: clock.overdueAt,
  };
}

function clockOf(row: ClockRow): Clock {
  const instant = (text: string | null) => (text === null ? null : instantOf(text));
  return {
    id: row.id,
    kind: row.kind,
    party: row.party,
    desk: row.desk,
    provisionId: row.provision_id,
    skipped: row.skipped,
    provisional: row.provisional,
    amount: row.amount,
    period: row.period,
    fixed: row.fixed,
    pauses: row.pauses,
    countedAfter: instant(row.counted_after),
    startedAt: instantOf(row.started_at),
    dueAt: instantOf(row.due_at),
    soonAt: instantOf(row.soon_at),
    metAt: null,
    cancelledAt: null,
    pausedAt: instant(row.paused_at),
    extendedAt: instant(row.extended_at),
    overdueAt: instant(row.overdue_at),
  };
}
