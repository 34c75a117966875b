import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachments, connectSystem, registerSystem } from '../../support/application.js';
import {
  accept,
  ACCEPTANCE_MATERIALS,
  acceptanceOf,
  applyForAcceptance,
  AUTHORITY,
  caseOf,
  completeBuilding,
  contract,
  filedProject,
  hearPanel,
  lookInto,
  member,
  permittedProject,
  startBuilding,
  supervision,
} from '../../support/building.js';
import { ProjectCase } from '../../support/project.js';
import { refusalsOf, refusedWith, World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 30_000);
afterAll(() => world?.close());

const approve = (acceptance: ProjectCase) =>
  acceptance.try(AUTHORITY, 'approveProjectAcceptance', { opinion: '验收合格。' });
const record = (acceptance: ProjectCase, says: Readonly<Record<string, unknown>>) =>
  acceptance.try(AUTHORITY, 'recordPanelOpinion', says);
const dueOf = ({ view }: ProjectCase, kind: string) =>
  view.deadlines.filter((one) => one.kind === kind).map(({ dueAt, status }) => [dueAt, status]);

/** An acceptance that was applied for and admitted. */
async function admitted(said: Readonly<Record<string, unknown>> = {}): Promise<ProjectCase> {
  const acceptance = await acceptanceOf(world, said);
  await applyForAcceptance(acceptance, said['major'] ? ['CERTIFIED_TEST_REPORT'] : []);
  await acceptance.take(AUTHORITY, 'admitProjectAcceptance');
  return acceptance;
}

describe('YP-24a the application', () => {
  it('YP-24a is due three months after completion, on the next working day where that is none', async () => {
    const acceptance = await acceptanceOf(world);
    // Completed on 2 March 2026; 2 June is a Tuesday.
    expect(acceptance.view).toMatchObject({
      state: 'DRAFT',
      waitingFor: 'UNIT',
      project: { stage: 'COMPLETED' },
    });
    expect(dueOf(acceptance, 'ACCEPTANCE_APPLICATION')).toEqual([['2026-06-03T00:00:00+08:00', 'RUNNING']]);
    const projectId = await filedProject(world);
    const building = await startBuilding(world, projectId);
    await building.take('hrss.admin', 'recordContract', contract());
    await world.moveTo('2026-03-16T09:00:00+08:00');
    // Completed before it was reported: that day counts. 13 June 2026 is a Saturday.
    const completing = { completedOn: '2026-03-13', spent: '1000000' };
    await building.take('hrss.admin', 'reportCompletion', completing);
    const later = await caseOf(world, projectId, 'acceptances');
    expect(dueOf(later, 'ACCEPTANCE_APPLICATION')).toEqual([['2026-06-16T00:00:00+08:00', 'RUNNING']]);
  });

  it('YP-24a YP-17b XE-7b needs every material, each by its provision, by what the project is', async () => {
    const acceptance = await acceptanceOf(world, { major: true });
    const submit = () => acceptance.try('hrss.admin', 'submitProjectAcceptance');
    const refused = await submit();
    const missing = (provision: string) => ({ code: 'MATERIAL_MISSING', path: null, provision });
    expect(refusalsOf(refused)).toEqual([
      ...Array.from({ length: 6 }, () => missing('YP-24a')),
      missing('YP-17b'),
      missing('YP-17b'),
      missing('XE-7b'),
    ]);
    const materials = await attachments(world, 'hrss.admin', ACCEPTANCE_MATERIALS);
    await acceptance.take('hrss.admin', 'reviseProjectAcceptance', { materials });
    expect(refusalsOf(await submit())).toEqual([missing('XE-7b')]);
    expect(await acceptance.refresh()).toMatchObject({ state: 'DRAFT', round: 0 });
    await applyForAcceptance(acceptance, ['CERTIFIED_TEST_REPORT']);
    expect(acceptance.view).toMatchObject({ state: 'SUBMITTED', waitingFor: 'AUTHORITY', round: 1 });
    expect(dueOf(acceptance, 'ACCEPTANCE_APPLICATION').map(([, status]) => status)).toEqual(['MET']);
    await acceptance.take(AUTHORITY, 'returnProjectAcceptance', { opinion: '审计报告缺页。' });
    expect(acceptance.view).toMatchObject({ state: 'RETURNED', waitingFor: 'UNIT' });
    await acceptance.take('hrss.admin', 'submitProjectAcceptance');
    expect(acceptance.view.round).toBe(2);
  });
});

