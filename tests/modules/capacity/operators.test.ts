import { readFileSync } from 'node:fs';
import { parser } from '@prometheus-io/lezer-promql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { Application } from '../../support/application.js';
import { poolId, record } from '../../support/readings.js';
import { Subscriber } from '../../support/subscriber.js';
import { World } from '../../support/world.js';

let world: World;
let origin: string;
beforeAll(async () => {
  world = await World.open();
  origin = await world.app.listen({ port: 0, host: '127.0.0.1' });
}, 30_000);
afterAll(() => world?.close());

/** A sample of a scrape. */
interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const SAMPLE = /^(\w+)(?:\{(.*)\})? (\S+)$/gm;
const LABEL = /(\w+)="((?:[^"\\]|\\.)*)"/g;

/** What `/metrics` says now; figures of the city are up to a second old. */
async function scrape(): Promise<readonly Sample[]> {
  const { statusCode, body } = await world.app.inject('/metrics');
  expect(statusCode).toBe(200);
  return [...body.matchAll(SAMPLE)].map(([, name = '', labels = '', value]) => ({
    name,
    labels: Object.fromEntries([...labels.matchAll(LABEL)].map(([, label, text]) => [label, text])),
    value: Number(value),
  }));
}

/** The value of the sample with this name and these labels; undefined where there is none. */
async function sampled(name: string, labels: Readonly<Record<string, string>> = {}) {
  const wanted = Object.entries(labels);
  const found = (await scrape()).find(
    (sample) => sample.name === name && wanted.every(([label, text]) => sample.labels[label] === text),
  );
  return found?.value;
}

/** Waits until a sample is as it should be: a value, or above one. */
async function reaches(
  wanted: number | { readonly above: number },
  name: string,
  labels?: Readonly<Record<string, string>>,
): Promise<void> {
  const holds = (value: number | undefined) =>
    typeof wanted === 'number' ? value === wanted : value !== undefined && value > wanted.above;
  await expect
    .poll(async () => holds(await sampled(name, labels)), { timeout: 5_000, interval: 100 })
    .toBe(true);
}

const minute = (minutes: number) =>
  new Date(Date.parse('2026-03-02T08:40:00+08:00') + minutes * 60_000).toISOString();

