import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, registerSystem, runningSystems, unitOf } from '../../support/application.js';
import { draftPlan } from '../../support/project.js';
import { reportRectified, withheld } from '../../support/supervision.js';
import { failedWith, refusalsOf, refusedWith, World } from '../../support/world.js';

let world: World;
let unitId: string;
beforeAll(async () => {
  world = await World.open();
  unitId = await unitOf(world, '市人力资源和社会保障局');
}, 30_000);
afterAll(() => world?.close());

interface Held {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly ground: string;
  readonly liftedWhen: string;
  readonly provision: { readonly id: string };
}

const HELD = `id kind subject ground liftedWhen provision { id }`;
const found = { reason: '季度检查发现。', evidence: '检查记录〔2026〕3号' };

function impose(subjectId: string, ground: string, login = 'authority.planner') {
  return world.ask<{ imposeRestriction: { restrictions: Held[] } }>(
    login,
    `mutation ($input: ImposeRestrictionInput!) { imposeRestriction(input: $input) { restrictions { ${HELD} } } }`,
    { input: { subjectId, ground, ...found } },
  );
}

function lift(id: string, login = 'authority.planner') {
  return world.ask<{ liftRestriction: { restrictions: { id: string; liftedAt: string | null }[] } }>(
    login,
    `mutation ($input: LiftRestrictionInput!) { liftRestriction(input: $input) { restrictions { id liftedAt } } }`,
    { input: { id, reason: '已整改到位。' } },
  );
}

async function held(subjectId: string, ground: string): Promise<readonly Held[]> {
  const { data, errors } = await impose(subjectId, ground);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.imposeRestriction.restrictions;
}

async function restrictionsOf(login: string, id = unitId): Promise<readonly Held[]> {
  const { node } = await world.get<{ node: { restrictions: Held[] } }>(
    login,
    `query ($id: ID!) { node(id: $id) { ... on Unit { restrictions { ${HELD} } }
      ... on ApplicationSystem { restrictions { ${HELD} } } } }`,
    { id },
  );
  return node.restrictions;
}

async function download(url: string, login: string): Promise<number> {
  const headers = { authorization: `Bearer ${await world.token(login)}` };
  return (await world.app.inject({ url, headers })).statusCode;
}

describe('YP-27 a finding on a system', () => {
  it('YP-27 bars the system’s operating money and its unit’s building, and all of it is lifted together', async () => {
    const systemId = await registerSystem(world);
    const imposed = await held(systemId, 'NOT_SHARING');
    expect(imposed.map(({ kind, subject, provision }) => [kind, subject, provision.id])).toEqual([
      ['NO_OPERATING_MONEY', 'SYSTEM', 'YP-27'],
      ['NO_CONSTRUCTION', 'UNIT', 'YP-27'],
    ]);
    expect(refusalsOf(await impose(systemId, 'NOT_SHARING'))).toEqual([
      { code: 'ALREADY_RESTRICTED', path: 'input.ground', provision: 'YP-27' },
    ]);
    const { data } = await lift(imposed[1]!.id);
    expect(data?.liftRestriction.restrictions.map(({ id, liftedAt }) => [id, liftedAt !== null])).toEqual(
      imposed.map(({ id }) => [id, true]),
    );
    expect(refusedWith(await lift(imposed[0]!.id))).toEqual(['ALREADY_LIFTED']);
    expect(await restrictionsOf('hrss.admin')).toEqual([]);
    // Put right, it can be found again.
    expect(refusedWith(await impose(systemId, 'NOT_SHARING'))).toEqual([]);
    await lift((await restrictionsOf('hrss.admin'))[0]!.id);
  });

  it('YP-27 YP-27b CC-49 money to operate a restricted system is not planned, that of another is', async () => {
    const [bad, good] = [await registerSystem(world), await registerSystem(world)];
    await held(bad, 'INSECURE');
    await world.moveTo('2026-06-02T10:00:00+08:00');
    const declare = async (systemId: string, kind = 'OPERATION') =>
      (await draftPlan(world, 2027, { systemId, kind })).try('hrss.admin', 'submitPlanDeclaration');
    expect(refusalsOf(await declare(bad))).toEqual([{ code: 'RESTRICTED', path: null, provision: 'YP-27b' }]);
    expect(refusedWith(await declare(good))).toEqual([]);
    expect(refusedWith(await declare(bad, 'UPGRADE'))).toEqual([]);
  });
});

