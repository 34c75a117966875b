import { check, given, taken } from '../../kernel/procedure/index.js';
import { linesOf, openMatters } from './facts.js';
import type { LinesTaken } from './takes.js';

/** Each line of an application asks for something (CC-11). */
export const linesAsk = check(linesOf, ({ lines }: { readonly lines?: LinesTaken }) =>
  (lines ?? []).flatMap(({ quantity }, index) =>
    quantity > 0
      ? []
      : [{ code: 'LINE_QUANTITY', path: `input.lines.${index}.quantity`, provision: 'CC-11' }],
  ),
);

/** The new last day of the test is later than the present one, and not over (CC-13b). */
export const untilIsLater = check(
  openMatters,
  ({ until }: { readonly until: string }, { lastDay, today }) => {
    const fault = { path: 'input.until', provision: 'CC-13b' };
    if (lastDay !== null && until <= lastDay)
      return [{ ...fault, code: 'UNTIL_NOT_LATER', params: { lastDay } }];
    return until < today ? [{ ...fault, code: 'UNTIL_PASSED', params: { today } }] : [];
  },
);

/** A test of which a part failed, as the unit itself reported, is not passed (CC-21). */
export const passesWhatPassed = check(
  openMatters,
  ({ passed: yes }: { readonly passed: boolean }, { partFailed }) =>
    yes && partFailed ? [{ code: 'TEST_PART_FAILED', path: 'input.passed', provision: 'CC-21' }] : [],
);

/** The test was passed, as the evaluation says (CC-21). */
export const passed = taken(
  { en: 'the test is passed', zh: '测试合格' },
  ({ passed: yes }: { readonly passed: boolean }) => yes,
);

/** Something was delivered for the request, which must be reclaimed (CC-16c). */
export const delivered = given(
  { en: 'something was delivered', zh: '已交付资源' },
  openMatters,
  (open) => open.delivered,
);
