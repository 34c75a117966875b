import { check, given, taken } from '../../kernel/procedure/index.js';
import { openMatters } from './facts.js';
import type { LinesTaken } from './takes.js';

/** Each line of an application asks for something (CC-11). */
export const linesAsk = check(openMatters, ({ lines }: { readonly lines: LinesTaken }) =>
  lines.flatMap(({ quantity }, index) =>
    quantity > 0
      ? []
      : [{ code: 'LINE_QUANTITY', path: `input.lines.${index}.quantity`, provision: 'CC-11' }],
  ),
);

/** The new last day of the test is later than the present one (CC-13b). */
export const untilIsLater = check(openMatters, ({ until }: { readonly until: string }, { testLastDay }) =>
  testLastDay && until > testLastDay
    ? []
    : [
        {
          code: 'UNTIL_NOT_LATER',
          params: { lastDay: testLastDay ?? '—' },
          path: 'input.until',
          provision: 'CC-13b',
        },
      ],
);

/** The test was passed, as the evaluation says (CC-21). */
export const passed = taken(({ passed: yes }: { readonly passed: boolean }) => yes);

/** Something was delivered for the request, which must be reclaimed (CC-16c). */
export const delivered = given(openMatters, (open) => open.delivered);