describe('YP-24b an extension', () => {
  const ask = (acceptance: ProjectCase, until: string) =>
    ProjectCase.open(world, 'acceptanceExtension', 'hrss.admin', 'draftAcceptanceExtension', {
      acceptanceId: acceptance.view.id,
      until,
      reason: '审计尚未完成。',
    });

  it('YP-24b while it is pending the period goes on; granted it moves, refused it does not', async () => {
    const acceptance = await acceptanceOf(world);
    const last = '2026-06-16';
    expect(dueOf(acceptance, 'ACCEPTANCE_APPLICATION')).toEqual([['2026-06-17T00:00:00+08:00', 'RUNNING']]);
    const same = await ask(acceptance, last);
    expect(refusalsOf(await same.try('hrss.admin', 'submitAcceptanceExtension'))).toEqual([
      { code: 'DAY_NOT_LATER', path: null, provision: 'YP-24b' },
    ]);
    await same.take('hrss.admin', 'reviseAcceptanceExtension', { until: '2026-07-31' });
    await same.take('hrss.admin', 'submitAcceptanceExtension');
    expect(dueOf(same, 'ACCEPTANCE_EXTENSION')).toEqual([['2026-03-24T00:00:00+08:00', 'RUNNING']]);
    const other = await ask(acceptance, '2026-08-31');
    expect(refusedWith(await other.try('hrss.admin', 'submitAcceptanceExtension'))).toEqual([
      'EXTENSION_PENDING',
    ]);
    await same.take(AUTHORITY, 'rejectAcceptanceExtension', { opinion: '请抓紧。' });
    await acceptance.refresh();
    expect(dueOf(acceptance, 'ACCEPTANCE_APPLICATION')).toEqual([['2026-06-17T00:00:00+08:00', 'RUNNING']]);
    await other.take('hrss.admin', 'submitAcceptanceExtension');
    await world.moveTo('2026-06-17T09:00:00+08:00');
    await acceptance.refresh();
    expect(dueOf(acceptance, 'ACCEPTANCE_APPLICATION')[0]?.[1]).toBe('OVERDUE');
    const opinion = '同意。';
    const early = await other.try(AUTHORITY, 'approveAcceptanceExtension', { until: '2026-06-17', opinion });
    expect(refusalsOf(early)).toEqual([{ code: 'DAY_NOT_LATER', path: 'input.until', provision: 'YP-24b' }]);
    await other.take(AUTHORITY, 'approveAcceptanceExtension', { until: '2026-08-15', opinion });
    expect(other.view.state).toBe('GRANTED');
    await acceptance.refresh();
    // A set day never moves, also not off a Saturday.
    expect(dueOf(acceptance, 'ACCEPTANCE_APPLICATION')).toEqual([['2026-08-16T00:00:00+08:00', 'RUNNING']]);
    await applyForAcceptance(acceptance);
    const late = await ProjectCase.attempt(
      world,
      'acceptanceExtension',
      'hrss.admin',
      'draftAcceptanceExtension',
      { acceptanceId: acceptance.view.id, until: '2026-12-31', reason: '再延。' },
    );
    expect(refusedWith(late)).toEqual(['ACCEPTANCE_APPLIED_FOR']);
  });
});

