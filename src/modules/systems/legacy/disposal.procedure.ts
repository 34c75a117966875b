import sql from 'sql-template-tag';
import {
  declareProcedure,
  type DeadlineSpec,
  finance,
  type Lock,
  materials,
  type MinimumSpec,
  office,
  owner,
  stepOf,
} from '../../../kernel/procedure/index.js';
import { fatesHold } from './facts.js';
import { LegacyDisposal } from './legacy-disposal.js';
import * as operations from './operations.js';
import { fates, opinion, resources } from './takes.js';
import { DISPOSAL_TEXTS, type DisposalState } from './texts.js';

const unit = owner('UNIT_ADMIN');
const reviewer = office('REVIEWER');
const officer = finance('OFFICER');
const step = stepOf<DisposalState>();

/** For how long the old system is kept at least. */
export const retention: MinimumSpec = { kind: 'LEGACY_RETENTION', period: 'LEGACY_RETENTION' };
const list: DeadlineSpec = {
  kind: 'LEGACY_LIST',
  party: unit,
  period: 'LEGACY_LIST_PERIOD',
  after: retention,
};
const review: DeadlineSpec = { kind: 'LEGACY_REVIEW', party: reviewer, period: 'LEGACY_REVIEW_PERIOD' };
const disposal: DeadlineSpec = {
  kind: 'LEGACY_DISPOSAL',
  party: officer,
  period: 'LEGACY_DISPOSAL_PERIOD',
};

const movedSystem: Lock = {
  table: 'application_systems',
  rows: (caseId) => sql`select system_id from legacy_disposals where id = ${caseId}`,
};

/**
 * What is left of a system that moved: kept for two months at least, then its unit files the complete resource list,
 * the office says what is used again, and the finance bureau confirms the disposal of the rest (CC-22).
 */
export const legacyDisposal = declareProcedure({
  name: 'LEGACY_DISPOSAL',
  caseType: () => LegacyDisposal,
  payloadField: 'legacyDisposal',
  numberPrefix: 'LD',
  basis: 'CC-22',
  shares: movedSystem,
  texts: DISPOSAL_TEXTS,
  states: {
    RETAINED: { waits: unit },
    FILED: { waits: reviewer },
    RETURNED: { waits: unit, open: true },
    REVIEWED: { waits: officer },
    DISPOSED: { ends: true },
  },
  steps: {
    retainLegacySystem: step({
      bySystem: true,
      to: 'RETAINED',
      opensMinimum: retention,
      starts: [list],
      basis: 'CC-22',
    }),
    fileLegacyResources: step({
      from: ['RETAINED', 'RETURNED'],
      to: 'FILED',
      by: unit,
      takes: { resources, materials },
      minimum: retention,
      meets: [list],
      starts: [review],
      does: operations.file,
      involves: true,
      basis: 'CC-22',
    }),
    returnLegacyResources: step({
      from: 'FILED',
      to: 'RETURNED',
      by: reviewer,
      takes: { opinion },
      decides: 'RETURNED',
      meets: [review],
      basis: 'CC-22',
    }),
    reviewLegacyResources: step({
      from: 'FILED',
      to: 'REVIEWED',
      by: reviewer,
      takes: { opinion, fates },
      checks: [fatesHold],
      decides: 'PASSED',
      meets: [review],
      starts: [disposal],
      does: operations.decideFates,
      basis: 'CC-22',
    }),
    remitLegacyResources: step({
      from: 'REVIEWED',
      to: 'FILED',
      by: officer,
      takes: { opinion },
      decides: 'RETURNED',
      meets: [disposal],
      starts: [review],
      basis: 'CC-22',
    }),
    confirmLegacyDisposal: step({
      from: 'REVIEWED',
      to: 'DISPOSED',
      by: officer,
      takes: { opinion },
      decides: 'APPROVED',
      meets: [disposal],
      basis: 'CC-22',
    }),
  },
});
