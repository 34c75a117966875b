import sql from 'sql-template-tag';
import { asSystem, type Write } from '../../kernel/context/index.js';
import { openBySystem, stepBySystem } from '../../kernel/procedure/index.js';
import { after, type Turning } from './episode.js';
import { episodeOf, type Turned } from './pool-row.js';
import type { AlertKind } from './procedure.texts.js';

/**
 * Enters the turnings of episodes in the cases of their pools, within the write that brought them about: what rises
 * is announced, what fell is resolved. The pools are locked; nothing waits for whoever looks at an alert.
 */
export async function enterTurnings(into: Write, turned: readonly Turned[]): Promise<void> {
  const some = turned.filter(({ turnings }) => turnings.length > 0);
  if (some.length === 0) return;
  if (some.every(({ turnings }) => turnings.every(({ kind }) => kind === 'PEAK'))) {
    // Apart from what the operation collected of the same pools.
    await into.keep();
    for (const { pool, turnings } of some)
      for (const turning of turnings) notePeak(into, pool.id, pool.alert_id as string, turning);
    return;
  }
  await asSystem(into, async (system) => {
    for (const one of some) await enterPool(system, one);
  });
}

async function enterPool(system: Write, { pool, turnings }: Turned): Promise<void> {
  let id = pool.alert_id;
  let episode = episodeOf(pool);
  for (const turning of turnings) {
    episode = after(episode, turning);
    id = await enter(system, pool.id, id, turning);
  }
  // Apart from what the operation collected of the same pool.
  await system.keep();
  system.records.update('capacity_pools', {
    id: pool.id,
    alert_id: id,
    alert_level: episode?.level ?? null,
    alert_peak: episode?.peak ?? null,
  });
}

/** Enters one turning, and answers the alert that is open then. */
async function enter(
  system: Write,
  poolId: string,
  alertId: string | null,
  turning: Turning,
): Promise<string | null> {
  switch (turning.kind) {
    case 'RAISE': {
      const { level, cause, peak, at } = turning;
      const columns = { level, cause, highest: peak, peak_at: at };
      return openAlert(system, 'CAPACITY_ALERT', 'UTILISATION', poolId, columns, announced(turning));
    }
    case 'ESCALATE':
      await stepBySystem(system, alertId as string, 'escalateCapacityAlert', announced(turning));
      return alertId;
    case 'RESOLVE':
      await stepBySystem(system, alertId as string, 'resolveCapacityAlert', {
        crossedAt: turning.at.toISOString(),
      });
      return null;
    case 'PEAK':
      notePeak(system, poolId, alertId as string, turning);
      return alertId;
  }
}

/** What an announcement says, as the journal keeps it with the step. */
export type Announced = {
  readonly level: string;
  readonly cause: string;
  readonly share: number;
  readonly peak: number;
  /** The instant of the reading or step that crossed the level. */
  readonly crossedAt: string;
};

function announced(turning: Extract<Turning, { kind: 'RAISE' | 'ESCALATE' }>): Announced {
  const { level, cause, share, peak, at } = turning;
  return { level, cause, share, peak, crossedAt: at.toISOString() };
}

function notePeak({ records }: Write, poolId: string, alertId: string, turning: Turning): void {
  if (turning.kind !== 'PEAK') return;
  const { peak, at } = turning;
  records.update('capacity_alerts', { id: alertId, highest: peak, peak_at: at });
  records.update('capacity_pools', { id: poolId, alert_peak: peak });
}

/**
 * Opens an alert of the office’s on a pool.
 * @returns its id
 */
export async function openAlert(
  system: Write,
  procedure: 'CAPACITY_ALERT' | 'POOL_SILENCE',
  kind: AlertKind,
  poolId: string,
  columns: Readonly<Record<string, unknown>>,
  input: object,
): Promise<string> {
  const [unit] = await system.run<{ id: string }>(
    sql`select id from units order by party = 'OFFICE' desc, id limit 1`,
  );
  const opened = { unitId: (unit as { id: string }).id, columns: { ...columns, kind, pool_id: poolId } };
  const step = procedure === 'CAPACITY_ALERT' ? 'raiseCapacityAlert' : 'raiseSilenceAlert';
  return openBySystem(system, procedure, step, opened, { ...input });
}
