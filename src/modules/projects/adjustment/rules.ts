import { check, given, need } from '../../../kernel/procedure/index.js';
import type { Blocker } from '../../../kernel/refusals/index.js';
import { barredBy } from '../../../kernel/restrictions/index.js';
import { trackOf } from '../approval/index.js';
import { projectConcerned } from '../concerned.js';
import { onlyAt, stagesThat } from '../stages.js';
import { adjustmentOf, judgedNow } from './facts.js';
import type { RevisedTaken } from './takes.js';

/** Nothing has suspended the project, its system or its unit (YP-20). */
export const notSuspended = barredBy(projectConcerned('project_adjustments'), 'SUSPENDED');

/** The project is being built: before, its plan is revised; afterwards nothing is left to change (YP-22). */
export const isBuilding = need(adjustmentOf, ({ stage }) => onlyAt(stagesThat('building'), stage, 'YP-22'));

/** No other adjustment of the project is before the authority (YP-22). */
export const onlyAdjustment = need(adjustmentOf, ({ another }) =>
  another ? [{ code: 'ADJUSTMENT_UNDER_WAY', provision: 'YP-22' }] : [],
);

/** Filing is enough (YP-22). */
export const mayBeFiled = given(
  { en: 'it may be filed', zh: '符合备案条件' },
  judgedNow,
  ({ causes }) => causes.length === 0,
);

/** The project was built by a permit, and is adjusted by one (YY-1). */
export const byPermit = given(
  { en: 'it needs a permit', zh: '须经许可' },
  adjustmentOf,
  (project) => trackOf(project) === 'PERMIT',
);

/** Lines that change are the project’s own, each named once; new ones say what they are (YP-22). */
export const linesAreKnown = check(
  adjustmentOf,
  ({ lines }: Pick<RevisedTaken, 'lines'>, { lines: held }) => {
    const known = new Set(held.map(({ id }) => id));
    const named = new Set<string>();
    return (lines ?? []).flatMap(({ lineId, kind, name }, index): Blocker[] => {
      const path = `input.lines.${index}`;
      if (lineId === undefined)
        return kind === undefined || name === undefined
          ? [{ code: 'NEW_LINE_UNNAMED', path, provision: 'YP-22' }]
          : [];
      const again = named.has(lineId);
      named.add(lineId);
      if (again) return [{ code: 'BUDGET_LINE_TWICE', path: `${path}.lineId`, provision: 'YP-22' }];
      return known.has(lineId)
        ? []
        : [{ code: 'BUDGET_LINE_UNKNOWN', path: `${path}.lineId`, provision: 'YP-22' }];
    });
  },
);
