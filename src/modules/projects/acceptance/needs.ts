import { civilDateOf } from '../../../kernel/calendar/index.js';
import { materialKinds } from '../../../kernel/cases/index.js';
import { need } from '../../../kernel/procedure/index.js';
import type { Blocker } from '../../../kernel/refusals/index.js';
import type { ProvisionId } from '../../../kernel/regulations/index.js';
import { barredBy } from '../../../kernel/restrictions/index.js';
import { projectConcerned } from '../concerned.js';
import { type AcceptanceFacts, acceptanceOf, extensionOf } from './facts.js';
import type { AcceptanceMaterial } from './texts.js';

/** Nothing keeps the project, its system or its unit from acceptance (CC-26b). */
export const mayBeAccepted = barredBy(projectConcerned('project_acceptances'), 'NO_ACCEPTANCE', 'SUSPENDED');

/** What is proved of which project, and by which provision. */
const MATERIALS: readonly (readonly [
  AcceptanceMaterial,
  ProvisionId,
  (project: AcceptanceFacts) => boolean,
])[] = [
  ['PROJECT_SUMMARY', 'YP-24a', () => true],
  ['FINANCIAL_REPORT', 'YP-24a', () => true],
  ['AUDIT_REPORT', 'YP-24a', () => true],
  ['SECURITY_RISK_ASSESSMENT', 'YP-24a', () => true],
  ['MLPS_TEST_REPORT', 'YP-24a', ({ classified }) => !classified],
  ['CLASSIFIED_TEST_REPORT', 'YP-24a', ({ classified }) => classified],
  ['CRYPTOGRAPHY_ASSESSMENT', 'YP-24a', () => true],
  ['PRODUCT_SAFETY_REPORT', 'YP-17b', () => true],
  ['ENERGY_EFFICIENCY_REPORT', 'YP-17b', ({ hardware }) => hardware],
  ['CERTIFIED_TEST_REPORT', 'XE-7b', ({ major }) => major],
];

function missing(kind: AcceptanceMaterial, provision: ProvisionId): Blocker {
  return { code: 'MATERIAL_MISSING', params: { kind: materialKinds.label(kind) }, provision };
}

/** Everything that is to be proved was put to it (YP-24a, YP-17b, XE-7b). */
export const hasMaterials = need(acceptanceOf, (project) =>
  MATERIALS.filter(([kind, , asked]) => asked(project) && !project.kinds.includes(kind)).map(
    ([kind, provision]) => missing(kind, provision),
  ),
);

/** It comes with a report of what was put right, given since it failed (YP-24c). */
export const tellsWhatWasPutRight = need(acceptanceOf, ({ kindsNow }) =>
  kindsNow.includes('RECTIFICATION_REPORT') ? [] : [missing('RECTIFICATION_REPORT', 'YP-24c')],
);

/** The archive has passed it (YP-25). */
export const isArchived = need(acceptanceOf, ({ archivePassed }) => {
  if (archivePassed) return [];
  const code = archivePassed === false ? 'ARCHIVE_NOT_PASSED' : 'ARCHIVE_NOT_ACCEPTED';
  return [{ code, provision: 'YP-25' }];
});

/** Its catalogue is in the sharing platform, its interfaces work, and its system is connected (CS-42b). */
export const isCatalogued = need(acceptanceOf, ({ catalogueReady, connected }) => [
  ...(catalogueReady ? [] : [{ code: 'CATALOGUE_NOT_READY', provision: 'CS-42b' as const }]),
  ...(connected === false ? [{ code: 'SYSTEM_NOT_CONNECTED', provision: 'CS-42b' as const }] : []),
]);

/** The panel was led by the authority, heard a department concerned, and has opinions enough (YP-24c, IR-14). */
export const panelIsHeard = need(acceptanceOf, ({ panel }, _about, { house, viewer }) => {
  const heard = panel.filter(({ recused }) => !recused);
  const least = house.ruleBook.integer('ACCEPTANCE_PANEL_LEAST', civilDateOf(viewer.at));
  const blockers: Blocker[] = [];
  if (!heard.some(({ capacity }) => capacity === 'LEAD'))
    blockers.push({ code: 'PANEL_WITHOUT_LEAD', provision: 'YP-24c' });
  if (!heard.some(({ capacity }) => capacity === 'DEPARTMENT'))
    blockers.push({ code: 'PANEL_WITHOUT_DEPARTMENT', provision: 'YP-24c' });
  if (heard.length < least.value) {
    const params = { heard: heard.length, least: least.value };
    blockers.push({ code: 'PANEL_TOO_SMALL', params, provision: least.provision });
  }
  return blockers;
});

/** Enough of the panel would accept (YP-24c). */
export const panelPasses = need(acceptanceOf, ({ panel }, _about, { house, viewer }) => {
  const heard = panel.filter(({ recused }) => !recused);
  // Of nobody there is no share: that nobody was heard is said by itself.
  if (heard.length === 0) return [];
  const inFavour = heard.filter(({ passed }) => passed).length;
  const share = house.ruleBook.integer('ACCEPTANCE_PASSED_ABOVE_PERCENT', civilDateOf(viewer.at));
  if (inFavour * 100 > heard.length * share.value) return [];
  const params = { inFavour, heard: heard.length, share: share.value };
  return [{ code: 'PANEL_AGAINST', params, provision: share.provision }];
});

/** The acceptance has not been applied for: afterwards there is nothing to put off (YP-24b). */
export const notAppliedYet = need(extensionOf, ({ applied }) =>
  applied ? [{ code: 'ACCEPTANCE_APPLIED_FOR', provision: 'YP-24b' }] : [],
);

/** No other extension is pending (YP-24b). */
export const onlyExtension = need(extensionOf, ({ another }) =>
  another ? [{ code: 'EXTENSION_PENDING', provision: 'YP-24b' }] : [],
);

/** What is asked for is more than there is (YP-24b). */
export const asksForMore = need(extensionOf, ({ until, lastDay }, _about, { viewer }) =>
  until > lastDay && until > civilDateOf(viewer.at)
    ? []
    : [{ code: 'DAY_NOT_LATER', params: { day: until, than: lastDay }, provision: 'YP-24b' }],
);
