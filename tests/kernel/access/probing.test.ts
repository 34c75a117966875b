import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, prefixOf } from '../../../src/kernel/graphql/index.js';
import { Application, registerSystem, unitOf } from '../../support/application.js';
import { World } from '../../support/world.js';
import { PEOPLE, sees } from '../cases/expectation.js';

const HRSS = '市人力资源和社会保障局';

let world: World;
let application: Application;
/** Ids of what belongs to 人社局's case, by what they are. */
let ids: Record<string, string>;
let uploadId: string;
let number: string;
let unitId: string;

beforeAll(async () => {
  world = await World.open();
  application = await Application.draft(world);
  await application.reach('TEST_REPORTED');
  uploadId = await world.upload('hrss.admin');
  unitId = await unitOf(world, HRSS);
  number = application.view.number;
  const id = application.view.id;
  const one = async (text: string, values: readonly unknown[] = [id]) =>
    (await world.sql<{ id: string }>(`${text} order by id limit 1`, values))[0]!.id;
  ids = {
    case: id,
    system: application.systemId,
    line: application.view.lines[0]!.id,
    material: await one('select id from materials where case_id = $1'),
    decision: await one('select id from decisions where case_id = $1'),
    deadline: await one('select id from deadlines where case_id = $1'),
    resource: await one('select id from cloud_resources where granted_by_id = $1'),
    'journal entry': await one('select id from journal_entries where case_id = $1'),
    upload: uploadId,
    person: await one('select id from people where login = $1', ['hrss.admin']),
    membership: await one(
      `select m.id from memberships m join people p on p.id = m.person_id where p.login = $1`,
      ['hrss.staff'],
    ),
  };
}, 30_000);
afterAll(() => world?.close());

/** Another id of the same kind, of nothing. */
const madeUp = (id: string) => newId(prefixOf(id) ?? '');

/** An answer without what differs in every answer: the request's id, and the id asked for. */
async function shape(login: string, query: string, id: string, variables: Record<string, unknown> = {}) {
  const answer = await world.ask(login, query, { id, ...variables });
  return JSON.parse(
    JSON.stringify(answer)
      .replaceAll(/"requestId":"[^"]+"/g, '"requestId":""')
      .replaceAll(id, 'ID'),
  ) as { data: Record<string, unknown> | null; errors?: { message: string; extensions: { code: string } }[] };
}

const KINDS = [
  'case',
  'system',
  'line',
  'material',
  'decision',
  'deadline',
  'resource',
  'journal entry',
  'upload',
  'person',
  'membership',
];

