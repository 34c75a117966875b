import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, type Making, unitOf } from '../../support/application.js';
import { refusalsOf, World } from '../../support/world.js';

const recused = { code: 'RECUSED', path: null, provision: 'CC-36b' };
const opinion = '意见。';

describe('who may not decide', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const draft = (making: Making = {}) => Application.draft(world, making);
  const grantMembership = (login: string, unitId: string, holder: string, role: string) =>
    world.get(
      login,
      'mutation ($input: GrantMembershipInput!) { grantMembership(input: $input) { membership { id } } }',
      { input: { unitId, login: holder, name: holder, role } },
    );
  const endMembership = (login: string, membershipId: string) =>
    world.get(
      login,
      'mutation ($input: EndMembershipInput!) { endMembership(input: $input) { membership { id } } }',
      { input: { membershipId } },
    );
  const membershipOf = async (viewer: string, unitId: string, login: string, role: string) => {
    const { unit } = await world.get<{
      unit: { members: { id: string; role: string; person: { login: string } }[] };
    }>(viewer, 'query ($id: ID!) { unit(id: $id) { members { id role person { login } } } }', { id: unitId });
    return unit.members.find((one) => one.person.login === login && one.role === role)?.id as string;
  };

  it.each([
    [
      'ADMITTED',
      { approveCloudRequest: { opinion }, rejectCloudRequest: { opinion }, returnCloudRequest: { opinion } },
    ],
    ['TESTING', { extendTest: { until: '2026-05-01', reason: '延长。' }, refuseTestExtension: { opinion } }],
    ['TEST_REPORTED', { evaluateTest: { passed: true, opinion } }],
    ['TRIAL_REPORTED', { returnToTrial: { opinion }, approveGoLive: { opinion } }],
  ] as const)('CC-36b at %s a reviewer who belongs to the unit decides nothing', async (state, steps) => {
    const application = await (await draft()).reach(state);
    const { nextSteps } = await application.look<{
      nextSteps: { step: string; blockers: { code: string }[] }[];
    }>('nextSteps { step blockers { code } }', 'dual.person');
    for (const [step, input] of Object.entries(steps)) {
      const blockers = nextSteps.find((one) => one.step === step)?.blockers;
      expect([step, blockers]).toEqual([step, expect.arrayContaining([{ code: 'RECUSED' }])]);
      expect([step, refusalsOf(await application.attempt('dual.person', step, input))]).toEqual([
        step,
        expect.arrayContaining([recused]),
      ]);
    }
    expect((await application.refresh()).state).toBe(state);
  });

  it('CC-36b the same reviewer decides cases of other units', async () => {
    const application = await (
      await draft({ admin: 'health.admin', unit: '市卫生健康委员会' })
    ).reach('ADMITTED');
    await application.take('dual.person', 'approveCloudRequest', { opinion });
    expect(application.view.state).toBe('APPROVED');
  });

  it('CC-36b for their own unit they act as its administrator, which decides nothing', async () => {
    const application = await (await draft()).reach('APPROVED');
    await application.take('dual.person', 'cancelCloudRequest', { reason: '不再需要。' });
    expect(application.view.state).toBe('CANCELLED');
    const { decisions } = await application.look<{ decisions: { step: string }[] }>('decisions { step }');
    expect(decisions.map(({ step }) => step)).not.toContain('cancelCloudRequest');
  });

  it('CC-36b who took part in a case, or belonged to its unit while it was open, never decides it, also after they have left for the office', async () => {
    const health = await unitOf(world, '市卫生健康委员会');
    const office = await unitOf(world, '市电子政务管理办公室');
    const making = { admin: 'health.admin', unit: '市卫生健康委员会' };
    const [drafted, submitted, reported, untouched] = [
      await draft(making),
      await draft(making),
      await draft(making),
      await draft(making),
    ];
    await grantMembership('health.admin', health, 'health.second', 'UNIT_ADMIN');
    await grantMembership('health.admin', health, 'health.mover', 'UNIT_ADMIN');
    // Each takes part by one step alone; the other steps are a colleague's.
    await drafted.take('health.mover', 'reviseCloudRequest', { purpose: '修改后的用途' });
    await drafted.take('health.second', 'submitCloudRequest');
    await submitted.take('health.mover', 'submitCloudRequest');
    await untouched.take('health.second', 'submitCloudRequest');
    await reported.reach('TESTING');
    const results = { functional: true, performance: true, dataIntegrity: true, security: true };
    await reported.take('health.mover', 'reportTest', results);
    for (const one of [drafted, submitted, untouched]) await one.take('office.admitter', 'admitCloudRequest');

    await grantMembership('office.admin', office, 'health.mover', 'REVIEWER');
    await endMembership(
      'health.second',
      await membershipOf('health.second', health, 'health.mover', 'UNIT_ADMIN'),
    );

    // Also a case in which they took no part: they belonged to its unit while it was open.
    for (const one of [drafted, submitted, untouched])
      expect(refusalsOf(await one.attempt('health.mover', 'approveCloudRequest', { opinion }))).toEqual([
        recused,
      ]);
    expect(
      refusalsOf(await reported.attempt('health.mover', 'evaluateTest', { passed: true, opinion })),
    ).toEqual([recused]);
    const later = await draft(making);
    await later.take('health.second', 'submitCloudRequest');
    await later.take('office.admitter', 'admitCloudRequest');
    expect((await later.take('health.mover', 'approveCloudRequest', { opinion })).state).toBe('APPROVED');
    expect((await drafted.take('office.reviewer', 'approveCloudRequest', { opinion })).state).toBe(
      'APPROVED',
    );
  });
});
