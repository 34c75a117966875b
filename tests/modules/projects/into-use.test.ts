import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, connectSystem, registerSystem } from '../../support/application.js';
import {
  applyForAcceptance,
  AUTHORITY,
  caseOf,
  completeBuilding,
  filedProject,
  hearPanel,
  lookInto,
  startBuilding,
} from '../../support/building.js';
import type { ProjectCase } from '../../support/project.js';
import { refusalsOf, refusedWith, World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 30_000);
afterAll(() => world?.close());

const approve = (acceptance: ProjectCase) =>
  acceptance.try(AUTHORITY, 'approveProjectAcceptance', { opinion: '验收合格。' });

describe('YP-24c XE-7c put into use', () => {
  it('YP-24c XE-7c the go-live of a project’s system waits for its acceptance, its trial does not', async () => {
    const systemId = await registerSystem(world);
    const projectId = await filedProject(world, { systemId, name: '就业服务平台' });
    const building = await startBuilding(world, projectId);
    const application = await (await Application.draft(world, { systemId })).reach('TRIAL_REPORTED');
    for (const kind of ['SHARING_PLATFORM', 'UNIFIED_SIGN_ON']) await connectSystem(world, systemId, kind);
    const goLive = () => application.attempt('office.reviewer', 'approveGoLive', { opinion: '同意上线。' });
    const refused = await goLive();
    expect(refusalsOf(refused)).toEqual([{ code: 'PROJECT_NOT_ACCEPTED', path: null, provision: 'YP-24c' }]);
    expect(refused.errors?.[0]?.extensions.refusals?.[0]?.message).toContain('“就业服务平台”');
    await completeBuilding(building);
    expect(refusedWith(await goLive())).toEqual(['PROJECT_NOT_ACCEPTED']);
    const { nextSteps } = await application.look<{ nextSteps: { step: string; open: boolean }[] }>(
      'nextSteps { step open }',
      'office.reviewer',
    );
    expect(nextSteps.find(({ step }) => step === 'approveGoLive')?.open).toBe(false);
    const acceptance = await caseOf(world, projectId, 'acceptances');
    await applyForAcceptance(acceptance);
    await acceptance.take(AUTHORITY, 'admitProjectAcceptance');
    await lookInto(acceptance);
    await hearPanel(acceptance);
    // At once: whichever comes first, the system runs only when the acceptance is there.
    const [accepted, live] = await Promise.all([approve(acceptance), goLive()]);
    expect(refusedWith(accepted)).toEqual([]);
    expect([[], ['PROJECT_NOT_ACCEPTED']]).toContainEqual(refusedWith(live));
    const now = (await application.refresh()).state;
    expect(now).toBe(refusedWith(live).length === 0 ? 'RUNNING' : 'TRIAL_REPORTED');
    if (now !== 'RUNNING') await goLive();
    expect((await application.refresh()).state).toBe('RUNNING');
  });
});