describe('CC-46 a cloud application that misses its goals', () => {
  it('CC-46 gets no more resources until it is put right, and the refusal says what holds and what lifts it', async () => {
    const line = { kind: 'COMPUTE_VCPU', specification: '4 核云主机', quantity: 16 };
    const [systemId] = (await runningSystems(world, 1, [line])) as [string];
    const change = (quantity: number) =>
      Application.change(world, systemId, { lines: [{ ...line, quantity }] });
    const rectification = await withheld(world, systemId);
    const more = await change(17);
    const refused = await more.attempt('hrss.admin', 'submitCloudRequest');
    expect(refused.errors?.[0]?.extensions.refusals).toEqual([
      {
        code: 'RESTRICTED',
        path: null,
        provision: 'CC-46',
        message:
          '“No more cloud resources” holds for the system since 2026-07-04: the cloud application misses its goals, ' +
          'and was not put right by the date set. It is lifted when the authority confirms that it was put right.',
      },
    ]);
    expect(await more.refresh()).toMatchObject({ state: 'DRAFT', version: 1 });
    const steps = await more.look<{ nextSteps: { step: string; blockers: { code: string }[] }[] }>(
      'nextSteps { step blockers { code } }',
    );
    expect(steps.nextSteps.find(({ step }) => step === 'submitCloudRequest')?.blockers).toEqual([
      { code: 'RESTRICTED' },
    ]);
    // It may be given less.
    const less = await change(8);
    await less.take('hrss.admin', 'submitCloudRequest');
    await less.take('hrss.admin', 'withdrawCloudRequest');
    await reportRectified(rectification);
    await rectification.take('authority.planner', 'confirmRectification', { opinion: '达到目标。' });
    await more.take('hrss.admin', 'submitCloudRequest');
    // What is found while it is under way bars the approval.
    await withheld(world, systemId);
    const opinion = '同意。';
    expect(refusedWith(await more.attempt('office.reviewer', 'approveCloudRequest', { opinion }))).toEqual([
      'RESTRICTED',
    ]);
  });

  it('CC-46 the authority’s hand alone withholds nothing: an order comes first', async () => {
    expect(refusalsOf(await impose(await registerSystem(world), 'GOALS_MISSED'))).toEqual([
      { code: 'GROUND_BY_PROCEDURE', path: 'input.ground', provision: 'CC-46' },
    ]);
  });
});

