import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, registerSystem } from '../support/application.js';
import { World } from '../support/world.js';

const DRAFT = `mutation ($input: DraftApplicationInput!) {
  draftApplication(input: $input) { request: cloudRequest { id version number } }
}`;
const SUBMIT = `mutation ($input: SubmitCloudRequestInput!) {
  submitCloudRequest(input: $input) { cloudRequest { id version state } }
}`;

interface Drafted {
  readonly draftApplication: { readonly request: { readonly id: string; readonly number: string } };
}

describe('a mutation with an Idempotency-Key', () => {
  let world: World;
  let systemId: string;
  beforeAll(async () => {
    world = await World.open();
    systemId = await registerSystem(world);
  });
  afterAll(() => world.close());

  const draft = (key: string, purpose = '测试', login = 'hrss.admin') =>
    world.ask<Drafted>(login, DRAFT, { input: { systemId, purpose } }, { 'idempotency-key': key });
  const cases = async () =>
    Number((await world.sql<{ count: string }>('select count(*) from cases'))[0]?.count);

  it('CC-10 happens once, and is answered the same again', async () => {
    const before = await cases();
    const first = await draft('draft-once');
    expect(first.errors).toBeUndefined();
    expect(await draft('draft-once')).toEqual(first);
    expect(await cases()).toBe(before + 1);
  });

  it('CC-10 answers what was answered first, also when the case has moved on', async () => {
    const application = await Application.draft(world);
    const { id, version } = application.view;
    const submit = () =>
      world.ask('hrss.admin', SUBMIT, { input: { id, version } }, { 'idempotency-key': 'submit-once' });
    const first = await submit();
    expect(first.data).toMatchObject({ submitCloudRequest: { cloudRequest: { state: 'SUBMITTED' } } });
    await application.refresh();
    await application.take('office.admitter', 'admitCloudRequest');
    expect(await submit()).toEqual(first);
    expect((await application.refresh()).state).toBe('ADMITTED');
  });

  it('CC-10 refuses another request under a used key, and nothing happens', async () => {
    await draft('used');
    const before = await cases();
    const { errors } = await draft('used', '另一用途');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ path: 'Idempotency-Key' }],
    });
    expect(await cases()).toBe(before);
  });

  it('CC-10 lets one of several at once do it and answers it to all', async () => {
    const before = await cases();
    const answers = await Promise.all(Array.from({ length: 5 }, () => draft('twins')));
    const ids = answers.map(({ data, errors }) => data?.draftApplication.request.id ?? errors);
    expect(new Set(ids).size).toBe(1);
    expect(await cases()).toBe(before + 1);
  });

  it('CC-10 does not double what was done when the process died before the answer', async () => {
    const first = await draft('died');
    await world.sql(`update idempotency_keys set answer = null where key = 'died'`);
    const before = await cases();
    expect(await draft('died')).toEqual(first);
    expect(await cases()).toBe(before);
  });

  it('CC-10 leaves the key free when the operation was refused', async () => {
    const classified = await registerSystem(world, { system: { classified: true } });
    const ask = (id: string) =>
      world.ask<Drafted>(
        'hrss.admin',
        DRAFT,
        { input: { systemId: id, purpose: '测试' } },
        { 'idempotency-key': 'refused' },
      );
    expect((await ask(classified)).errors?.[0]?.extensions.code).toBe('REFUSED');
    expect((await ask(systemId)).errors).toBeUndefined();
  });

  it('CC-36 keeps the keys of different people apart', async () => {
    const mine = await draft('shared', '测试', 'hrss.admin');
    const theirs = await draft('shared', '测试', 'dual.person');
    expect(theirs.data?.draftApplication.request.id).not.toBe(mine.data?.draftApplication.request.id);
  });

  it('CC-20b answers nothing old to somebody who lost every membership', async () => {
    await draft('left', '测试', 'dual.person');
    await world.sql(`update memberships set ended_at = house_now()
      where person_id = (select id from people where login = 'dual.person')`);
    const { data, errors } = await draft('left', '测试', 'dual.person');
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
  });

  it('CC-10 refuses what is no key', async () => {
    const { errors } = await draft('k'.repeat(201));
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ path: 'Idempotency-Key' }],
    });
  });

  it('CC-36 forgets a key after its time', async () => {
    await draft('old');
    await world.sql(`update idempotency_keys set used_at = used_at - interval '49 hours' where key = 'old'`);
    const { forgetKeys } = await import('../../src/kernel/once/index.js');
    await forgetKeys(world.open.house, 'test', 48);
    expect(await world.sql(`select from idempotency_keys where key = 'old'`)).toEqual([]);
    expect(await world.sql(`select from idempotency_keys where key = 'used'`)).toHaveLength(1);
  });
});
