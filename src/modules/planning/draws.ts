import sql from 'sql-template-tag';
import { civilDateOf, yearOf } from '../../kernel/calendar/index.js';
import { among } from '../../kernel/context/index.js';
import { newId } from '../../kernel/graphql/index.js';
import { fact, type StepWork } from '../../kernel/procedure/index.js';
import type { ResourceKind } from '../capacity/index.js';

/** What a plan gives of a kind, and what is drawn on it. */
export interface PlanBook {
  readonly accountId: string;
  readonly planned: number;
  readonly drawn: number;
}

/** The books of a unit's approved plan of this year by kind; empty where it has none. */
export type PlanBooks = ReadonlyMap<ResourceKind, PlanBook>;

const NO_BOOKS: PlanBooks = new Map();

type BookRow = PlanBook & { readonly case_id: string; readonly kind: ResourceKind };

/** The plan on which a case of a unit's would draw today (CC-50a). */
export const planBooks = fact<PlanBooks>('planBooks', NO_BOOKS, async (source, ids) => {
  const rows = await source.run<BookRow>(sql`
    select c.id as case_id, a.id as "accountId", a.kind, a.planned, a.drawn
    from cases c join plan_accounts a on a.unit_id = c.unit_id and a.year = ${yearOf(civilDateOf(source.viewer.at))}
    where c.id ${among(ids)}`);
  const byCase = Map.groupBy(rows, (row) => row.case_id);
  return new Map([...byCase].map(([id, books]) => [id, new Map(books.map((book) => [book.kind, book]))]));
});

/** What a case draws on a plan of one kind, and how that stood when it was approved. */
export interface Draw {
  readonly id: string;
  readonly accountId: string;
  readonly kind: ResourceKind;
  readonly planned: number;
  readonly drawnBefore: number;
  readonly quantity: number;
}

/** What a case draws on plans. */
export const drawsOf = fact<readonly Draw[]>('drawsOf', [], async (source, ids) => {
  const rows = await source.run<Draw & { readonly case_id: string }>(sql`
    select id, case_id, account_id as "accountId", kind, planned, drawn_before as "drawnBefore", quantity
    from plan_draws where case_id ${among(ids)} order by case_id, kind`);
  return Map.groupBy(rows, (row) => row.case_id);
});

/** By how much something of a kind grows, or shrinks below 0. */
export interface Growth {
  readonly kind: ResourceKind;
  readonly increase: number;
}

type Work = Pick<StepWork<unknown>, 'write' | 'case' | 'fact'>;

/**
 * Enters in the books of its unit's plan what an approved case grows by. Exceeding the plan is on record and never
 * refused (CC-50a). The caller's step stands on the fact `planBooks` and has locked the pools of the kinds, so that
 * no other draws on the same kind at the same time.
 */
export function drawOnPlan({ write, case: { id }, fact: known }: Work, growths: readonly Growth[]): void {
  const books = known(planBooks);
  for (const { kind, increase } of growths) {
    const book = books.get(kind);
    if (!book) continue;
    // What does not grow yet may do so at the go-live.
    const quantity = Math.max(0, increase);
    write.records.insert('plan_draws', {
      id: newId('rpd'),
      case_id: id,
      account_id: book.accountId,
      kind,
      planned: book.planned,
      drawn_before: book.drawn,
      quantity,
    });
    write.records.increase('plan_accounts', 'id', book.accountId, { drawn: quantity });
  }
}

/** Brings what a case draws to what it is granted in the end. The caller's step stands on the fact `drawsOf`. */
export function redrawOnPlan({ write, fact: known }: Work, growths: readonly Growth[]): void {
  const increases = new Map(growths.map(({ kind, increase }) => [kind, increase]));
  for (const { id, accountId, kind, quantity } of known(drawsOf)) {
    const becomes = Math.max(0, quantity + (increases.get(kind) ?? 0));
    if (becomes === quantity) continue;
    write.records.update('plan_draws', { id, quantity: becomes });
    write.records.increase('plan_accounts', 'id', accountId, { drawn: becomes - quantity });
  }
}

/** Gives back what a cancelled case draws. The caller's step stands on the fact `drawsOf`. */
export function releaseDraws({ write, fact: known }: Work): void {
  for (const { id, accountId, quantity } of known(drawsOf)) {
    write.records.update('plan_draws', { id, quantity: 0 });
    write.records.increase('plan_accounts', 'id', accountId, { drawn: -quantity });
  }
}
