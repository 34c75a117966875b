import type { ResourceKind } from '../capacity/index.js';
import type { Holding, LineFacts } from './facts.js';

/** What a line shall give the system. */
interface Target<Line = Pick<LineFacts, 'kind' | 'requested'>> {
  readonly line: Line;
  readonly quantity: number;
}

/** What a line asks for. */
type Asked = Pick<LineFacts, 'id' | 'kind' | 'specification' | 'requested'>;

/** One kind of resource under a decision, in the unit of its kind. */
export interface KindIncrease {
  readonly kind: ResourceKind;
  /** What the system has of it. */
  readonly present: number;
  readonly requested: number;
  readonly granted: number;
  /** By how much it has more afterwards; below 0 where it has less. */
  readonly increase: number;
}

/** What a decision changes of each kind that the lines name. */
export function increasesOf(
  targets: readonly Target[],
  holdings: readonly Holding[],
): readonly KindIncrease[] {
  return [...Map.groupBy(targets, ({ line }) => line.kind)].map(([kind, ofKind]) => {
    const present = sum(holdings.filter((holding) => holding.kind === kind));
    const requested = ofKind.reduce((total, { line }) => total + line.requested, 0);
    const granted = sum(ofKind);
    return { kind, present, requested, granted, increase: granted - present };
  });
}

/**
 * What each line adds to what the system has of its specification, by line. Of a kind no more is added than its
 * net increase: what another specification of it gives up is used first (CC-14d).
 */
export function additionsOf(
  targets: readonly Target<Asked>[],
  holdings: readonly Holding[],
): ReadonlyMap<string, number> {
  const additions = new Map<string, number>();
  for (const { kind, increase } of increasesOf(targets, holdings)) {
    let left = Math.max(0, increase);
    const has = new Map(
      holdings.filter((one) => one.kind === kind).map((one) => [one.specification, one.quantity]),
    );
    for (const { line, quantity } of targets.filter((target) => target.line.kind === kind)) {
      const had = has.get(line.specification) ?? 0;
      const added = Math.min(left, Math.max(0, quantity - had));
      has.set(line.specification, Math.max(0, had - quantity));
      left -= added;
      additions.set(line.id, added);
    }
  }
  return additions;
}

/** Whether the kinds that the lines name end up other than they are, by specification and quantity. */
export function differs(targets: readonly Target<Asked>[], holdings: readonly Holding[]): boolean {
  const balance = new Map<string, number>();
  const count = (kind: string, specification: string, quantity: number) => {
    const key = JSON.stringify([kind, specification]);
    balance.set(key, (balance.get(key) ?? 0) + quantity);
  };
  const kinds = new Set(targets.map(({ line }) => line.kind));
  for (const { line, quantity } of targets) count(line.kind, line.specification, quantity);
  for (const { kind, specification, quantity } of holdings)
    if (kinds.has(kind)) count(kind, specification, -quantity);
  return [...balance.values()].some((difference) => difference !== 0);
}

function sum(parts: readonly { readonly quantity: number }[]): number {
  return parts.reduce((total, { quantity }) => total + quantity, 0);
}
