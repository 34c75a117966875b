import { need } from '../../../kernel/procedure/index.js';
import type { Blocker } from '../../../kernel/refusals/index.js';
import { barredBy } from '../../../kernel/restrictions/index.js';
import { spendsFiscalMoney } from '../approval/index.js';
import { projectConcerned } from '../concerned.js';
import { onlyAt, stagesThat } from '../stages.js';
import { constructionOf } from './facts.js';
import { CONTRACT_ROLES, type ContractRole } from './texts.js';

/** Whom constructions concern. */
export const constructionConcerned = projectConcerned('project_constructions');

/** The project may be built, and is not being built yet (YP-21). */
export const mayBeBuilt = need(constructionOf, ({ stage }) => onlyAt(stagesThat('toBuild'), stage, 'YP-21'));

/** Nothing has suspended the project, its system or its unit (YP-20). */
export const notSuspended = barredBy(constructionConcerned, 'SUSPENDED');

/** Its money is not withheld (YP-29). */
export const mayInvest = barredBy(constructionConcerned, 'NO_INVESTMENT');

/** A report of delay or loss waits for its answer (YP-20). */
export const incidentReported = need(constructionOf, ({ unanswered }) =>
  unanswered.length > 0 ? [] : [{ code: 'NO_INCIDENT_REPORTED', provision: 'YP-20' }],
);

/** Somebody was engaged to build it and, where fiscal money is spent, somebody to supervise the works (YP-14). */
export const hasContracts = need(constructionOf, ({ funding, contracts }) => {
  const asked: ContractRole[] = spendsFiscalMoney({ funding })
    ? ['CONTRACTOR', 'SUPERVISOR']
    : ['CONTRACTOR'];
  return asked
    .filter((role) => !contracts.some((held) => held.role === role))
    .map((role): Blocker => ({
      code: 'CONTRACT_MISSING',
      params: { role: CONTRACT_ROLES[role] },
      provision: 'YP-14',
    }));
});

/** No adjustment waits for the authority (YP-22). */
export const notAdjusting = need(constructionOf, ({ adjusting }) =>
  adjusting ? [{ code: 'ADJUSTMENT_UNDER_WAY', provision: 'YP-22' }] : [],
);
