import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { act, alertsOn, poolId, record } from '../../support/readings.js';
import { Subscriber } from '../../support/subscriber.js';
import { World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 30_000);
afterAll(() => world?.close());

/** Sends shares of a pool, in percent, a minute apart from a minute of the morning on. */
async function percent(kind: string, from: number, ...shares: readonly number[]): Promise<void> {
  const id = await poolId(world, kind);
  const start = Date.parse('2026-03-02T08:40:00+08:00');
  const at = (index: number) => new Date(start + (from + index) * 60_000).toISOString();
  await record(
    world,
    shares.map((used, index) => ({ poolId: id, at: at(index), used, total: 100 })),
  );
}

describe('CC-31a whoever follows alerts', () => {
  interface Event {
    readonly cursor: string;
    readonly step: string;
    readonly capacityAlert: { readonly id: string; readonly pool: { readonly id: string } };
    readonly announcement: { readonly level: string; readonly cause: string; readonly share: string } | null;
  }
  const ALERTS = `subscription ($after: String, $poolIds: [ID!]) { capacityAlerts(after: $after, poolIds: $poolIds) {
    cursor step capacityAlert { id pool { id } } announcement { level cause share } } }`;

  it('CC-31a is told each level once and each answer to it, of the pools and alerts that concern them', async () => {
    const url = `${await world.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
    const { capacityAlertsCursor: after } = await world.get<{ capacityAlertsCursor: string }>(
      'hrss.admin',
      '{ capacityAlertsCursor }',
    );
    const follow = async (login: string, poolIds?: readonly string[]) => {
      const line = await Subscriber.open(url, await world.token(login));
      onTestFinished(() => line.drop());
      return line.subscribe<{ capacityAlerts: Event }>(ALERTS, { after, poolIds });
    };
    const pool = await poolId(world, 'SECURITY_SERVICE');
    const [office, unit, elsewhere] = await Promise.all([
      follow('office.reviewer', [pool]),
      follow('hrss.admin'),
      follow('office.reviewer', [await poolId(world, 'MIDDLEWARE_INSTANCE')]),
    ]);
    await percent('MIDDLEWARE_INSTANCE', 0, 66);
    await percent('SECURITY_SERVICE', 0, 50, 66, 67, 90, 71);
    const alert = (await alertsOn(world, pool))[0]!;
    expect(await act(world, 'office.reviewer', 'acknowledgeCapacityAlert', alert)).toEqual([]);
    await percent('SECURITY_SERVICE', 10, 10);
    await office.until(4);
    const said = office.answers.map(({ data }) => data!.capacityAlerts);
    expect(said.map(({ step, announcement }) => [step, announcement])).toEqual([
      ['raiseCapacityAlert', { level: 'APPROACHING', cause: 'USE', share: '0.66' }],
      ['escalateCapacityAlert', { level: 'CRITICAL', cause: 'USE', share: '0.9' }],
      ['acknowledgeCapacityAlert', null],
      ['resolveCapacityAlert', null],
    ]);
    expect(new Set(said.map(({ capacityAlert }) => capacityAlert.id))).toEqual(new Set([alert.id]));
    await elsewhere.until(1);
    expect(elsewhere.answers).toHaveLength(1);
    // What is behind them all was looked through by everybody.
    const [again, other] = await Promise.all([follow('office.reviewer', [pool]), follow('health.admin')]);
    await again.until(4);
    expect(again.answers).toEqual(office.answers);
    expect([unit.answers, other.answers]).toEqual([[], []]);
  });

  it('CC-31a gives a cursor of this subscription alone', async () => {
    const { caseEventsCursor: after } = await world.get<{ caseEventsCursor: string }>(
      'office.reviewer',
      '{ caseEventsCursor }',
    );
    const { port } = world.app.server.address() as { port: number };
    const line = await Subscriber.open(
      `http://127.0.0.1:${port}/graphql`,
      await world.token('office.reviewer'),
    );
    onTestFinished(() => line.drop());
    expect(await line.subscribe(ALERTS, { after }).end()).toEqual(['BAD_USER_INPUT']);
  });
});
