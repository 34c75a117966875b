import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, CC11, registerSystem } from '../../support/application.js';
import { failedWith, refusalsOf, refusedWith, World } from '../../support/world.js';

const missing = { code: 'MATERIAL_MISSING', path: null, provision: 'CC-11' };

describe('submitting, admitting, declining', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const draftOf = (
    systemId: string,
    lines: readonly unknown[],
    login = 'hrss.admin',
    materials: unknown[] = [],
  ) =>
    world.ask(
      login,
      'mutation ($input: DraftApplicationInput!) { draftApplication(input: $input) { cloudRequest { id } } }',
      { input: { systemId, purpose: '申请', lines, materials } },
    );
  const casesOf = async (systemId: string) => {
    const [row] = await world.sql<{ count: string }>(
      'select count(*) from cloud_requests where system_id = $1',
      [systemId],
    );
    return Number(row?.count);
  };

  it.each(CC11)('CC-11 without its %s an application is not submitted', async (kind) => {
    const application = await Application.draft(world, { materials: CC11.filter((one) => one !== kind) });
    expect(refusalsOf(await application.attempt('hrss.admin', 'submitCloudRequest'))).toEqual([missing]);
    expect(
      await application.look('state version round deadlines { id } timeline(first: 9) { totalCount }'),
    ).toEqual({
      state: 'DRAFT',
      version: 1,
      round: 0,
      deadlines: [],
      timeline: { totalCount: 1 },
    });
    await application.take('hrss.admin', 'reviseCloudRequest', {
      materials: await application.materials([kind]),
    });
    expect((await application.take('hrss.admin', 'submitCloudRequest')).state).toBe('SUBMITTED');
  });

  it('CC-11 CC-15c everything that stands in the way is told at once', async () => {
    const first = await (await Application.draft(world)).reach('SUBMITTED');
    const second = await Application.draft(world, { systemId: first.systemId, lines: [], materials: [] });
    const answer = await second.attempt('hrss.admin', 'submitCloudRequest');
    expect(refusalsOf(answer)).toEqual([
      { code: 'NO_LINES', path: null, provision: 'CC-11' },
      missing,
      missing,
      missing,
      { code: 'REQUEST_UNDER_WAY', path: null, provision: 'CC-15c' },
    ]);
    const texts = answer.errors?.[0]?.extensions.refusals?.map(({ message }) => message).join('\n');
    for (const name of ['Construction plan', 'self-test report', 'Resource list'])
      expect(texts).toContain(name);
  });

  it('CC-11 a line asks for something, and each that does not is named', async () => {
    const systemId = await registerSystem(world);
    const line = (quantity: number) => ({ kind: 'GPU', specification: 'A 型', quantity });
    const answer = await draftOf(systemId, [line(0), line(1), line(0)]);
    expect(refusalsOf(answer)).toEqual([
      { code: 'LINE_QUANTITY', path: 'input.lines.0.quantity', provision: 'CC-11' },
      { code: 'LINE_QUANTITY', path: 'input.lines.2.quantity', provision: 'CC-11' },
    ]);
    expect(failedWith(await draftOf(systemId, [line(-1)]))).toBe('BAD_USER_INPUT');
    expect(await casesOf(systemId)).toBe(0);
  });

  it('CC-11 a revision replaces the resource list, and leaves it alone where it names none', async () => {
    const application = await Application.draft(world);
    const lines = [
      { kind: 'STORAGE_TIB', specification: '对象存储', quantity: 3 },
      { kind: 'DATABASE_INSTANCE', specification: '达梦', quantity: 1 },
    ];
    await application.take('hrss.admin', 'reviseCloudRequest', { lines });
    expect(application.view.lines).toMatchObject([
      { kind: 'STORAGE_TIB', requested: 3 },
      { kind: 'DATABASE_INSTANCE', requested: 1 },
    ]);
    await application.take('hrss.admin', 'reviseCloudRequest', { purpose: '新的用途' });
    expect(await application.look('purpose lines { kind }')).toEqual({
      purpose: '新的用途',
      lines: [{ kind: 'STORAGE_TIB' }, { kind: 'DATABASE_INSTANCE' }],
    });
  });

  it('CC-11 only the uploader attaches an upload, and nothing remains of the attempt', async () => {
    const systemId = await registerSystem(world);
    const materials = [{ kind: 'OTHER', uploadId: await world.upload('health.admin') }];
    expect(refusalsOf(await draftOf(systemId, [], 'hrss.admin', materials))).toEqual([
      { code: 'UPLOAD_NOT_USABLE', path: 'input.materials.0.uploadId', provision: 'CC-11' },
    ]);
    expect(await casesOf(systemId)).toBe(0);
  });

  it.each([
    ['hrss.staff', 'FORBIDDEN'],
    ['health.admin', 'NOT_FOUND'],
    ['office.admin', 'FORBIDDEN'],
    ['provider.operator', 'FORBIDDEN'],
  ])('CC-8 %s applies for no system of the bureau', async (login, code) => {
    const systemId = await registerSystem(world);
    expect(failedWith(await draftOf(systemId, [], login))).toBe(code);
    const application = await Application.draft(world);
    expect(failedWith(await application.attempt(login, 'submitCloudRequest'))).toBe(code);
    expect((await application.refresh()).state).toBe('DRAFT');
  });

  it('CC-12a declining needs a written opinion', async () => {
    const application = await (await Application.draft(world)).reach('SUBMITTED');
    const answer = await application.attempt('office.admitter', 'declineCloudRequest', { opinion: '  ' });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ path: 'input.opinion' }],
    });
    expect((await application.refresh()).state).toBe('SUBMITTED');
  });

  it('CC-12a the same case goes round as often as needed, and every round is kept', async () => {
    const application = await Application.draft(world);
    const rounds = 4;
    for (let round = 1; round <= rounds; round += 1) {
      const submitted = await application.take('hrss.admin', 'submitCloudRequest');
      expect(submitted).toMatchObject({
        round,
        waitingFor: 'OFFICE',
        currentDeadline: { kind: 'ADMISSION' },
      });
      if (round === rounds) break;
      const opinion = `第 ${round} 次补正`;
      const returned = await application.take('office.admitter', 'declineCloudRequest', { opinion });
      expect(returned).toMatchObject({ state: 'RETURNED', waitingFor: 'UNIT', currentDeadline: null });
      await application.take('hrss.admin', 'reviseCloudRequest', {
        materials: await application.materials(['CONSTRUCTION_PLAN']),
      });
    }
    await application.take('office.admitter', 'admitCloudRequest');

    const kept = await application.look<Record<string, unknown>>(`
      number round submittedBy { login }
      decisions { step outcome opinion round party decidedBy { login } provision { id } }
      materials { kind version round }
      deadlines { kind status }`);
    expect(kept).toMatchObject({
      number: application.view.number,
      round: rounds,
      submittedBy: { login: 'hrss.admin' },
    });
    const declined = (round: number) => ({
      step: 'declineCloudRequest',
      outcome: 'DECLINED',
      opinion: `第 ${round} 次补正`,
      round,
      party: 'OFFICE',
      decidedBy: { login: 'office.admitter' },
      provision: { id: 'CC-12a' },
    });
    expect(kept['decisions']).toEqual([
      declined(1),
      declined(2),
      declined(3),
      { ...declined(4), step: 'admitCloudRequest', outcome: 'ADMITTED', opinion: null },
    ]);
    expect(kept['materials']).toEqual([
      { kind: 'CONSTRUCTION_PLAN', version: 1, round: 1 },
      { kind: 'SELF_TEST_REPORT', version: 1, round: 1 },
      { kind: 'RESOURCE_LIST', version: 1, round: 1 },
      { kind: 'CONSTRUCTION_PLAN', version: 2, round: 2 },
      { kind: 'CONSTRUCTION_PLAN', version: 3, round: 3 },
      { kind: 'CONSTRUCTION_PLAN', version: 4, round: 4 },
    ]);
    expect(kept['deadlines']).toEqual([
      ...Array.from({ length: rounds }, () => ({ kind: 'ADMISSION', status: 'MET' })),
      { kind: 'REVIEW', status: 'RUNNING' },
    ]);
  });

  it('CC-12b what the reviewer returns goes on at SUBMITTED in a new round', async () => {
    const application = await (await Application.draft(world)).reach('ADMITTED');
    const opinion = '请说明存储需求的依据。';
    const returned = await application.take('office.reviewer', 'returnCloudRequest', { opinion });
    expect(returned).toMatchObject({ state: 'RETURNED', waitingFor: 'UNIT', currentDeadline: null });
    expect(await application.take('hrss.admin', 'submitCloudRequest')).toMatchObject({
      state: 'SUBMITTED',
      round: 2,
      currentDeadline: { kind: 'ADMISSION', status: 'RUNNING' },
    });
  });

  it.each(['SUBMITTED', 'RETURNED', 'ADMITTED', 'APPROVED', 'TESTING', 'CANCELLING'] as const)(
    'CC-15c while one request is %s another is not submitted, drafts being free',
    async (state) => {
      const first = await (await Application.draft(world)).reach(state);
      const second = await Application.draft(world, { systemId: first.systemId });
      await Application.draft(world, { systemId: first.systemId });
      expect(refusedWith(await second.attempt('hrss.admin', 'submitCloudRequest'))).toEqual([
        'REQUEST_UNDER_WAY',
      ]);
    },
  );

  it.each(['WITHDRAWN', 'REJECTED', 'CANCELLED'] as const)(
    'CC-15c once a request is %s the system is free for another',
    async (state) => {
      const first = await (await Application.draft(world)).reach(state);
      const second = await Application.draft(world, { systemId: first.systemId });
      expect((await second.take('hrss.admin', 'submitCloudRequest')).state).toBe('SUBMITTED');
    },
  );

  it.each(['DRAFT', 'SUBMITTED', 'RETURNED', 'ADMITTED'] as const)(
    'CC-10 before approval, at %s, its unit withdraws a request, which is then over',
    async (state) => {
      const application = await (await Application.draft(world)).reach(state);
      await application.take('hrss.admin', 'withdrawCloudRequest');
      const over = await application.look<Record<string, unknown>>(
        'state waitingFor closedAt currentDeadline { kind } nextSteps { step }',
      );
      expect(over).toMatchObject({
        state: 'WITHDRAWN',
        waitingFor: null,
        currentDeadline: null,
        nextSteps: [],
      });
      expect(over['closedAt']).not.toBeNull();
      for (const step of ['reviseCloudRequest', 'submitCloudRequest', 'withdrawCloudRequest'])
        expect([step, refusedWith(await application.attempt('hrss.admin', step))]).toEqual([
          step,
          expect.arrayContaining(['WRONG_STATE']),
        ]);
    },
  );

  it('CC-10 after approval nothing is withdrawn any more', async () => {
    const application = await (await Application.draft(world)).reach('APPROVED');
    expect(refusalsOf(await application.attempt('hrss.admin', 'withdrawCloudRequest'))).toEqual([
      { code: 'WRONG_STATE', path: null, provision: 'CC-10' },
    ]);
  });
});
