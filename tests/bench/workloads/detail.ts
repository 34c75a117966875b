import { CASE, CURRENT_DEADLINE, LINES, LISTS, POSTGRAPHILE } from './fields.js';
import * as sql from './statements.js';
import { at, type Workload } from './workload.js';

const TIMELINE = `at kind step personName party fromState toState remark`;
const SYSTEM = `name mlpsGrade placement`;
const RESOURCE = `kind specification quantity state deliveredAt`;

/** One case with everything that its page shows. */
export const detail: Workload = {
  name: 'detail',
  asks: ({ cases, reviewers }) =>
    cases.map((id, index) => ({ login: reviewers[index % reviewers.length] as string, variables: { id } })),
  graphql: `query Detail($id: ID!) { cloudRequest(id: $id) { ${CASE} round closedAt kind state purpose
    system { ${SYSTEM} unit { name } } ${CURRENT_DEADLINE} ${LINES} ${LISTS}
    resources { ${RESOURCE} pool { name } }
    timeline(first: 5) { pageInfo { hasNextPage } nodes { ${TIMELINE} } } } }`,
  postgraphile: `query Detail($id: String!) { caseByRowId(rowId: $id) { ${POSTGRAPHILE.CASE} round closedAt state
    own: cloudRequestByRowId { kind purpose
      system: applicationSystemBySystemId { ${SYSTEM} unit: unitByUnitId { name } } ${POSTGRAPHILE.LINES}
      resources: cloudResourcesByGrantedById(orderBy: [DELIVERED_AT_ASC]) {
        nodes { ${RESOURCE} pool: capacityPoolByPoolId { name } } } }
    ${POSTGRAPHILE.CURRENT_DEADLINE} ${POSTGRAPHILE.LISTS}
    timeline(first: 5, orderBy: [AT_ASC]) { pageInfo { hasNextPage } nodes { ${TIMELINE} } } } }`,
  floor: {
    values: ({ id }) => [id],
    text: `with ${sql.NOW}
      select to_json(n)::text as answer from (
        select ${sql.CASE}, c.round, c.closed_at as "closedAt", r.kind, r.purpose,
          json_build_object('name', s.name, 'mlpsGrade', s.mlps_grade, 'placement', s.placement,
            'unit', json_build_object('name', su.name)) as system,
          ${sql.CURRENT_DEADLINE}, ${sql.LINES}, ${sql.LISTS}, ${sql.RESOURCES}, timeline.timeline
        from cases c cross join now join cloud_requests r on r.id = c.id
          join application_systems s on s.id = r.system_id join units su on su.id = s.unit_id ${sql.PEOPLE_AND_UNIT}
          cross join lateral (
            select json_build_object('pageInfo', json_build_object('hasNextPage', count(*) > 5),
              'nodes', coalesce(json_agg(json_build_object('at', e.at, 'kind', e.kind, 'step', e.step,
                'personName', e.person_name, 'party', e.party, 'fromState', e.from_state, 'toState', e.to_state,
                'remark', e.remark) order by e.at, e.id) filter (where e.place <= 5), '[]')) as timeline
            from (select j.*, row_number() over (order by j.at, j.id) as place
              from (select * from journal_entries j where j.case_id = c.id order by j.at, j.id limit 6) j) e
          ) timeline
        where c.id = $1) n`,
  },
  answerOf: (contestant, data) => {
    if (contestant === 'floor') return data;
    return at(data, contestant === 'postgraphile' ? 'caseByRowId' : 'cloudRequest');
  },
};
