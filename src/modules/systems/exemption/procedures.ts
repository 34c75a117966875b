import sql from 'sql-template-tag';
import {
  authority,
  committee,
  declareProcedure,
  type Effect,
  materials,
  type Need,
  office,
  optional,
  owner,
  SAME,
  stepOf,
} from '../../../kernel/procedure/index.js';
import type { DeadlineSpec, Lock } from '../../../kernel/procedure/index.js';
import type { ProvisionId } from '../../../kernel/regulations/index.js';
import { CloudExemption } from './cloud-exemption.js';
import * as needs from './needs.js';
import * as operations from './operations.js';
import { founded, infrastructure, opinion, reason, systemId } from './takes.js';
import { type ExemptionState, INFRASTRUCTURE_TEXTS, MIGRATION_TEXTS } from './texts.js';

const unit = owner('UNIT_ADMIN');
const reviewer = authority('REVIEWER');
const decider = committee('DECIDER');
const step = stepOf<ExemptionState>();

const review: DeadlineSpec = { kind: 'EXEMPTION_REVIEW', party: reviewer, period: 'EXEMPTION_REVIEW_PERIOD' };
const decision: DeadlineSpec = {
  kind: 'EXEMPTION_DECISION',
  party: decider,
  period: 'EXEMPTION_DECISION_PERIOD',
};

const exemptedSystem: Lock = {
  table: 'application_systems',
  rows: (caseId) => sql`select system_id from cloud_exemptions where id = ${caseId}`,
};

/** What both procedures have. */
const common = {
  caseType: () => CloudExemption,
  payloadField: 'cloudExemption',
  shares: exemptedSystem,
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
} as const;

/** The row by which a unit corrects what it drafted or got back; what that takes is each procedure's own. */
const revising = {
  from: ['DRAFT', 'RETURNED'],
  to: SAME,
  by: unit,
  does: operations.revise,
  involves: true,
} as const;

/** In what the two procedures differ: what they need, what a grant does, and the article. */
interface Own {
  readonly needs: readonly Need[];
  readonly grants: Effect<unknown>;
  readonly basis: ProvisionId;
}

/** The way of every exemption: the unit applies, the authority reviews, the committee decides (CC-3, CC-4b). */
function rows({ needs: own, grants, basis }: Own) {
  return {
    submitCloudExemption: step({
      from: ['DRAFT', 'RETURNED'],
      to: 'SUBMITTED',
      by: unit,
      needs: [...own, needs.onlyExemption],
      starts: [review],
      does: operations.submit,
      involves: true,
      basis,
    }),
    withdrawCloudExemption: step({
      from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'ENDORSED'],
      to: 'WITHDRAWN',
      by: unit,
      basis,
    }),
    returnCloudExemption: step({
      from: 'SUBMITTED',
      to: 'RETURNED',
      by: reviewer,
      takes: { opinion },
      decides: 'RETURNED',
      meets: [review],
      basis,
    }),
    rejectCloudExemption: step({
      from: 'SUBMITTED',
      to: 'REJECTED',
      by: reviewer,
      takes: { opinion },
      decides: 'REJECTED',
      meets: [review],
      basis,
    }),
    endorseCloudExemption: step({
      from: 'SUBMITTED',
      to: 'ENDORSED',
      by: reviewer,
      takes: { opinion },
      needs: own,
      decides: 'APPROVED',
      meets: [review],
      starts: [decision],
      basis,
    }),
    remitCloudExemption: step({
      from: 'ENDORSED',
      to: 'SUBMITTED',
      by: decider,
      takes: { opinion },
      decides: 'RETURNED',
      meets: [decision],
      starts: [review],
      basis,
    }),
    grantCloudExemption: step({
      from: 'ENDORSED',
      to: 'GRANTED',
      by: decider,
      takes: { opinion },
      needs: own,
      decides: 'GRANTED',
      meets: [decision],
      seenBy: [office('REVIEWER')],
      does: grants,
      basis,
    }),
    refuseCloudExemption: step({
      from: 'ENDORSED',
      to: 'REFUSED',
      by: decider,
      takes: { opinion },
      decides: 'REFUSED',
      meets: [decision],
      basis,
    }),
  };
}

/** A unit asks to have infrastructure of its own, where a law, rule or document of a superior provides for it (CC-3). */
export const infrastructureExemption = declareProcedure({
  ...common,
  name: 'INFRASTRUCTURE_EXEMPTION',
  numberPrefix: 'EI',
  basis: 'CC-3',
  texts: INFRASTRUCTURE_TEXTS,
  steps: {
    draftInfrastructureExemption: step({
      to: 'DRAFT',
      by: unit,
      takes: { systemId, reason, infrastructure, ...founded, materials },
      opens: operations.openInfrastructure,
      needs: [needs.boundToCloud],
      does: operations.draft,
      involves: true,
      basis: 'CC-3',
    }),
    reviseCloudExemption: step({
      ...revising,
      takes: {
        reason: optional(reason),
        infrastructure: optional(infrastructure),
        basisKind: optional(founded.basisKind),
        citation: optional(founded.citation),
        materials,
      },
      basis: 'CC-3',
    }),
    ...rows({
      needs: [needs.boundToCloud, needs.isFounded],
      grants: operations.exemptInfrastructure,
      basis: 'CC-3',
    }),
  },
});

/** A unit asks that an existing system need not move, for a special reason (CC-4b). */
export const migrationExemption = declareProcedure({
  ...common,
  name: 'MIGRATION_EXEMPTION',
  numberPrefix: 'EM',
  basis: 'CC-4b',
  texts: MIGRATION_TEXTS,
  steps: {
    draftMigrationExemption: step({
      to: 'DRAFT',
      by: unit,
      takes: { systemId, reason, materials },
      opens: operations.openMigration,
      needs: [needs.obligedToMove],
      involves: true,
      basis: 'CC-4b',
    }),
    reviseCloudExemption: step({
      ...revising,
      takes: { reason: optional(reason), materials },
      basis: 'CC-4b',
    }),
    ...rows({
      needs: [needs.obligedToMove, needs.asksForNoCloud],
      grants: operations.exemptSystem,
      basis: 'CC-4b',
    }),
  },
});
