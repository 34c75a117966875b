import sql from 'sql-template-tag';
import type { Viewer } from '../access/index.js';
import { civilDateOf, instantOf } from '../calendar/index.js';
import { among } from '../context/index.js';
import type { Text } from '../i18n/index.js';
import { PARTY_NAMES, ROLE_NAMES, type RoleName } from '../identity/index.js';
import type { Blocker } from '../refusals/index.js';
import { actingAs, type Holder } from './desks.js';
import { type CaseFacts, fact, type Fact, type FactSource, type FactTable, isAskedOf } from './facts.js';
import type { Procedure, Step } from './grammar.js';

/** When each minimum of a case is over, by kind. */
export const minimums: Fact<ReadonlyMap<string, Date>> = fact('minimums', new Map(), async (source, ids) => {
  const rows = await source.run<{ case_id: string; kind: string; over_at: string }>(
    sql`select case_id, kind, over_at from minimums where case_id ${among(ids)}`,
  );
  const byCase = new Map<string, Map<string, Date>>();
  for (const row of rows)
    byCase.set(row.case_id, (byCase.get(row.case_id) ?? new Map()).set(row.kind, instantOf(row.over_at)));
  return byCase;
});

/** The desk for which a viewer would take a step on a case, and for which unit; null where none is theirs. */
export type Acting = ReturnType<typeof actingAs>;

/** The facts that a row's needs stand on. */
export function factsOfNeeds(step: Step): readonly Fact<unknown>[] {
  const own = (step.needs ?? []).map((need) => need.fact);
  return step.minimum ? [...own, minimums] : own;
}

/** The facts that a row's needs, checks, conditions and effects stand on. */
export function factsOfStep(step: Step): readonly Fact<unknown>[] {
  const checks = (step.checks ?? []).map((check) => check.fact);
  const conditions = step.leads.flatMap((outcome) => outcome.when?.fact ?? []);
  const effects = step.leads.flatMap((outcome) => outcome.does?.facts ?? []);
  return [...factsOfNeeds(step), ...checks, ...conditions, ...effects];
}

/**
 * Everything in a case that stands in the way of a step, whatever the step may take: the one evaluator, asked by
 * `nextSteps` beforehand and by the mutation under lock.
 */
export function blockersOf(
  table: Procedure,
  step: Step,
  about: CaseFacts,
  facts: FactTable,
  source: FactSource,
): readonly Blocker[] {
  const blockers: Blocker[] = [];
  if (step.from && !step.from.includes(about.state)) {
    const state = table.texts.states[about.state];
    blockers.push({ code: 'WRONG_STATE', params: { state: state ?? about.state }, provision: step.basis });
  }
  const acting = actingAs(step.by, source.viewer, about.unitId);
  if (!acting && !step.bySystem) {
    blockers.push({ code: 'NOT_YOUR_STEP', params: { by: namesOf(step) }, provision: step.basis });
  }
  if (acting && recuses(step, acting.holder) && isInvolved(about, source.viewer)) {
    blockers.push({ code: 'RECUSED', provision: 'CC-36b' });
  }
  if (step.minimum) {
    const overAt = facts.of(minimums, about.id).get(step.minimum.kind);
    if (!overAt || source.viewer.at < overAt) {
      const from = overAt ? civilDateOf(overAt) : '—';
      const { provision } = source.house.ruleBook.period(step.minimum.period, civilDateOf(source.viewer.at));
      blockers.push({ code: 'TOO_EARLY', params: { from }, provision });
    }
  }
  for (const need of step.needs ?? []) {
    if (isAskedOf(need, about)) blockers.push(...need.blockers(facts.of(need.fact, about.id), about, source));
  }
  return blockers;
}

/** Whether a step records a decision. */
export function decides(step: Step): boolean {
  return step.leads.some((outcome) => outcome.decides !== undefined);
}

/** Whether a step taken for a desk is closed to whoever took part in the case: a decision of another than its unit. */
export function recuses(step: Step, holder: Holder): boolean {
  return !holder.owner && decides(step);
}

/** Whether the viewer took part in a case, or belongs or belonged to its unit while it was open. */
function isInvolved({ involved, unitId, openedAt }: CaseFacts, viewer: Viewer): boolean {
  return (
    involved.includes(viewer.personId) ||
    viewer.memberships.some((membership) => membership.unitId === unitId) ||
    viewer.leftUnits.some((left) => left.unitId === unitId && left.at >= openedAt)
  );
}

/** The desks of a step as people call them. */
function namesOf(step: Step): Text {
  const desks = step.by.map(({ party, role }) => [PARTY_NAMES[party], ROLE_NAMES[role as RoleName]] as const);
  return {
    zh: desks.map(([party, role]) => `${party.zh}${role.zh}`).join('、'),
    en: desks.map(([party, role]) => `${party.en}, ${role.en}`).join('; '),
  };
}
