import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, attachments, registerSystem } from '../../support/application.js';
import { draftInfrastructure, draftMigration, type Exemption } from '../../support/exemption.js';
import { send } from '../../support/matter.js';
import { type Answer, failedWith, refusalsOf, refusedWith, World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 30_000);
afterAll(() => world?.close());

const OPINION = { opinion: '情况属实。' };
const existing = () =>
  registerSystem(world, { system: { placement: 'LEGACY', plannedMigrationOn: '2026-12-31' } });

/** Brings an exemption to the committee. */
async function endorsed(exemption: Exemption): Promise<Exemption> {
  await exemption.take('hrss.admin', 'submitCloudExemption');
  await exemption.take('authority.planner', 'endorseCloudExemption', OPINION);
  return exemption;
}
const granted = async (exemption: Exemption) =>
  (await endorsed(exemption)).take('committee.member', 'grantCloudExemption', OPINION);

async function system(id: string, login = 'hrss.admin') {
  const answer = await world.get<{ system: Record<string, unknown> | null }>(
    login,
    'query ($id: ID!) { system(id: $id) { placement plannedMigrationOn infrastructureExemption } }',
    { id },
  );
  return answer.system;
}
const attemptEnd = (systemId: string, input: object, login = 'hrss.admin'): Promise<Answer<unknown>> =>
  world.ask(
    login,
    'mutation ($input: EndCloudExemptionInput!) { endCloudExemption(input: $input) { system { placement } } }',
    { input: { systemId, reason: '理由已消失。', ...input } },
  );
const cases = async () =>
  Number((await world.sql<{ count: string }>('select count(*) from cloud_exemptions'))[0]?.count);

