import {
  authority,
  committee,
  type DeadlineSpec,
  declareProcedure,
  finance,
  inStates,
  materials,
  office,
  optional,
  owner,
  SAME,
  stepOf,
} from '../../kernel/procedure/index.js';
import * as needs from './needs.js';
import * as operations from './operations.js';
import { ResourcePlan } from './resource-plan.js';
import { approvals, budget, lines, opinion, unitId, year } from './takes.js';
import { PLAN_TEXTS, type PlanState } from './texts.js';

const unit = owner('UNIT_ADMIN');
const reviewer = authority('REVIEWER');
const decider = committee('DECIDER');
const officer = finance('OFFICER');
const step = stepOf<PlanState>();

const summary: DeadlineSpec = {
  kind: 'RESOURCE_SUMMARY',
  party: reviewer,
  period: 'RESOURCE_SUMMARY_CLOSES',
};
const review: DeadlineSpec = {
  kind: 'RESOURCE_PLAN_REVIEW',
  party: decider,
  period: 'RESOURCE_PLAN_REVIEW_PERIOD',
};
const budgeting: DeadlineSpec = { kind: 'RESOURCE_BUDGET', party: officer, period: 'RESOURCE_BUDGET_CLOSES' };

/**
 * A unit declares in October by how much its resources shall grow next year; before November the authority sums up
 * what is used, the committee reviews, and the finance bureau enters it in the next budget (CC-50).
 */
export const resourcePlan = declareProcedure({
  name: 'RESOURCE_PLAN',
  caseType: () => ResourcePlan,
  payloadField: 'resourcePlan',
  numberPrefix: 'RP',
  basis: 'CC-50',
  texts: PLAN_TEXTS,
  states: {
    DRAFT: { waits: unit, open: true },
    DECLARED: { waits: reviewer },
    RETURNED: { waits: unit, open: true },
    SUMMED_UP: { waits: decider },
    APPROVED: { waits: officer },
    BUDGETED: { ends: true },
    REJECTED: { ends: true },
    WITHDRAWN: { ends: true },
  },
  steps: {
    // The declaration
    draftResourcePlan: step({
      to: 'DRAFT',
      by: unit,
      takes: { unitId, year, lines, materials },
      opens: operations.openPlan,
      needs: [needs.windowIsNotOver, needs.onlyPlan],
      checks: [needs.kindsOnce],
      does: operations.draft,
      involves: true,
      basis: 'CC-50',
    }),
    reviseResourcePlan: step({
      from: ['DRAFT', 'DECLARED', 'RETURNED'],
      to: SAME,
      by: unit,
      takes: { lines: optional(lines), materials },
      needs: [needs.windowIsNotOver],
      checks: [needs.kindsOnce, inStates(['DECLARED'], needs.staysFilled)],
      does: operations.revise,
      involves: true,
      basis: 'CC-50',
    }),
    submitResourcePlan: step({
      from: ['DRAFT', 'RETURNED'],
      to: 'DECLARED',
      by: unit,
      needs: [needs.windowIsOpen, needs.hasLines, needs.onlyPlan],
      starts: [summary],
      does: operations.submit,
      involves: true,
      basis: 'CC-50',
    }),
    withdrawResourcePlan: step({
      from: ['DRAFT', 'DECLARED', 'RETURNED', 'SUMMED_UP'],
      to: 'WITHDRAWN',
      by: unit,
      does: operations.giveUp,
      basis: 'CC-50',
    }),
    // The authority
    returnResourcePlan: step({
      from: ['DECLARED', 'SUMMED_UP'],
      to: 'RETURNED',
      by: reviewer,
      takes: { opinion },
      needs: [needs.windowIsNotOver],
      decides: 'RETURNED',
      basis: 'CC-50',
    }),
    sumUpResourcePlan: step({
      from: 'DECLARED',
      to: 'SUMMED_UP',
      by: reviewer,
      takes: { opinion },
      decides: 'PASSED',
      meets: [summary],
      starts: [review],
      does: operations.sumUp,
      basis: 'CC-50',
    }),
    // The committee, and the budget
    approveResourcePlan: step({
      from: 'SUMMED_UP',
      to: 'APPROVED',
      by: decider,
      takes: { opinion, approvals },
      checks: [needs.approvalsHold],
      decides: 'APPROVED',
      meets: [review],
      starts: [budgeting],
      seenBy: [office('REVIEWER')],
      does: operations.approve,
      basis: 'CC-50',
    }),
    rejectResourcePlan: step({
      from: 'SUMMED_UP',
      to: 'REJECTED',
      by: decider,
      takes: { opinion },
      decides: 'REJECTED',
      meets: [review],
      does: operations.giveUp,
      basis: 'CC-50',
    }),
    enterResourceBudget: step({
      from: 'APPROVED',
      to: 'BUDGETED',
      by: officer,
      takes: { budget },
      meets: [budgeting],
      does: operations.enterBudget,
      basis: 'CC-50',
    }),
  },
});
