import { civilDateOf } from '../../../kernel/calendar/index.js';
import { materialKinds } from '../../../kernel/cases/index.js';
import { check, compared, need } from '../../../kernel/procedure/index.js';
import { onlyAt } from '../stages.js';
import type { ProjectStage } from '../texts.js';
import { evaluationOf, gradeOf, gradesFrom, today, windowOf } from './facts.js';

const AFTER_ACCEPTANCE: readonly ProjectStage[] = ['ACCEPTED', 'EVALUATED'];

/** The project was accepted (YP-26). */
export const isAccepted = need(evaluationOf, ({ stage }) => onlyAt(AFTER_ACCEPTANCE, stage, 'YP-26'));

/** The project operates, and its window is open; what must be reported is late after it, and still reported (YP-26). */
export const inWindow = need(windowOf, ({ evaluation, at, window }) => {
  if (evaluation.acceptedOn === null) return [];
  if (window === null) return [{ code: 'NOT_IN_OPERATION', provision: 'YP-26' }];
  const params = { opens: window.opensOn, closes: window.closesOn };
  if (at < window.opensAt) return [{ code: 'EVALUATION_NOT_OPEN', params, provision: 'YP-26' }];
  return evaluation.required || civilDateOf(at) <= window.closesOn
    ? []
    : [{ code: 'EVALUATION_CLOSED', params, provision: 'YP-26' }];
});

/** No other evaluation of the project is to be gone on with. */
export const onlyEvaluation = need(evaluationOf, ({ another }) =>
  another ? [{ code: 'EVALUATION_UNDER_WAY', provision: 'YP-26' }] : [],
);

interface Attaching {
  readonly materials: readonly { readonly kind: string }[];
}

/** What is reported comes with a report of this kind (YP-26). */
export function hasReport(kind: string) {
  return check(today, ({ materials }: Attaching) =>
    materials.some((one) => one.kind === kind)
      ? []
      : [
          {
            code: 'EVALUATION_REPORT_MISSING',
            params: { kind: materialKinds.label(kind) },
            path: 'input.materials',
            provision: 'YP-26',
          },
        ],
  );
}

/** A post-evaluation is finished later than today (YP-26). */
export const untilIsAhead = check(today, ({ until }: { readonly until: string }, now) =>
  until > now
    ? []
    : [{ code: 'POST_EVALUATION_TOO_SOON', params: { today: now }, path: 'input.until', provision: 'YP-26' }],
);

/** The score suffices to pass (YP-26). */
export const passes = compared(
  { en: 'the score suffices', zh: '得分合格' },
  gradesFrom,
  ({ score }: { readonly score: number }, from) => gradeOf(score, from) !== 'FAILED',
);
