import { factOf, type Need, need } from '../../../kernel/procedure/index.js';
import type { Blocker } from '../../../kernel/refusals/index.js';
import { onlyAt } from '../stages.js';
import { orderConcerned, orderOf } from './facts.js';
import { findingLaw, type MeasureName, measureLaw } from './laws.js';

/** What was found can be found on this: on a project at its stage, or on a system where it runs. */
export const findingFits = need(orderOf, ({ finding, stage, onCloud }) => {
  const { onProject, onSystem, text, provision } = findingLaw(finding);
  const fits =
    stage === null
      ? onSystem === 'ANY' || (onSystem === 'ON_CLOUD' && onCloud)
      : (onProject?.includes(stage) ?? false);
  return fits ? [] : [{ code: 'FINDING_NOT_HERE', params: { finding: text }, provision }];
});

/** It is known that the order was not obeyed: its date passed, or what was done did not suffice (YP-29). */
export const isUnmet = need(orderOf, ({ unmet }) =>
  unmet ? [] : [{ code: 'NOT_UNMET', provision: 'YP-29' }],
);

const measured = factOf('measured', [orderOf, orderConcerned.inForce], (_source, order, holding) => ({
  order,
  holding,
}));

/** A measure makes sense for a project at its stage, and does not hold already. */
export function canBeTaken(name: MeasureName): Need {
  const { text, provision, stages, restricts } = measureLaw(name);
  return need(measured, ({ order: { stage }, holding }) => {
    const blockers: Blocker[] = [];
    if (stage !== null && stages) blockers.push(...onlyAt(stages, stage, provision));
    if (holding.some(({ ground }) => ground === restricts))
      blockers.push({ code: 'MEASURE_IN_FORCE', params: { measure: text }, provision });
    return blockers;
  });
}

/** A measure is among those that may follow the finding. */
export function mayFollow(name: MeasureName): Need {
  const { text: measure, provision } = measureLaw(name);
  return need(orderOf, ({ finding }) => {
    const { measures, text } = findingLaw(finding);
    if (measures.includes(name)) return [];
    return [{ code: 'MEASURE_NOT_PROVIDED', params: { measure, finding: text }, provision }];
  });
}

/** The measures by which a project is suspended. */
export const SUSPENSIONS = ['SUSPENSION', 'IMMEDIATE_SUSPENSION'] as const satisfies readonly MeasureName[];

/** This case has suspended the project, and it goes on not yet. */
export const isSuspended = need(orderOf, ({ measures }) =>
  SUSPENSIONS.some((name) => measures.includes(name)) ? [] : [{ code: 'NOT_SUSPENDED', provision: 'YP-20' }],
);
