import {
  day,
  declareProcedure,
  inStates,
  materials,
  optional,
  SAME,
  stepOf,
} from '../../../kernel/procedure/index.js';
import { officer, reviewer, unit } from '../desks.js';
import { projectOf } from '../locks.js';
import { opinion } from '../takes.js';
import { archivedAlready, leavesTime, memberIsImpartial } from './checks.js';
import * as periods from './deadlines.js';
import * as needs from './needs.js';
import * as operations from './operations.js';
import { ProjectAcceptance } from './project-acceptance.js';
import { archived, catalogued, memberSays, rectifyBy, summary } from './takes.js';
import { ACCEPTANCE_TEXTS, type AcceptanceState } from './texts.js';

const step = stepOf<AcceptanceState>();

/** The states in which what an acceptance waits for can be looked at. */
const BEFORE_ACCEPTANCE = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ADMITTED', 'RECTIFYING'] as const;

/** A completed project is accepted: applied for in time, led by the authority, put right where it fails (YP-24, YP-25). */
export const acceptance = declareProcedure({
  name: 'PROJECT_ACCEPTANCE',
  caseType: () => ProjectAcceptance,
  payloadField: 'projectAcceptance',
  numberPrefix: 'PX',
  basis: 'YP-24a',
  shares: projectOf('project_acceptances'),
  texts: ACCEPTANCE_TEXTS,
  states: {
    DRAFT: { waits: unit, open: true },
    SUBMITTED: { waits: reviewer },
    RETURNED: { waits: unit, open: true },
    ADMITTED: { waits: reviewer },
    RECTIFYING: { waits: unit },
    ACCEPTED: { ends: true },
    LAPSED: { ends: true },
  },
  steps: {
    openProjectAcceptance: step({
      bySystem: true,
      to: 'DRAFT',
      starts: [periods.application],
      seenBy: [reviewer],
      basis: 'YP-24a',
    }),
    extendAcceptanceApplication: step({
      bySystem: true,
      from: 'DRAFT',
      to: SAME,
      takes: { until: day({ en: 'The new last day', zh: '延期至' }) },
      extends: periods.application,
      basis: 'YP-24b',
    }),
    reviseProjectAcceptance: step({
      from: ['DRAFT', 'RETURNED', 'RECTIFYING'],
      to: SAME,
      by: unit,
      takes: { summary: optional(summary), materials },
      does: operations.reviseAcceptance,
      involves: true,
      basis: 'YP-24a',
    }),
    submitProjectAcceptance: step({
      from: ['DRAFT', 'RETURNED', 'RECTIFYING'],
      to: 'SUBMITTED',
      by: unit,
      needs: [needs.hasMaterials, inStates(['RECTIFYING'], needs.tellsWhatWasPutRight)],
      meets: [periods.application, periods.correction, periods.rectification],
      starts: [periods.admission],
      does: operations.submitAcceptance,
      involves: true,
      basis: 'YP-24a',
    }),
    returnProjectAcceptance: step({
      from: 'SUBMITTED',
      to: 'RETURNED',
      by: reviewer,
      takes: { opinion },
      decides: 'RETURNED',
      meets: [periods.admission],
      starts: [periods.correction],
      basis: 'YP-24c',
    }),
    admitProjectAcceptance: step({
      from: 'SUBMITTED',
      to: 'ADMITTED',
      by: reviewer,
      needs: [needs.mayBeAccepted],
      decides: 'ADMITTED',
      meets: [periods.admission],
      starts: [periods.conclusion],
      seenBy: [officer],
      basis: 'YP-24c',
    }),
    // What it waits for
    recordArchiveAcceptance: step({
      from: BEFORE_ACCEPTANCE,
      to: SAME,
      by: reviewer,
      takes: { ...archived, materials },
      checks: [archivedAlready],
      does: operations.recordArchive,
      basis: 'YP-25',
    }),
    confirmProjectCatalogue: step({
      from: BEFORE_ACCEPTANCE,
      to: SAME,
      by: reviewer,
      takes: catalogued,
      does: operations.confirmCatalogue,
      basis: 'CS-42b',
    }),
    // The panel and its conclusion
    recordPanelOpinion: step({
      from: 'ADMITTED',
      to: SAME,
      by: reviewer,
      takes: memberSays,
      checks: [memberIsImpartial],
      does: operations.recordMember,
      basis: 'YP-24c',
    }),
    approveProjectAcceptance: step({
      from: 'ADMITTED',
      to: 'ACCEPTED',
      by: reviewer,
      takes: { opinion },
      needs: [
        needs.mayBeAccepted,
        needs.hasMaterials,
        needs.isArchived,
        needs.isCatalogued,
        needs.panelIsHeard,
        needs.panelPasses,
      ],
      decides: 'PASSED',
      meets: [periods.conclusion],
      does: operations.accept,
      basis: 'YP-24c',
    }),
    failProjectAcceptance: step({
      from: 'ADMITTED',
      to: 'RECTIFYING',
      by: reviewer,
      takes: { opinion, until: rectifyBy },
      needs: [needs.panelIsHeard],
      checks: [leavesTime],
      decides: 'FAILED',
      meets: [periods.conclusion],
      starts: [periods.rectification],
      extends: periods.rectification,
      basis: 'YP-24c',
    }),
    lapseProjectAcceptance: step({
      bySystem: true,
      from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'ADMITTED', 'RECTIFYING'],
      to: 'LAPSED',
      basis: 'YP-29',
    }),
  },
});
