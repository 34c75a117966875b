import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/kernel/graphql/index.js';
import { Application } from '../support/application.js';
import { CHAIN, firstFault, type Sealed } from '../support/chain.js';
import { AppConnection } from '../support/sessions.js';
import { World } from '../support/world.js';

let world: World;
const connections: AppConnection[] = [];

beforeAll(async () => {
  world = await World.open();
  const application = await Application.draft(world);
  await application.reach('TESTING');
});
afterAll(async () => {
  await Promise.all(connections.map((connection) => connection.close()));
  await world?.close();
});

async function connect(): Promise<AppConnection> {
  const connection = await AppConnection.open(world.database.appUrl);
  connections.push(connection);
  return connection;
}

const chain = () => world.sql<Sealed>(CHAIN);

const unsealed = async () =>
  (await world.sql<{ count: number }>('select count(*)::int as count from journal_unsealed'))[0]!.count;

/** Begins a transaction that has added an entry, and answers its id. */
async function beginEntry(on: AppConnection): Promise<string> {
  const id = newId('jrn');
  await on.client.query('begin');
  await on.client.query(`select open_session('hrss.admin')`);
  await on.client.query(
    `insert into journal_entries (id, at, kind, request_id, detail) values ($1, now(), 'OPERATION', 'test', '{}')`,
    [id],
  );
  return id;
}

describe('CC-36 the chain of the journal', () => {
  it('is made without being asked for, and holds from the first entry on', async () => {
    await expect.poll(unsealed, { timeout: 10_000 }).toBe(0);
    const seals = await chain();
    const [{ count }] = (await world.sql('select count(*)::int as count from journal_entries')) as [
      { count: number },
    ];
    expect(seals.length).toBe(count);
    expect(seals.length).toBeGreaterThan(5);
    expect(firstFault(seals)).toBeNull();
  });

  it('would show any change of any entry, and any seal that is missing or moved', async () => {
    const seals = await chain();
    const third = seals[2]!;
    const changed = { ...third, entry: third.entry.replace(/"(STEP|OPERATION)"/, '"READ"') };
    expect(changed).not.toEqual(third);
    expect(firstFault(seals.with(2, changed))).toBe(third.entry_id);
    expect(firstFault(seals.toSpliced(2, 1))).toBe(seals[3]!.entry_id);
    expect(firstFault([seals[1]!, seals[0]!, ...seals.slice(2)])).toBe(seals[1]!.entry_id);
  });

  it('has no gap where transactions commit out of order, and leaves out what is rolled back', async () => {
    const [early, late, gone] = [await connect(), await connect(), await connect()];
    const earlyId = await beginEntry(early);
    const lateId = await beginEntry(late);
    const goneId = await beginEntry(gone);
    await late.client.query('commit');
    await world.open.housekeeping.runNow();
    expect((await chain()).at(-1)!.entry_id).toBe(lateId);
    await gone.client.query('rollback');
    await early.client.query('commit');
    await world.open.housekeeping.runNow();
    const seals = await chain();
    expect(seals.slice(-2).map((seal) => seal.entry_id)).toEqual([lateId, earlyId]);
    expect(seals.some((seal) => seal.entry_id === goneId)).toBe(false);
    expect(firstFault(seals)).toBeNull();
  });

  it('goes on with a step that was slow to commit: sealed once, after what was faster, and in the timeline', async () => {
    const [slow, fast] = [await Application.draft(world), await Application.draft(world)];
    const timeline = `timeline(first: 10, after: $after) { nodes { step } pageInfo { endCursor } }`;
    const read = (after: string | null) =>
      world.get<{
        cloudRequest: { timeline: { nodes: { step: string }[]; pageInfo: { endCursor: string } } };
      }>('hrss.admin', `query ($id: ID!, $after: String) { cloudRequest(id: $id) { ${timeline} } }`, {
        id: slow.view.id,
        after,
      });
    const sofar = (await read(null)).cloudRequest.timeline.pageInfo.endCursor;
    const holder = new pg.Client(world.database.ownerUrl);
    await holder.connect();
    // The desk is cleared last, when the step has written its entry.
    await holder.query('begin');
    await holder.query('select from turns where case_id = $1 for update', [slow.view.id]);
    const late = slow.take('hrss.admin', 'submitCloudRequest');
    await expect
      .poll(() => world.sql('select from pg_locks where not granted'), { timeout: 10_000 })
      .toHaveLength(1);
    await fast.take('hrss.admin', 'submitCloudRequest');
    await world.open.housekeeping.runNow();
    const before = await chain();
    expect(before.at(-1)!.entry).toContain(fast.view.id);
    expect((await read(sofar)).cloudRequest.timeline.nodes).toEqual([]);

    await holder.query('rollback');
    await holder.end();
    await late;
    await world.open.housekeeping.runNow();
    const seals = await chain();
    expect(seals).toHaveLength(before.length + 1);
    expect(seals.at(-1)!.entry).toContain(slow.view.id);
    expect(firstFault(seals)).toBeNull();
    expect((await read(sofar)).cloudRequest.timeline.nodes).toEqual([{ step: 'submitCloudRequest' }]);
  });

  it('has each entry once, however many sealers work at once', async () => {
    await world.open.housekeeping.runNow();
    const before = (await chain()).length;
    const writers = await Promise.all(Array.from({ length: 4 }, connect));
    await Promise.all(
      writers.map(async (writer) => {
        for (let count = 0; count < 10; count += 1) {
          await beginEntry(writer);
          await writer.client.query('commit');
        }
      }),
    );
    const sealers = await Promise.all(Array.from({ length: 5 }, connect));
    const seal = async (sealer: AppConnection) =>
      (await sealer.rows<{ n: number }>('select seal_journal(7) as n'))[0]!.n;
    while ((await unsealed()) > 0) await Promise.all(sealers.map(seal));
    const seals = await chain();
    expect(seals.length).toBe(before + 40);
    expect(new Set(seals.map((one) => one.entry_id)).size).toBe(seals.length);
    expect(firstFault(seals)).toBeNull();
  });
});