describe('YP-24c the acceptance', () => {
  it('YP-25 CS-42b YP-24c IR-14 each gate is tried closed before it is opened', async () => {
    const systemId = await registerSystem(world);
    const acceptance = await admitted({ systemId });
    const gate = (code: string, provision: string) => ({ code, path: null, provision });
    const archive = gate('ARCHIVE_NOT_ACCEPTED', 'YP-25');
    const catalogue = gate('CATALOGUE_NOT_READY', 'CS-42b');
    const connection = gate('SYSTEM_NOT_CONNECTED', 'CS-42b');
    expect(refusalsOf(await approve(acceptance))).toEqual([
      archive,
      catalogue,
      connection,
      gate('PANEL_WITHOUT_LEAD', 'YP-24c'),
      gate('PANEL_WITHOUT_DEPARTMENT', 'YP-24c'),
      gate('PANEL_TOO_SMALL', 'YP-24c'),
    ]);
    await hearPanel(acceptance);
    const examined = { archivedBy: '市档案馆', archivedOn: '2026-06-17' };
    await acceptance.take(AUTHORITY, 'recordArchiveAcceptance', { ...examined, passed: false });
    expect(refusalsOf(await approve(acceptance))).toEqual([
      gate('ARCHIVE_NOT_PASSED', 'YP-25'),
      catalogue,
      connection,
    ]);
    await acceptance.take(AUTHORITY, 'recordArchiveAcceptance', { ...examined, passed: true });
    await acceptance.take(AUTHORITY, 'confirmProjectCatalogue', { ready: false, remark: '接口超时。' });
    expect(refusalsOf(await approve(acceptance))).toEqual([catalogue, connection]);
    await acceptance.take(AUTHORITY, 'confirmProjectCatalogue', { ready: true, remark: '接口可用。' });
    expect(refusalsOf(await approve(acceptance))).toEqual([connection]);
    expect(await acceptance.refresh()).toMatchObject({ state: 'ADMITTED', project: { stage: 'COMPLETED' } });
    await connectSystem(world, systemId, 'SHARING_PLATFORM');
    expect(refusedWith(await approve(acceptance))).toEqual([]);
    expect(acceptance.view).toMatchObject({ state: 'ACCEPTED', project: { stage: 'ACCEPTED' } });
    expect(await acceptance.look('archivedBy project { acceptedOn warrantyUntil }')).toEqual({
      archivedBy: '市档案馆',
      // No fiscal money, no warranty by law.
      project: { acceptedOn: '2026-06-17', warrantyUntil: null },
    });
  });

  it('YP-24c members with an interest stand back, each speaks once, and more than half must be in favour', async () => {
    const acceptance = await admitted();
    await lookInto(acceptance);
    const told = async (says: Readonly<Record<string, unknown>>) =>
      (await record(acceptance, says)).errors?.[0]?.extensions.refusals?.map(({ code, path }) => [
        code,
        path,
      ]);
    for (const workplace of ['市人力资源和社会保障局', '某软件公司', '某监理公司'])
      expect(await told(member('甲', 'EXPERT', { workplace }))).toEqual([
        ['MEMBER_HAS_INTEREST', 'input.hasInterest'],
      ]);
    const back = { workplace: '某软件公司', hasInterest: true };
    expect(await told(member('甲', 'EXPERT', back))).toEqual([['RECUSED_MEMBER_SPEAKS', 'input.opinion']]);
    const silent = { passed: null, opinion: null };
    expect(await told(member('甲', 'EXPERT', silent))).toEqual([
      ['PANEL_OPINION_MISSING', 'input.passed'],
      ['PANEL_OPINION_MISSING', 'input.opinion'],
    ]);
    await acceptance.take(AUTHORITY, 'recordPanelOpinion', member('甲', 'EXPERT', { ...back, ...silent }));
    expect(await told(member('甲', 'EXPERT', { ...back, ...silent }))).toEqual([
      ['PANEL_MEMBER_TWICE', 'input.member'],
    ]);
    const against = { passed: false, opinion: '文档不全。' };
    await acceptance.take(AUTHORITY, 'recordPanelOpinion', member('组长', 'LEAD'));
    await acceptance.take(AUTHORITY, 'recordPanelOpinion', member('乙', 'DEPARTMENT', against));
    // Whoever stood back does not count.
    expect(refusedWith(await approve(acceptance))).toEqual(['PANEL_TOO_SMALL', 'PANEL_AGAINST']);
    await acceptance.take(AUTHORITY, 'recordPanelOpinion', member('丙', 'EXPERT'));
    await acceptance.take(AUTHORITY, 'recordPanelOpinion', member('丁', 'EXPERT', against));
    expect((await approve(acceptance)).errors?.[0]?.extensions.refusals?.[0]?.message).toBe(
      '2 of 4 would accept; more than 50 % must, or it is failed and put right.',
    );
    await acceptance.take(AUTHORITY, 'recordPanelOpinion', member('戊', 'EXPERT'));
    expect(refusedWith(await approve(acceptance))).toEqual([]);
  });

  it('YP-24c what fails is put right by the day that is set, and examined again by a panel of its own round', async () => {
    const acceptance = await admitted();
    await lookInto(acceptance);
    await hearPanel(acceptance, false);
    expect(refusedWith(await approve(acceptance))).toEqual(['PANEL_AGAINST']);
    const fail = { opinion: '性能未达标。', until: '2026-06-17' };
    expect(refusalsOf(await acceptance.try(AUTHORITY, 'failProjectAcceptance', fail))).toEqual([
      { code: 'DAY_NOT_AHEAD', path: 'input.until', provision: 'YP-24c' },
    ]);
    await acceptance.take(AUTHORITY, 'failProjectAcceptance', { ...fail, until: '2026-07-12' });
    expect(acceptance.view).toMatchObject({ state: 'RECTIFYING', waitingFor: 'UNIT' });
    // A Sunday, as it was set.
    expect(dueOf(acceptance, 'ACCEPTANCE_RECTIFICATION')).toEqual([['2026-07-13T00:00:00+08:00', 'RUNNING']]);
    const again = () => acceptance.try('hrss.admin', 'submitProjectAcceptance');
    expect(refusalsOf(await again())).toEqual([
      { code: 'MATERIAL_MISSING', path: null, provision: 'YP-24c' },
    ]);
    const materials = await attachments(world, 'hrss.admin', ['RECTIFICATION_REPORT']);
    await acceptance.take('hrss.admin', 'reviseProjectAcceptance', { materials });
    await acceptance.take('hrss.admin', 'submitProjectAcceptance');
    await acceptance.take(AUTHORITY, 'admitProjectAcceptance');
    expect(refusedWith(await approve(acceptance))).toContain('PANEL_TOO_SMALL');
    await hearPanel(acceptance);
    expect(refusedWith(await approve(acceptance))).toEqual([]);
    expect(await acceptance.look('round decisions { outcome } panelOpinions { round passed }')).toEqual({
      round: 2,
      decisions: ['ADMITTED', 'FAILED', 'ADMITTED', 'PASSED'].map((outcome) => ({ outcome })),
      panelOpinions: [false, false, false, true, true, true].map((passed, index) => ({
        round: index < 3 ? 1 : 2,
        passed,
      })),
    });
  });

  it('CC-26b a restricted unit’s project is applied for in time, and neither admitted nor accepted', async () => {
    const waiting = await acceptanceOf(world);
    const ready = await admitted();
    await lookInto(ready);
    await hearPanel(ready);
    const [{ unit_id: unitId }] = (await world.sql<{ unit_id: string }>(
      `select unit_id from cases where id = $1`,
      [ready.view.id],
    )) as [{ unit_id: string }];
    const finding = {
      subjectId: unitId,
      ground: 'CATALOGUE_MISSING',
      reason: '未编目。',
      evidence: '检查记录',
    };
    const { imposeRestriction } = await world.get<{
      imposeRestriction: { restrictions: { id: string }[] };
    }>(
      AUTHORITY,
      `mutation ($input: ImposeRestrictionInput!) { imposeRestriction(input: $input) { restrictions { id } } }`,
      { input: finding },
    );
    await applyForAcceptance(waiting);
    const barred = [{ code: 'RESTRICTED', path: null, provision: 'CC-26b' }];
    expect(refusalsOf(await waiting.try(AUTHORITY, 'admitProjectAcceptance'))).toEqual(barred);
    expect(refusalsOf(await approve(ready))).toEqual(barred);
    const lift = { id: imposeRestriction.restrictions[0]!.id, reason: '已编目。' };
    await world.get(
      AUTHORITY,
      `mutation ($input: LiftRestrictionInput!) { liftRestriction(input: $input) { restrictions { id } } }`,
      { input: lift },
    );
    expect(refusedWith(await approve(ready))).toEqual([]);
  });

  it('IR-15 with fiscal money the warranty lasts two years from acceptance, and its end does not move', async () => {
    await world.moveTo('2026-06-24T09:00:00+08:00');
    const projectId = await permittedProject(world, 2027);
    const building = await startBuilding(world, projectId);
    await building.take('hrss.admin', 'recordContract', supervision());
    await completeBuilding(building);
    const acceptance = await caseOf(world, projectId, 'acceptances');
    await accept(acceptance);
    // 24 June 2028 is a Saturday.
    expect(await acceptance.look('project { stage acceptedOn warrantyUntil }')).toEqual({
      project: { stage: 'ACCEPTED', acceptedOn: '2026-06-24', warrantyUntil: '2028-06-24' },
    });
  });
});
