import { civilDateOf } from '../../../kernel/calendar/index.js';
import { materialKinds } from '../../../kernel/cases/index.js';
import { need } from '../../../kernel/procedure/index.js';
import type { Blocker } from '../../../kernel/refusals/index.js';
import { PLACEMENT_FACTS } from '../placements.js';
import { PLACEMENTS } from '../texts.js';
import { exemptionOf } from './facts.js';

/** The system is in service and unclassified: others are not bound to the cloud’s infrastructure (CC-2, CC-3). */
export const boundToCloud = need(exemptionOf, ({ placement, classified }) => {
  const blockers: Blocker[] = [];
  if (PLACEMENT_FACTS[placement].over) blockers.push({ code: 'SYSTEM_RETIRED', provision: 'CC-3' });
  if (classified) blockers.push({ code: 'EXEMPTION_NOT_NEEDED', provision: 'CC-2' });
  return blockers;
});

/** The system exists outside the cloud and would have to move: nothing else needs this exemption (CC-4b). */
export const obligedToMove = need(exemptionOf, (system, _about, { house, viewer }) => {
  const { placement, classified, mlpsGrade } = system;
  if (!PLACEMENT_FACTS[placement].moves) {
    const params = { placement: PLACEMENTS[placement] };
    return [{ code: 'EXEMPTION_PLACEMENT', params, provision: 'CC-4b' }];
  }
  const free = house.ruleBook.integer('MLPS_MIGRATION_EXEMPT_FROM_GRADE', civilDateOf(viewer.at));
  if (!classified && mlpsGrade < free.value) return [];
  return [{ code: 'EXEMPTION_NOT_NEEDED', provision: free.provision }];
});

/** No request for the cloud is under way: what asks to come is not exempt (CC-4b). */
export const asksForNoCloud = need(exemptionOf, ({ requestOpen }) =>
  requestOpen ? [{ code: 'EXEMPTION_REQUEST_OPEN', provision: 'CC-4b' }] : [],
);

/** No other exemption of the kind is under way for the system. */
export const onlyExemption = need(exemptionOf, ({ kind, another }) =>
  another
    ? [{ code: 'EXEMPTION_UNDER_WAY', provision: kind === 'OWN_INFRASTRUCTURE' ? 'CC-3' : 'CC-4b' }]
    : [],
);

/** Infrastructure is listed that the system may not have yet, and the document that provides for it attached (CC-3). */
export const isFounded = need(exemptionOf, ({ asked, granted, materials }) => {
  const blockers: Blocker[] = [];
  if (asked.length === 0) blockers.push({ code: 'NO_INFRASTRUCTURE', provision: 'CC-3' });
  else if (asked.every((kind) => granted.includes(kind)))
    blockers.push({ code: 'ALREADY_EXEMPT', provision: 'CC-3' });
  if (!materials.includes('EXEMPTION_BASIS')) {
    const params = { kind: materialKinds.label('EXEMPTION_BASIS') };
    blockers.push({ code: 'MATERIAL_MISSING', params, provision: 'CC-3' });
  }
  return blockers;
});
