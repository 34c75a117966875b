import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeResources, keepUseParts } from '../../../src/modules/operations/index.js';
import { Application } from '../../support/application.js';
import { Operated } from '../../support/operated.js';
import { faultsOf } from '../../support/readings.js';
import { failedWith, type World } from '../../support/world.js';

let operated: Operated;
let world: World;
beforeAll(async () => {
  operated = await Operated.open();
  ({ world } = operated);
}, 60_000);
afterAll(() => world?.close());

const stored = async () =>
  (
    await world.sql<{ readings: number; days: number }>(
      `select (select count(*)::int from resource_readings) as readings,
       (select count(*)::int from resource_rollups) as days`,
    )
  )[0];

interface Judged {
  readonly kind: string;
  readonly verdict: string;
  readonly average: string | null;
  readonly peak: string | null;
  readonly days: number;
  readonly suggestedQuantity: number | null;
  readonly system: { id: string };
}

/** What is listed to somebody, least used first. */
async function listed(login: string, filter: object = {}): Promise<readonly Judged[]> {
  const { resourceEfficiencies: page } = await world.get<{ resourceEfficiencies: { nodes: Judged[] } }>(
    login,
    `query ($filter: ResourceEfficiencyFilter) { resourceEfficiencies(first: 100, filter: $filter) {
      nodes { kind verdict average peak days suggestedQuantity system { id } unit { name } } } }`,
    { filter },
  );
  return page.nodes;
}

const systemQuery = `query ($id: ID!) { system(id: $id) {
  efficiency { verdict idle overProvisioned fit unknown judgedOn } resources { kind efficiency { verdict } } } }`;
interface SystemView {
  readonly efficiency: Record<string, unknown> | null;
  readonly resources: readonly { kind: string; efficiency: { verdict: string } | null }[];
}
const systemAs = async (login: string, id: string) =>
  (await world.get<{ system: SystemView }>(login, systemQuery, { id })).system;

