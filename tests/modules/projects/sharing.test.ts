import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachments, registerSystem } from '../../support/application.js';
import { AUTHORITY } from '../../support/building.js';
import { Matter } from '../../support/matter.js';
import {
  conditionsMet,
  draftApproval,
  hearExpert,
  projectInput,
  TRACK_MATERIALS,
} from '../../support/project.js';
import { failedWith, refusalsOf, refusedWith, World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 30_000);
afterAll(() => world?.close());

const GOVERNMENT = 'government.member';
const opinion = '情况属实。';

/** Drafts that a system of 人社局's may not share. */
async function draftConsent(systemId: string, materials: readonly string[] = ['SHARING_BASIS']) {
  return Matter.open(world, 'hrss.admin', 'draftSharingConsent', 'sharingConsent', {
    systemId,
    basisKind: 'LAW',
    citation: '《中华人民共和国某法》第三条',
    reason: '业务必需,依法不得共享。',
    materials: await attachments(world, 'hrss.admin', materials),
  });
}

async function endorsed(systemId: string): Promise<Matter> {
  const consent = await draftConsent(systemId);
  await consent.take('hrss.admin', 'submitSharingConsent');
  await consent.take(AUTHORITY, 'endorseSharingConsent', { opinion });
  return consent;
}

async function granting(said: Readonly<Record<string, unknown>> = {}) {
  return {
    opinion: '同意保留。',
    consentDocument: '市政函〔2026〕12号',
    consentedOn: '2026-03-02',
    materials: await attachments(world, GOVERNMENT, ['GOVERNMENT_CONSENT']),
    ...said,
  };
}

function impose(subjectId: string) {
  return world.ask(
    AUTHORITY,
    'mutation ($input: ImposeRestrictionInput!) { imposeRestriction(input: $input) { restrictions { id } } }',
    { input: { subjectId, ground: 'NOT_SHARING', reason: '未按要求共享。', evidence: '检查记录' } },
  );
}

async function systemOf(id: string, login = 'hrss.admin') {
  const { system } = await world.get<{
    system: { sharingConsentOn: string | null; restrictions: unknown[] };
  }>(login, 'query ($id: ID!) { system(id: $id) { sharingConsentOn restrictions { kind } } }', { id });
  return system;
}