describe('CC-36 another unit that asks by id', () => {
  const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';

  it.each(KINDS)('finds a %s as little as something that never was', async (kind) => {
    const id = ids[kind] as string;
    expect(await shape('hrss.admin', NODE, id)).toMatchObject({ data: { node: { id: 'ID' } } });
    const found = await shape('health.admin', NODE, id);
    expect(found).toEqual({ data: { node: null } });
    expect(found).toEqual(await shape('health.admin', NODE, madeUp(id)));
  });

  it.each([
    ['cloudRequest', 'case'],
    ['system', 'system'],
  ])('finds nothing by %s either', async (query, kind) => {
    const id = ids[kind] as string;
    const text = `query ($id: ID!) { ${query}(id: $id) { id } }`;
    expect(await shape('hrss.admin', text, id)).toEqual({ data: { [query]: { id: 'ID' } } });
    expect(await shape('health.admin', text, id)).toEqual({ data: { [query]: null } });
  });

  it('downloads nothing: the answer is that of a file that never was', async () => {
    const get = async (login: string, id: string) => {
      const headers = { authorization: `Bearer ${await world.token(login)}` };
      const response = await world.app.inject({ method: 'GET', url: `/files/${id}`, headers });
      const body = response.body.replaceAll(/"requestId":"[^"]+"/g, '').replaceAll(id, 'ID');
      return { status: response.statusCode, body };
    };
    for (const id of [ids['material'] as string, uploadId]) {
      expect((await get('hrss.admin', id)).status).toBe(200);
      const found = await get('health.admin', id);
      expect(found.status).toBe(404);
      expect(found).toEqual(await get('health.admin', madeUp(id)));
    }
  });

  it('sends no bytes to an upload that is another’s', async () => {
    const put = async (id: string) => {
      const headers = {
        authorization: `Bearer ${await world.token('health.admin')}`,
        'content-type': 'application/pdf',
      };
      const response = await world.app.inject({
        method: 'PUT',
        url: `/uploads/${id}`,
        headers,
        payload: 'x',
      });
      return [response.statusCode, response.body.replaceAll(/"requestId":"[^"]+"/g, '')];
    };
    expect(await put(uploadId)).toEqual(await put(madeUp(uploadId)));
    expect((await put(uploadId))[0]).toBe(404);
  });
});

describe('CC-36 another unit that asks by lists', () => {
  const COUNTED = '{ totalCount nodes { id } pageInfo { hasNextPage } }';
  const NOTHING = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } };
  const LISTS: [string, () => Record<string, unknown>][] = [
    ['cloudRequests', () => ({ unitId })],
    ['cloudRequests', () => ({ systemId: ids['system'] })],
    ['cloudRequests', () => ({ number })],
    ['cloudRequests', () => ({ states: ['TEST_REPORTED'] })],
    ['cloudResources', () => ({ unitId })],
    ['cloudResources', () => ({ systemId: ids['system'] })],
    ['systems', () => ({ unitId })],
    ['systems', () => ({ name: '测试系统' })],
  ];

  it.each(LISTS)('finds and counts nothing in %s, however it filters (%#)', async (list, filterOf) => {
    const type = { cloudRequests: 'CloudRequestFilter', cloudResources: 'CloudResourceFilter' }[list];
    const text = `query ($filter: ${type ?? 'ApplicationSystemFilter'}) { ${list}(first: 100, filter: $filter) ${COUNTED} }`;
    const filter = filterOf();
    const own = await world.get<Record<string, { totalCount: number }>>('hrss.admin', text, { filter });
    expect(own[list]?.totalCount).toBeGreaterThan(0);
    expect(await world.get('health.admin', text, { filter })).toEqual({ [list]: NOTHING });
    expect(await world.get('health.admin', text, { filter: null })).toEqual({ [list]: NOTHING });
  });

  it('reads nothing through what everybody may know: the unit and its parent', async () => {
    const text = `query ($id: ID!) { unit(id: $id) { name systems(first: 10) ${COUNTED} members { id }
      parent { children(first: 100, filter: { name: "人力" }) { nodes { systems(first: 1) ${COUNTED} members { id } } } } } }`;
    const { unit } = await world.get<{ unit: Record<string, unknown> }>('health.admin', text, { id: unitId });
    expect(unit).toEqual({
      name: HRSS,
      systems: NOTHING,
      members: [],
      parent: { children: { nodes: [{ systems: NOTHING, members: [] }] } },
    });
  });

  it('has nothing of it in the inbox', async () => {
    const text = 'query { viewer { inbox(first: 100) { totalCount nodes { id } } } }';
    const draft = await Application.draft(world, { materials: [] });
    const has = async (login: string) => {
      const { viewer } = await world.get<{
        viewer: { inbox: { totalCount: number; nodes: { id: string }[] } };
      }>(login, text);
      expect(viewer.inbox.totalCount).toBe(viewer.inbox.nodes.length);
      return viewer.inbox.nodes.some(({ id }) => id === draft.view.id);
    };
    expect([await has('hrss.admin'), await has('health.admin'), await has('office.reviewer')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('CC-36 another unit that acts on ids', () => {
  const ACTS: [string, string, string, Record<string, unknown>][] = [
    ['submitCloudRequest', 'case', 'id', { version: 5 }],
    ['withdrawCloudRequest', 'case', 'id', { version: 5 }],
    ['reviseCloudRequest', 'case', 'id', { version: 5, purpose: '改' }],
    ['cancelCloudRequest', 'case', 'id', { version: 5, reason: '改' }],
    ['draftApplication', 'system', 'systemId', { purpose: '改' }],
    ['updateSystem', 'system', 'systemId', { name: '改' }],
    ['endMembership', 'membership', 'membershipId', {}],
  ];

  it.each(ACTS)('%s answers as if the %s had never been', async (step, kind, key, input) => {
    const type = `${step.charAt(0).toUpperCase()}${step.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { ${step}(input: $input) { __typename } }`;
    const id = ids[kind] as string;
    const found = await shape('health.admin', text, id, { input: { [key]: id, ...input } });
    const other = madeUp(id);
    expect(found.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(found).toEqual(await shape('health.admin', text, other, { input: { [key]: other, ...input } }));
  });

  it('attaches no upload of another: the refusal is that of one that never was', async () => {
    const systemId = await registerSystem(world, { admin: 'health.admin', unit: '市卫生健康委员会' });
    const text = `mutation ($input: DraftApplicationInput!) { draftApplication(input: $input) { __typename } }`;
    const draft = (id: string) =>
      shape('health.admin', text, id, {
        input: { systemId, purpose: '改', materials: [{ kind: 'OTHER', uploadId: id }] },
      });
    const found = await draft(uploadId);
    expect(found.errors?.[0]?.extensions).toMatchObject({
      code: 'REFUSED',
      refusals: [{ code: 'UPLOAD_NOT_USABLE', path: 'input.materials.0.uploadId' }],
    });
    expect(found).toEqual(await draft(madeUp(uploadId)));
  });
});

describe('CC-36 who sees a case', () => {
  const READ = 'query ($id: ID!) { cloudRequest(id: $id) { id } node(id: $id) { id } }';

  it('is its unit, each party from its turn on and the auditor; nobody sees another’s draft', async () => {
    const walked = await Application.draft(world);
    const way = [
      ['DRAFT', null, '', {}],
      ['SUBMITTED', 'hrss.admin', 'submitCloudRequest', {}],
      ['ADMITTED', 'office.admitter', 'admitCloudRequest', {}],
      ['APPROVED', 'office.reviewer', 'approveCloudRequest', { opinion: '同意。' }],
      ['TESTING', 'provider.operator', 'deliverTestEnvironment', { environment: '测试区' }],
    ] as const;
    for (const [state, login, step, input] of way) {
      if (login) await walked.take(login, step, input);
      const found: Record<string, boolean> = {};
      for (const person of Object.keys(PEOPLE)) {
        const { cloudRequest, node } = await world.get<Record<string, unknown>>(person, READ, {
          id: walked.view.id,
        });
        expect(cloudRequest === null).toBe(node === null);
        found[person] = cloudRequest !== null;
      }
      const wanted = Object.fromEntries(Object.keys(PEOPLE).map((person) => [person, sees(person, state)]));
      expect({ state, ...found }).toEqual({ state, ...wanted });
    }
  });

  it('CC-20b a member without a role for it reads everything of the unit and may do nothing', async () => {
    const { cloudRequest } = await world.get<{
      cloudRequest: { nextSteps: { open: boolean; blockers: { code: string }[] }[] };
    }>('hrss.staff', 'query ($id: ID!) { cloudRequest(id: $id) { nextSteps { open blockers { code } } } }', {
      id: ids['case'],
    });
    expect(cloudRequest.nextSteps.length).toBeGreaterThan(0);
    for (const { open, blockers } of cloudRequest.nextSteps) {
      expect([open, blockers.map(({ code }) => code)]).toEqual([
        false,
        expect.arrayContaining(['NOT_YOUR_STEP']),
      ]);
    }
  });
});
