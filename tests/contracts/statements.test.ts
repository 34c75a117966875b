import { Socket } from 'node:net';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { perform } from '../../src/kernel/procedure/index.js';
import { Application, WAY } from '../support/application.js';
import { World } from '../support/world.js';

/** What the steps of a draft and of a submitted case stand on: system, lines, evidence, and running deadlines. */
const FACTS_OF_STEPS = 4;

let world: World;
let first: Application;

beforeAll(async () => {
  world = await World.open();
  // What housekeeping asks in between is not the requests'.
  await world.open.housekeeping.stop();
  first = await Application.draft(world);
  await first.take('hrss.admin', 'submitCloudRequest');
  await Application.draft(world, { materials: [] });
}, 30_000);
afterEach(() => vi.restoreAllMocks());
afterAll(() => world?.close());

/** The statements that a request runs, without the session's own. */
async function statementsOf(query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  // The first time plans and names them.
  await world.get('hrss.admin', query, variables);
  const texts: string[] = [];
  const original = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...args: unknown[]
  ) {
    const [what] = args as [string | { text: string }];
    texts.push(typeof what === 'string' ? what : what.text);
    return original.apply(this, args) as never;
  });
  await world.get('hrss.admin', query, variables);
  spy.mockRestore();
  const own = texts.filter((text) => /^(begin|commit|rollback)|open_session/i.test(text.trim()));
  expect(own.map((text) => text.trim().split(/[ (]/)[0])).toEqual(['begin', 'select', 'commit']);
  return texts.filter((text) => !own.includes(text));
}

const CASE = `id number procedure version openedAt closedAt waitingFor unit { name parent { name } } submittedBy { name }
  deadlines { kind status dueAt provision { id } counted { lastDay } } currentDeadline { kind status dueAt }
  materials { kind fileName url attachedBy { name } } decisions { outcome opinion decidedBy { name } provision { id } }
  timeline(first: 5) { totalCount nodes { at kind step personName provision { id } } }`;
const REQUEST = `${CASE} kind state purpose lines { kind requested granted }
  system { name unit { name } resources { kind } requests(first: 3) { totalCount nodes { number } } }
  resources { kind quantity pool { name } }`;

const INBOX = `{ viewer { person { name } memberships { role unit { name } }
  inbox(first: 100) { totalCount nodes { ${CASE} ... on CloudRequest { state lines { kind } system { name } } } } } }`;
const BOARD = `{ cloudRequests(first: 100) { totalCount nodes { ${REQUEST} } } }`;
const DETAIL = `query ($id: ID!) { cloudRequest(id: $id) { ${REQUEST} } }`;
const STEPS = `{ cloudRequests(first: 100) { nodes { id state
  nextSteps { step label parties open takes dueAt blockers { code message } provision { id article } } } } }`;

/** What each request needs with the rows there are. */
async function measure(): Promise<Record<string, number>> {
  return {
    inbox: (await statementsOf(INBOX)).length,
    board: (await statementsOf(BOARD)).length,
    detail: (await statementsOf(DETAIL, { id: first.view.id })).length,
    steps: (await statementsOf(STEPS)).length,
  };
}

describe('law 12 the number of statements', () => {
  let few: Record<string, number>;

  it('is one beside the session’s own, and one for each fact that is computed in batches', async () => {
    few = await measure();
    expect(few).toEqual({ inbox: 1, board: 1, detail: 1, steps: 1 + FACTS_OF_STEPS });
  });

  it.each(['INBOX', 'BOARD', 'DETAIL'] as const)('goes to the database at once: %s', async (name) => {
    const query = { INBOX, BOARD, DETAIL }[name];
    const variables = name === 'DETAIL' ? { id: first.view.id } : {};
    const { waits } = await traffic(() => world.get('hrss.admin', query, variables));
    expect(waits).toBe(1);
  });

  it('does not grow with the rows: fifty cases need what two did', async () => {
    const made = Array.from({ length: 48 }, (_, index) => index);
    const worker = async () => {
      for (let index = made.pop(); index !== undefined; index = made.pop())
        await Application.draft(world, { materials: [] });
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
    const { cloudRequests } = await world.get<{ cloudRequests: { totalCount: number } }>(
      'hrss.admin',
      '{ cloudRequests(first: 1) { totalCount } }',
    );
    expect(cloudRequests.totalCount).toBe(50);
    expect(await measure()).toEqual(few);
  });
});

/** The statements that a step runs, and how often it waits for the database. */
const BUDGET = {
  // begin, session, case, system, clocks; three facts; records, commit
  submitCloudRequest: { statements: 10, waits: 3 },
  // It stands on no facts: begin, session, case, system, clocks; records, commit
  admitCloudRequest: { statements: 7, waits: 2 },
  // The locks of the pools and of a project that is named, and five facts in between
  approveCloudRequest: { statements: 14, waits: 3 },
  // The pools' lock and two facts in between
  deliverTestEnvironment: { statements: 10, waits: 3 },
  // The pools' lock and seven facts in between
  approveGoLive: { statements: 15, waits: 3 },
};

/** The statements that work runs, and the writes to the database's connections that took them there. */
async function traffic(work: () => Promise<unknown>): Promise<{ texts: string[]; waits: number }> {
  const texts: string[] = [];
  const query = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  const queries = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...args: unknown[]
  ) {
    const [what] = args as [string | { text: string }];
    texts.push((typeof what === 'string' ? what : what.text).trim());
    return query.apply(this, args) as never;
  });
  const writes = [vi.spyOn(Socket.prototype, '_write'), vi.spyOn(Socket.prototype, '_writev' as never)];
  await work();
  const waits = writes.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  for (const spy of [queries, ...writes]) spy.mockRestore();
  return { texts, waits };
}

const RECORDS =
  /(insert into|update|delete from) "?(cases|cloud_requests|deadlines|decisions|turns|journal_entries|materials|resource_lines|cloud_resources|capacity_pools|application_systems)/;

describe('law 2 a step', () => {
  it('runs the statements of its budget in as few round trips, and changes everything with one of them', async () => {
    const { house } = world.open;
    const made = await Application.draft(world);
    const measure = async (subject: string, step: keyof typeof BUDGET, input = {}) => {
      const { id, version } = await made.refresh();
      const taken = { id, version, ...input };
      const { texts, waits } = await traffic(() =>
        perform(house, { subject, requestId: 'test' }, step, taken),
      );
      expect({ [step]: { statements: texts.length, waits } }).toEqual({ [step]: BUDGET[step] });
      const changes = texts.filter((text) => RECORDS.test(text.replaceAll(/for update.*$/g, '')));
      expect(changes.length).toBe(1);
    };
    await measure('hrss.admin', 'submitCloudRequest');
    await measure('office.admitter', 'admitCloudRequest');
    await measure('office.reviewer', 'approveCloudRequest', { opinion: '同意。', grants: [] });
    await measure('provider.operator', 'deliverTestEnvironment', { environment: '测试区' });

    await made.refresh();
    for (const step of WAY.RUNNING.slice(4, -1)) await step(made);
    await measure('office.reviewer', 'approveGoLive', { opinion: '同意上线。', grants: [] });
  });
});
