import sql, { raw } from 'sql-template-tag';
import { type Case, Decision, deskKey } from '../cases/index.js';
import type { Write } from '../context/index.js';
import { newId } from '../graphql/index.js';
import { PARTIES, type PartyName, Person } from '../identity/index.js';
import { record } from '../journal/index.js';
import type { Clocks } from './clocks.js';
import type { Holder } from './desks.js';
import { type Outcome, type Procedure, SAME, type Step } from './grammar.js';

/** A step that is being taken: its row, who takes it, what it took and where it leads. */
export interface Taking {
  readonly table: Procedure;
  readonly name: string;
  readonly step: Step;
  readonly outcome: Outcome<string, never>;
  readonly acting: { readonly holder: Holder; readonly unitId: string };
  readonly input: Readonly<Record<string, unknown>>;
}

/** Carries out what a row says of clocks, state, decision, sight and journal. */
export async function settle(write: Write, on: Case, clocks: Clocks, taking: Taking): Promise<void> {
  const { step, outcome, input } = taking;
  const from = on.state;
  const met = clocks.meet([...(step.meets ?? []), ...(outcome.meets ?? [])]);
  const moves = outcome.to !== SAME;
  if (moves) clocks.cancelRest();
  if (step.opensMinimum) clocks.openMinimum(step.opensMinimum);
  if (step.extends) clocks.extend(step.extends, String(input['until']));
  for (const spec of outcome.starts ?? []) clocks.start(spec);

  if (moves) Object.assign(on, { state: outcome.to, stateSince: write.at });
  on.version += 1;
  if (step.involves && taking.acting.holder.owner) on.involved = addTo(on.involved, write.viewer.personId);
  const state = taking.table.states[on.state];
  const waits = state && 'waits' in state ? state.waits : null;
  if (!waits) on.closedAt = write.at;
  on.waitingFor = waits ? (latestParty(clocks) ?? waits.party) : null;
  on.dueAt = soonest(clocks);
  on.seenBy = addTo(on.seenBy, ...partiesSeeing(clocks, waits, step.seenBy ?? []));

  const remark = remarkOf(step, input);
  if (outcome.decides && !taking.acting.holder.owner) decide(write, on, taking, remark);
  record(write, {
    kind: 'STEP',
    caseId: on.id,
    subjectId: on.id,
    step: taking.name,
    party: taking.acting.holder.party,
    unitId: taking.acting.unitId,
    fromState: step.from ? from : null,
    toState: on.state,
    version: on.version,
    remark,
    provisionId: step.basis,
    detail: { input, met: met.map(({ id }) => id) },
  });
  await write.em.flush();
  await share(write, on, taking.table);
  await lay(write, on, clocks, waits);
}

/** Lets whoever sees a case see the rows of registers that go with it. */
export async function share(write: Write, on: Case, { shares }: Procedure): Promise<void> {
  if (!shares) return;
  await write.run(sql`
    update ${raw(shares.table)} set seen_by = array(select distinct unnest(seen_by || ${on.seenBy}::text[]))
    where id in (${shares.rows(on.id)}) and not seen_by @> ${on.seenBy}::text[]`);
}

/** Lays the case on the desks of whoever must act. */
async function lay(write: Write, on: Case, clocks: Clocks, waits: Holder | null): Promise<void> {
  const desks = new Set(waits ? clocks.running.map((deadline) => deadline.desk) : []);
  if (waits) desks.add(deskKey(waits, on.unit.id));
  const due = on.dueAt ? on.dueAt.toISOString() : 'infinity';
  await write.run(sql`
    with gone as (delete from turns where case_id = ${on.id} and desk <> all(${[...desks]}))
    insert into turns (case_id, desk, due_at)
    select ${on.id}, desk, ${due}::timestamptz from unnest(${[...desks]}::text[]) as desk
    on conflict (case_id, desk) do update set due_at = excluded.due_at`);
}

function decide(write: Write, on: Case, taking: Taking, opinion: string | null): void {
  write.em.create(Decision, {
    id: newId('dec'),
    case: on,
    step: taking.name,
    outcome: taking.outcome.decides as string,
    opinion,
    round: on.round,
    party: taking.acting.holder.party,
    decidedBy: write.em.getReference(Person, write.viewer.personId),
    decidedAt: write.at,
    provisionId: taking.step.basis,
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

function soonest(clocks: Clocks): Date | null {
  const due = clocks.running
    .filter((deadline) => !deadline.pausedAt)
    .map((deadline) => deadline.dueAt.getTime());
  return due.length > 0 ? new Date(Math.min(...due)) : null;
}

function partiesSeeing(clocks: Clocks, waits: Holder | null, more: readonly Holder[]): readonly string[] {
  const holders = [...(waits ? [waits] : []), ...more]
    .filter((holder) => !holder.owner)
    .map((holder) => holder.party);
  return [...holders, ...clocks.running.map((deadline) => deadline.party)].filter(
    (party) => party !== 'UNIT',
  );
}

function addTo(known: readonly string[], ...more: readonly string[]): string[] {
  return [...new Set([...known, ...more])];
}

/** Who is told when a party lets a deadline pass: its superior, or for a unit the unit above it. */
export function superiorOf(party: PartyName, parentUnitId: string | null): string | null {
  const { superior } = PARTIES[party];
  return superior === 'PARENT' ? parentUnitId : superior;
}