describe('the metrics of the city', () => {
  it('say of each pool how it stands, and by which levels', async () => {
    const pool = 'COMPUTE_VCPU';
    expect(await sampled('zhengyun_pool_level', { pool })).toBe(0);
    expect(await sampled('zhengyun_pool_utilisation_ratio', { pool })).toBeUndefined();
    expect(await sampled('zhengyun_pool_allocated_ratio', { pool })).toBe(0);
    await record(world, [{ poolId: await poolId(world, pool), at: minute(0), used: 72, total: 100 }]);
    await reaches(2, 'zhengyun_pool_level', { pool });
    expect(await sampled('zhengyun_pool_utilisation_ratio', { pool })).toBe(0.72);
    expect(await sampled('zhengyun_pool_open_alerts', { pool, kind: 'UTILISATION' })).toBe(1);
    expect(await sampled('zhengyun_pool_open_alerts', { pool, kind: 'SILENCE' })).toBe(0);
    expect(await sampled('zhengyun_pool_reading_age_seconds', { pool })).toBeGreaterThanOrEqual(20 * 60);
    expect(await sampled('zhengyun_pool_level_ratio', { level: 'WARNING' })).toBe(0.7);
    await record(world, [{ poolId: await poolId(world, pool), at: minute(1), used: 40, total: 100 }]);
    await reaches(0, 'zhengyun_pool_level', { pool });
    expect(await sampled('zhengyun_pool_open_alerts', { pool, kind: 'UTILISATION' })).toBe(0);
  });

  it('tell in how many days a pool that grows is forecast to reach the warning level', async () => {
    const pool = 'DATABASE_INSTANCE';
    expect(await sampled('zhengyun_pool_forecast_days', { pool })).toBeUndefined();
    const id = await poolId(world, pool);
    const readings = Array.from({ length: 30 }, (_, day) => ({
      poolId: id,
      at: minute((day - 30) * 1_440),
      used: 30 + day,
      total: 100,
    }));
    await record(world, readings);
    await reaches(10, 'zhengyun_pool_forecast_days', { pool });
    // Once it is there, no day is said any more.
    await record(world, [{ poolId: id, at: minute(0), used: 71, total: 100 }]);
    await reaches(2, 'zhengyun_pool_level', { pool });
    expect(await sampled('zhengyun_pool_forecast_days', { pool })).toBeUndefined();
    await record(world, [{ poolId: id, at: minute(1), used: 60, total: 100 }]);
    await reaches(10, 'zhengyun_pool_forecast_days', { pool });
  });

  it('count what is overdue by procedure, and procedures without any', async () => {
    const application = await (await Application.draft(world)).reach('SUBMITTED');
    const overdue = (procedure: string) => ['zhengyun_deadlines_overdue', { procedure }] as const;
    expect(await sampled(...overdue('CLOUD_APPLICATION'))).toBe(0);
    await world.moveTo('2026-03-10T09:00:00+08:00');
    await reaches(1, ...overdue('CLOUD_APPLICATION'));
    await application.take('office.admitter', 'admitCloudRequest');
    await reaches(0, ...overdue('CLOUD_APPLICATION'));
    expect(await sampled(...overdue('CLOUD_TERMINATION'))).toBe(0);
  });

  it('tell how far events are behind, and who follows them', async () => {
    const sealer = await world.open.house.pool.connect();
    try {
      // Whoever would seal finds the place taken.
      await sealer.query(`select pg_advisory_lock(hashtext('seal_journal'))`);
      await Application.draft(world);
      await reaches({ above: 0 }, 'zhengyun_journal_unsealed_entries');
      await reaches({ above: 0 }, 'zhengyun_journal_unsealed_seconds');
    } finally {
      await sealer.query(`select pg_advisory_unlock(hashtext('seal_journal'))`);
      sealer.release();
    }
    await reaches(0, 'zhengyun_journal_unsealed_entries');
    expect(await sampled('zhengyun_journal_unsealed_seconds')).toBe(0);
  });

  it('stand where the database does not answer, and show how old they are', async () => {
    const before = await sampled('zhengyun_pool_utilisation_ratio', { pool: 'COMPUTE_VCPU' });
    const failures = (await sampled('zhengyun_figures_failures_total')) as number;
    const { pool } = world.open.house;
    pool.connect = () => Promise.reject(new Error('no route'));
    await reaches({ above: failures }, 'zhengyun_figures_failures_total');
    const readAt = await sampled('zhengyun_figures_read_timestamp_seconds');
    expect(await sampled('zhengyun_pool_utilisation_ratio', { pool: 'COMPUTE_VCPU' })).toBe(before);
    expect(await sampled('zhengyun_figures_read_timestamp_seconds')).toBe(readAt);
    // The class's own again.
    Reflect.deleteProperty(pool, 'connect');
    await reaches({ above: readAt as number }, 'zhengyun_figures_read_timestamp_seconds');
  });
});

/** What an expression of PromQL asks for. */
interface Asked {
  readonly metrics: ReadonlySet<string>;
  /** The labels that it matches or groups by. */
  readonly labels: ReadonlySet<string>;
  /** The text that it matches labels with, where that is one value. */
  readonly equal: readonly (readonly [label: string, value: string])[];
}

/** Reads an expression. */
function asked(expression: string): Asked {
  // What Grafana fills in.
  const text = expression.replaceAll('$__rate_interval', '5m');
  const metrics = new Set<string>();
  const labels = new Set<string>();
  const equal: [string, string][] = [];
  parser.parse(text).iterate({
    enter: ({ type, from, to, node }) => {
      if (type.isError) throw new Error(`${text} is no PromQL at ${from}`);
      const said = text.slice(from, to);
      if (type.name === 'Identifier' && node.parent?.name === 'VectorSelector') metrics.add(said);
      if (type.name === 'LabelName') labels.add(said);
      if (type.name !== 'UnquotedLabelMatcher') return;
      const [, label = '', how, value = ''] = /^(\w+)\s*(=~|=|!=|!~)\s*"(.*)"$/.exec(said) ?? [];
      if (how === '=') equal.push([label, value]);
    },
  });
  return { metrics, labels, equal };
}

/** Labels that Prometheus adds. */
const ADDED = new Set(['instance', 'job', 'le']);

const rulesSchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      name: z.string(),
      rules: z.array(
        z.strictObject({
          alert: z.string().regex(/^Zhengyun[A-Z]\w+$/),
          expr: z.string(),
          for: z
            .string()
            .regex(/^\d+[smhd]$/)
            .optional(),
          labels: z.strictObject({ severity: z.enum(['info', 'warning', 'critical']) }),
          annotations: z.strictObject({ summary: z.string(), description: z.string() }),
        }),
      ),
    }),
  ),
});

