import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { perform } from '../../src/kernel/procedure/index.js';
import { Application } from '../support/application.js';
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

/** The statements that a step may run at most: the session's own, what it asks, what its module's code does. */
const BUDGET = {
  // begin, session, case, system, clocks, three facts; the round; the system's occupation; records, commit
  submitCloudRequest: 12,
  // Nothing beside its row: begin, session, case, system, clocks, records, commit
  admitCloudRequest: 7,
  // The same with the pools' lock, four facts, the lines read and written, and the pools' books
  approveCloudRequest: 15,
};

describe('law 2 a step', () => {
  it('runs no more statements than its budget, and writes its fixed records with one', async () => {
    const { house } = world.open;
    const made = await Application.draft(world);
    let version = made.view.version;
    const take = async (subject: string, step: keyof typeof BUDGET, input = {}) => {
      const texts: string[] = [];
      const original = pg.Client.prototype.query as (...args: unknown[]) => unknown;
      const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
        this: pg.Client,
        ...args: unknown[]
      ) {
        const [what] = args as [string | { text: string }];
        texts.push((typeof what === 'string' ? what : what.text).trim());
        return original.apply(this, args) as never;
      });
      await perform(house, { subject, requestId: 'test' }, step, { id: made.view.id, version, ...input });
      spy.mockRestore();
      version += 1;
      expect(texts.length).toBeLessThanOrEqual(BUDGET[step]);
      const records =
        /(insert into|update|delete from) "?(cases|deadlines|decisions|turns|journal_entries|materials)/;
      return texts.filter((text) => records.test(text)).length;
    };
    // A submission opens a round: the ORM writes that.
    await take('hrss.admin', 'submitCloudRequest');
    expect(await take('office.admitter', 'admitCloudRequest')).toBe(1);
    expect(await take('office.reviewer', 'approveCloudRequest', { opinion: '同意。', grants: [] })).toBe(1);
  });
});
