import { ref } from '@mikro-orm/postgresql';
import { civilDateOf, type Counted, type Period } from '../calendar/index.js';
import { type Case, Deadline, deskKey, Minimum } from '../cases/index.js';
import type { Write } from '../context/index.js';
import { newId } from '../graphql/index.js';
import type { DeadlineSpec, MinimumSpec } from './grammar.js';

/** The clocks of one case while a step is taken. */
export class Clocks {
  private constructor(
    readonly write: Write,
    readonly on: Case,
    readonly all: Deadline[],
    readonly minimums: Map<string, Date>,
  ) {}

  /** Reads the clocks of a case; a new case has none. */
  static async of(write: Write, on: Case, isNew: boolean): Promise<Clocks> {
    if (isNew) return new Clocks(write, on, [], new Map());
    const running = await write.em.find(Deadline, { case: on.id, metAt: null, cancelledAt: null });
    const minimums = await write.em.find(Minimum, { case: on.id });
    return new Clocks(write, on, running, new Map(minimums.map((minimum) => [minimum.kind, minimum.overAt])));
  }

  /** The clocks that run or stand still, earliest started first. */
  get running(): readonly Deadline[] {
    return this.all
      .filter((deadline) => !deadline.metAt && !deadline.cancelledAt)
      .toSorted((a, b) => a.startedAt.getTime() - b.startedAt.getTime() || (a.id < b.id ? -1 : 1));
  }

  /** Marks as met what runs of these. */
  meet(specs: readonly DeadlineSpec[]): Deadline[] {
    const met = this.running.filter((deadline) => specs.some(({ kind }) => kind === deadline.kind));
    for (const deadline of met) deadline.metAt = this.write.at;
    return met;
  }

  /** Cancels what still runs: it bound the state that the case has left. */
  cancelRest(): void {
    for (const deadline of this.running) deadline.cancelledAt = this.write.at;
  }

  /** Starts a deadline, counted by its parameter as in force today. */
  start(spec: DeadlineSpec): Deadline {
    const { at, house, em } = this.write;
    const parameter = house.ruleBook.period(spec.period, civilDateOf(at));
    const deadline = em.create(Deadline, {
      id: newId('dln'),
      case: ref(this.on),
      kind: spec.kind,
      party: spec.party.party,
      desk: deskKey(spec.party, this.on.unit.id),
      ...counted(this.#count(spec, parameter.value)),
      startedAt: at,
      provisionId: parameter.provision,
      parameter: spec.period,
      legal: parameter.kind,
      amount: parameter.value.amount,
      period: parameter.value.unit,
    });
    this.all.push(deadline);
    return deadline;
  }

  #count(spec: DeadlineSpec, period: Period): Counted {
    const { at, house } = this.write;
    const overAt = spec.after && this.minimums.get(spec.after.kind);
    return overAt && overAt > at
      ? house.calendar.countAfter(overAt, period)
      : house.calendar.count(at, period);
  }

  /** Moves a running deadline to the end of a later day. */
  extend({ kind }: DeadlineSpec, until: string): void {
    const { at, house } = this.write;
    for (const deadline of this.running.filter((one) => one.kind === kind)) {
      Object.assign(deadline, counted(house.calendar.until(deadline.startedAt, until)), {
        extendedAt: at,
        overdueAt: null,
      });
    }
  }

  /** Starts a minimum, unless it has been started before. */
  openMinimum(spec: MinimumSpec): void {
    if (this.minimums.has(spec.kind)) return;
    const { at, house, em } = this.write;
    const parameter = house.ruleBook.period(spec.period, civilDateOf(at));
    const { overAt } = house.calendar.minimum(at, parameter.value);
    em.create(Minimum, { case: ref(this.on), kind: spec.kind, startedAt: at, overAt });
    this.minimums.set(spec.kind, overAt);
  }
}

function counted({ dueAt, soonAt, skipped, provisional }: Counted) {
  return { dueAt, soonAt, skipped, provisional };
}
