import { civilDateOf } from '../../../kernel/calendar/index.js';
import { check, factOf } from '../../../kernel/procedure/index.js';
import type { Blocker } from '../../../kernel/refusals/index.js';
import { acceptanceOf, extensionOf } from './facts.js';
import type { ArchivedTaken, MemberTaken } from './takes.js';

const today = factOf('acceptanceToday', [acceptanceOf], ({ viewer }, _acceptance) => civilDateOf(viewer.at));
const extensionToday = factOf('extensionToday', [extensionOf], ({ viewer }, { lastDay }) => ({
  lastDay,
  today: civilDateOf(viewer.at),
}));

/** The archive examined it already (YP-25). */
export const archivedAlready = check(today, ({ archivedOn }: ArchivedTaken, now) =>
  archivedOn > now
    ? [{ code: 'DAY_AHEAD', params: { day: archivedOn }, path: 'input.archivedOn', provision: 'YP-25' }]
    : [],
);

/** There is time to put it right (YP-24c). */
export const leavesTime = check(today, ({ until }: { readonly until: string }, now) =>
  until > now
    ? []
    : [{ code: 'DAY_NOT_AHEAD', params: { day: until }, path: 'input.until', provision: 'YP-24c' }],
);

/** More is granted than there is (YP-24b). */
export const grantsMore = check(
  extensionToday,
  ({ until }: { readonly until: string }, { lastDay, today: now }) =>
    until > lastDay && until > now
      ? []
      : [
          {
            code: 'DAY_NOT_LATER',
            params: { day: until, than: lastDay },
            path: 'input.until',
            provision: 'YP-24b',
          },
        ],
);

/**
 * A member says something, or has an interest and stands back; who works for the unit or for who built or supervised
 * has one. Each speaks once in a round (YP-24c).
 */
export const memberIsImpartial = check(acceptanceOf, (says: MemberTaken, { interested, panel }) => {
  const { member, workplace, hasInterest, passed, opinion } = says;
  const provision = 'YP-24c';
  const blockers: Blocker[] = [];
  if (panel.some((known) => known.member === member && known.workplace === workplace))
    blockers.push({ code: 'PANEL_MEMBER_TWICE', params: { member }, path: 'input.member', provision });
  if (hasInterest) {
    if (passed !== undefined || opinion !== undefined)
      blockers.push({ code: 'RECUSED_MEMBER_SPEAKS', path: 'input.opinion', provision });
    return blockers;
  }
  if (interested.includes(workplace))
    blockers.push({
      code: 'MEMBER_HAS_INTEREST',
      params: { workplace },
      path: 'input.hasInterest',
      provision,
    });
  if (passed === undefined) blockers.push({ code: 'PANEL_OPINION_MISSING', path: 'input.passed', provision });
  if (opinion === undefined)
    blockers.push({ code: 'PANEL_OPINION_MISSING', path: 'input.opinion', provision });
  return blockers;
});
