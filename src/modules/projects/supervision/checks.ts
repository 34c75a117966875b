import { check, factOf } from '../../../kernel/procedure/index.js';
import type { Blocker } from '../../../kernel/refusals/index.js';
import { earliestDay, orderOf } from './facts.js';

interface Until {
  readonly until: string;
}

/** The unit gets at least the least period to put it right (YP-29). */
export const untilIsAhead = check(earliestDay, ({ until }: Until, { day: earliest, least, provision }) =>
  until < earliest
    ? [{ code: 'RECTIFICATION_TOO_SOON', params: { earliest, least }, path: 'input.until', provision }]
    : [],
);

const moving = factOf('moving', [orderOf, earliestDay], (_source, order, earliest) => ({ order, earliest }));

/** More time is given to a later day, which is not too soon either (YP-29). */
export const untilIsLater = check(moving, ({ until }: Until, { order, earliest }) => {
  const blockers: Blocker[] = [];
  const path = 'input.until';
  if (until <= order.rectifyBy)
    blockers.push({
      code: 'UNTIL_NOT_LATER_THAN',
      params: { lastDay: order.rectifyBy },
      path,
      provision: 'YP-29',
    });
  if (until < earliest.day) {
    const { day, least, provision } = earliest;
    blockers.push({ code: 'RECTIFICATION_TOO_SOON', params: { earliest: day, least }, path, provision });
  }
  return blockers;
});

interface Reported {
  readonly materials: readonly { readonly kind: string }[];
}

/** What was put right is reported with a report on it (YP-29). */
export const hasReport = check(orderOf, ({ materials }: Reported) =>
  materials.some(({ kind }) => kind === 'RECTIFICATION_REPORT')
    ? []
    : [{ code: 'RECTIFICATION_REPORT_MISSING', path: 'input.materials', provision: 'YP-29' }],
);
