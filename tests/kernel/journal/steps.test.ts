import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, registerSystem } from '../../support/application.js';
import { World } from '../../support/world.js';

interface Entry {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly case_id: string | null;
  readonly subject_id: string | null;
  readonly step: string | null;
  readonly person_name: string | null;
  readonly party: string | null;
  readonly from_state: string | null;
  readonly to_state: string | null;
  readonly version: number | null;
  readonly remark: string | null;
  readonly provision_id: string | null;
  readonly request_id: string;
  readonly detail: Record<string, unknown>;
}

let world: World;
let application: Application;
beforeAll(async () => {
  world = await World.open();
  application = await Application.draft(world);
});
afterAll(() => world?.close());

const entriesOf = (requestId: string) =>
  world.sql<Entry>('select * from journal_entries where request_id = $1 order by id', [requestId]);

const countOf = async () =>
  (await world.sql<{ count: number }>('select count(*)::int as count from journal_entries'))[0]!.count;

/** Sends a step with a request id of the client's own and answers the response's header. */
async function send(
  requestId: string,
  login: string | null,
  step: string,
  input: Record<string, unknown> = {},
) {
  const { id, version } = application.view;
  const type = `${step.charAt(0).toUpperCase()}${step.slice(1)}Input`;
  const response = await world.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'x-request-id': requestId,
      ...(login && { authorization: `Bearer ${await world.token(login)}` }),
    },
    payload: {
      query: `mutation ($input: ${type}!) { ${step}(input: $input) { cloudRequest { version } } }`,
      variables: { input: { id, version, ...input } },
    },
  });
  const body = response.json<{ errors?: { extensions: { code: string; requestId: string } }[] }>();
  return { header: response.headers['x-request-id'], error: body.errors?.[0]?.extensions };
}

describe('CC-36 law 8 the journal', () => {
  it('has each step as one entry with all of its facts, under the request’s id', async () => {
    expect(await send('step-1', 'hrss.admin', 'submitCloudRequest')).toEqual({ header: 'step-1' });
    await application.refresh();
    expect(
      await send('step-2', 'office.admitter', 'declineCloudRequest', { opinion: '缺少安全结论。' }),
    ).toEqual({
      header: 'step-2',
    });
    await application.refresh();
    const [entry, ...more] = await entriesOf('step-2');
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      kind: 'STEP',
      case_id: application.view.id,
      subject_id: application.view.id,
      step: 'declineCloudRequest',
      person_name: '王磊',
      party: 'OFFICE',
      from_state: 'SUBMITTED',
      to_state: 'RETURNED',
      version: application.view.version,
      remark: '缺少安全结论。',
      provision_id: 'CC-12a',
    });
    const [decided] = await world.sql<{ decided_at: Date }>(
      'select decided_at from decisions where case_id = $1 order by id desc limit 1',
      [application.view.id],
    );
    expect(entry!.at).toEqual(decided!.decided_at);
    const [met] = await world.sql<{ id: string }>(
      `select id from deadlines where case_id = $1 and kind = 'ADMISSION'`,
      [application.view.id],
    );
    expect(entry!.detail).toMatchObject({ met: [met!.id], input: { opinion: '缺少安全结论。' } });
  });

  it('has what is registered beside cases', async () => {
    const before = await countOf();
    const systemId = await registerSystem(world);
    const [entry] = await world.sql<Entry>('select * from journal_entries where subject_id = $1', [systemId]);
    expect(entry).toMatchObject({
      kind: 'OPERATION',
      step: 'registerSystem',
      party: 'UNIT',
      provision_id: 'CC-4',
    });
    expect(await countOf()).toBe(before + 1);
  });

  it('has a refused attempt with its refusals, and nothing else of it', async () => {
    const before = await application.refresh();
    const { error } = await send('refused-1', 'hrss.admin', 'reportTrial', { summary: '太早。' });
    expect(error).toMatchObject({ code: 'REFUSED', requestId: 'refused-1' });
    const [entry, ...more] = await entriesOf('refused-1');
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      kind: 'REFUSED',
      subject_id: application.view.id,
      step: 'reportTrial',
      person_name: '陈静',
      to_state: null,
      version: null,
    });
    const { refusals } = entry!.detail as { refusals: { code: string; provision: string }[] };
    expect(refusals.map(({ code }) => code)).toContain('WRONG_STATE');
    expect(refusals.every(({ provision }) => /^[A-Z]+-/.test(provision))).toBe(true);
    expect(await application.refresh()).toEqual(before);
  });

  it('has a denied attempt, whichever fence denied it', async () => {
    expect((await send('denied-1', 'finance.officer', 'submitCloudRequest')).error?.code).toBe('FORBIDDEN');
    expect(await entriesOf('denied-1')).toMatchObject([
      { kind: 'DENIED', step: 'submitCloudRequest', person_name: '孙悦' },
    ]);
    const [{ id: unitId }] = (await world.sql<{ id: string }>(
      `select id from units where name = '市卫生健康委员会'`,
    )) as [{ id: string }];
    const { errors } = await world.ask(
      'hrss.admin',
      'mutation ($input: RegisterSystemInput!) { registerSystem(input: $input) { system { id } } }',
      { input: { unitId, name: '别人的系统', classified: false, mlpsGrade: 2 } },
      { 'x-request-id': 'denied-2' },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await entriesOf('denied-2')).toMatchObject([
      { kind: 'DENIED', step: 'registerSystem', person_name: '陈静' },
    ]);
  });

  it('has no attempt that failed for another reason', async () => {
    const before = await countOf();
    const made = { id: 'crq_019a0000000070008000000000000000' };
    expect((await send('other-1', 'hrss.admin', 'submitCloudRequest', made)).error?.code).toBe('NOT_FOUND');
    expect((await send('other-2', 'hrss.admin', 'submitCloudRequest', { version: 0 })).error?.code).toBe(
      'CONFLICT',
    );
    const bad = { opinion: ' ' };
    expect((await send('other-3', 'office.admitter', 'declineCloudRequest', bad)).error?.code).toBe(
      'BAD_USER_INPUT',
    );
    expect(await countOf()).toBe(before);
  });

  it('counts attempts of nobody and keeps no entry of them', async () => {
    const anonymous = async () => {
      const { body } = await world.app.inject({ method: 'GET', url: '/metrics' });
      return Number(/^zhengyun_anonymous_attempts_total (\d+)$/m.exec(body)?.[1]);
    };
    const [entries, attempts] = [await countOf(), await anonymous()];
    expect((await send('nobody-1', null, 'submitCloudRequest')).error?.code).toBe('UNAUTHENTICATED');
    expect(await anonymous()).toBe(attempts + 1);
    expect(await countOf()).toBe(entries);
  });

  it('has every reading of a material, in the name of who read it', async () => {
    const [material] = await world.sql<{ id: string }>(
      'select id from materials where case_id = $1 limit 1',
      [application.view.id],
    );
    const read = async (login: string, requestId: string) => {
      const headers = { authorization: `Bearer ${await world.token(login)}`, 'x-request-id': requestId };
      return (await world.app.inject({ method: 'GET', url: `/files/${material!.id}`, headers })).statusCode;
    };
    const readers = [
      ['office.reviewer', '李娜'],
      ['hrss.staff', '刘洋'],
      ['audit.auditor', '马超'],
    ] as const;
    for (const [login, name] of readers) {
      expect(await read(login, `read-${login.replace('.', '-')}`)).toBe(200);
      expect(await entriesOf(`read-${login.replace('.', '-')}`)).toMatchObject([
        { kind: 'READ', subject_id: material!.id, person_name: name, provision_id: 'CC-36' },
      ]);
    }
    expect(await read('health.admin', 'read-none')).toBe(404);
    expect(await entriesOf('read-none')).toEqual([]);
  });

  it('CC-36 is read by auditors whole, by who sees the case in steps alone', async () => {
    const all = await world.sql<Entry>('select id, kind from journal_entries');
    const seen = async (login: string) => {
      const kinds = new Set<string>();
      for (const { id, kind } of all) {
        const { node } = await world.get<{ node: unknown }>(
          login,
          'query ($id: ID!) { node(id: $id) { id } }',
          { id },
        );
        if (node) kinds.add(kind);
      }
      return [...kinds].toSorted();
    };
    expect(await seen('audit.auditor')).toEqual(['DENIED', 'OPERATION', 'READ', 'REFUSED', 'STEP']);
    expect(await seen('hrss.admin')).toEqual(['STEP']);
    expect(await seen('health.admin')).toEqual([]);
  });
});

