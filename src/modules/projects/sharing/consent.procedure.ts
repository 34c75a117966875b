import sql from 'sql-template-tag';
import {
  authority,
  cityGovernment,
  day,
  type DeadlineSpec,
  declareProcedure,
  finance,
  line,
  type Lock,
  materials,
  oneOf,
  optional,
  owner,
  prose,
  reference,
  SAME,
  stepOf,
} from '../../../kernel/procedure/index.js';
import * as needs from './needs.js';
import * as operations from './operations.js';
import { SharingConsent } from './sharing-consent.js';
import { SHARING_TEXTS, type SharingBasis, sharingBases, type SharingState } from './texts.js';

const unit = owner('UNIT_ADMIN');
const reviewer = authority('REVIEWER');
const decider = cityGovernment('DECIDER');
const step = stepOf<SharingState>();

const review: DeadlineSpec = { kind: 'SHARING_REVIEW', party: reviewer, period: 'SHARING_REVIEW_PERIOD' };
const decision: DeadlineSpec = {
  kind: 'SHARING_DECISION',
  party: decider,
  period: 'SHARING_DECISION_PERIOD',
};

const consentedSystem: Lock = {
  table: 'application_systems',
  rows: (caseId) => sql`select system_id from sharing_consents where id = ${caseId}`,
};

const opinion = prose({ en: 'The written opinion', zh: '意见' });
const said = {
  basisKind: oneOf<SharingBasis>(sharingBases, { en: 'What sort of rule forbids it', zh: '依据类别' }),
  citation: line({ en: 'The rule and its article', zh: '依据条文' }),
  reason: prose({ en: 'Why the system is needed nonetheless', zh: '建设或者保留的必要性' }),
};

/**
 * A unit says by which rule one of its systems may not share; the authority reviews that, and with the city
 * government’s consent alone is the system built or kept (YP-27b).
 */
export const sharingConsent = declareProcedure({
  name: 'SHARING_CONSENT',
  caseType: () => SharingConsent,
  payloadField: 'sharingConsent',
  numberPrefix: 'SC',
  basis: 'YP-27b',
  shares: consentedSystem,
  texts: SHARING_TEXTS,
  states: {
    DRAFT: { waits: unit, open: true },
    SUBMITTED: { waits: reviewer },
    RETURNED: { waits: unit, open: true },
    ENDORSED: { waits: decider },
    GRANTED: { ends: true },
    REFUSED: { ends: true },
    REJECTED: { ends: true },
    WITHDRAWN: { ends: true },
  },
  steps: {
    draftSharingConsent: step({
      to: 'DRAFT',
      by: unit,
      takes: {
        systemId: reference({ en: 'The system that may not share', zh: '应用系统' }),
        ...said,
        materials,
      },
      opens: operations.openConsent,
      needs: [needs.mayBeAskedFor],
      involves: true,
      basis: 'YP-27b',
    }),
    reviseSharingConsent: step({
      from: ['DRAFT', 'RETURNED'],
      to: SAME,
      by: unit,
      takes: {
        basisKind: optional(said.basisKind),
        citation: optional(said.citation),
        reason: optional(said.reason),
        materials,
      },
      does: operations.revise,
      involves: true,
      basis: 'YP-27b',
    }),
    submitSharingConsent: step({
      from: ['DRAFT', 'RETURNED'],
      to: 'SUBMITTED',
      by: unit,
      needs: [needs.mayBeAskedFor, needs.onlyConsent, needs.isFounded],
      starts: [review],
      does: operations.submit,
      involves: true,
      basis: 'YP-27b',
    }),
    withdrawSharingConsent: step({
      from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'ENDORSED'],
      to: 'WITHDRAWN',
      by: unit,
      basis: 'YP-27b',
    }),
    returnSharingConsent: step({
      from: 'SUBMITTED',
      to: 'RETURNED',
      by: reviewer,
      takes: { opinion },
      decides: 'RETURNED',
      meets: [review],
      basis: 'YP-27b',
    }),
    rejectSharingConsent: step({
      from: 'SUBMITTED',
      to: 'REJECTED',
      by: reviewer,
      takes: { opinion },
      decides: 'REJECTED',
      meets: [review],
      basis: 'YP-27b',
    }),
    endorseSharingConsent: step({
      from: 'SUBMITTED',
      to: 'ENDORSED',
      by: reviewer,
      takes: { opinion },
      needs: [needs.mayBeAskedFor],
      decides: 'APPROVED',
      meets: [review],
      starts: [decision],
      basis: 'YP-27b',
    }),
    grantSharingConsent: step({
      from: 'ENDORSED',
      to: 'GRANTED',
      by: decider,
      takes: {
        opinion,
        consentDocument: line({ en: 'The document by which the city government consents', zh: '批准文号' }),
        consentedOn: day({ en: 'The date of that document', zh: '批准日期' }),
        materials,
      },
      needs: [needs.mayBeAskedFor],
      checks: [needs.consentIsProved],
      decides: 'GRANTED',
      meets: [decision],
      seenBy: [finance('OFFICER')],
      does: operations.consent,
      basis: 'YP-27b',
    }),
    refuseSharingConsent: step({
      from: 'ENDORSED',
      to: 'REFUSED',
      by: decider,
      takes: { opinion },
      decides: 'REFUSED',
      meets: [decision],
      basis: 'YP-27b',
    }),
  },
});
