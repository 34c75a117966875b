import { PARTIES } from '../identity/index.js';
import type { Holder } from './desks.js';
import { decides } from './evaluate.js';
import { type DeadlineSpec, metBy, type Procedure, SAME, type Step } from './grammar.js';

/** The states that no deadline need bound: there the applicant takes their own time. */
const MAY_BE_OPEN: ReadonlySet<string> = new Set(['DRAFT', 'RETURNED']);

/**
 * Every fault of a table: a state that cannot be reached or left, a wait that no deadline bounds or that nobody
 * could end, a role that nobody can hold, a choice of outcomes that could choose none.
 */
export function faultsOf(table: Procedure): readonly string[] {
  return [...roleFaults(table), ...stateFaults(table), ...stepFaults(table)];
}

function roleFaults({ states, steps }: Procedure): readonly string[] {
  const holders: [string, Holder][] = [
    ...Object.entries(states).flatMap(([name, state]) =>
      'waits' in state ? [[`state ${name}`, state.waits] as [string, Holder]] : [],
    ),
    ...Object.entries(steps).flatMap(([name, step]) =>
      holdersOf(step).map((holder) => [`step ${name}`, holder] as [string, Holder]),
    ),
  ];
  return holders
    .filter(([, { party, role }]) => !(PARTIES[party].roles as readonly string[]).includes(role))
    .map(([where, { party, role }]) => `${where}: nobody can be ${role} of ${party}`);
}

function holdersOf(step: Step): readonly Holder[] {
  const deadlines = step.leads.flatMap((outcome) => outcome.starts ?? []);
  return [...step.by, ...(step.seenBy ?? []), ...deadlines.map((deadline) => deadline.party)];
}

function stateFaults(table: Procedure): readonly string[] {
  const faults: string[] = [];
  const reached = reachable(table);
  const mayEnd = endable(table);
  for (const [name, state] of Object.entries(table.states)) {
    if (!reached.has(name)) faults.push(`state ${name} cannot be reached`);
    const leaving = Object.values(table.steps).filter((step) => step.from?.includes(name));
    if ('ends' in state) {
      if (leaving.length > 0) faults.push(`state ${name} is an end, and a step leaves it`);
      continue;
    }
    if (!mayEnd.has(name)) faults.push(`state ${name} leads to no end`);
    if (state.open && !MAY_BE_OPEN.has(name))
      faults.push(`state ${name} waits without a deadline, which only DRAFT and RETURNED may`);
    const { party, role } = state.waits;
    if (!leaving.some((step) => step.by.some((by) => by.party === party && by.role === role))) {
      faults.push(`state ${name} waits for ${role} of ${party}, who has no step there`);
    }
  }
  return faults;
}

function stepFaults({ states, steps, shares }: Procedure): readonly string[] {
  const faults: string[] = [];
  const rows = Object.values(steps);
  const started = new Set(
    rows.flatMap((row) => row.leads.flatMap(({ starts }) => starts ?? [])).map(({ kind }) => kind),
  );
  const paused = new Set(rows.flatMap((row) => row.pauses ?? []).map(({ kind }) => kind));
  const resumed = new Set(rows.flatMap((row) => row.resumes ?? []).map(({ kind }) => kind));
  const opened = new Set(rows.flatMap(({ opensMinimum }) => opensMinimum?.kind ?? []));
  for (const [name, step] of Object.entries(steps)) {
    const fault = (text: string) => faults.push(`step ${name} ${text}`);
    if (!step.basis) fault('names no provision');
    if (step.by.length === 0 && !step.bySystem) fault('is nobody’s');
    if (step.bySystem && (step.by.length > 0 || step.opens || step.involves || decides(step)))
      fault('is the system’s, which has no desk, is told what it opens, and decides nothing');
    if (!step.from && step.leads.length !== 1) fault('opens a case and leads to more than one state');
    if (!step.from && !step.opens && !step.bySystem)
      fault('has neither a state that it leaves nor a case that it opens');
    for (const state of step.from ?? []) if (!(state in states)) fault(`leaves ${state}, which is no state`);
    for (const asked of [...(step.needs ?? []), ...(step.checks ?? [])])
      for (const state of asked.inStates ?? [])
        if (!step.from?.includes(state)) fault(`asks something of ${state}, which it does not leave`);
    if (step.leads.length === 0) fault('leads nowhere');
    for (const { kind } of touched(step))
      if (!started.has(kind)) fault(`meets, extends, pauses or ends with ${kind}, which no step starts`);
    for (const { kind } of step.resumes ?? [])
      if (!paused.has(kind)) fault(`resumes ${kind}, which no step pauses`);
    for (const { kind } of step.pauses ?? [])
      if (!resumed.has(kind)) fault(`pauses ${kind}, which no step resumes`);
    if (step.atEndOf && (!step.bySystem || !step.from || step.takes))
      fault('is taken by time, and hence is the system’s, leaves a state and takes nothing');
    // Every step locks the shared rows first.
    if (step.locks?.some((lock) => shares && lock.table <= shares.table))
      fault('locks rows of a table that comes before what its procedure shares');
    if (step.extends && !step.takes?.['until']) fault('extends a deadline and takes no `until`');
    if (step.minimum && !opened.has(step.minimum.kind))
      fault(`waits for ${step.minimum.kind}, which no step opens`);
    step.leads.forEach((outcome, index) => {
      const last = index === step.leads.length - 1;
      if (last === (outcome.when !== undefined))
        fault('must choose among its outcomes by a condition on all but the last');
      if (outcome.to === SAME && !step.from) return fault('opens a case and names no state for it');
      if (outcome.to === SAME) return;
      const state = states[outcome.to];
      if (!state) return fault(`leads to ${outcome.to}, which is no state`);
      if ('waits' in state && !state.open && !bounds(outcome.starts ?? [], state.waits)) {
        fault(`leads to ${outcome.to} and starts no deadline for who must act there`);
      }
    });
  }
  return faults;
}

/** The deadlines that a row needs to have been started. */
function touched(step: Step): readonly DeadlineSpec[] {
  const { extends: extended, pauses = [], atEndOf } = step;
  return [...metBy(step), ...pauses, ...(extended ? [extended] : []), ...(atEndOf ? [atEndOf] : [])];
}

function bounds(deadlines: readonly { readonly party: Holder }[], waits: Holder): boolean {
  return deadlines.some(({ party }) => party.party === waits.party && party.role === waits.role);
}

function targets(step: Step): readonly string[] {
  return step.leads.map((outcome) => outcome.to).filter((to) => to !== SAME);
}

function reachable({ steps }: Procedure): ReadonlySet<string> {
  const rows = Object.values(steps);
  const reached = new Set(rows.filter((step) => !step.from).flatMap(targets));
  for (let size = -1; size !== reached.size;) {
    size = reached.size;
    for (const step of rows)
      if (step.from?.some((from) => reached.has(from))) for (const to of targets(step)) reached.add(to);
  }
  return reached;
}

function endable({ states, steps }: Procedure): ReadonlySet<string> {
  const good = new Set(Object.keys(states).filter((name) => 'ends' in (states[name] ?? {})));
  for (let size = -1; size !== good.size;) {
    size = good.size;
    for (const step of Object.values(steps)) {
      if (targets(step).some((to) => good.has(to))) for (const from of step.from ?? []) good.add(from);
    }
  }
  return good;
}
