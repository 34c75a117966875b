import { CASE, LINES, LISTS, POSTGRAPHILE } from './fields.js';
import * as sql from './statements.js';
import { at, type Contestant, type Workload } from './workload.js';

/** How many cases a page of the inbox has. */
export const PAGE = 20;

/** The desk at which the office's reviewers sit; who asks PostGraphile's schema names it. */
const DESK = 'OFFICE/REVIEWER/-';

const BEFORE_ALL = '-infinity|';

/** A reviewer's inbox: the twenty cases due first, each with its four lists. */
export const inbox: Workload = {
  name: 'inbox',
  asks: ({ reviewers }) => reviewers.map((login) => ({ login, variables: { desk: DESK, after: null } })),
  graphql: `query Inbox($after: String) { viewer { inbox(first: ${PAGE}, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { ${CASE} ... on CloudRequest { state purpose system { name } ${LINES} } ${LISTS} } } } }`,
  postgraphile: `query Inbox($desk: String!, $after: Cursor) {
    allTurns(condition: { desk: $desk }, orderBy: [DUE_AT_ASC, CASE_ID_ASC], first: ${PAGE}, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { case: caseByCaseId { ${POSTGRAPHILE.CASE} state
        own: cloudRequestByRowId { purpose system: applicationSystemBySystemId { name } ${POSTGRAPHILE.LINES} }
        ${POSTGRAPHILE.LISTS} } } } }`,
  floor: {
    values: ({ after }) => {
      const [dueAt, id] = (typeof after === 'string' ? after : BEFORE_ALL).split('|');
      return [dueAt, id];
    },
    text: `with ${sql.NOW}, page as materialized (
      select t.case_id, t.due_at
      from (select distinct u.party || '/' || m.role || '/' || case u.party when 'UNIT' then u.id else '-' end as desk
        from memberships m join units u on u.id = m.unit_id
        where m.person_id = (select current_setting('zy.person')) and m.ended_at is null) mine,
        lateral (select t.case_id, t.due_at from turns t
          where t.desk = mine.desk and (t.due_at, t.case_id) > ($1::timestamptz, $2::text)
          order by t.due_at, t.case_id limit ${PAGE + 1}) t
      order by t.due_at, t.case_id limit ${PAGE + 1})
    select json_build_object(
      'pageInfo', json_build_object('hasNextPage', (select count(*) > ${PAGE} from page),
        'endCursor', (select due_at || '|' || case_id from page order by due_at, case_id offset ${PAGE - 1} limit 1)),
      'nodes', (select coalesce(json_agg(n), '[]') from (
        select ${sql.CASE}, r.purpose, json_build_object('name', s.name) as system, ${sql.LINES}, ${sql.LISTS}
        from (select * from page order by due_at, case_id limit ${PAGE}) page cross join now
          join cases c on c.id = page.case_id join cloud_requests r on r.id = c.id
          join application_systems s on s.id = r.system_id ${sql.PEOPLE_AND_UNIT}
        order by page.due_at, page.case_id) n))::text as answer`,
  },
  answerOf: (contestant, data) => inboxOf(contestant, data),
};

/** Where the inbox stands in an answer. */
export function inboxOf(contestant: Contestant, data: unknown): unknown {
  if (contestant === 'floor') return data;
  return contestant === 'postgraphile' ? at(data, 'allTurns') : at(data, 'viewer', 'inbox');
}
