import 'reflect-metadata';
import type pg from 'pg';
import '../../src/catalogue.js';
import { allProcedures } from '../../src/kernel/procedure/index.js';
import { CHAIN, firstFault, type Sealed } from './chain.js';

/** A law of the books: what it says, and the statement that finds every row breaking it, in words. */
type Law = readonly [law: string, statement: string];

/** What holds of a pool: what is given away is what lives of it and what is promised. */
export const POOLS: readonly Law[] = [
  [
    'a pool gives away what is delivered and what is reserved',
    `select p.kind || ': allocated ' || p.allocated || ', reserved ' || p.reserved || ', delivered ' || coalesce(d.quantity, 0) as fault
     from capacity_pools p left join (
       select pool_id, sum(quantity) as quantity from cloud_resources where state <> 'RECLAIMED' group by pool_id
     ) d on d.pool_id = p.id
     where p.allocated - p.reserved <> coalesce(d.quantity, 0)`,
  ],
  [
    'a pool reserves what approved requests have not been delivered yet',
    `select p.kind || ': reserved ' || p.reserved || ', promised ' || coalesce(l.quantity, 0) as fault
     from capacity_pools p
     left join (select kind, sum(reserved) as quantity from resource_lines group by kind) l on l.kind = p.kind
     where p.reserved <> coalesce(l.quantity, 0)`,
  ],
  [
    'a line promises what it is granted and no more, from the approval of its request to the first delivery',
    `select l.id || ' ' || c.state || ': ' || l.reserved || ' of ' || coalesce(l.granted, 0) as fault
     from resource_lines l join cloud_requests r on r.id = l.request_id join cases c on c.id = r.id
     where l.reserved > 0 and (l.replaced or c.closed_at is not null or r.delivered_at is not null or l.reserved > l.granted)
       or r.kind = 'APPLICATION' and c.state = 'APPROVED' and not l.replaced and l.reserved <> l.granted`,
  ],
  [
    'a pool never gives away more than it has',
    `select kind || ': ' || allocated || ' of ' || total as fault from capacity_pools
     where allocated > total or reserved > allocated or reserved < 0`,
  ],
  [
    'of a sort of resource a request has one living at most: as much as its lines are granted, or for a test less',
    `select r.granted_by_id || ' ' || r.kind || ': ' || count(*) || ' resources, ' || sum(r.quantity) || ' of ' || max(l.granted) as fault
     from cloud_resources r join lateral (
       select sum(granted) as granted from resource_lines
       where request_id = r.granted_by_id and kind = r.kind and specification = r.specification and not replaced
     ) l on true
     where r.state <> 'RECLAIMED' group by r.granted_by_id, r.kind, r.specification
     having count(*) > 1 and count(*) > count(distinct r.line_id) or sum(r.quantity) > max(l.granted)
       or bool_or(r.state = 'RUNNING') and sum(r.quantity) <> max(l.granted)`,
  ],
  [
    'what an approved change reserves of a kind is by how much its system has more of it afterwards',
    `select c.number || ' ' || l.kind || ': ' || sum(l.reserved) || ' of ' || sum(l.granted) - coalesce(max(h.quantity), 0) as fault
     from cases c join cloud_requests r on r.id = c.id and r.kind = 'CHANGE' and r.delivered_at is null
       join resource_lines l on l.request_id = r.id and not l.replaced
       left join lateral (
         select sum(quantity) as quantity from cloud_resources
         where system_id = r.system_id and kind = l.kind and state <> 'RECLAIMED'
       ) h on true
     where c.state = 'APPROVED' group by c.id, l.kind
     having sum(l.reserved) <> greatest(0, sum(l.granted) - coalesce(max(h.quantity), 0))`,
  ],
  [
    'a system runs on something exactly while it is on the cloud, and a retired one has nothing',
    `select s.id || ' ' || s.placement as fault from application_systems s
     where (s.placement = 'ON_CLOUD') <> exists (
         select from cloud_resources where system_id = s.id and state = 'RUNNING')
       or s.placement = 'RETIRED' and exists (
         select from cloud_resources where system_id = s.id and state <> 'RECLAIMED')`,
  ],
  [
    'a resource is reclaimed at an instant, and only then',
    `select id || ' ' || state as fault from cloud_resources where (state = 'RECLAIMED') <> (reclaimed_at is not null)`,
  ],
];

const STEPS = `select *, row_number() over (partition by case_id order by version) as place,
    lag(to_state) over (partition by case_id order by version) as before
  from journal_entries where kind = 'STEP'`;

