import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, type Making } from '../../support/application.js';
import { approvePlan, draftPlan } from '../../support/plan.js';
import { World } from '../../support/world.js';

interface Excess {
  readonly kind: string;
  readonly planned: number;
  readonly drawn: number;
  readonly requested: number;
  readonly excess: number;
}

let world: World;
beforeAll(async () => {
  world = await World.open();
  await world.moveTo('2026-10-12T09:00:00+08:00');
  await approvePlan(await draftPlan(world, 2027, { COMPUTE_VCPU: 100, STORAGE_TIB: 10 }));
}, 30_000);
afterAll(() => world?.close());

const line = (quantity: number, kind = 'COMPUTE_VCPU') => ({ kind, specification: '标准', quantity });
const apply = (lines: readonly ReturnType<typeof line>[], making: Making = {}) =>
  Application.draft(world, { ...making, lines });

async function excessOf(application: Application, login = 'office.reviewer'): Promise<readonly Excess[]> {
  const { planExcess } = await application.look<{ planExcess: readonly Excess[] }>(
    'planExcess { kind planned drawn requested excess }',
    login,
  );
  return planExcess;
}

/** What is drawn of each kind of 人社局's plan of a year; kinds of which nothing is are left out. */
async function drawn(year = 2027): Promise<Record<string, number>> {
  const { planAccounts } = await world.get<{ planAccounts: { nodes: { kind: string; drawn: number }[] } }>(
    'office.reviewer',
    'query ($year: Int!) { planAccounts(first: 50, filter: { year: $year }) { nodes { kind drawn } } }',
    { year },
  );
  const some = planAccounts.nodes.filter((account) => account.drawn > 0);
  return Object.fromEntries(some.map((account) => [account.kind, account.drawn]));
}

const approve = (application: Application, grants: readonly object[] = []) =>
  application.take('office.reviewer', 'approveCloudRequest', { opinion: '同意。', grants });