describe('CC-26b who sees and imposes restrictions', () => {
  it('CC-26b a unit sees its own with what lifts them, the parties that keep to them do, other units do not', async () => {
    const imposed = await held(unitId, 'CATALOGUE_MISSING');
    expect(imposed.map(({ kind }) => kind)).toEqual(['NO_APPROVAL', 'NO_OPERATING_MONEY', 'NO_ACCEPTANCE']);
    const own = (list: readonly Held[]) => list.filter(({ ground }) => ground === 'CATALOGUE_MISSING');
    for (const login of ['hrss.admin', 'hrss.staff', 'office.reviewer', 'finance.officer', 'audit.auditor'])
      expect(own(await restrictionsOf(login))).toEqual(imposed);
    expect(imposed[0]?.liftedWhen).toBe(
      'its catalogue is in the sharing platform and its resources are connected',
    );
    expect(await restrictionsOf('health.admin')).toEqual([]);
    expect(await restrictionsOf('provider.operator')).toEqual([]);
    const asked = `query { restrictions(first: 100, filter: { inForce: false }) { totalCount } }`;
    const count = (login: string) => world.get<{ restrictions: { totalCount: number } }>(login, asked);
    expect((await count('hrss.admin')).restrictions.totalCount).toBeGreaterThan(3);
    expect(await count('health.admin')).toEqual({ restrictions: { totalCount: 0 } });
    await lift(imposed[0]!.id);
  });

  it('CC-26b the authority alone imposes and lifts, on what the ground is about, and changes nothing else', async () => {
    const systemId = await registerSystem(world);
    const before = await world.sql(`select * from restrictions order by id`);
    for (const login of ['office.reviewer', 'hrss.admin', 'audit.auditor', 'committee.member'])
      expect(failedWith(await impose(systemId, 'NOT_SHARING', login))).toBe('FORBIDDEN');
    expect(refusalsOf(await impose(systemId, 'CATALOGUE_MISSING'))).toEqual([
      { code: 'GROUND_NOT_ON_SUBJECT', path: 'input.subjectId', provision: 'CC-26b' },
    ]);
    expect(failedWith(await impose('sys_00000000-0000-7000-8000-000000000000', 'NOT_SHARING'))).toBe(
      'NOT_FOUND',
    );
    expect(failedWith(await impose('nothing', 'NOT_SHARING'))).toBe('NOT_FOUND');
    expect(failedWith(await lift('rst_00000000-0000-7000-8000-000000000000'))).toBe('NOT_FOUND');
    expect(await world.sql(`select * from restrictions order by id`)).toEqual(before);
  });

  it('CC-26b CC-36 rests on files too, which whoever sees the restriction reads, and each reading is on record', async () => {
    const systemId = await registerSystem(world);
    const mine = await world.upload('authority.planner', '检查记录.pdf');
    const theirs = await world.upload('hrss.admin', '别人的.pdf');
    const imposeWith = (evidenceFiles: readonly string[]) =>
      world.ask<{ imposeRestriction: { restrictions: Filed[] } }>(
        'authority.planner',
        `mutation ($input: ImposeRestrictionInput!) {
          imposeRestriction(input: $input) { restrictions { id ${FILES} } } }`,
        { input: { subjectId: systemId, ground: 'NOT_SHARING', ...found, evidenceFiles } },
      );
    const before = await world.sql(`select * from restrictions order by id`);
    expect(refusalsOf(await imposeWith([mine, theirs]))).toEqual([
      { code: 'UPLOAD_NOT_USABLE', path: 'input.evidenceFiles.1', provision: 'YP-27' },
    ]);
    expect(await world.sql(`select * from restrictions order by id`)).toEqual(before);
    const { data } = await imposeWith([mine]);
    const { restrictions } = data!.imposeRestriction;
    const [onSystem, onUnit] = [restrictions[0]!, restrictions[1]!];
    expect([onSystem.evidenceFiles, onUnit.evidenceFiles]).toMatchObject([
      [{ fileName: '检查记录.pdf', evidenceOf: 'IMPOSITION', attachedBy: { name: '赵强' } }],
      [{ fileName: '检查记录.pdf' }],
    ]);
    const url = onSystem.evidenceFiles[0]?.url ?? '';
    expect(await download(url, 'hrss.admin')).toBe(200);
    for (const login of ['health.admin', 'provider.operator']) expect(await download(url, login)).toBe(404);
    const read = await world.sql(`select 1 from journal_entries where kind = 'READ' and subject_id = $1`, [
      url.replace('/files/', ''),
    ]);
    expect(read.length).toBe(1);
    const proof = await world.upload('authority.planner', '整改证明.pdf');
    const lifted = await world.ask<{ liftRestriction: { restrictions: Filed[] } }>(
      'authority.planner',
      `mutation ($input: LiftRestrictionInput!) { liftRestriction(input: $input) { restrictions { id ${FILES} } } }`,
      { input: { id: onUnit.id, reason: '已整改。', evidenceFiles: [proof] } },
    );
    for (const { evidenceFiles } of lifted.data!.liftRestriction.restrictions)
      expect(evidenceFiles.map(({ fileName, evidenceOf }) => [fileName, evidenceOf])).toEqual([
        ['检查记录.pdf', 'IMPOSITION'],
        ['整改证明.pdf', 'LIFTING'],
      ]);
  });

  interface File {
    readonly fileName: string;
    readonly evidenceOf: string;
    readonly url: string;
  }
  interface Filed {
    readonly id: string;
    readonly evidenceFiles: readonly File[];
  }
  const FILES = 'evidenceFiles { fileName evidenceOf url attachedBy { name } }';

  it('CC-26b of several findings at once on the same thing one holds', async () => {
    const systemId = await registerSystem(world);
    const answers = await Promise.all([1, 2, 3].map(() => impose(systemId, 'INSECURE')));
    expect(answers.flatMap((answer) => refusedWith(answer))).toEqual([
      'ALREADY_RESTRICTED',
      'ALREADY_RESTRICTED',
    ]);
  });
});