describe('law 8 the timeline', () => {
  const PAGE = `query ($id: ID!, $first: Int!, $after: String) { cloudRequest(id: $id) {
    timeline(first: $first, after: $after) { totalCount edges { cursor node { at kind step fromState toState } }
      pageInfo { endCursor hasNextPage } } } }`;
  interface Page {
    readonly cloudRequest: {
      readonly timeline: {
        readonly totalCount: number;
        readonly edges: readonly {
          cursor: string;
          node: { at: string; kind: string; step: string | null };
        }[];
        readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
      };
    };
  }
  const page = async (login: string, first: number, after: string | null = null) =>
    (await world.get<Page>(login, PAGE, { id: application.view.id, first, after })).cloudRequest.timeline;

  it('shows steps and what fell overdue, oldest first, to auditors no more', async () => {
    await application.refresh();
    await application.take('hrss.admin', 'submitCloudRequest');
    await world.moveTo('2026-03-20T10:00:00+08:00');
    await application.attempt('hrss.admin', 'reportTrial', { summary: '太早。' });
    await application.take('office.admitter', 'admitCloudRequest');
    const steps = (await page('hrss.staff', 100)).edges.map(({ node }) => node.step ?? node.kind);
    expect(steps).toEqual([
      'draftApplication',
      'submitCloudRequest',
      'declineCloudRequest',
      'submitCloudRequest',
      'OVERDUE',
      'admitCloudRequest',
    ]);
    const times = (await page('audit.auditor', 100)).edges.map(({ node }) => Date.parse(node.at));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect((await page('audit.auditor', 100)).edges).toEqual((await page('hrss.staff', 100)).edges);
  });

  it.each([1, 2, 5])('pages by cursor, %d at a time, each entry once', async (first) => {
    const whole = await page('hrss.admin', 100);
    const found: unknown[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { edges, pageInfo, totalCount } = await page('hrss.admin', first, after);
      expect([edges.length <= first, totalCount]).toEqual([true, whole.edges.length]);
      found.push(...edges.map(({ node }) => node));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(found).toEqual(whole.edges.map(({ node }) => node));
  });
});
