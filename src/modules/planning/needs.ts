import { check, need } from '../../kernel/procedure/index.js';
import type { Blocker } from '../../kernel/refusals/index.js';
import { RESOURCE_KINDS } from '../capacity/index.js';
import { planOf, windowOf } from './facts.js';
import type { ApprovalsTaken, LinesTaken } from './takes.js';

/** Today is one of the days on which the plan is declared (CC-50). */
export const windowIsOpen = need(windowOf, ({ isOpen, year, opens, closes, provision }) =>
  isOpen ? [] : [{ code: 'RESOURCE_PLAN_NOT_OPEN', params: { year, opens, closes }, provision }],
);

/** The plan can still be declared, or corrected and declared again (CC-50). */
export const windowIsNotOver = need(windowOf, ({ isOver, year, closes, provision }) =>
  isOver ? [{ code: 'RESOURCE_PLAN_CLOSED', params: { year, closes }, provision }] : [],
);

/** The plan says something. */
export const hasLines = need(planOf, ({ lines }) =>
  lines.length > 0 ? [] : [{ code: 'RESOURCE_PLAN_EMPTY', provision: 'CC-50' }],
);

/** The unit has declared no other plan for the year. */
export const onlyPlan = need(planOf, ({ another, year }) =>
  another ? [{ code: 'RESOURCE_PLAN_EXISTS', params: { year }, provision: 'CC-50' }] : [],
);

/** Each kind is named once: a plan is kept by kinds. */
export const kindsOnce = check(planOf, ({ lines = [] }: { readonly lines?: LinesTaken }) => {
  const seen = new Set<string>();
  return lines.flatMap(({ kind }, index) => {
    if (!seen.has(kind)) {
      seen.add(kind);
      return [];
    }
    const params = { kind: RESOURCE_KINDS[kind] };
    return [{ code: 'RESOURCE_KIND_TWICE', params, path: `input.lines.${index}.kind`, provision: 'CC-50' }];
  });
});

/** It goes on saying something: what is declared is withdrawn rather than emptied. */
export const staysFilled = check(planOf, ({ lines }: { readonly lines?: LinesTaken }) =>
  lines?.length === 0 ? [{ code: 'RESOURCE_PLAN_EMPTY', path: 'input.lines', provision: 'CC-50' }] : [],
);

/** Approvals name lines of the plan, each once, never more than was declared, less only with a reason (CC-50). */
export const approvalsHold = check(
  planOf,
  ({ approvals }: { readonly approvals: ApprovalsTaken }, { lines }) => {
    const known = new Map(lines.map((line) => [line.id, line]));
    const left = new Set(known.keys());
    const faults = approvals.flatMap(({ lineId, quantity, reason }, index): Blocker[] => {
      const path = `input.approvals.${index}`;
      const line = known.get(lineId);
      const params = { line: lineId, declared: line?.quantity ?? 0 };
      const fault = (code: string, field: string): Blocker[] => [
        { code, params, path: `${path}.${field}`, provision: 'CC-50' },
      ];
      if (!line) return fault('PLAN_LINE_UNKNOWN', 'lineId');
      if (!left.delete(lineId)) return fault('PLAN_LINE_TWICE', 'lineId');
      if (quantity > line.quantity) return fault('PLAN_BEYOND_DECLARED', 'quantity');
      return quantity < line.quantity && !reason ? fault('PLAN_REASON_MISSING', 'reason') : [];
    });
    const named = new Map(approvals.map(({ lineId, quantity }) => [lineId, quantity]));
    if (faults.length > 0 || lines.some(({ id }) => (named.get(id) ?? 1) > 0)) return faults;
    return [{ code: 'PLAN_NOTHING_APPROVED', path: 'input.approvals', provision: 'CC-50' }];
  },
);
