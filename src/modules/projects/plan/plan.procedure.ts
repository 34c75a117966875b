import {
  declareProcedure,
  flag,
  materials,
  optional,
  SAME,
  stepOf,
} from '../../../kernel/procedure/index.js';
import { isNotJudged, systemIsOwn } from '../checks.js';
import { planConfirmation, planReview } from './deadlines.js';
import { decider, government, officer, reviewer, unit } from '../desks.js';
import { projectOf } from '../locks.js';
import { openPlanDeclaration } from './open.js';
import { enterPlan, revisePlan, submitPlan } from './operations.js';
import { PlanDeclaration } from './plan-declaration.js';
import {
  hasProposal,
  inTime,
  isProposed,
  mayHaveOperatingMoney,
  mayInvest,
  onlyDeclaration,
} from './needs.js';
import { PLAN_TEXTS, type PlanState } from './texts.js';
import { namedProject, opinion, purpose, revisedProject, year } from '../takes.js';

const step = stepOf<PlanState>();

/** A unit declares a project for next year's plan: from draft to the committee's decision (CC-17, CC-18). */
export const plan = declareProcedure({
  name: 'PLAN_DECLARATION',
  caseType: () => PlanDeclaration,
  payloadField: 'planDeclaration',
  numberPrefix: 'PD',
  basis: 'CC-17',
  shares: projectOf('plan_declarations'),
  texts: PLAN_TEXTS,
  states: {
    DRAFT: { waits: unit, open: true },
    SUBMITTED: { waits: reviewer },
    RETURNED: { waits: unit, open: true },
    REVIEWED: { waits: decider },
    IN_PLAN: { ends: true },
    REJECTED: { ends: true },
    WITHDRAWN: { ends: true },
  },
  steps: {
    draftPlanDeclaration: step({
      to: 'DRAFT',
      by: unit,
      takes: { ...namedProject, year, purpose, materials },
      opens: openPlanDeclaration,
      needs: [isProposed],
      involves: true,
      basis: 'CC-17',
    }),
    revisePlanDeclaration: step({
      from: ['DRAFT', 'RETURNED'],
      to: SAME,
      by: unit,
      takes: { purpose: optional(purpose), project: revisedProject, materials },
      needs: [isProposed],
      checks: [systemIsOwn, isNotJudged],
      does: revisePlan,
      involves: true,
      basis: 'CC-17',
    }),
    submitPlanDeclaration: step({
      from: ['DRAFT', 'RETURNED'],
      to: 'SUBMITTED',
      by: unit,
      needs: [isProposed, mayHaveOperatingMoney, onlyDeclaration, hasProposal, inTime],
      starts: [planReview],
      does: submitPlan,
      involves: true,
      basis: 'CC-17',
    }),
    withdrawPlanDeclaration: step({
      from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'REVIEWED'],
      to: 'WITHDRAWN',
      by: unit,
      basis: 'CC-17',
    }),
    // The authority's review
    approvePlanDeclaration: step({
      from: 'SUBMITTED',
      to: 'REVIEWED',
      by: reviewer,
      takes: { opinion },
      decides: 'APPROVED',
      meets: [planReview],
      starts: [planConfirmation],
      basis: 'CC-17',
    }),
    returnPlanDeclaration: step({
      from: 'SUBMITTED',
      to: 'RETURNED',
      by: reviewer,
      takes: { opinion },
      decides: 'RETURNED',
      meets: [planReview],
      basis: 'CC-17',
    }),
    rejectPlanDeclaration: step({
      from: 'SUBMITTED',
      to: 'REJECTED',
      by: reviewer,
      takes: { opinion },
      decides: 'REJECTED',
      meets: [planReview],
      basis: 'CC-17',
    }),
    // The committee's decision
    confirmPlanDeclaration: step({
      from: 'REVIEWED',
      to: 'IN_PLAN',
      by: decider,
      takes: {
        ppp: flag({ en: 'Whether it shall be built with private capital', zh: '是否以PPP模式建设' }),
        opinion,
      },
      needs: [isProposed, mayHaveOperatingMoney, mayInvest],
      decides: 'APPROVED',
      meets: [planConfirmation],
      seenBy: [government, officer],
      does: enterPlan,
      basis: 'CC-17',
    }),
    refusePlanDeclaration: step({
      from: 'REVIEWED',
      to: 'REJECTED',
      by: decider,
      takes: { opinion },
      decides: 'REJECTED',
      meets: [planConfirmation],
      basis: 'CC-17',
    }),
    referPlanDeclarationBack: step({
      from: 'REVIEWED',
      to: 'SUBMITTED',
      by: decider,
      takes: { opinion },
      decides: 'RETURNED',
      meets: [planConfirmation],
      starts: [planReview],
      basis: 'CC-17',
    }),
  },
});