describe('YP-27b a system that by law may not share', () => {
  it('YP-27b is kept with the city government’s consent alone, which lifts what held and lets it not be imposed again', async () => {
    const systemId = await registerSystem(world);
    expect(refusedWith(await impose(systemId))).toEqual([]);
    const consent = await endorsed(systemId);
    expect(consent.view).toMatchObject({
      state: 'ENDORSED',
      waitingFor: 'CITY_GOVERNMENT',
      // Twenty working days from Monday 2 March.
      currentDeadline: { kind: 'SHARING_DECISION', party: 'CITY_GOVERNMENT' },
    });
    // Endorsed is not consented.
    expect(await systemOf(systemId)).toMatchObject({
      sharingConsentOn: null,
      restrictions: [{ kind: 'NO_OPERATING_MONEY' }],
    });
    const { viewer } = await world.get<{ viewer: { inbox: { nodes: { id: string }[] } } }>(
      GOVERNMENT,
      '{ viewer { inbox(first: 5) { nodes { id } } } }',
    );
    expect(viewer.inbox.nodes).toEqual([{ id: consent.view.id }]);
    for (const login of ['committee.member', AUTHORITY, 'hrss.admin'])
      expect(failedWith(await consent.attempt(login, 'grantSharingConsent', await granting()))).toBe(
        'FORBIDDEN',
      );
    const early = await granting({ consentedOn: '2026-03-03', materials: [] });
    expect(refusalsOf(await consent.attempt(GOVERNMENT, 'grantSharingConsent', early))).toEqual([
      { code: 'DAY_AHEAD', path: 'input.consentedOn', provision: 'YP-27b' },
      { code: 'CONSENT_DOCUMENT_MISSING', path: 'input.materials', provision: 'YP-27b' },
    ]);
    expect(await systemOf(systemId)).toMatchObject({ sharingConsentOn: null, restrictions: [{}] });
    await consent.take(GOVERNMENT, 'grantSharingConsent', await granting());
    expect(await systemOf(systemId)).toEqual({ sharingConsentOn: '2026-03-02', restrictions: [] });
    const { sharingConsent } = await world.get<Record<string, unknown>>(
      'hrss.admin',
      'query ($id: ID!) { sharingConsent(id: $id) { consentDocument consentedOn citation decisions { outcome party } materials { kind } } }',
      { id: consent.view.id },
    );
    expect(sharingConsent).toEqual({
      consentDocument: '市政函〔2026〕12号',
      consentedOn: '2026-03-02',
      citation: '《中华人民共和国某法》第三条',
      decisions: [
        { outcome: 'APPROVED', party: 'AUTHORITY' },
        { outcome: 'GRANTED', party: 'CITY_GOVERNMENT' },
      ],
      materials: [{ kind: 'SHARING_BASIS' }, { kind: 'GOVERNMENT_CONSENT' }],
    });
    const before = await world.sql('select * from restrictions order by id');
    expect(refusalsOf(await impose(systemId))).toEqual([
      { code: 'SHARING_NOT_OWED', path: 'input.ground', provision: 'YP-27b' },
    ]);
    expect(await world.sql('select * from restrictions order by id')).toEqual(before);
  });

  it('YP-27b while nobody has decided, no construction plan of the system is approved', async () => {
    const systemId = await registerSystem(world);
    const project = await projectInput(world, { systemId, funding: 'OTHER', securityProject: true });
    const approval = await draftApproval(world, { project, year: 2027 }, TRACK_MATERIALS.PERMIT);
    await approval.take('hrss.admin', 'submitProjectApproval');
    await approval.take(AUTHORITY, 'admitProjectApproval');
    await hearExpert(approval);
    const consent = await endorsed(systemId);
    const approve = { opinion, approvedEstimate: '1200000.00', conditions: conditionsMet('A') };
    const refused = await approval.try(AUTHORITY, 'approveProjectApproval', approve);
    expect(refusalsOf(refused)).toEqual([{ code: 'SHARING_UNDECIDED', path: null, provision: 'YP-27b' }]);
    expect((await approval.refresh()).state).toBe('ADMITTED');
    // Whichever comes first, the plan is approved only once it is decided.
    const [, early] = await Promise.all([
      consent.take(GOVERNMENT, 'grantSharingConsent', await granting()),
      approval.try(AUTHORITY, 'approveProjectApproval', approve),
    ]);
    if (refusedWith(early).length > 0) await approval.take(AUTHORITY, 'approveProjectApproval', approve);
    expect(approval.view.state).toBe('APPROVED');
  });

  it('YP-27b needs the rule that forbids it, once at a time; where it is refused the system shares or is restricted', async () => {
    const systemId = await registerSystem(world);
    const bare = await draftConsent(systemId, []);
    expect(refusalsOf(await bare.attempt('hrss.admin', 'submitSharingConsent'))).toEqual([
      { code: 'MATERIAL_MISSING', path: null, provision: 'YP-27b' },
    ]);
    const consent = await endorsed(systemId);
    const materials = await attachments(world, 'hrss.admin', ['SHARING_BASIS']);
    await bare.take('hrss.admin', 'reviseSharingConsent', { citation: '第四条', materials });
    expect(refusedWith(await bare.attempt('hrss.admin', 'submitSharingConsent'))).toEqual([
      'SHARING_CONSENT_UNDER_WAY',
    ]);
    await consent.take(GOVERNMENT, 'refuseSharingConsent', { opinion: '依据不充分。' });
    expect(await systemOf(systemId)).toMatchObject({ sharingConsentOn: null });
    expect(refusedWith(await impose(systemId))).toEqual([]);
    expect(failedWith(await world.ask('health.admin', DRAFT, { input: { ...OF, systemId } }))).toBe(
      'NOT_FOUND',
    );
  });

  it('CS-30 a consent ends once the rule that forbade to share has changed: the system shares again or is restricted', async () => {
    const systemId = await registerSystem(world);
    const end = (login: string) =>
      world.ask(
        login,
        'mutation ($input: EndSharingConsentInput!) { endSharingConsent(input: $input) { system { sharingConsentOn } } }',
        { input: { systemId, reason: '所依据的条文已修订。' } },
      );
    expect(refusalsOf(await end('hrss.admin'))).toEqual([
      { code: 'NO_SHARING_CONSENT', path: 'input.systemId', provision: 'CS-30' },
    ]);
    const consent = await endorsed(systemId);
    await consent.take(GOVERNMENT, 'grantSharingConsent', await granting());
    for (const [login, code] of [
      ['health.admin', 'NOT_FOUND'],
      ['office.reviewer', 'FORBIDDEN'],
      [GOVERNMENT, 'FORBIDDEN'],
    ] as const)
      expect(failedWith(await end(login))).toBe(code);
    expect(await systemOf(systemId)).toMatchObject({ sharingConsentOn: '2026-03-02' });
    expect((await end('hrss.admin')).data).toEqual({
      endSharingConsent: { system: { sharingConsentOn: null } },
    });
    expect(refusedWith(await impose(systemId))).toEqual([]);
    // The decision stays on record, and a rule that forbids it anew is consented to anew.
    expect((await consent.refresh('hrss.admin')).state).toBe('GRANTED');
    const again = await endorsed(systemId);
    await again.take(GOVERNMENT, 'grantSharingConsent', await granting());
    expect(await systemOf(systemId)).toEqual({ sharingConsentOn: '2026-03-02', restrictions: [] });
    expect(refusedWith(await end(AUTHORITY))).toEqual([]);
    expect(await systemOf(systemId)).toMatchObject({ sharingConsentOn: null });
  });

  const DRAFT = `mutation ($input: DraftSharingConsentInput!) {
    draftSharingConsent(input: $input) { sharingConsent { id } } }`;
  const OF = { basisKind: 'LAW', citation: '—', reason: '—' };
});