describe('a system that cannot move', () => {
  it('CC-4b is exempt once the unit applied, the authority reviewed and the committee decided', async () => {
    const id = await existing();
    const exemption = await draftMigration(world, id);
    expect(exemption.view).toMatchObject({ state: 'DRAFT', kind: 'CANNOT_MIGRATE', currentDeadline: null });
    expect(await exemption.seenBy('authority.planner')).toBeNull();
    expect(await exemption.take('hrss.admin', 'submitCloudExemption')).toMatchObject({
      state: 'SUBMITTED',
      round: 1,
      waitingFor: 'AUTHORITY',
      // Ten working days after Monday 2 March.
      currentDeadline: { kind: 'EXEMPTION_REVIEW', party: 'AUTHORITY', dueAt: '2026-03-17T00:00:00+08:00' },
    });
    expect(await exemption.seenBy('committee.member')).toBeNull();
    expect(await exemption.take('authority.planner', 'endorseCloudExemption', OPINION)).toMatchObject({
      state: 'ENDORSED',
      waitingFor: 'COMMITTEE',
      currentDeadline: { kind: 'EXEMPTION_DECISION', party: 'COMMITTEE' },
    });
    expect(await system(id)).toMatchObject({ placement: 'LEGACY', plannedMigrationOn: '2026-12-31' });
    expect(await exemption.seenBy('office.reviewer')).toBeNull();

    expect(await exemption.take('committee.member', 'grantCloudExemption', OPINION)).toMatchObject({
      state: 'GRANTED',
      waitingFor: null,
      currentDeadline: null,
    });
    expect(await system(id, 'office.reviewer')).toMatchObject({
      placement: 'EXEMPT',
      plannedMigrationOn: null,
    });
    expect(await exemption.seenBy('office.reviewer')).toMatchObject({ state: 'GRANTED' });
    for (const login of ['health.admin', 'provider.operator'])
      expect([login, await exemption.seenBy(login)]).toEqual([login, null]);
  });

  it.each([
    ['planned', {}, 'EXEMPTION_PLACEMENT', 'CC-4b'],
    ['of MLPS grade 4', { placement: 'LEGACY', mlpsGrade: 4 }, 'EXEMPTION_NOT_NEEDED', 'CC-4'],
    ['classified', { placement: 'LEGACY', classified: true }, 'EXEMPTION_NOT_NEEDED', 'CC-4'],
  ])('CC-4b nothing is drafted for a system that is %s', async (_which, entry, code, provision) => {
    const systemId = await registerSystem(world, { system: entry });
    const before = await cases();
    const input = { systemId, reason: '特殊原因。' };
    const answer = await send(world, 'hrss.admin', 'draftMigrationExemption', 'cloudExemption', '', input);
    expect(refusalsOf(answer)).toEqual([{ code, path: null, provision }]);
    const blank = await send(world, 'hrss.admin', 'draftMigrationExemption', 'cloudExemption', '', {
      ...input,
      reason: ' ',
    });
    expect(failedWith(blank)).toBe('BAD_USER_INPUT');
    expect(await cases()).toBe(before);
  });

  it('CC-4b what has changed since the draft is seen again at every decision', async () => {
    const id = await existing();
    const exemption = await endorsed(await draftMigration(world, id));
    await world.get(
      'hrss.admin',
      'mutation ($input: UpdateSystemInput!) { updateSystem(input: $input) { system { id } } }',
      { input: { systemId: id, mlpsGrade: 4 } },
    );
    const answer = await exemption.attempt('committee.member', 'grantCloudExemption', OPINION);
    expect(refusedWith(answer)).toEqual(['EXEMPTION_NOT_NEEDED']);
    expect(await system(id)).toMatchObject({ placement: 'LEGACY' });
    expect(await exemption.refresh('committee.member')).toMatchObject({ state: 'ENDORSED' });
  });

  it('CC-4b gets nothing from the cloud until its exemption ends, and then has a date to move', async () => {
    const id = await existing();
    await granted(await draftMigration(world, id));
    const draft = () =>
      world.ask(
        'hrss.admin',
        'mutation ($input: DraftApplicationInput!) { draftApplication(input: $input) { cloudRequest { id } } }',
        { input: { systemId: id, purpose: '申请' } },
      );
    expect(refusedWith(await draft())).toEqual(['SYSTEM_PLACEMENT']);

    const kind = 'CANNOT_MIGRATE';
    expect(refusedWith(await attemptEnd(id, { kind }))).toEqual(['MIGRATION_DATE_MISSING']);
    expect(failedWith(await attemptEnd(id, { kind }, 'office.reviewer'))).toBe('FORBIDDEN');
    expect(await system(id)).toMatchObject({ placement: 'EXEMPT' });
    const dated = { kind, plannedMigrationOn: '2027-06-30' };
    expect(await attemptEnd(id, dated, 'authority.planner')).not.toHaveProperty('errors');
    expect(await system(id)).toMatchObject({ placement: 'LEGACY', plannedMigrationOn: '2027-06-30' });
    expect(refusedWith(await attemptEnd(id, dated))).toEqual(['NOT_EXEMPT']);
    expect(await draft()).not.toHaveProperty('errors');
  });

  it('CC-4b is either to come to the cloud or to stay: what is submitted excludes the other', async () => {
    const id = await existing();
    const application = await Application.draft(world, { systemId: id });
    await application.take('hrss.admin', 'submitCloudRequest');
    const exemption = await draftMigration(world, id);
    const answer = await exemption.attempt('hrss.admin', 'submitCloudExemption');
    expect(refusedWith(answer)).toEqual(['EXEMPTION_REQUEST_OPEN']);
    await application.take('hrss.admin', 'withdrawCloudRequest');
    await endorsed(exemption);

    const later = await Application.draft(world, { systemId: id });
    await later.take('hrss.admin', 'submitCloudRequest');
    const grant = await exemption.attempt('committee.member', 'grantCloudExemption', OPINION);
    expect(refusedWith(grant)).toEqual(['EXEMPTION_REQUEST_OPEN']);
    await later.take('hrss.admin', 'withdrawCloudRequest');
    await exemption.take('committee.member', 'grantCloudExemption', OPINION);
    expect(await system(id)).toMatchObject({ placement: 'EXEMPT' });
  });

  it('CC-4b has one exemption under way at a time, also when two are submitted at once', async () => {
    const id = await existing();
    const drafts = [await draftMigration(world, id), await draftMigration(world, id)];
    const answers = await Promise.all(
      drafts.map((draft) => draft.attempt('hrss.admin', 'submitCloudExemption')),
    );
    expect(answers.flatMap(refusedWith)).toEqual(['EXEMPTION_UNDER_WAY']);
    const [first] = drafts.filter(({ view }) => view.state === 'SUBMITTED') as [Exemption];
    const [second] = drafts.filter(({ view }) => view.state === 'DRAFT') as [Exemption];
    await first.take('hrss.admin', 'withdrawCloudExemption');
    await second.take('hrss.admin', 'submitCloudExemption');
  });
});

