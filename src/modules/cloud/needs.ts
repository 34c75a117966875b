import { civilDateOf } from '../../kernel/calendar/index.js';
import { materialKinds } from '../../kernel/cases/index.js';
import { need } from '../../kernel/procedure/index.js';
import type { Blocker } from '../../kernel/refusals/index.js';
import type { ProvisionId } from '../../kernel/regulations/index.js';
import { goesAhead, notBeforeAcceptance } from '../projects/index.js';
import { PLACEMENT_FACTS, PLACEMENTS } from '../systems/index.js';
import { mayHaveResources } from './concerned.js';
import { forSystem } from './named-project.js';
import { evidenceOf, linesOf, openMatters, systemOf } from './facts.js';

/** The system may run on the cloud at all: unclassified, and not above the cloud's own grade (CC-2, CC-4). */
export const mayRunOnCloud = need(systemOf, (system, _about, { house, viewer }) => {
  const blockers: Blocker[] = [];
  if (system.classified) blockers.push({ code: 'SYSTEM_CLASSIFIED', provision: 'CC-2' });
  const cloud = house.ruleBook.integer('CLOUD_MLPS_GRADE', civilDateOf(viewer.at));
  if (system.mlpsGrade > cloud.value) {
    const params = { grade: system.mlpsGrade, cloud: cloud.value };
    blockers.push({ code: 'GRADE_ABOVE_CLOUD', params, provision: cloud.provision });
  }
  return blockers;
});

/** The system is not on the cloud yet (CC-4). */
export const notOnCloudYet = need(systemOf, (system) =>
  PLACEMENT_FACTS[system.placement].offCloud
    ? []
    : [{ code: 'SYSTEM_PLACEMENT', params: { placement: PLACEMENTS[system.placement] }, provision: 'CC-4' }],
);

/** The system runs on the cloud: there is something to change or to end (CC-15c). */
export const runsOnCloud = need(systemOf, (system) =>
  PLACEMENT_FACTS[system.placement].runs ? [] : [{ code: 'NOT_RUNNING', provision: 'CC-15c' }],
);

/** The system has no other submitted, unfinished request (CC-15c). */
export const onlyRequestOfSystem = need(systemOf, (system, about) =>
  system.openRequestId && system.openRequestId !== about.id
    ? [{ code: 'REQUEST_UNDER_WAY', provision: 'CC-15c' }]
    : [],
);

/** The resource list says something (CC-11). */
export const hasLines = need(linesOf, (lines) =>
  lines.length > 0 ? [] : [{ code: 'NO_LINES', provision: 'CC-11' }],
);

/** The CC-11 materials beside the resource list's own lines. */
const APPLICATION_MATERIALS = ['CONSTRUCTION_PLAN', 'SELF_TEST_REPORT', 'RESOURCE_LIST'];

/** The materials of CC-11 were put to the case. */
export const hasApplicationMaterials = need(evidenceOf, ({ kinds }) => missingOfApplication(kinds, 'CC-11'));

/** The materials of CC-11 that are missing among what was put to a case, each by the provision that asks for it. */
export function missingOfApplication(
  present: ReadonlySet<string>,
  provision: ProvisionId,
): readonly Blocker[] {
  return missing(APPLICATION_MATERIALS, present, provision);
}

function missing(
  asked: readonly string[],
  present: ReadonlySet<string>,
  provision: ProvisionId,
): readonly Blocker[] {
  return asked
    .filter((kind) => !present.has(kind))
    .map((kind) => ({ code: 'MATERIAL_MISSING', params: { kind: materialKinds.label(kind) }, provision }));
}

/** The certificates of CC-40; a filing certificate exists only from a grade of the rule book on. */
export const hasCertificates = need(evidenceOf, ({ mlpsGrade, kinds }, _about, { house, viewer }) => {
  const filedFrom = house.ruleBook.integer('MLPS_FILING_FROM_GRADE', civilDateOf(viewer.at));
  const asked = ['MLPS_SELF_GRADING', 'THIRD_PARTY_TEST_REPORT'];
  if (mlpsGrade >= filedFrom.value) asked.push('MLPS_FILING_CERTIFICATE');
  return missing(asked, kinds, 'CC-40');
});

/** The system is connected to the sharing platform and the unified sign-on (CC-27, CC-20b). */
export const isConnected = need(systemOf, (system) => {
  const blockers: Blocker[] = [];
  if (!system.sharingPlatform) blockers.push({ code: 'NOT_CONNECTED', provision: 'CC-27' });
  if (!system.unifiedSignOn) blockers.push({ code: 'NO_UNIFIED_SIGN_ON', provision: 'CC-20b' });
  return blockers;
});

/** What builds it is accepted: before that it does not go into use, though it may be tried (YP-24c, XE-7c). */
export const isAccepted = need(systemOf, ({ notAccepted }) => notBeforeAcceptance(notAccepted));

/** The project that is named may have resources, and has them for this system (YP-12). */
export const projectGoesAhead = need(systemOf, ({ id, project }) =>
  project === null ? [] : [...goesAhead(project), ...forSystem(project, id)],
);

/** An existing system moves only once its unit has certified that its data is backed up (CC-22). */
export const backedUp = need(systemOf, ({ placement, backedUp: certified }) =>
  PLACEMENT_FACTS[placement].moves && !certified
    ? [{ code: 'BACKUP_NOT_CERTIFIED', provision: 'CC-22' }]
    : [],
);

/** The system exists already and moves: others have no data to back up (CC-22). */
export const moves = need(systemOf, ({ placement }) =>
  PLACEMENT_FACTS[placement].moves ? [] : [{ code: 'NOTHING_TO_BACK_UP', provision: 'CC-22' }],
);

/** A delivery problem waits for the office's answer (CC-13a). */
export const problemReported = need(openMatters, ({ problemReported: reported }) =>
  reported ? [] : [{ code: 'NO_PROBLEM_REPORTED', provision: 'CC-13a' }],
);

/** No delivery problem waits for its answer (CC-13a). */
export const noProblemReported = need(openMatters, ({ problemReported: reported }) =>
  reported ? [{ code: 'PROBLEM_UNANSWERED', provision: 'CC-13a' }] : [],
);

/** No request for more time waits for its answer (CC-13b). */
export const noExtensionAsked = need(openMatters, ({ extensionAsked }) =>
  extensionAsked ? [{ code: 'EXTENSION_ASKED', provision: 'CC-13b' }] : [],
);

/** A request for more time waits for its answer (CC-13b). */
export const extensionAsked = need(openMatters, (open) =>
  open.extensionAsked ? [] : [{ code: 'NO_EXTENSION_ASKED', provision: 'CC-13b' }],
);

/** What the submission of an application needs: a system that may come to the cloud and is free, a resource list, the CC-11 materials. */
export const toApply = [
  mayRunOnCloud,
  notOnCloudYet,
  projectGoesAhead,
  mayHaveResources,
  hasLines,
  hasApplicationMaterials,
  onlyRequestOfSystem,
];