describe('CC-32 the use of resources', () => {
  it('CC-32 is taken from the provider’s monitoring alone, all of a call or none, with every fault by its place', async () => {
    await world.moveTo('2026-04-30T20:00:00+08:00');
    const good = operated.reading('COMPUTE_VCPU', 4, 1);
    for (const login of ['provider.operator', 'office.reviewer', 'hrss.admin'])
      expect(failedWith(await operated.send([good], login))).toBe('FORBIDDEN');
    const wrong = await operated.send([
      good,
      { ...good, resourceId: 'res_none' },
      { ...good, at: '2026-03-02T08:00:00+08:00' },
      operated.reading('STORAGE_TIB', 4, 2),
    ]);
    expect(faultsOf(wrong)).toEqual(['input.readings.1.resourceId', 'input.readings.2.at']);
    const later = { ...good, at: '2026-05-01T00:00:00+08:00' };
    const old = { ...good, at: '2026-01-01T00:00:00+08:00' };
    expect(faultsOf(await operated.send([later, { ...good, used: 17 }, good, old]))).toEqual([
      'input.readings.0.at',
      'input.readings.1.used',
      'input.readings.3.at',
    ]);
    expect(await stored()).toEqual({ readings: 0, days: 0 });
  });

  it('CC-32 sent again changes nothing, another figure is refused, and a figure a day is shown', async () => {
    const two = [
      operated.reading('COMPUTE_VCPU', 4, 2),
      { ...operated.reading('COMPUTE_VCPU', 4, 1), at: '2026-04-04T18:00:00+08:00' },
    ];
    for (const readings of [two, two.toReversed()])
      expect((await operated.send(readings)).errors).toBeUndefined();
    expect(await stored()).toEqual({ readings: 2, days: 1 });
    const other = await operated.send([operated.reading('COMPUTE_VCPU', 5, 2), { ...two[1]!, used: 3 }]);
    expect(faultsOf(other)).toEqual(['input.readings.1.at']);
    expect(await stored()).toEqual({ readings: 2, days: 1 });
    const asking = `query ($id: ID!, $from: Date!, $to: Date!) { node(id: $id) { ... on CloudResource {
      use(from: $from, to: $to) { at used maximum average utilisation count } } } }`;
    const id = operated.resources.get('COMPUTE_VCPU');
    const days = { id, from: '2026-04-01', to: '2026-04-30' };
    const { node } = await world.get<{ node: { use: unknown[] } }>('hrss.staff', asking, days);
    expect(node.use).toEqual([
      {
        at: '2026-04-04T00:00:00+08:00',
        used: '1',
        maximum: '2',
        average: '1.5',
        utilisation: '0.0625',
        count: 2,
      },
    ]);
    expect(failedWith(await world.ask('hrss.staff', asking, { ...days, to: '2026-03-31' }))).toBe(
      'BAD_USER_INPUT',
    );
    expect((await world.get<{ node: null }>('riverside.civil.admin', asking, days)).node).toBeNull();
  });

  it('CC-32 CC-45b says of each resource whether it is idle, over-provisioned, fit or unknown, to the day and the percent', async () => {
    await operated.useApril();
    await world.moveTo('2026-05-01T00:00:05+08:00');
    const found = await listed('hrss.staff', { systemId: operated.watched });
    const shown = Object.fromEntries(
      found.map(({ kind, verdict, average, peak, days: n, suggestedQuantity: q }) => [
        kind,
        [verdict, average, peak, n, q],
      ]),
    );
    expect(shown).toMatchObject({
      COMPUTE_VCPU: ['FIT', expect.any(String), '0.5', 27, null],
      MEMORY_GIB: ['IDLE', '0.015625', '0.015625', 27, 0],
      STORAGE_TIB: ['OVER_PROVISIONED', '0.3', '0.3', 27, 5],
      BANDWIDTH_MBPS: ['FIT', '0.4', '0.4', 27, null],
      DATABASE_INSTANCE: ['OVER_PROVISIONED', '0.05', '0.05', 27, 2],
      MIDDLEWARE_INSTANCE: ['UNKNOWN', '0.5', '0.5', 20, null],
      SECURITY_SERVICE: ['IDLE', '0', '0', 21, 0],
      PUBLIC_IP: ['UNKNOWN', null, null, 0, null],
    });
    expect(found[0]?.kind).toBe('SECURITY_SERVICE');
  });

  it('CC-32 CC-36 the journal names each resource of a call, and has no subject where there are several', async () => {
    const entries = await world.sql<{ subject: string | null; subjects: string[] | null }>(
      `select subject_id as subject, detail->'subjects' as subjects from journal_entries where kind = 'OPERATION' and step = 'recordResourceUse'`,
    );
    const several = entries.filter(({ subjects }) => subjects !== null);
    expect(several.length).toBeGreaterThan(0);
    expect(several.every(({ subject, subjects }) => subject === null && subjects!.length > 1)).toBe(true);
    const known = new Set(operated.resources.values());
    expect(several.some(({ subjects }) => subjects!.some((id) => known.has(id)))).toBe(true);
    expect(entries.every(({ subject, subjects }) => (subject === null) === (subjects !== null))).toBe(true);
  });

  it('CC-32 judges alike however many resources are judged at once', async () => {
    const kept = () => world.sql('select * from resource_efficiencies order by id');
    const together = await kept();
    expect(together.length % 3).not.toBe(0);
    await world.sql("update resource_efficiencies set verdict = 'FIT', days = 0, average_share = null");
    await judgeResources(world.open.house, 'test', 3);
    expect(await kept()).toEqual(together);
    await judgeResources(world.open.house, 'test', together.length);
    expect(await kept()).toEqual(together);
  });

  it('CC-45b sums it up by system, and lists it to its unit, the office, the provider and the authority', async () => {
    const own = await systemAs('hrss.staff', operated.watched);
    expect(own.efficiency).toMatchObject({
      verdict: 'OVER_PROVISIONED',
      idle: 2,
      overProvisioned: 2,
      fit: 2,
      unknown: 2,
    });
    const memory = own.resources.find(({ kind }) => kind === 'MEMORY_GIB');
    expect(memory?.efficiency).toEqual({ verdict: 'IDLE' });
    // No data is not good news.
    expect((await systemAs('authority.planner', operated.unwatched)).efficiency).toEqual({
      verdict: 'UNKNOWN',
      idle: 0,
      overProvisioned: 0,
      fit: 0,
      unknown: 8,
      judgedOn: '2026-05-01',
    });
    const wasted = { verdicts: ['IDLE', 'OVER_PROVISIONED'] };
    for (const login of ['office.reviewer', 'provider.operator', 'authority.planner', 'audit.auditor'])
      expect([login, (await listed(login, wasted)).length]).toEqual([login, 4]);
    expect(await listed('hrss.staff')).toHaveLength(16);
    expect((await listed('riverside.civil.admin')).map(({ kind }) => kind)).toEqual(['GPU']);
    expect(await listed('finance.officer')).toEqual([]);
  });

  it('CC-32 judges no resource that was given back', async () => {
    const ended = await Application.termination(world, operated.unwatched);
    await ended.take('hrss.admin', 'submitCloudRequest');
    await ended.take('office.reviewer', 'approveCloudRequest', { opinion: '同意。' });
    await ended.take('provider.operator', 'reclaimResources');
    await world.moveTo('2026-05-02T00:00:05+08:00');
    expect(await listed('hrss.staff')).toHaveLength(8);
    expect((await systemAs('hrss.staff', operated.unwatched)).efficiency).toBeNull();
  });

  it('CC-32 single readings go when they have been kept long enough, and the figures of days stay', async () => {
    const before = await stored();
    await world.stopAt('2026-08-01T07:00:00+08:00');
    await keepUseParts(world.open.house, 'test');
    expect(await stored()).toEqual(before);
    await world.stopAt('2026-08-01T09:00:00+08:00');
    await keepUseParts(world.open.house, 'test');
    expect(await stored()).toEqual({ readings: 0, days: before?.days });
    await world.goOn();
  });
});