/** What holds of a case: it is where its record says. $1: the states in which cases have ended, as PROCEDURE/STATE. */
const CASES: readonly Law[] = [
  [
    'a case’s version counts the steps on record',
    `select c.number || ': version ' || c.version || ', ' || count(e.id) || ' steps' as fault
     from cases c left join journal_entries e on e.case_id = c.id and e.kind = 'STEP'
     group by c.id having c.version <> count(e.id)`,
  ],
  [
    'the steps of a case have each their version, and leave the state that the last one came to',
    `select case_id || ' ' || step || ': version ' || version || ' at place ' || place as fault from (${STEPS}) s
     where version <> place or from_state is distinct from before`,
  ],
  [
    'a case is in the state to which its last step came',
    `select c.number || ': ' || c.state || ', on record ' || s.to_state as fault
     from cases c join (${STEPS}) s on s.case_id = c.id and s.version = c.version where s.to_state <> c.state`,
  ],
  [
    'a case has ended if its state says so, and waits for somebody if not',
    `select number || ' ' || state as fault from cases
     where (procedure || '/' || state = any($1)) <> (closed_at is not null) or (closed_at is null) <> (waiting_for is not null)`,
  ],
  [
    'what has ended lies on no desk, the rest on one at least',
    `select c.number || ' ' || c.state || ': ' || count(t.desk) || ' desks' as fault
     from cases c left join turns t on t.case_id = c.id group by c.id
     having (c.closed_at is null) <> (count(t.desk) > 0)`,
  ],
  [
    'a case lies on the desk of each deadline that runs on it',
    `select d.case_id || ' ' || d.kind as fault from deadlines d
     where d.met_at is null and d.cancelled_at is null
       and not exists (select from turns t where t.case_id = d.case_id and t.desk = d.desk)`,
  ],
  [
    'a case is due when the soonest of its deadlines is, and so is each of its turns',
    `select c.number as fault from cases c left join (
       select case_id, min(due_at) as due_at from deadlines
       where met_at is null and cancelled_at is null and paused_at is null group by case_id
     ) d on d.case_id = c.id
     where c.due_at is distinct from d.due_at
       or exists (select from turns t where t.case_id = c.id and t.due_at <> coalesce(c.due_at, 'infinity'))`,
  ],
  [
    'of each kind one deadline runs on a case at most, and none on what has ended',
    `select c.number || ' ' || d.kind as fault from deadlines d join cases c on c.id = d.case_id
     where d.met_at is null and d.cancelled_at is null
     group by c.id, d.kind having count(*) > 1 or c.closed_at is not null`,
  ],
  [
    'a deadline is met or cancelled, after its start',
    `select id || ' ' || kind as fault from deadlines
     where (met_at is not null and cancelled_at is not null) or met_at < started_at or cancelled_at < started_at`,
  ],
  [
    'a deadline that passed is on record, each last day once',
    `select d.id as fault from deadlines d left join journal_entries e on e.subject_id = d.id and e.kind = 'OVERDUE'
     group by d.id having count(e.id) <> count(distinct e.at) or (d.overdue_at is not null and not coalesce(bool_or(e.at = d.overdue_at), false))`,
  ],
  [
    'a system is occupied by its submitted, unfinished request, and by no other',
    `select s.id || ': ' || coalesce(s.open_request_id, 'none') || ', submitted: ' || coalesce(string_agg(c.id, ' '), 'none') as fault
     from application_systems s
     left join (cloud_requests r join cases c on c.id = r.id and c.round > 0 and c.closed_at is null) on r.system_id = s.id
     group by s.id having count(c.id) > 1 or max(c.id) is distinct from s.open_request_id`,
  ],
];

/** What holds of files, keys and the journal. */
const RECORDS: readonly Law[] = [
  [
    'the files of a kind on a case are numbered without gaps',
    `select case_id || ' ' || kind as fault from materials group by case_id, kind
     having max(version) <> count(*) or count(distinct version) <> count(*)`,
  ],
  [
    'a material is the file that its own author uploaded, whole',
    `select m.id as fault from materials m join uploads u on u.id = m.upload_id
     where u.stored_at is null or u.person_id <> m.attached_by_id or (u.sha256, u.size) is distinct from (m.sha256, m.size)`,
  ],
  [
    'a key that is kept stands for something that was done',
    `select k.key as fault from idempotency_keys k where k.result_id is null or not (
       exists (select from journal_entries e where e.subject_id = k.result_id)
       or exists (select from uploads u where u.id = k.result_id))`,
  ],
  [
    'every entry of the journal has its seal',
    `select e.id as fault from journal_entries e left join journal_seals s on s.entry_id = e.id where s.entry_id is null
     union all select entry_id from journal_unsealed`,
  ],
  [
    'every seal has its entry',
    `select s.entry_id as fault from journal_seals s left join journal_entries e on e.id = s.entry_id where e.id is null`,
  ],
];

/**
 * Checks the books of a database: that what every table says agrees with every other and with the journal. To be
 * asked when nothing is under way and the journal has been sealed.
 * @param owner a connection with the login that owns the tables, which row level security does not hold
 * @returns every discrepancy in words: the law that is broken and the row that breaks it
 */
export async function discrepancies(owner: pg.Client): Promise<string[]> {
  const ended = allProcedures().flatMap(({ name, states }) =>
    Object.entries(states).flatMap(([state, is]) => ('ends' in is ? [`${name}/${state}`] : [])),
  );
  const faults: string[] = [];
  for (const [law, statement] of [...POOLS, ...CASES, ...RECORDS]) {
    const values = statement.includes('$1') ? [ended] : [];
    const { rows } = await owner.query<{ fault: string }>(statement, values);
    faults.push(...rows.map(({ fault }) => `${law}: ${fault}`));
  }
  const broken = firstFault((await owner.query<Sealed>(CHAIN)).rows);
  return broken === null ? faults : [...faults, `the chain of the journal holds: not at ${broken}`];
}