describe('infrastructure of one’s own', () => {
  it('CC-3 is applied for with what is needed and the document that provides for it, or not at all', async () => {
    const exemption = await draftInfrastructure(world, await registerSystem(world), [], []);
    const answer = await exemption.attempt('hrss.admin', 'submitCloudExemption');
    expect(refusalsOf(answer)).toEqual([
      { code: 'NO_INFRASTRUCTURE', path: null, provision: 'CC-3' },
      { code: 'MATERIAL_MISSING', path: null, provision: 'CC-3' },
    ]);
    expect(await exemption.refresh('hrss.admin')).toMatchObject({ state: 'DRAFT', round: 0 });
    await exemption.take('hrss.admin', 'reviseCloudExemption', {
      infrastructure: [{ kind: 'NETWORK_LINE', specification: '视频专网' }],
      materials: await attachments(world, 'hrss.admin', ['EXEMPTION_BASIS']),
    });
    expect(await exemption.take('hrss.admin', 'submitCloudExemption')).toMatchObject({ state: 'SUBMITTED' });
  });

  it('CC-3 cites a law, rule or document of a superior', async () => {
    const systemId = await registerSystem(world);
    const before = await cases();
    const input = { systemId, reason: '需要。', infrastructure: [], citation: '' };
    const answer = await send(world, 'hrss.admin', 'draftInfrastructureExemption', 'cloudExemption', '', {
      ...input,
      basisKind: 'LAW',
    });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ path: 'input.citation' }],
    });
    expect(await cases()).toBe(before);
  });

  it('CC-3 what was granted is kept with the system, and not asked for again', async () => {
    const id = await registerSystem(world);
    await granted(await draftInfrastructure(world, id, ['NETWORK_LINE', 'HARDWARE']));
    expect(await system(id)).toMatchObject({
      placement: 'PLANNED',
      infrastructureExemption: ['HARDWARE', 'NETWORK_LINE'],
    });
    const again = await draftInfrastructure(world, id, ['HARDWARE']);
    expect(refusedWith(await again.attempt('hrss.admin', 'submitCloudExemption'))).toEqual([
      'ALREADY_EXEMPT',
    ]);
    await granted(await draftInfrastructure(world, id, ['HARDWARE', 'MACHINE_ROOM']));
    expect(await system(id)).toMatchObject({
      infrastructureExemption: ['HARDWARE', 'MACHINE_ROOM', 'NETWORK_LINE'],
    });
    expect(await attemptEnd(id, { kind: 'OWN_INFRASTRUCTURE' })).not.toHaveProperty('errors');
    expect(await system(id)).toMatchObject({ placement: 'PLANNED', infrastructureExemption: [] });
  });

  it('CC-3 a classified system is not bound to the cloud, and needs no exemption', async () => {
    const systemId = await registerSystem(world, { system: { classified: true } });
    const input = { systemId, reason: '涉密。', infrastructure: [], basisKind: 'LAW', citation: '保密法' };
    const answer = await send(
      world,
      'hrss.admin',
      'draftInfrastructureExemption',
      'cloudExemption',
      '',
      input,
    );
    expect(refusalsOf(answer)).toEqual([{ code: 'EXEMPTION_NOT_NEEDED', path: null, provision: 'CC-2' }]);
  });

  it('CC-3 a returned application is corrected, and every round of its list is kept', async () => {
    const exemption = await draftInfrastructure(world, await registerSystem(world), ['HARDWARE', 'SOFTWARE']);
    await exemption.take('hrss.admin', 'submitCloudExemption');
    expect(await exemption.take('authority.planner', 'returnCloudExemption', OPINION)).toMatchObject({
      state: 'RETURNED',
      waitingFor: 'UNIT',
      currentDeadline: null,
    });
    await exemption.take('hrss.admin', 'reviseCloudExemption', {
      infrastructure: [{ kind: 'HARDWARE', specification: '两台' }],
    });
    await exemption.take('hrss.admin', 'submitCloudExemption');
    expect(exemption.view).toMatchObject({ round: 2, infrastructure: [{ kind: 'HARDWARE', round: 2 }] });
    const kept = await world.sql('select from exempt_infrastructure where exemption_id = $1', [
      exemption.view.id,
    ]);
    expect(kept).toHaveLength(3);
    await exemption.take('authority.planner', 'endorseCloudExemption', OPINION);
    expect(await exemption.take('committee.member', 'remitCloudExemption', OPINION)).toMatchObject({
      state: 'SUBMITTED',
      currentDeadline: { kind: 'EXEMPTION_REVIEW', party: 'AUTHORITY' },
    });
  });

  it('CC-3 what a system that cannot move asks for names no infrastructure', async () => {
    const exemption = await draftMigration(world, await existing());
    const answer = await exemption.attempt('hrss.admin', 'reviseCloudExemption', {
      infrastructure: [{ kind: 'HARDWARE', specification: '一台' }],
    });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ path: 'input.infrastructure' }],
    });
  });
});

describe('whoever is not asked', () => {
  it.each([
    ['rejectCloudExemption', 'authority.planner', 'REJECTED'],
    ['refuseCloudExemption', 'committee.member', 'REFUSED'],
  ])('CC-3 CC-4b after %s nothing is exempt', async (step, login, state) => {
    const id = await existing();
    const exemption = await draftMigration(world, id);
    await exemption.take('hrss.admin', 'submitCloudExemption');
    if (state === 'REFUSED') await exemption.take('authority.planner', 'endorseCloudExemption', OPINION);
    expect(await exemption.take(login, step, OPINION)).toMatchObject({ state, waitingFor: null });
    expect(await system(id)).toMatchObject({ placement: 'LEGACY', infrastructureExemption: [] });
  });

  it('CC-3 CC-4b takes no step in another’s place', async () => {
    const exemption = await endorsed(await draftMigration(world, await existing()));
    const attempts = [
      ['hrss.admin', 'grantCloudExemption'],
      ['hrss.staff', 'withdrawCloudExemption'],
      ['authority.planner', 'grantCloudExemption'],
      ['committee.member', 'endorseCloudExemption'],
      ['audit.auditor', 'refuseCloudExemption'],
    ] as const;
    for (const [login, step] of attempts) {
      const input = step === 'withdrawCloudExemption' ? {} : OPINION;
      expect([login, step, failedWith(await exemption.attempt(login, step, input))]).toEqual([
        login,
        step,
        'FORBIDDEN',
      ]);
    }
    expect(await exemption.refresh('hrss.admin')).toMatchObject({ state: 'ENDORSED' });
  });
});
