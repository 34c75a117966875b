import { declareProcedure, materials, SAME, stepOf } from '../../../kernel/procedure/index.js';
import { reviewer, unit } from '../desks.js';
import { projectOf } from '../locks.js';
import { opinion } from '../takes.js';
import * as periods from './deadlines.js';
import * as operations from './operations.js';
import { ProjectAdjustment } from './project-adjustment.js';
import * as rules from './rules.js';
import { drafted, revised } from './takes.js';
import { ADJUSTMENT_TEXTS, type AdjustmentState } from './texts.js';

const step = stepOf<AdjustmentState>();

/** What is built is changed: by the unit, which files it, or with the authority’s approval (YP-22). */
export const adjustment = declareProcedure({
  name: 'PROJECT_ADJUSTMENT',
  caseType: () => ProjectAdjustment,
  payloadField: 'projectAdjustment',
  numberPrefix: 'PJ',
  basis: 'YP-22',
  shares: projectOf('project_adjustments'),
  texts: ADJUSTMENT_TEXTS,
  states: {
    DRAFT: { waits: unit, open: true },
    SUBMITTED: { waits: reviewer },
    RETURNED: { waits: unit, open: true },
    FILED: { ends: true },
    APPROVED: { ends: true },
    REJECTED: { ends: true },
    WITHDRAWN: { ends: true },
  },
  steps: {
    draftProjectAdjustment: step({
      to: 'DRAFT',
      by: unit,
      takes: { ...drafted, materials },
      opens: operations.openAdjustment,
      needs: [rules.isBuilding],
      checks: [rules.linesAreKnown],
      does: operations.draftAdjustment,
      involves: true,
      basis: 'YP-22',
    }),
    reviseProjectAdjustment: step({
      from: ['DRAFT', 'RETURNED'],
      to: SAME,
      by: unit,
      takes: { ...revised, materials },
      checks: [rules.linesAreKnown],
      does: operations.reviseAdjustment,
      involves: true,
      basis: 'YP-22',
    }),
    submitProjectAdjustment: step({
      from: ['DRAFT', 'RETURNED'],
      by: unit,
      needs: [rules.isBuilding, rules.notSuspended, rules.onlyAdjustment],
      leads: [
        { to: 'FILED', when: rules.mayBeFiled, does: operations.fileAdjustment },
        {
          to: 'SUBMITTED',
          when: rules.byPermit,
          starts: periods.ofPermit,
          does: operations.submitAdjustment,
        },
        { to: 'SUBMITTED', starts: [periods.opinionDue], does: operations.submitAdjustment },
      ],
      seenBy: [reviewer],
      involves: true,
      basis: 'YP-22',
    }),
    withdrawProjectAdjustment: step({
      from: ['DRAFT', 'SUBMITTED', 'RETURNED'],
      to: 'WITHDRAWN',
      by: unit,
      basis: 'YP-22',
    }),
    approveProjectAdjustment: step({
      from: 'SUBMITTED',
      to: 'APPROVED',
      by: reviewer,
      takes: { opinion },
      needs: [rules.isBuilding, rules.notSuspended],
      decides: 'APPROVED',
      meets: periods.ofPermit,
      does: operations.approveAdjustment,
      basis: 'YP-22',
    }),
    returnProjectAdjustment: step({
      from: 'SUBMITTED',
      to: 'RETURNED',
      by: reviewer,
      takes: { opinion },
      decides: 'RETURNED',
      meets: periods.ofPermit,
      basis: 'YP-22',
    }),
    rejectProjectAdjustment: step({
      from: 'SUBMITTED',
      to: 'REJECTED',
      by: reviewer,
      takes: { opinion },
      decides: 'REJECTED',
      meets: periods.ofPermit,
      basis: 'YP-22',
    }),
  },
});
