import { check } from '../../kernel/procedure/index.js';
import type { Blocker } from '../../kernel/refusals/index.js';
import { RESOURCE_KINDS } from '../capacity/index.js';
import { changeOf } from './change.facts.js';
import { type GrantBasis, grantBasisOf, type LineFacts } from './facts.js';
import { differs, increasesOf } from './increases.js';
import type { GrantsTaken } from './takes.js';

/** What a line is granted after a decision. */
export interface Granted {
  readonly line: LineFacts;
  readonly quantity: number;
  readonly reason: string | null;
}

/** What each line is granted: as the decision names it, else what it was granted before or asks for. */
export function grantedBy(grants: GrantsTaken, lines: readonly LineFacts[]): readonly Granted[] {
  const named = new Map(grants.map((grant) => [grant.lineId, grant]));
  return lines.map((line) => {
    const grant = named.get(line.id);
    return { line, quantity: grant?.quantity ?? before(line), reason: grant?.reason ?? null };
  });
}

function before(line: LineFacts): number {
  return line.granted ?? line.requested;
}

interface Decision {
  readonly grants: GrantsTaken;
}

/**
 * Grants name lines of the request, never more than was asked for, less only with a reason (CC-12b), and nothing
 * beyond what the pools have left (CC-14c).
 */
export const grantsHold = check(grantBasisOf, ({ grants }: Decision, basis) => [
  ...unknownLines(grants, basis.lines),
  ...quantityFaults(grants, basis.lines),
  ...poolFaults(grants, basis),
]);

/** Something is granted at all (CC-12b). */
export const grantsSomething = check(grantBasisOf, ({ grants }: Decision, { lines }) =>
  grantedBy(grants, lines).some(({ quantity }) => quantity > 0)
    ? []
    : [{ code: 'NOTHING_GRANTED', path: 'input.grants', provision: 'CC-12b' }],
);

/** A change is granted no less than the smaller of what the system has and what it asks for (CC-12b). */
export const grantsTakeNothingAway = check(grantBasisOf, ({ grants }: Decision, { lines, holdings }) =>
  increasesOf(grantedBy(grants, lines), holdings).flatMap(({ kind, present, granted, requested }) => {
    const least = Math.min(present, requested);
    if (granted >= least) return [];
    const params = { kind: RESOURCE_KINDS[kind], present, requested, least };
    return [{ code: 'GRANT_BELOW_PRESENT', params, path: 'input.grants', provision: 'CC-12b' }];
  }),
);

/** What is granted leaves the system with something else than it has, unless its grade alone changes (CC-12b). */
export const grantsChangeSomething = check(changeOf, ({ grants }: Decision, change) =>
  change.gradeChanged || differs(grantedBy(grants, change.lines), change.holdings)
    ? []
    : [{ code: 'GRANTS_CHANGE_NOTHING', path: 'input.grants', provision: 'CC-12b' }],
);

function unknownLines(grants: GrantsTaken, lines: readonly LineFacts[]): Blocker[] {
  const known = new Set(lines.map(({ id }) => id));
  const left = new Set(known);
  return grants.flatMap(({ lineId }, index) => {
    if (left.delete(lineId)) return [];
    const code = known.has(lineId) ? 'LINE_NAMED_TWICE' : 'LINE_UNKNOWN';
    return [{ code, params: { line: lineId }, path: `input.grants.${index}.lineId`, provision: 'CC-12b' }];
  });
}

function quantityFaults(grants: GrantsTaken, lines: readonly LineFacts[]): Blocker[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return grants.flatMap(({ lineId, quantity, reason }, index): Blocker[] => {
    const line = byId.get(lineId);
    if (!line) return [];
    const path = `input.grants.${index}`;
    if (quantity > line.requested) {
      const params = { requested: line.requested };
      return [{ code: 'GRANT_BEYOND_REQUEST', params, path: `${path}.quantity`, provision: 'CC-14c' }];
    }
    if (quantity >= before(line) || reason) return [];
    const params = { before: before(line) };
    return [{ code: 'GRANT_REASON_MISSING', params, path: `${path}.reason`, provision: 'CC-12b' }];
  });
}

function poolFaults(grants: GrantsTaken, { lines, holdings, left }: GrantBasis): Blocker[] {
  return increasesOf(grantedBy(grants, lines), holdings).flatMap(({ kind, increase }): Blocker[] => {
    const inPool = left.get(kind) ?? 0;
    if (increase <= 0 || increase <= inPool) return [];
    const params = { kind: RESOURCE_KINDS[kind], left: inPool, wanted: increase };
    return [{ code: 'POOL_EXHAUSTED', params, path: 'input.grants', provision: 'CC-14c' }];
  });
}
