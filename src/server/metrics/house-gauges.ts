import { Counter, Gauge, type Registry } from 'prom-client';
import type { HouseFigures } from './house-figures.js';

/** For how long figures that were read are good enough for the next scrape, in milliseconds. */
const FRESH_MS = 1_000;

/** How long a scrape waits for new figures before it answers with the last ones, in milliseconds. */
const PATIENCE_MS = 2_500;

/**
 * Adds what the metrics say of the city. It is read when somebody scrapes, at most once a second and once at a time.
 * Where the database does not answer, the last figures stand; `zhengyun_figures_read_timestamp_seconds` tells how old
 * they are.
 * @param failed is told why figures could not be read
 * @returns brings the gauges up to date; never throws, and never waits for long
 */
export function addHouseGauges(
  registry: Registry,
  read: () => Promise<HouseFigures>,
  failed: (error: unknown) => void,
): () => Promise<void> {
  const show = gaugesOf(registry);
  const registers = [registry];
  const readAt = new Gauge({
    name: 'zhengyun_figures_read_timestamp_seconds',
    help: 'When the figures of pools, deadlines and events were read; 0 before the first time.',
    registers,
  });
  const failures = new Counter({
    name: 'zhengyun_figures_failures_total',
    help: 'How often they could not be read.',
    registers,
  });
  let last = -Infinity;
  let reading: Promise<void> | undefined;
  const refresh = async (): Promise<void> => {
    try {
      show(await read());
      last = performance.now();
      readAt.setToCurrentTime();
    } catch (error) {
      failures.inc();
      failed(error);
    } finally {
      reading = undefined;
    }
  };
  return async () => {
    if (performance.now() - last < FRESH_MS) return;
    reading ??= refresh();
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS)));
    await Promise.race([reading, patience]).finally(() => clearTimeout(timer));
  };
}

/** The gauges, and how figures are entered in them. */
function gaugesOf(registry: Registry): (figures: HouseFigures) => void {
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: readonly Label[]) =>
    new Gauge({ name: `zhengyun_${name}`, help, labelNames, registers: [registry] });
  const used = gauge('pool_utilisation_ratio', 'The share of a pool in use by its latest reading.', 'pool');
  const allocated = gauge('pool_allocated_ratio', 'The share of a pool that is given away.', 'pool');
  const level = gauge('pool_level', '0 normal, 1 approaching, 2 warning, 3 critical.', 'pool');
  const age = gauge('pool_reading_age_seconds', 'How old the latest reading of a pool is.', 'pool');
  const days = gauge(
    'pool_forecast_days',
    'In how many days a pool is forecast to reach the warning level; absent where nothing is forecast or it is reached.',
    'pool',
  );
  const open = gauge('pool_open_alerts', 'Open alerts on a pool, by kind.', 'pool', 'kind');
  const shares = gauge('pool_level_ratio', 'From which share of a pool on a level stands.', 'level');
  const overdue = gauge('deadlines_overdue', 'Deadlines that have passed unmet, by procedure.', 'procedure');
  const waiting = gauge('journal_unsealed_entries', 'Entries of the journal without a seal yet.');
  const lag = gauge(
    'journal_unsealed_seconds',
    'How long the oldest of them has waited; so far behind are subscriptions at least.',
  );
  return (figures) => {
    for (const one of [used, age, days, overdue, shares]) one.reset();
    for (const pool of figures.pools) {
      const labels = { pool: pool.kind };
      allocated.set(labels, pool.allocatedShare);
      level.set(labels, pool.level);
      if (pool.utilisation !== null) used.set(labels, pool.utilisation);
      if (pool.readingAge !== null) age.set(labels, pool.readingAge);
      if (pool.daysToWarning !== null) days.set(labels, pool.daysToWarning);
      for (const [kind, isOpen] of Object.entries(pool.open)) open.set({ ...labels, kind }, isOpen ? 1 : 0);
    }
    for (const [name, share] of figures.levels) shares.set({ level: name }, share);
    for (const [procedure, count] of figures.overdue) overdue.set({ procedure }, count);
    const { entries, since } = figures.waiting;
    waiting.set(entries);
    lag.set(since ? Math.max(0, (Date.now() - since.getTime()) / 1000) : 0);
  };
}
