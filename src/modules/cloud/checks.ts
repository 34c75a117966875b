import { check, given, taken } from '../../kernel/procedure/index.js';
import type { Blocker } from '../../kernel/refusals/index.js';
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

interface BackupTaken {
  readonly backedUpOn: string;
  readonly materials: readonly { readonly kind: string }[];
}

/** A backup is certified with its record, once it is made (CC-22). */
export const backupIsProved = check(openMatters, ({ backedUpOn, materials }: BackupTaken, { today }) => {
  const blockers: Blocker[] = [];
  if (backedUpOn > today)
    blockers.push({
      code: 'BACKED_UP_LATER',
      params: { today },
      path: 'input.backedUpOn',
      provision: 'CC-22',
    });
  if (!materials.some(({ kind }) => kind === 'DATA_BACKUP_RECORD'))
    blockers.push({ code: 'BACKUP_EVIDENCE_MISSING', path: 'input.materials', provision: 'CC-22' });
  return blockers;
});
