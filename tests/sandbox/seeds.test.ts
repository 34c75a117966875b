import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lives, playYear, STANDING } from '../../seeds/index.js';
import { UNITS } from '../../seeds/units.js';
import { withOwner } from '../../src/sandbox/owner-query.js';
import { MovableClock } from '../../src/sandbox/clock.js';
import { allProcedures } from '../../src/kernel/procedure/index.js';
import { World } from '../support/world.js';

/** The year of the tests ends before a long holiday, with what is due then. */
const END = new Date('2026-02-12T10:00:00+08:00');

let worlds: readonly World[];
beforeAll(async () => {
  worlds = await Promise.all([play(), play()]);
}, 120_000);
afterAll(() => Promise.all((worlds ?? []).map((world) => world.close())));

/** A world in which the systems have had their year that have something standing at its end. */
async function play(): Promise<World> {
  const world = await World.open();
  await world.open.housekeeping.stop();
  const { ownerUrl } = world.database;
  await withOwner(ownerUrl, (query) =>
    playYear({
      house: world.open.house,
      clock: new MovableClock(ownerUrl, query),
      analyze: () => query('analyze'),
      end: END,
      of: ({ system }) => system[0] in STANDING,
    }),
  );
  return world;
}

const world = () => worlds[0] as World;

describe('the seeded city', () => {
  // A year has about so many working days, two moments each.
  it.each([480, 490, 500, 510])('has 30 units, 120 systems and 400 cases in %s moments', async (moments) => {
    const year = lives(moments);
    expect(UNITS.filter(({ party }) => party === 'UNIT').length).toBeGreaterThanOrEqual(30);
    expect(year.length).toBeGreaterThanOrEqual(120);
    const drafted = year.flatMap((life) => life.matters.filter((matter) => matter.drafted < moments));
    // Beside those of the cloud, which are made up for systems.
    const [beside] = await world().sql<{ cases: number }>(
      `select count(*)::int as cases from cases where procedure not in ('CLOUD_APPLICATION', 'CLOUD_CHANGE', 'CLOUD_TERMINATION')`,
    );
    expect(drafted.length + beside!.cases).toBeGreaterThanOrEqual(400);
    expect(new Set(year.map((life) => life.unit)).size).toBeGreaterThanOrEqual(30);
  });

  it('has cases in every state of every procedure', async () => {
    const rows = await world().sql<{ at: string }>(
      `select distinct procedure || ' ' || state as at from cases order by 1`,
    );
    const all = allProcedures().flatMap(({ name, states }) =>
      Object.keys(states).map((state) => `${name} ${state}`),
    );
    expect(rows.map(({ at }) => at)).toEqual(all.toSorted());
  });

  it('has what is overdue on several desks, what was met late, and what was returned more than once', async () => {
    const [row] = await world().sql<Record<string, number>>(`
      select count(distinct d.desk) filter (where d.overdue_at is not null and d.met_at is null and d.cancelled_at is null)::int as desks,
        count(*) filter (where d.met_at >= d.due_at)::int as late,
        count(*) filter (where d.extended_at is not null)::int as extended,
        (select max(round) from cases) as rounds
      from deadlines d`);
    expect(row!['desks']).toBeGreaterThanOrEqual(4);
    expect(row!['late']).toBeGreaterThan(0);
    expect(row!['rounds']).toBeGreaterThan(1);
  });

  it.each([
    'hrss.admin',
    'health.admin',
    'office.admitter',
    'office.reviewer',
    'provider.operator',
    'dual.person',
  ])('has something in the inbox of %s', async (login) => {
    const { viewer } = await world().get<{ viewer: { inbox: { totalCount: number } } }>(
      login,
      '{ viewer { inbox(first: 1) { totalCount } } }',
    );
    expect(viewer.inbox.totalCount).toBeGreaterThan(0);
  });

  it('is the same each time: numbers, states, due dates, clocks, journal and pools', async () => {
    const [one, other] = await Promise.all(worlds.map(remembered));
    expect(one).toEqual(other);
  });
});

/** Everything of a year but its ids; instants of steps to the minute, since the clock goes on while they are taken. */
async function remembered(of: World): Promise<unknown> {
  const statements = [
    `select c.number, c.procedure, c.state, c.version, c.round, c.due_at, c.seen_by, date_trunc('minute', c.state_since) as since,
       s.name, s.placement, s.go_live_on
     from cases c join cloud_requests r on r.id = c.id join application_systems s on s.id = r.system_id order by c.number`,
    `select c.number, d.kind, d.desk like 'UNIT/%' as own, date_trunc('minute', d.started_at) as started, d.due_at, d.overdue_at,
       date_trunc('minute', d.met_at) as met, date_trunc('minute', d.cancelled_at) as cancelled, d.skipped
     from deadlines d join cases c on c.id = d.case_id order by c.number, d.started_at, d.kind`,
    `select c.number, date_trunc('minute', j.at) as at, j.kind, j.step, j.person_name, j.from_state, j.to_state, j.version, j.remark,
       j.provision_id
     from journal_entries j left join cases c on c.id = j.case_id where j.request_id = 'seed'
     order by c.number, j.version, date_trunc('minute', j.at), j.kind, j.step, j.remark, j.provision_id`,
    'select kind, allocated, reserved, measured_used, alert_level, alert_peak from capacity_pools order by kind',
  ];
  const tables: unknown[] = [];
  for (const statement of statements) tables.push(await of.sql(statement));
  return tables;
}
