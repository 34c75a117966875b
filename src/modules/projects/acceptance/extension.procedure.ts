import sql from 'sql-template-tag';
import {
  day,
  declareProcedure,
  type Lock,
  materials,
  optional,
  SAME,
  stepOf,
} from '../../../kernel/procedure/index.js';
import { reviewer, unit } from '../desks.js';
import { projectOf } from '../locks.js';
import { opinion } from '../takes.js';
import { AcceptanceExtension } from './acceptance-extension.js';
import { grantsMore } from './checks.js';
import { extensionDecision } from './deadlines.js';
import * as operations from './extension.operations.js';
import { asksForMore, notAppliedYet, onlyExtension } from './needs.js';
import { asking } from './takes.js';
import { EXTENSION_TEXTS, type ExtensionState } from './texts.js';

const step = stepOf<ExtensionState>();

/** The acceptance that is put off: it is locked ahead, for granting moves its period. */
const putOff: Lock = {
  table: 'cases',
  rows: (caseId) => sql`select acceptance_id from acceptance_extensions where id = ${caseId}`,
};

/** Who cannot apply for acceptance in time applies for more of it (YP-24b). */
export const extension = declareProcedure({
  name: 'ACCEPTANCE_EXTENSION',
  caseType: () => AcceptanceExtension,
  payloadField: 'acceptanceExtension',
  numberPrefix: 'PE',
  basis: 'YP-24b',
  behind: putOff,
  shares: projectOf('acceptance_extensions'),
  texts: EXTENSION_TEXTS,
  states: {
    DRAFT: { waits: unit, open: true },
    SUBMITTED: { waits: reviewer },
    GRANTED: { ends: true },
    REJECTED: { ends: true },
    WITHDRAWN: { ends: true },
  },
  steps: {
    draftAcceptanceExtension: step({
      to: 'DRAFT',
      by: unit,
      takes: { ...asking, materials },
      opens: operations.openExtension,
      needs: [notAppliedYet],
      involves: true,
      basis: 'YP-24b',
    }),
    reviseAcceptanceExtension: step({
      from: 'DRAFT',
      to: SAME,
      by: unit,
      takes: { until: optional(asking.until), reason: optional(asking.reason), materials },
      does: operations.reviseExtension,
      involves: true,
      basis: 'YP-24b',
    }),
    submitAcceptanceExtension: step({
      from: 'DRAFT',
      to: 'SUBMITTED',
      by: unit,
      needs: [notAppliedYet, onlyExtension, asksForMore],
      starts: [extensionDecision],
      does: operations.submitExtension,
      involves: true,
      basis: 'YP-24b',
    }),
    withdrawAcceptanceExtension: step({
      from: ['DRAFT', 'SUBMITTED'],
      to: 'WITHDRAWN',
      by: unit,
      basis: 'YP-24b',
    }),
    approveAcceptanceExtension: step({
      from: 'SUBMITTED',
      to: 'GRANTED',
      by: reviewer,
      takes: { until: day({ en: 'The last day that is granted', zh: '同意延期至' }), opinion },
      needs: [notAppliedYet],
      checks: [grantsMore],
      decides: 'GRANTED',
      meets: [extensionDecision],
      does: operations.grantExtension,
      basis: 'YP-24b',
    }),
    rejectAcceptanceExtension: step({
      from: 'SUBMITTED',
      to: 'REJECTED',
      by: reviewer,
      takes: { opinion },
      decides: 'REFUSED',
      meets: [extensionDecision],
      basis: 'YP-24b',
    }),
  },
});
