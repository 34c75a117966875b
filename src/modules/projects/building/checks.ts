import { Big } from 'big.js';
import { civilDateOf } from '../../../kernel/calendar/index.js';
import { check, compared, factOf } from '../../../kernel/procedure/index.js';
import type { Blocker } from '../../../kernel/refusals/index.js';
import { spendsFiscalMoney } from '../approval/index.js';
import { constructionOf, reportOf } from './facts.js';
import type { CompletionTaken, ContractTaken, EndingTaken, ReportTaken, StartTaken } from './takes.js';
import { type ContractRole, QUALIFICATION_KINDS, type QualificationKind } from './texts.js';

/** A construction, and the day on which it is asked about. */
const today = factOf('constructionToday', [constructionOf], ({ viewer }, construction) => ({
  construction,
  today: civilDateOf(viewer.at),
}));

/** The sum of amounts of money, exactly. */
export function sumOf(amounts: readonly string[]): Big {
  return amounts.reduce((sum, amount) => sum.plus(amount), new Big(0));
}

/** The lines come to the approved total, to the fen (YP-21). */
export const linesMakeTotal = check(constructionOf, ({ budgetLines }: StartTaken, { total }) => {
  const sum = sumOf(budgetLines.map(({ amount }) => amount));
  if (sum.eq(total)) return [];
  const params = { sum: sum.toFixed(2), total };
  return [{ code: 'BUDGET_LINES_TOTAL', params, path: 'input.budgetLines', provision: 'YP-21' }];
});

/** It is to be completed on a later day. */
export const completedLater = check(today, ({ until }: { readonly until: string }, { today: now }) =>
  until > now
    ? []
    : [{ code: 'DAY_NOT_AHEAD', params: { day: until }, path: 'input.until', provision: 'YP-21' }],
);

/** It is postponed to a later day than the one that holds (YP-20). */
export const postponed = check(
  today,
  ({ until }: { readonly until: string }, { today: now, construction: { plannedCompletion } }) =>
    until > now && until > plannedCompletion
      ? []
      : [
          {
            code: 'DAY_NOT_LATER',
            params: { day: until, than: plannedCompletion },
            path: 'input.until',
            provision: 'YP-20',
          },
        ],
);

/** What each role in a project asks for, one of them at least: where what is built is open, and where it is classified (YP-14, YY-3). */
const QUALIFIED_FOR: Readonly<
  Record<ContractRole, Record<'open' | 'classified', readonly QualificationKind[]>>
> = {
  CONTRACTOR: {
    open: ['SYSTEM_INTEGRATION', 'SOFTWARE_DEVELOPMENT', 'SECURITY_SERVICE', 'CLASSIFIED_INTEGRATION'],
    classified: ['CLASSIFIED_INTEGRATION'],
  },
  SUPERVISOR: { open: ['WORKS_SUPERVISION'], classified: ['WORKS_SUPERVISION'] },
};

/** The other party is qualified for what it does, on the day of signing (YY-3, IR-11). */
export const isQualified = check(today, (contract: ContractTaken, { construction }) => {
  const asked = QUALIFIED_FOR[contract.role][construction.classified ? 'classified' : 'open'];
  const held = contract.qualifications
    .map((one, index) => ({ ...one, index }))
    .filter(({ kind }) => asked.includes(kind));
  if (held.length === 0) {
    const names = asked.map((kind) => QUALIFICATION_KINDS[kind]);
    const params = {
      party: contract.party,
      asked: { en: names.map(({ en }) => en).join(' or '), zh: names.map(({ zh }) => zh).join('或') },
    };
    return [{ code: 'UNQUALIFIED', params, path: 'input.qualifications', provision: 'YY-3' }];
  }
  if (held.some(({ validUntil }) => validUntil >= contract.signedOn)) return [];
  return held.map(({ index, certificate, validUntil }): Blocker => {
    const params = { certificate, until: validUntil, signed: contract.signedOn };
    return {
      code: 'QUALIFICATION_EXPIRED',
      params,
      path: `input.qualifications.${index}.validUntil`,
      provision: 'YY-3',
    };
  });
});

/** Who supervises the works builds none of them (YP-14). */
export const isIndependent = check(constructionOf, ({ role, creditCode }: ContractTaken, { contracts }) =>
  contracts.some((held) => held.creditCode === creditCode && held.role !== role)
    ? [{ code: 'SUPERVISOR_NOT_INDEPENDENT', path: 'input.creditCode', provision: 'YP-14' }]
    : [],
);

/** It was signed already, and all contracts together stay within the approved total (YP-21). */
export const staysWithinTotal = check(
  today,
  ({ amount, signedOn }: ContractTaken, { construction, today: now }) => {
    const { contracts, total } = construction;
    const blockers: Blocker[] = [];
    if (signedOn > now)
      blockers.push({
        code: 'DAY_AHEAD',
        params: { day: signedOn },
        path: 'input.signedOn',
        provision: 'YP-14',
      });
    const sum = sumOf(contracts.map((held) => held.amount)).plus(amount);
    if (sum.gt(total)) {
      const params = { sum: sum.toFixed(2), total };
      blockers.push({ code: 'CONTRACTS_EXCEED_TOTAL', params, path: 'input.amount', provision: 'YP-21' });
    }
    return blockers;
  },
);

/** The contract that ends is one of the project's that hold. */
export const contractHolds = check(constructionOf, ({ contractId }: EndingTaken, { contracts }) =>
  contracts.some(({ id }) => id === contractId)
    ? []
    : [
        {
          code: 'CONTRACT_UNKNOWN',
          params: { contract: contractId },
          path: 'input.contractId',
          provision: 'YP-14',
        },
      ],
);

/** It was completed while it was built, at no more than the approved total (YP-21). */
export const completionHolds = check(
  today,
  ({ completedOn, spent }: CompletionTaken, { construction, today: now }) => {
    const { total, startedOn } = construction;
    const blockers: Blocker[] = [];
    if (completedOn > now)
      blockers.push({
        code: 'DAY_AHEAD',
        params: { day: completedOn },
        path: 'input.completedOn',
        provision: 'YP-24a',
      });
    if (completedOn < startedOn) {
      const params = { day: completedOn, start: startedOn };
      blockers.push({
        code: 'COMPLETED_BEFORE_START',
        params,
        path: 'input.completedOn',
        provision: 'YP-24a',
      });
    }
    if (new Big(spent).gt(total))
      blockers.push({ code: 'OVERSPENT', params: { spent, total }, path: 'input.spent', provision: 'YP-21' });
    return blockers;
  },
);

/** Something is left of the money, and some of that is fiscal: it is returned (YP-21b). */
export const leavesSurplus = compared(
  { en: 'fiscal money is left', zh: '财政资金有结余' },
  constructionOf,
  ({ spent }: CompletionTaken, { total, funding }) =>
    spendsFiscalMoney({ funding }) && new Big(total).gt(spent),
);

/** What is on trial is reported with its results (YP-19). */
export const tellsOfTrial = check(reportOf, ({ onTrial, trialResults }: ReportTaken) =>
  onTrial && trialResults === undefined
    ? [{ code: 'TRIAL_RESULTS_MISSING', path: 'input.trialResults', provision: 'YP-19' }]
    : [],
);
