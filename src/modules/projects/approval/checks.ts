import { Big } from 'big.js';
import { check, taken } from '../../../kernel/procedure/index.js';
import type { Blocker } from '../../../kernel/refusals/index.js';
import { CONDITIONS } from './conditions.js';
import { approvalOf } from './facts.js';
import type { AnswersTaken, ExpertSays } from './takes.js';
import { conditionsOf } from './track.js';

interface Answering {
  readonly conditions: AnswersTaken;
}

/** Each condition is answered once, and none that the project is not asked (YY-1). */
export const answersWhatIsAsked = check(approvalOf, ({ conditions }: Answering, approval) => {
  const left = new Set<string>(conditionsOf(approval));
  const asked = new Set(left);
  return conditions.flatMap(({ condition }, index): Blocker[] => {
    if (left.delete(condition)) return [];
    const code = asked.has(condition) ? 'CONDITION_ANSWERED_TWICE' : 'CONDITION_NOT_ASKED';
    const params = { condition: CONDITIONS[condition] };
    return [{ code, params, path: `input.conditions.${index}.condition`, provision: 'YY-1' }];
  });
});

/** For an approval each condition that is asked is answered, and each is met (YY-1). */
export const conditionsAreMet = check(approvalOf, ({ conditions }: Answering, approval) =>
  conditionsOf(approval).flatMap((name): Blocker[] => {
    const index = conditions.findIndex(({ condition }) => condition === name);
    const params = { condition: CONDITIONS[name] };
    if (index < 0)
      return [{ code: 'CONDITION_UNANSWERED', params, path: 'input.conditions', provision: 'YY-1' }];
    if (conditions[index]?.met) return [];
    const path = `input.conditions.${index}.met`;
    return [{ code: 'CONDITION_NOT_MET', params, path, provision: 'YY-1' }];
  }),
);

/** No more is approved than the unit estimates (YP-9). */
export const withinEstimate = check(
  approvalOf,
  ({ approvedEstimate }: { readonly approvedEstimate: string }, { estimate }) =>
    new Big(approvedEstimate).lte(estimate)
      ? []
      : [
          {
            code: 'ESTIMATE_EXCEEDED',
            params: { estimate },
            path: 'input.approvedEstimate',
            provision: 'YP-9',
          },
        ],
);

/** An expert has an opinion, or an interest and stands back; who works for the unit has one (YP-11). */
export const expertIsImpartial = check(approvalOf, (says: ExpertSays, { unitName }) => {
  const { workplace, hasInterest, recommendation, opinion } = says;
  const provision = 'YP-11';
  if (hasInterest)
    return opinion === undefined && recommendation === undefined
      ? []
      : [{ code: 'RECUSED_EXPERT_SPEAKS', path: 'input.opinion', provision }];
  return [
    ...(workplace === unitName ? [{ code: 'EXPERT_OF_UNIT', path: 'input.hasInterest', provision }] : []),
    ...(opinion === undefined ? [{ code: 'EXPERT_OPINION_MISSING', path: 'input.opinion', provision }] : []),
    ...(recommendation === undefined
      ? [{ code: 'EXPERT_OPINION_MISSING', path: 'input.recommendation', provision }]
      : []),
  ];
});

/** The review was passed, as it says. */
export const passed = taken(
  { en: 'it is passed', zh: '通过' },
  ({ passed: yes }: { readonly passed: boolean }) => yes,
);