const dashboardSchema = z.looseObject({
  uid: z.literal('zhengyun'),
  schemaVersion: z.number(),
  templating: z.object({ list: z.array(z.looseObject({ name: z.string(), type: z.string() })) }),
  panels: z.array(
    z.looseObject({
      id: z.number(),
      title: z.string(),
      type: z.enum(['row', 'stat', 'timeseries', 'bargauge']),
      gridPos: z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() }),
      targets: z
        .array(z.looseObject({ refId: z.string(), expr: z.string(), legendFormat: z.string() }))
        .optional(),
    }),
  ),
});

const FOLDER = 'src/server/metrics';
const rules = rulesSchema
  .parse(parse(readFileSync(`${FOLDER}/prometheus-rules.yml`, 'utf8')))
  .groups.flatMap((group) => group.rules);
const { panels, templating } = dashboardSchema.parse(
  JSON.parse(readFileSync(`${FOLDER}/grafana-dashboard.json`, 'utf8')),
);
const queries = panels.flatMap(({ title, targets = [] }) => targets.map((target) => ({ title, ...target })));

describe('the alert rules and the dashboard', () => {
  let samples: readonly Sample[];
  beforeAll(async () => {
    // Something of everything that is counted by label: an answer, a refusal, a socket that is closed from here.
    await world.get('office.reviewer', '{ viewer { person { name } } }');
    const refused = await Subscriber.open(`${origin}/graphql`, null);
    await refused.closed;
    samples = await scrape();
  });

  const labelsOf = (metric: string) =>
    new Set(samples.filter(({ name }) => name === metric).flatMap(({ labels }) => Object.keys(labels)));

  it.each([
    ...rules.map(({ alert, expr }) => [`alert ${alert}`, expr] as const),
    ...queries.map(({ title, refId, expr }) => [`panel ${title}, ${refId}`, expr] as const),
  ])('%s asks for metrics and labels that there are', (_, expression) => {
    const { metrics, labels, equal } = asked(expression);
    expect(metrics.size).toBeGreaterThan(0);
    const known = new Set([...metrics].flatMap((metric) => [...labelsOf(metric)]));
    const all = new Set(samples.map(({ name }) => name));
    expect([...metrics].filter((metric) => !all.has(metric))).toEqual([]);
    expect([...labels].filter((label) => !known.has(label) && !ADDED.has(label))).toEqual([]);
    for (const [label] of equal) expect(known).toContain(label);
  });

  it('finds what is not there, and what is no PromQL', () => {
    const { metrics, labels, equal } = asked(
      'sum by (pool) (rate(zhengyun_x{kind="A", code=~"1.."}[5m])) > 0',
    );
    expect([[...metrics], [...labels].toSorted(), equal]).toEqual([
      ['zhengyun_x'],
      ['code', 'kind', 'pool'],
      [['kind', 'A']],
    ]);
    expect(() => asked('max by (pool) (zhengyun_pool_level')).toThrow('is no PromQL');
  });

  it('name in their texts only labels that their expressions leave', () => {
    const left = (expr: string) => [...asked(expr).labels, ...(expr.startsWith('max(') ? [] : ['instance'])];
    for (const { expr, annotations } of rules) {
      const named = [
        ...Object.values(annotations)
          .join()
          .matchAll(/\$labels\.(\w+)/g),
      ].map(([, label]) => label);
      expect(left(expr)).toEqual(expect.arrayContaining(named));
    }
    for (const { expr, legendFormat } of queries) {
      const named = [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, label]) => label);
      expect([...asked(expr).labels]).toEqual(expect.arrayContaining(named));
    }
  });

  it('are whole: each panel has its place and its data source, each alert its name', () => {
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    expect(templating.list.map(({ name }) => name)).toEqual(['datasource']);
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)} ${y + Math.floor(cell / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    // Every metric of the house's own is shown somewhere.
    const shown = new Set(queries.flatMap(({ expr }) => [...asked(expr).metrics]));
    const own = new Set(
      samples
        .map(({ name }) => name)
        .filter((name) => /^zhengyun_(pool|deadlines|journal|subs|web|figures)/.test(name)),
    );
    expect([...own].filter((name) => !shown.has(name))).toEqual([]);
  });
});
