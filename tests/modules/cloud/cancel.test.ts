import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, type WAY } from '../../support/application.js';
import { poolOf } from '../../support/pool-books.js';
import { failedWith, refusalsOf, refusedWith, World } from '../../support/world.js';

const reason = '项目调整,不再需要。';
const lines = [{ kind: 'STORAGE_TIB', specification: '对象存储', quantity: 5 }];

describe('the way out after approval', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const reach = async (state: keyof typeof WAY) => (await Application.draft(world, { lines })).reach(state);
  const books = async () => {
    const { allocated, reserved } = await poolOf(world, 'STORAGE_TIB');
    return { allocated, reserved };
  };

  it('CC-16c before delivery the unit cancels at once, and what was reserved is free again', async () => {
    const before = await books();
    const application = await reach('APPROVED');
    expect(await books()).toEqual({ allocated: before.allocated + 5, reserved: before.reserved + 5 });
    await application.take('hrss.admin', 'cancelCloudRequest', { reason });
    expect(await books()).toEqual(before);
    const over = await application.look<Record<string, unknown>>(
      'state waitingFor closedAt resources { id } nextSteps { step } decisions { step } timeline(first: 20) { nodes { step remark } }',
    );
    expect(over).toMatchObject({ state: 'CANCELLED', waitingFor: null, resources: [], nextSteps: [] });
    expect(over['closedAt']).not.toBeNull();
    expect(over['timeline']).toMatchObject({
      nodes: expect.arrayContaining([{ step: 'cancelCloudRequest', remark: reason }]),
    });
    // What a unit does with its own request is no decision of a party on it.
    expect(over['decisions']).toEqual([{ step: 'admitCloudRequest' }, { step: 'approveCloudRequest' }]);
  });

  it('CC-16c the office cancels as well, which is a decision', async () => {
    const application = await reach('APPROVED');
    await application.take('office.reviewer', 'cancelCloudRequest', { reason });
    const { decisions } = await application.look<{ decisions: unknown[] }>(
      'decisions { step outcome opinion party }',
    );
    expect(decisions.at(-1)).toEqual({
      step: 'cancelCloudRequest',
      outcome: 'CANCELLED',
      opinion: reason,
      party: 'OFFICE',
    });
  });

  it.each(['TESTING', 'TEST_REPORTED', 'TEST_PASSED', 'TRIAL'] as const)(
    'CC-16b CC-16c cancelled at %s, what was delivered stays until the provider has reclaimed it',
    async (state) => {
      const before = await books();
      const application = await reach(state);
      await application.take('hrss.admin', 'cancelCloudRequest', { reason });
      expect(application.view).toMatchObject({
        state: 'CANCELLING',
        waitingFor: 'PROVIDER',
        currentDeadline: { kind: 'RECLAIM', status: 'RUNNING', dueAt: '2026-03-06T00:00:00+08:00' },
      });
      expect(await books()).toEqual({ allocated: before.allocated + 5, reserved: before.reserved });
      const next = await Application.draft(world, { systemId: application.systemId });
      expect(refusedWith(await next.attempt('hrss.admin', 'submitCloudRequest'))).toEqual([
        'REQUEST_UNDER_WAY',
      ]);

      await application.take('provider.operator', 'confirmReclaim');
      expect(await books()).toEqual(before);
      const { resources, deadlines } = await application.look<{
        resources: { state: string; reclaimedAt: string | null }[];
        deadlines: { kind: string; status: string }[];
      }>('resources { state reclaimedAt } deadlines { kind status }');
      expect(resources).toEqual([{ state: 'RECLAIMED', reclaimedAt: expect.any(String) }]);
      expect(deadlines.at(-1)).toEqual({ kind: 'RECLAIM', status: 'MET' });
      expect(deadlines.map(({ status }) => status)).not.toContain('RUNNING');
      await next.take('hrss.admin', 'submitCloudRequest');
    },
  );

  it('CC-16c a cancellation needs a reason', async () => {
    const application = await reach('APPROVED');
    expect(failedWith(await application.attempt('hrss.admin', 'cancelCloudRequest', { reason: ' ' }))).toBe(
      'BAD_USER_INPUT',
    );
    expect((await application.refresh()).state).toBe('APPROVED');
  });

  it.each(['provider.operator', 'office.admitter', 'hrss.staff', 'audit.auditor'])(
    'CC-16c %s cancels nothing',
    async (login) => {
      const application = await reach('APPROVED');
      expect(failedWith(await application.attempt(login, 'cancelCloudRequest', { reason }))).toBe(
        'FORBIDDEN',
      );
    },
  );

  it.each(['DRAFT', 'SUBMITTED', 'ADMITTED', 'CANCELLING'] as const)(
    'CC-16c at %s nothing is cancelled',
    async (state) => {
      const application = await reach(state);
      expect(refusalsOf(await application.attempt('hrss.admin', 'cancelCloudRequest', { reason }))).toEqual([
        { code: 'WRONG_STATE', path: null, provision: 'CC-16c' },
      ]);
    },
  );

  it('CC-16c running resources stay', async () => {
    const application = await reach('RUNNING');
    const before = await books();
    expect(refusalsOf(await application.attempt('hrss.admin', 'cancelCloudRequest', { reason }))).toEqual([
      { code: 'WRONG_STATE', path: null, provision: 'CC-16c' },
    ]);
    expect(await books()).toEqual(before);
    expect(await application.look('resources { state quantity }')).toEqual({
      resources: [{ state: 'RUNNING', quantity: 5 }],
    });
  });
});