describe('CC-36 the record cannot be altered', () => {
  it.each(['journal_entries', 'journal_seals'])(
    'not even by the owner of the tables: %s only grows',
    async (table) => {
      const column = table === 'journal_entries' ? 'remark' : 'hash';
      for (const statement of [
        `update ${table} set ${column} = 'x'`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        await expect(world.sql(statement)).rejects.toThrow(`${table} is append-only`);
      }
    },
  );

  it('by the server’s login neither', async () => {
    const app = await connect();
    await app.within('hrss.admin', async () => {
      for (const table of ['journal_entries', 'journal_seals', 'journal_unsealed'])
        for (const statement of [
          `update ${table} set ctid = ctid`,
          `delete from ${table}`,
          `truncate ${table}`,
          `alter table ${table} disable trigger all`,
          `alter table ${table} disable row level security`,
          `drop table ${table} cascade`,
        ])
          expect(await app.refusal(statement)).toMatch(/permission denied|cannot assign|must be owner/);
      for (const statement of [
        `create or replace function refuse_change() returns trigger language plpgsql as $$ begin return old; end $$`,
        `drop function refuse_change() cascade`,
        `drop trigger refuse_change on journal_entries`,
        `create or replace trigger refuse_change before update on journal_entries
           execute function suppress_redundant_updates_trigger()`,
        `set session_replication_role = replica`,
        `insert into journal_seals values (0, 'x', 1, '', '', now())`,
        `insert into journal_unsealed values ('x')`,
      ])
        expect(await app.refusal(statement)).toMatch(/permission denied|must be owner/);
    });
    expect(firstFault(await chain())).toBeNull();
  });
});
