import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Application, registerSystem, unitOf } from '../../support/application.js';
import { leaveInPool, poolOf } from '../../support/pool-books.js';
import { draftPlan } from '../../support/project.js';
import { type Answer, failedWith, refusedWith, World } from '../../support/world.js';

const REVIEWERS = ['office.reviewer', 'reviewer.two', 'reviewer.three', 'reviewer.four'];
const lines = [{ kind: 'GPU', specification: '智能算力', quantity: 6 }];

describe('many at once', () => {
  let world: World;
  /** What the house warned of. */
  const warnings: string[] = [];
  beforeAll(async () => {
    world = await World.open({ LOG_LEVEL: 'warn' }, { write: (line) => void warnings.push(line) });
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

  it('a project names a system while the application that names the project is decided on: neither waits for the other', async () => {
    const systemId = await registerSystem(world);
    const proposed = await draftPlan(world, 2027);
    const projectId = proposed.view.project.id;
    const application = await Application.draft(world, { systemId, projectId });
    // While its project is not approved no application is submitted: this one is brought before the office by hand.
    await world.sql(`update cases set state = 'ADMITTED', round = 1, seen_by = '{OFFICE}' where id = $1`, [
      application.view.id,
    ]);
    await world.sql(`update projects set seen_by = '{OFFICE}' where id = $1`, [projectId]);
    const holder = new pg.Client(world.database.ownerUrl);
    await holder.connect();
    const waiting = async (count: number) =>
      vi.waitFor(
        async () =>
          expect(
            await world.sql(`select from pg_locks join pg_stat_activity using (pid)
              where datname = current_database() and not granted`),
          ).toHaveLength(count),
        { timeout: 3_000, interval: 10 },
      );
    warnings.length = 0;
    try {
      await holder.query('begin');
      await holder.query('select from projects where id = $1 for update', [projectId]);
      // It comes to the project first and enters the system then; the other has the system and comes to the project.
      const revising = proposed.try('hrss.admin', 'revisePlanDeclaration', { project: { systemId } });
      await waiting(1);
      const approving = application.attempt('office.reviewer', 'approveCloudRequest', { opinion: '同意。' });
      await waiting(2);
      await holder.query('rollback');
      expect(refusedWith(await revising)).toEqual([]);
      expect(refusedWith(await approving)).toEqual(['PROJECT_NOT_APPROVED']);
    } finally {
      await holder.end();
    }
    expect(warnings).toEqual([]);
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

describe('law 14 others in the way', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open({ STATEMENT_TIMEOUT_MS: '4000' });
    // What fails in a transaction does not bring a sequence back: the first so many changes of a case fail.
    await world.sql('create sequence changes');
    await world.sql('grant usage on sequence changes to zhengyun_app');
  });
  afterAll(() => world.close());

  /** Lets the next so many changes of any case fail as PostgreSQL would. */
  async function failNext(times: number, code: string): Promise<void> {
    await world.sql('alter sequence changes restart');
    await world.sql(
      `create or replace function stand_in_the_way() returns trigger language plpgsql as $$
       begin
         if nextval('changes') <= ${times} then raise exception 'in the way' using errcode = '${code}'; end if;
         return new;
       end $$`,
    );
    await world.sql(
      `create or replace trigger stand_in_the_way before update on cases for each row execute function stand_in_the_way()`,
    );
  }

  const entriesOf = (id: string) =>
    world.sql('select version, kind from journal_entries where case_id = $1 order by id', [id]);

  it.each(['40001', '40P01'])('a step that meets %s once is taken once', async (code) => {
    const application = await Application.draft(world);
    await failNext(1, code);
    const after = await application.take('hrss.admin', 'submitCloudRequest');
    expect([after.state, after.version]).toEqual(['SUBMITTED', 2]);
    expect(await entriesOf(after.id)).toHaveLength(2);
  });

  it.each(['40001', '40P01'])(
    'a step that meets %s twice is a conflict to be sent again, and nothing of it happened',
    async (code) => {
      const application = await Application.draft(world);
      const before = await entriesOf(application.view.id);
      await failNext(2, code);
      const { data, errors } = await application.attempt('hrss.admin', 'submitCloudRequest');
      expect(data).toBeNull();
      expect(errors).toMatchObject([
        {
          message: 'Others are working on the same thing: nothing was done, send it again.',
          extensions: { code: 'CONFLICT' },
        },
      ]);
      expect(errors?.[0]?.extensions.version).toBeUndefined();
      expect(await entriesOf(application.view.id)).toEqual(before);
      expect((await application.take('hrss.admin', 'submitCloudRequest')).version).toBe(2);
    },
  );

  it('a step that waits too long for somebody else’s lock is the same conflict', async () => {
    const application = await Application.draft(world);
    const { id } = application.view;
    const holder = new pg.Client(world.database.ownerUrl);
    await holder.connect();
    try {
      await holder.query('begin');
      await holder.query('select from cases where id = $1 for update', [id]);
      const { errors } = await application.attempt('hrss.admin', 'submitCloudRequest');
      expect(errors?.map(({ extensions }) => [extensions.code, extensions.version])).toEqual([
        ['CONFLICT', undefined],
      ]);
      await holder.query('rollback');
    } finally {
      await holder.end();
    }
    expect(await entriesOf(id)).toHaveLength(1);
    expect((await application.take('hrss.admin', 'submitCloudRequest')).state).toBe('SUBMITTED');
  });
});
