import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application } from '../../support/application.js';
import { failedWith, World } from '../../support/world.js';

let world: World;
let application: Application;

beforeAll(async () => {
  world = await World.open();
  application = await Application.draft(world);
  await application.attempt('hrss.admin', 'reportTrial', { summary: '太早。' });
  await application.reach('TESTING');
  await world.ask(
    'health.admin',
    'mutation ($id: ID!) { submitCloudRequest(input: { id: $id, version: 1 }) { __typename } }',
    {
      id: application.view.id,
    },
  );
  await world.ask(
    'finance.officer',
    'mutation ($id: ID!) { admitCloudRequest(input: { id: $id, version: 1 }) { __typename } }',
    {
      id: application.view.id,
    },
  );
  await world.open.housekeeping.runNow();
});
afterAll(() => world?.close());

interface Entry {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly step: string | null;
  readonly personId: string | null;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly caseId: string | null;
  readonly subjectId: string | null;
  readonly provision: { readonly id: string } | null;
  readonly refusals: readonly { code: string; path: string | null; provisionId: string }[];
  readonly detail: string | null;
  readonly seal: { readonly number: number; readonly hash: string; readonly previousHash: string } | null;
}

interface Journal {
  readonly journal: {
    readonly totalCount: number;
    readonly nodes: readonly Entry[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

const JOURNAL = `query ($first: Int!, $after: String, $filter: JournalFilter, $orderBy: JournalOrder) {
  journal(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { id at kind step personId personName party unitId unitName caseId subjectId fromState toState remark
      provision { id } refusals { code path provisionId } detail seal { number hash previousHash } } } }`;

const journal = async (filter: object = {}, more: object = {}) =>
  (await world.get<Journal>('audit.auditor', JOURNAL, { first: 100, filter, ...more })).journal;

interface Stored {
  readonly id: string;
  readonly kind: string;
  readonly step: string | null;
  readonly person_name: string | null;
  readonly detail: Record<string, unknown>;
}
const stored = (requestId: string) =>
  world.sql<Stored>('select * from journal_entries where request_id = $1 order by id', [requestId]);

describe('CC-36 the whole journal, to auditors', () => {
  it('has each entry with who, what, why refused, and its place in the chain', async () => {
    const { nodes } = await journal({ refusedOnly: true }, { orderBy: 'AT_ASC' });
    expect(nodes).toMatchObject([
      { kind: 'REFUSED', step: 'reportTrial', personName: '陈静', subjectId: application.view.id },
      { kind: 'DENIED', step: 'admitCloudRequest', personName: '孙悦' },
    ]);
    expect(nodes[0]!.refusals).toContainEqual(expect.objectContaining({ code: 'WRONG_STATE' }));
    const [approved] = (await journal({ steps: ['approveCloudRequest'] })).nodes;
    expect(approved).toMatchObject({
      party: 'OFFICE',
      unitName: '市电子政务管理办公室',
      fromState: 'ADMITTED',
      toState: 'APPROVED',
      provision: { id: 'CC-12b' },
      refusals: [],
    });
    expect(JSON.parse(approved!.detail!)).toHaveProperty('input.grants');
    const [seal] = await world.sql(
      'select number::int, hash, previous_hash as "previousHash" from journal_seals where entry_id = $1',
      [approved!.id],
    );
    expect(approved!.seal).toEqual(seal);
  });

  it('narrows it down by each of its filters, and by all of them', async () => {
    // Reading adds to it: what is compared ends before.
    const [{ at: to }] = (await world.sql('select house_now() as at')) as [{ at: Date }];
    const all = (await journal({ to })).nodes;
    const approved = all.find(({ step }) => step === 'approveCloudRequest')!;
    const middle = all[Math.floor(all.length / 2)]!;
    const filters: readonly (readonly [object, (entry: Entry) => boolean])[] = [
      [{ kinds: ['STEP', 'DENIED'] }, ({ kind }) => kind === 'STEP' || kind === 'DENIED'],
      [{ refusedOnly: true }, ({ kind }) => kind === 'REFUSED' || kind === 'DENIED'],
      [{ refusedOnly: false }, () => true],
      [
        { steps: ['approveCloudRequest', 'registerSystem'] },
        ({ step }) => /^(approve|register)/.test(step ?? ''),
      ],
      [{ personId: approved.personId }, ({ personId }) => personId === approved.personId],
      [{ unitId: approved.unitId }, ({ unitId }) => unitId === approved.unitId],
      [{ caseId: application.view.id }, ({ caseId }) => caseId === application.view.id],
      [{ subjectId: application.view.id }, ({ subjectId }) => subjectId === application.view.id],
      [
        { provisionId: 'CC-12b' },
        ({ provision, refusals }) =>
          provision?.id === 'CC-12b' || refusals.some(({ provisionId }) => provisionId === 'CC-12b'),
      ],
      [{ from: middle.at }, ({ at }) => at >= middle.at],
      [{ to: middle.at }, ({ at }) => at < middle.at],
      [{ number: approved.seal!.number }, ({ id }) => id === approved.id],
      [
        { kinds: ['STEP'], unitId: approved.unitId, from: middle.at },
        ({ kind, unitId, at }) => kind === 'STEP' && unitId === approved.unitId && at >= middle.at,
      ],
    ];
    for (const [filter, fits] of filters) {
      const { nodes, totalCount } = await journal({ to, ...filter });
      const expected = all.filter(fits).map(({ id }) => id);
      expect([filter, nodes.map(({ id }) => id)]).toEqual([filter, expected]);
      expect(totalCount).toBe(expected.length);
      expect(expected.length).toBeGreaterThan(0);
    }
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
  });

  it('pages by cursor, each entry once', async () => {
    const filter = { caseId: application.view.id, kinds: ['STEP'] };
    const whole = (await journal(filter, { orderBy: 'AT_ASC' })).nodes;
    const found: Entry[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await journal(filter, { first: 2, after, orderBy: 'AT_ASC' });
      found.push(...nodes);
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(found).toEqual(whole);
    expect(whole.length).toBeGreaterThan(3);
  });

  it('is itself read on record', async () => {
    await world.ask(
      'audit.auditor',
      JOURNAL,
      { first: 5, filter: { kinds: ['DENIED'] } },
      { 'x-request-id': 'read-journal' },
    );
    expect(await stored('read-journal')).toMatchObject([
      {
        kind: 'READ',
        step: 'journal',
        person_name: '马超',
        provision_id: 'CC-36',
        detail: { first: 5, filter: { kinds: ['DENIED'] } },
      },
    ]);
  });

  it.each(['hrss.admin', 'office.reviewer', 'authority.planner', 'security.inspector'])(
    'is FORBIDDEN to %s, which is on record',
    async (login) => {
      const requestId = `denied-${login.replace('.', '-')}`;
      expect(failedWith(await world.ask(login, JOURNAL, { first: 1 }, { 'x-request-id': requestId }))).toBe(
        'FORBIDDEN',
      );
      expect(await stored(requestId)).toMatchObject([{ kind: 'DENIED', step: 'journal' }]);
    },
  );

  it('shows its further facts to nobody who sees a case alone', async () => {
    const { cloudRequest } = await world.get<{ cloudRequest: { timeline: { nodes: Entry[] } } }>(
      'hrss.admin',
      `query ($id: ID!) { cloudRequest(id: $id) { timeline(first: 100) { nodes { kind detail refusals { code } seal { number hash } } } } }`,
      { id: application.view.id },
    );
    const { nodes } = cloudRequest.timeline;
    expect(nodes.length).toBeGreaterThan(3);
    expect(nodes.filter(({ detail, refusals }) => detail !== null || refusals.length > 0)).toEqual([]);
  });
});
