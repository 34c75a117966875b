import { newId } from '../../kernel/graphql/index.js';
import { standingOn, type StepWork } from '../../kernel/procedure/index.js';
import type { Announced } from './announce.js';
import { poolOf } from './facts.js';
import { watchBooks } from './pool-ledger.js';

/** Announces the level at which an alert is raised (CC-31a). */
export function announce({ write, case: alert, input }: StepWork<unknown>): void {
  const { level, cause, share, crossedAt } = input as Announced;
  write.records.insert('capacity_announcements', {
    id: newId('can'),
    alert_id: alert.id,
    level,
    cause,
    figure: share,
    crossed_at: crossedAt,
    announced_at: write.at,
  });
}

/** Announces a level above the last one (CC-31a). */
export function announceHigher(work: StepWork<unknown>): void {
  const { level, cause, peak, crossedAt } = work.input as Announced;
  announce(work);
  const standing = { level, cause, highest: peak, peak_at: crossedAt };
  work.write.records.update('capacity_alerts', { id: work.case.id, ...standing });
}

/** Enters what is planned against an alert (CC-31b). */
export function plan({
  write,
  case: alert,
  input: { plan: what, completeBy },
}: StepWork<{ readonly plan: string; readonly completeBy: string }>): void {
  write.records.update('capacity_alerts', { id: alert.id, plan: what, complete_by: completeBy });
}

/** Enters what was done, and in the books what the pool has from now on (CC-31b). */
export const complete = standingOn(
  [poolOf],
  ({
    write,
    case: alert,
    input: { result, total },
    fact,
  }: StepWork<{ readonly result: string; readonly total?: number }>) => {
    write.records.update('capacity_alerts', { id: alert.id, result });
    if (total === undefined) return;
    const pool = fact(poolOf);
    write.records.update('capacity_pools', { id: pool.id, total });
    write.atEnd(() => watchBooks(write, [{ ...pool, total }]));
  },
);

/** Enters why a pool is without readings. */
export function explain({
  write,
  case: alert,
  input: { explanation },
}: StepWork<{ readonly explanation: string }>): void {
  write.records.update('capacity_alerts', { id: alert.id, explanation });
}
