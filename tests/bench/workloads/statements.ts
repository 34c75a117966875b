/** The parts of statements written by hand: `c` is the case, `now` the instant of the request. */

/** How a deadline `d` stands. */
const STATUS = `case
  when d.met_at is not null then case when d.met_at < d.due_at then 'MET' else 'MET_LATE' end
  when d.cancelled_at is not null then 'CANCELLED' when d.paused_at is not null then 'PAUSED'
  when now.at >= d.due_at then 'OVERDUE' when now.at >= d.soon_at then 'DUE_SOON' else 'RUNNING' end as status`;

/** The instant of the request. */
export const NOW = `now as materialized (select date_trunc('milliseconds', house_now()) as at)`;

/** The columns that every page shows of a case, over `PEOPLE_AND_UNIT`. */
export const CASE = `c.id, c.number, c.procedure, c.version, c.opened_at as "openedAt", c.waiting_for as "waitingFor",
  c.state, json_build_object('name', u.name) as unit,
  case when p.id is not null then json_build_object('name', p.name) end as "submittedBy"`;

export const PEOPLE_AND_UNIT = `join units u on u.id = c.unit_id left join people p on p.id = c.submitted_by_id`;

const list = (name: string, select: string) =>
  `coalesce((select json_agg(l) from (${select}) l), '[]') as "${name}"`;

/** The lists that stand under every case of an inbox and of a detail page. */
export const LISTS = [
  list(
    'deadlines',
    `select d.kind, d.party, ${STATUS}, d.started_at as "startedAt", d.due_at as "dueAt", d.met_at as "metAt"
     from deadlines d where d.case_id = c.id order by d.started_at, d.id`,
  ),
  list(
    'materials',
    `select m.kind, m.file_name as "fileName", m.media_type as "mediaType", m.size, m.attached_at as "attachedAt",
       case when a.id is not null then json_build_object('name', a.name) end as "attachedBy"
     from materials m left join people a on a.id = m.attached_by_id where m.case_id = c.id order by m.attached_at, m.id`,
  ),
  list(
    'decisions',
    `select e.step, e.outcome, e.opinion, e.party, e.decided_at as "decidedAt",
       case when a.id is not null then json_build_object('name', a.name) end as "decidedBy"
     from decisions e left join people a on a.id = e.decided_by_id where e.case_id = c.id order by e.decided_at, e.id`,
  ),
].join(',\n');

export const LINES = list(
  'lines',
  `select n.kind, n.specification, n.requested, n.granted from resource_lines n
   where n.request_id = c.id and not n.replaced order by n.place`,
);

export const RESOURCES = list(
  'resources',
  `select x.kind, x.specification, x.quantity, x.state, x.delivered_at as "deliveredAt", json_build_object('name', o.name) as pool
   from cloud_resources x join capacity_pools o on o.id = x.pool_id where x.granted_by_id = c.id order by x.delivered_at, x.id`,
);

export const CURRENT_DEADLINE = `(select to_json(l) from (
  select d.kind, d.party, ${STATUS}, d.due_at as "dueAt" from deadlines d
  where d.case_id = c.id and d.met_at is null and d.cancelled_at is null order by d.started_at desc, d.id desc limit 1
) l) as "currentDeadline"`;