describe('CC-50a requests and the approved plan', () => {
  it('CC-50a before its year a plan gives nothing, and nothing is flagged', async () => {
    const early = await (await apply([line(500)])).reach('ADMITTED');
    expect(await excessOf(early)).toEqual([]);
    await approve(early);
    expect(await drawn()).toEqual({});
    await early.take('hrss.admin', 'cancelCloudRequest', { reason: '调整。' });
  });

  it('CC-50a what is approved is drawn; what exceeds is flagged before and after, never refused', async () => {
    await world.moveTo('2027-01-04T09:00:00+08:00');
    const within = await (await apply([line(60), line(10, 'STORAGE_TIB')])).reach('ADMITTED');
    expect(await excessOf(within)).toEqual([]);
    await approve(within);
    expect(await drawn()).toEqual({ COMPUTE_VCPU: 60, STORAGE_TIB: 10 });

    const beyond = await (await apply([line(40), line(4, 'GPU')])).reach('ADMITTED');
    const flagged = { kind: 'GPU', planned: 0, drawn: 0, requested: 4, excess: 4 };
    expect(await excessOf(beyond)).toEqual([flagged]);
    const other = await (await apply([line(41)])).reach('ADMITTED');
    expect(await excessOf(other, 'hrss.staff')).toEqual([
      { kind: 'COMPUTE_VCPU', planned: 100, drawn: 60, requested: 41, excess: 1 },
    ]);
    await approve(beyond);
    expect(await drawn()).toEqual({ COMPUTE_VCPU: 100, STORAGE_TIB: 10, GPU: 4 });
    expect(await excessOf(beyond, 'provider.operator')).toEqual([flagged]);

    // What others draw since shows on what is still to be decided, not on what was.
    expect(await excessOf(other)).toEqual([
      { kind: 'COMPUTE_VCPU', planned: 100, drawn: 100, requested: 41, excess: 41 },
    ]);
    await other.take('office.reviewer', 'rejectCloudRequest', { opinion: '超出计划。' });
    expect(await excessOf(other)).toEqual([]);
    await beyond.take('hrss.admin', 'cancelCloudRequest', { reason: '调整。' });
    expect(await excessOf(beyond)).toEqual([]);
    expect(await drawn()).toEqual({ COMPUTE_VCPU: 60, STORAGE_TIB: 10 });
    await within.take('hrss.admin', 'cancelCloudRequest', { reason: '调整。' });
    expect(await drawn()).toEqual({});
  });

  it('CC-50a what was delivered is given back to the plan with the cancellation, before its reclaim', async () => {
    const application = await (await apply([line(30)])).reach('TESTING');
    expect(await drawn()).toEqual({ COMPUTE_VCPU: 30 });
    await application.take('office.reviewer', 'cancelCloudRequest', { reason: '停止。' });
    expect(application.view.state).toBe('CANCELLING');
    expect(await drawn()).toEqual({});
    await application.take('provider.operator', 'confirmReclaim');
    expect(await drawn()).toEqual({});
  });

  it('CC-50a a unit without a plan is flagged nothing', async () => {
    const making = { unit: '市卫生健康委员会', admin: 'health.admin' };
    const application = await (await apply([line(90)], making)).reach('ADMITTED');
    expect(await excessOf(application)).toEqual([]);
    await approve(application);
    expect(await drawn()).toEqual({});
  });

  it('CC-50a two approvals at once are both drawn, and the later one knows of the earlier', async () => {
    const pair = [await apply([line(80)]), await apply([line(80)])];
    for (const application of pair) await application.reach('ADMITTED');
    await Promise.all(pair.map((application) => approve(application)));
    expect(await drawn()).toEqual({ COMPUTE_VCPU: 160 });
    const flagged = (await Promise.all(pair.map((application) => excessOf(application)))).flat();
    expect(flagged).toEqual([{ kind: 'COMPUTE_VCPU', planned: 100, drawn: 80, requested: 80, excess: 60 }]);
    for (const application of pair)
      await application.take('hrss.admin', 'cancelCloudRequest', { reason: '调整。' });
    expect(await drawn()).toEqual({});
  });

  it('CC-50a the go-live corrects what is drawn; a change draws its growth, and gives nothing back', async () => {
    const application = await (await apply([line(50), line(3, 'STORAGE_TIB')])).reach('TRIAL_REPORTED');
    for (const kind of ['SHARING_PLATFORM', 'UNIFIED_SIGN_ON'])
      await world.get(
        'office.reviewer',
        'mutation ($input: ConfirmConnectionInput!) { confirmConnection(input: $input) { system { id } } }',
        { input: { systemId: application.systemId, kind } },
      );
    expect(await drawn()).toEqual({ COMPUTE_VCPU: 50, STORAGE_TIB: 3 });
    const [vcpu] = application.view.lines;
    await application.take('office.reviewer', 'approveGoLive', {
      opinion: '按实际需要核减。',
      grants: [{ lineId: vcpu!.id, quantity: 40, reason: '负载较低。' }],
    });
    expect(await drawn()).toEqual({ COMPUTE_VCPU: 40, STORAGE_TIB: 3 });

    const change = await Application.change(world, application.systemId, {
      lines: [line(55), line(1, 'STORAGE_TIB')],
    });
    await change.take('hrss.admin', 'submitCloudRequest');
    await approve(change);
    await change.take('provider.operator', 'completeChange', {});
    expect(await drawn()).toEqual({ COMPUTE_VCPU: 55, STORAGE_TIB: 3 });
  });

  it('CC-50a books and draws agree, whatever happened', async () => {
    const rows = await world.sql(`
      select a.kind, a.drawn, coalesce(sum(d.quantity), 0)::int as draws
      from plan_accounts a left join plan_draws d on d.account_id = a.id
      group by a.id having a.drawn <> coalesce(sum(d.quantity), 0)`);
    expect(rows).toEqual([]);
  });
});
