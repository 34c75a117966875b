import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, unitOf } from '../../support/application.js';
import { leaveInPool, poolOf } from '../../support/pool-books.js';
import { type Answer, failedWith, refusedWith, World } from '../../support/world.js';

const REVIEWERS = ['office.reviewer', 'reviewer.two', 'reviewer.three', 'reviewer.four'];
const lines = [{ kind: 'GPU', specification: '智能算力', quantity: 6 }];

describe('many at once', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    const unitId = await unitOf(world, '市电子政务管理办公室');
    for (const login of REVIEWERS.slice(1))
      await world.get(
        'office.admin',
        'mutation ($input: GrantMembershipInput!) { grantMembership(input: $input) { membership { id } } }',
        { input: { unitId, login, name: login, role: 'REVIEWER' } },
      );
  });
  afterAll(() => world.close());

  const succeeded = (answers: readonly Answer<unknown>[]) => answers.filter(({ errors }) => !errors);

  it('CC-12b of four approvals of one case at once one succeeds, the others learn the version', async () => {
    const application = await (await Application.draft(world)).reach('ADMITTED');
    const { version } = application.view;
    const before = await poolOf(world, 'COMPUTE_VCPU');
    const input = { id: application.view.id, version, opinion: '同意。' };
    const answers = await Promise.all(
      REVIEWERS.map((login) => application.attempt(login, 'approveCloudRequest', input)),
    );
    expect(succeeded(answers)).toHaveLength(1);
    const failed = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions) ?? []);
    expect(failed.map(({ code, version: current }) => [code, current])).toEqual(
      Array.from({ length: 3 }, () => ['CONFLICT', version + 1]),
    );
    expect((await poolOf(world, 'COMPUTE_VCPU')).allocated).toBe(before.allocated + 16);
    expect(await application.look('version decisions { outcome }')).toEqual({
      version: version + 1,
      decisions: [{ outcome: 'ADMITTED' }, { outcome: 'APPROVED' }],
    });
  });

  it('CC-14c approvals of several cases at once never exceed the pool', async () => {
    await leaveInPool(world, 'GPU', 13);
    const applications: Application[] = [];
    for (const _reviewer of REVIEWERS)
      applications.push(await (await Application.draft(world, { lines })).reach('ADMITTED'));
    const answers = await Promise.all(
      applications.map((application, index) =>
        application.attempt(REVIEWERS[index] as string, 'approveCloudRequest', { opinion: '同意。' }),
      ),
    );
    expect(succeeded(answers)).toHaveLength(2);
    expect(answers.flatMap(refusedWith)).toEqual(['POOL_EXHAUSTED', 'POOL_EXHAUSTED']);
    expect(await poolOf(world, 'GPU')).toMatchObject({ available: 1, reserved: 12 });
  });

  it('CC-15c of several submissions for one system at once one succeeds', async () => {
    const first = await Application.draft(world);
    const drafts = [first];
    for (let n = 1; n < 4; n += 1) drafts.push(await Application.draft(world, { systemId: first.systemId }));
    const answers = await Promise.all(
      drafts.map((draft) => draft.attempt('hrss.admin', 'submitCloudRequest')),
    );
    expect(succeeded(answers)).toHaveLength(1);
    expect(answers.flatMap(refusedWith)).toEqual(Array.from({ length: 3 }, () => 'REQUEST_UNDER_WAY'));
  });

  it('CC-16c cancelling and delivering at once, one of them happens and the books hold', async () => {
    const before = await poolOf(world, 'STORAGE_TIB');
    const application = await (
      await Application.draft(world, {
        lines: [{ kind: 'STORAGE_TIB', specification: '块存储', quantity: 2 }],
      })
    ).reach('APPROVED');
    const { id, version } = application.view;
    const answers = await Promise.all([
      application.attempt('hrss.admin', 'cancelCloudRequest', { id, version, reason: '不再需要。' }),
      application.attempt('provider.operator', 'deliverTestEnvironment', {
        id,
        version,
        environment: '测试区',
      }),
    ]);
    expect(succeeded(answers)).toHaveLength(1);
    expect(answers.flatMap((answer) => failedWith(answer) ?? [])).toEqual(['CONFLICT']);
    const { state } = await application.refresh();
    const after = await poolOf(world, 'STORAGE_TIB');
    expect(after.reserved).toBe(before.reserved);
    expect(after.allocated - before.allocated).toBe(state === 'CANCELLED' ? 0 : 2);
  });

  it('CC-12a a step on a version that has passed is a conflict which names the present one', async () => {
    const application = await (await Application.draft(world)).reach('SUBMITTED');
    const { version } = application.view;
    for (const stale of [version - 1, version + 1]) {
      const answer = await application.attempt('office.admitter', 'admitCloudRequest', { version: stale });
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', version });
    }
  });
});
