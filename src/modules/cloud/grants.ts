import { check } from '../../kernel/procedure/index.js';
import type { Blocker } from '../../kernel/refusals/index.js';
import { RESOURCE_KINDS, type ResourceKind } from '../capacity/index.js';
import { type GrantBasis, grantBasisOf, type LineFacts } from './facts.js';
import type { GrantsTaken } from './takes.js';

/** What a line is granted after a decision. */
export interface Granted {
  readonly line: LineFacts;
  readonly quantity: number;
  readonly reason: string | null;
  /** By how much that changes what the pool has given away. */
  readonly increase: number;
}

/** What each line is granted: as the decision names it, else what it was granted before or asks for. */
export function grantedBy(grants: GrantsTaken, lines: readonly LineFacts[]): readonly Granted[] {
  const named = new Map(grants.map((grant) => [grant.lineId, grant]));
  return lines.map((line) => {
    const grant = named.get(line.id);
    const quantity = grant?.quantity ?? before(line);
    return { line, quantity, reason: grant?.reason ?? null, increase: quantity - (line.granted ?? 0) };
  });
}

function before(line: LineFacts): number {
  return line.granted ?? line.requested;
}

/**
 * Grants name lines of the request, never more than was asked for, less only with a reason (CC-12b), something at
 * all, and nothing beyond what the pools have left (CC-14c).
 */
export const grantsHold = check(grantBasisOf, ({ grants }: { readonly grants: GrantsTaken }, basis) => [
  ...unknownLines(grants, basis.lines),
  ...quantityFaults(grants, basis.lines),
  ...(grantedBy(grants, basis.lines).some(({ quantity }) => quantity > 0)
    ? []
    : [{ code: 'NOTHING_GRANTED', path: 'input.grants', provision: 'CC-12b' }]),
  ...poolFaults(grants, basis),
]);

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
    const needsReason = quantity < before(line) && !reason;
    return needsReason
      ? [
          {
            code: 'GRANT_REASON_MISSING',
            params: { before: before(line) },
            path: `${path}.reason`,
            provision: 'CC-12b',
          },
        ]
      : [];
  });
}

function poolFaults(grants: GrantsTaken, { lines, left }: GrantBasis): Blocker[] {
  const wanted = new Map<ResourceKind, number>();
  for (const { line, increase } of grantedBy(grants, lines)) {
    wanted.set(line.kind, (wanted.get(line.kind) ?? 0) + increase);
  }
  return [...wanted].flatMap(([kind, increase]): Blocker[] => {
    const inPool = left.get(kind) ?? 0;
    if (increase <= 0 || increase <= inPool) return [];
    const params = { kind: RESOURCE_KINDS[kind], left: inPool, wanted: increase };
    return [{ code: 'POOL_EXHAUSTED', params, path: 'input.grants', provision: 'CC-14c' }];
  });
}
