import sql from 'sql-template-tag';
import { deskKey } from '../cases/index.js';
import type { Write } from '../context/index.js';
import { newId } from '../graphql/index.js';
import { PARTIES, type PartyName } from '../identity/index.js';
import { record } from '../journal/index.js';
import type { Clocks } from './clocks.js';
import type { Holder } from './desks.js';
import type { CaseRow } from './facts.js';
import type { SharedRow } from './locks.js';
import { type Outcome, type Procedure, SAME, type Step } from './grammar.js';

/** A step that is being taken: its row, who takes it, what it took and where it leads. */
export interface Taking {
  readonly table: Procedure;
  readonly name: string;
  readonly step: Step;
  readonly outcome: Outcome<string, never>;
  /** For which desk and unit; null where the system acts. */
  readonly acting: { readonly holder: Holder; readonly unitId: string } | null;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * Carries out what a row says of clocks, state, decision, sight and journal: all of it goes on record with the
 * step's commit, in one statement.
 * @param on the case as the step found it, and who may see it since
 * @param shared the rows that its procedure shares with it, locked
 */
export function settle(
  write: Write,
  on: CaseRow,
  shared: readonly SharedRow[],
  clocks: Clocks,
  taking: Taking,
): void {
  const { table, step, outcome, acting, input } = taking;
  const met = clocks.meet([...(step.meets ?? []), ...(outcome.meets ?? [])]);
  const moves = outcome.to !== SAME;
  if (moves) clocks.cancelRest();
  if (step.opensMinimum) clocks.openMinimum(step.opensMinimum);
  clocks.pause(step.pauses ?? []);
  clocks.resume(step.resumes ?? []);
  for (const spec of outcome.starts ?? []) clocks.start(spec, input);
  if (step.extends) clocks.extend(step.extends, String(input['until']));
  clocks.keep();

  const toState = moves ? outcome.to : on.state;
  const version = on.version + 1;
  const state = table.states[toState];
  const waits = state && 'waits' in state ? state.waits : null;
  const involves = step.involves && acting?.holder.owner;
  const sees = addTo(on.seenBy, ...partiesSeeing(clocks, waits, step.seenBy ?? []));
  write.records.update('cases', {
    id: on.id,
    state: toState,
    version,
    due_at: clocks.soonest,
    waiting_for: waits ? (latestParty(clocks) ?? waits.party) : null,
    ...(moves && { state_since: write.at }),
    ...(!waits && { closed_at: write.at }),
    involved: involves ? addTo(on.involved, write.viewer.personId) : on.involved,
    seen_by: sees,
  });
  share(write, table, shared, sees);
  lay(write, on, clocks, waits);

  const remark = remarkOf(step, input);
  if (outcome.decides && acting && !acting.holder.owner) decide(write, on, taking, acting.holder, remark);
  record(write, {
    kind: 'STEP',
    caseId: on.id,
    subjectId: on.id,
    step: taking.name,
    party: acting?.holder.party,
    unitId: acting?.unitId,
    fromState: step.from ? on.state : null,
    toState,
    version,
    remark,
    provisionId: step.basis,
    detail: { input, met: met.map(({ id }) => id) },
  });
}

/** Lets whoever sees a case see the rows of registers that go with it. */
export function share(
  write: Write,
  { shares }: Procedure,
  rows: readonly SharedRow[],
  seenBy: readonly string[],
): void {
  for (const { id, seen_by: known } of rows) {
    const sees = addTo(known, ...seenBy);
    if (shares && sees.length > known.length) write.records.update(shares.table, { id, seen_by: sees });
  }
}

/** Lays the case on the desks of whoever must act. */
function lay({ records }: Write, on: CaseRow, clocks: Clocks, waits: Holder | null): void {
  const desks = new Set(waits ? clocks.running.map((clock) => clock.desk) : []);
  if (waits) desks.add(deskKey(waits, on.unitId));
  const due = clocks.soonest;
  const { turns } = clocks;
  const over = [...turns.keys()].filter((desk) => !desks.has(desk));
  if (over.length > 0) records.add(sql`delete from turns where case_id = ${on.id} and desk = any(${over})`);
  const moved = [...turns].filter(([desk, at]) => desks.has(desk) && at?.getTime() !== due?.getTime());
  if (moved.length > 0)
    records.add(sql`
      update turns set due_at = coalesce(${due}::timestamptz, 'infinity')
      where case_id = ${on.id} and desk = any(${moved.map(([desk]) => desk)})`);
  for (const desk of desks)
    if (!turns.has(desk)) records.insert('turns', { case_id: on.id, desk, due_at: due ?? 'infinity' });
}

function decide(write: Write, on: CaseRow, taking: Taking, { party }: Holder, opinion: string | null): void {
  write.records.insert('decisions', {
    id: newId('dec'),
    case_id: on.id,
    step: taking.name,
    outcome: taking.outcome.decides,
    opinion,
    round: on.round,
    party,
    decided_by_id: write.viewer.personId,
    decided_at: write.at,
    provision_id: taking.step.basis,
  });
}

/** What a person wrote with a step: the first of what it took that is meant for the timeline. */
function remarkOf(step: Step, input: Readonly<Record<string, unknown>>): string | null {
  const written = Object.entries(step.takes ?? {}).filter(([name, take]) => take.remark && name in input);
  const text = written.map(([name]) => input[name]).find((value) => typeof value === 'string');
  return text ?? null;
}

function latestParty(clocks: Clocks): string | null {
  return clocks.running.at(-1)?.party ?? null;
}

function partiesSeeing(clocks: Clocks, waits: Holder | null, more: readonly Holder[]): readonly string[] {
  const holders = [...(waits ? [waits] : []), ...more]
    .filter((holder) => !holder.owner)
    .map((holder) => holder.party);
  return [...holders, ...clocks.running.map((clock) => clock.party)].filter((party) => party !== 'UNIT');
}

function addTo(known: readonly string[], ...more: readonly string[]): string[] {
  return [...new Set([...known, ...more])];
}

/** Who is told when a party lets a deadline pass: its superior, or for a unit the unit above it. */
export function superiorOf(party: PartyName, parentUnitId: string | null): string | null {
  const { superior } = PARTIES[party];
  return superior === 'PARENT' ? parentUnitId : superior;
}
