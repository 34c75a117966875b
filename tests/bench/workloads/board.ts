import { CASE, CURRENT_DEADLINE, POSTGRAPHILE } from './fields.js';
import * as sql from './statements.js';
import { at, type Workload } from './workload.js';

const SYSTEM = `system { name mlpsGrade placement }`;

/** The fifty latest requests of a unit, as its administrator sees them. */
export const board: Workload = {
  name: 'board',
  asks: ({ units }) => units.map(({ id, login }) => ({ login, variables: { unit: id } })),
  graphql: `query Board($unit: ID!) { cloudRequests(first: 50, filter: { unitId: $unit }) {
    pageInfo { hasNextPage endCursor } nodes { ${CASE} kind state ${SYSTEM} ${CURRENT_DEADLINE} } } }`,
  postgraphile: `query Board($unit: String!) {
    allCases(condition: { unitId: $unit }, orderBy: [OPENED_AT_DESC, PRIMARY_KEY_DESC], first: 50) {
      pageInfo { hasNextPage endCursor }
      nodes { ${POSTGRAPHILE.CASE} state ${POSTGRAPHILE.CURRENT_DEADLINE}
        own: cloudRequestByRowId { kind system: applicationSystemBySystemId { name mlpsGrade placement } } } } }`,
  floor: {
    values: ({ unit }) => [unit],
    text: `with ${sql.NOW}, page as materialized (
      select c.* from cases c where c.unit_id = $1 order by c.opened_at desc, c.id desc limit 51)
    select json_build_object(
      'pageInfo', json_build_object('hasNextPage', (select count(*) > 50 from page),
        'endCursor', (select opened_at || '|' || id from page order by opened_at desc, id desc offset 49 limit 1)),
      'nodes', (select coalesce(json_agg(n), '[]') from (
        select ${sql.CASE}, r.kind, ${sql.CURRENT_DEADLINE},
          json_build_object('name', s.name, 'mlpsGrade', s.mlps_grade, 'placement', s.placement) as system
        from (select * from page order by opened_at desc, id desc limit 50) c cross join now
          join cloud_requests r on r.id = c.id join application_systems s on s.id = r.system_id ${sql.PEOPLE_AND_UNIT}
        order by c.opened_at desc, c.id desc) n))::text as answer`,
  },
  answerOf: (contestant, data) => {
    if (contestant === 'floor') return data;
    return at(data, contestant === 'postgraphile' ? 'allCases' : 'cloudRequests');
  },
};
