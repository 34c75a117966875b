/** One statement for each list and relation of an answer, whatever the number of rows that ask for it. */
import DataLoader from 'dataloader';

const instant = (column, name) => `to_json(${column})#>>'{}' as "${name}"`;

/**
 * A field that is loaded for all rows of an answer at once, by an id. Mercurius's own loaders would make a key of each
 * whole row; by ids it is faster.
 */
function batched(name, key, load) {
  return (row, args, { session }) => {
    const id = row[key];
    if (id === null) return null;
    const loaders = (session.loaders ??= new Map());
    const known = loaders.get(name);
    if (known) return known.load(id);
    const loader = new DataLoader((ids) => load(ids, session, args));
    loaders.set(name, loader);
    return loader.load(id);
  };
}

/** The rows of which `key` names one of these objects; the first, or all in order. */
function children(name, text, finish = (rows) => rows, key = 'id') {
  return batched(name, key, async (ids, session) => {
    const rows = Map.groupBy(await session.run(name, text, [ids]), (row) => row.owner);
    return ids.map((id) => finish(rows.get(id) ?? [], session));
  });
}

/** The row that a column of these objects names. */
const related = (name, key, text) => children(name, text, (rows) => rows[0] ?? null, key);

const PERSON = 'select id as owner, name from people where id = any($1)';
const UNIT = 'select id as owner, name from units where id = any($1)';
const POOL = 'select id as owner, name from capacity_pools where id = any($1)';
const SYSTEM = `select id as owner, name, mlps_grade as "mlpsGrade", placement, unit_id from application_systems where id = any($1)`;
const LINES = `select request_id as owner, kind, specification, requested, granted from resource_lines
  where request_id = any($1) and not replaced order by place`;
const DEADLINES = `select case_id as owner, kind, party, ${instant('started_at', 'startedAt')}, ${instant('due_at', 'dueAt')},
  ${instant('soon_at', 'soonAt')}, ${instant('met_at', 'metAt')}, cancelled_at, paused_at
  from deadlines where case_id = any($1)`;
const MATERIALS = `select case_id as owner, kind, file_name as "fileName", media_type as "mediaType", size,
  ${instant('attached_at', 'attachedAt')}, attached_by_id from materials where case_id = any($1) order by attached_at, id`;
const DECISIONS = `select case_id as owner, step, outcome, opinion, party, ${instant('decided_at', 'decidedAt')},
  decided_by_id from decisions where case_id = any($1) order by decided_at, id`;
const RESOURCES = `select granted_by_id as owner, kind, specification, quantity, state,
  ${instant('delivered_at', 'deliveredAt')}, pool_id from cloud_resources where granted_by_id = any($1) order by delivered_at, id`;
const TIMELINE = `select of.id as owner, ${instant('e.at', 'at')}, e.kind, e.step, e.person_name as "personName", e.party,
  e.from_state as "fromState", e.to_state as "toState", e.remark
  from unnest($1::text[]) of(id), lateral (
    select * from journal_entries j where j.case_id = of.id order by j.at, j.id limit $2) e order by e.at, e.id`;

/** How a deadline stands at the instant of the request. */
function withStatus(row, { at }) {
  if (!row) return null;
  const due = new Date(row.dueAt);
  let status = at < new Date(row.soonAt) ? 'RUNNING' : 'DUE_SOON';
  if (at >= due) status = 'OVERDUE';
  if (row.paused_at) status = 'PAUSED';
  if (row.cancelled_at) status = 'CANCELLED';
  if (row.metAt) status = new Date(row.metAt) < due ? 'MET' : 'MET_LATE';
  return { ...row, status };
}

/** The resolvers of everything that is loaded for many rows at once. */
export const loaded = {
  CloudRequest: {
    unit: related('unit', 'unit_id', UNIT),
    submittedBy: related('person', 'submitted_by_id', PERSON),
    system: related('system', 'system_id', SYSTEM),
    lines: children('lines', LINES),
    deadlines: children('deadlines', `${DEADLINES} order by started_at, id`, (rows, session) =>
      rows.map((row) => withStatus(row, session)),
    ),
    currentDeadline: children(
      'current',
      `${DEADLINES} and met_at is null and cancelled_at is null order by started_at desc, id desc`,
      ([row], session) => withStatus(row, session),
    ),
    materials: children('materials', MATERIALS),
    decisions: children('decisions', DECISIONS),
    resources: children('resources', RESOURCES),
    timeline: batched('timeline', 'id', async (ids, session, { first }) => {
      const found = await session.run('timeline', TIMELINE, [ids, first + 1]);
      const rows = Map.groupBy(found, (row) => row.owner);
      return ids.map((id) => {
        const entries = rows.get(id) ?? [];
        return { pageInfo: { hasNextPage: entries.length > first }, nodes: entries.slice(0, first) };
      });
    }),
  },
  System: { unit: related('unit', 'unit_id', UNIT) },
  Material: { attachedBy: related('person', 'attached_by_id', PERSON) },
  Decision: { decidedBy: related('person', 'decided_by_id', PERSON) },
  Resource: { pool: related('pool', 'pool_id', POOL) },
};
