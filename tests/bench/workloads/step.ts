import { CURRENT_DEADLINE, POSTGRAPHILE } from './fields.js';
import { at, type Workload } from './workload.js';

/** An admission: a step with a decision, a clock that stops and one that starts, another desk, and its record. */
export const step: Workload = {
  name: 'step',
  changes: { check: 'check-steps.sql', given: ({ id, version }) => ({ id, version }) },
  asks: ({ submitted, admitters }) =>
    submitted.map(({ id, version }, index) => ({
      login: admitters[index % admitters.length] as string,
      variables: { id, version },
    })),
  graphql: `mutation Admit($id: ID!, $version: Int!) { admitCloudRequest(input: { id: $id, version: $version }) {
    cloudRequest { id state version waitingFor ${CURRENT_DEADLINE} } } }`,
  postgraphile: `mutation Admit($id: String!, $version: Int!) {
    admitCloudRequest(input: { caseId: $id, expectedVersion: $version }) {
      result { id: rowId state version waitingFor ${POSTGRAPHILE.CURRENT_DEADLINE} } } }`,
  floor: {
    writes: true,
    values: ({ id, version }) => [id, version],
    text: 'select admit_and_show($1, $2)::text as answer',
  },
  answerOf: (contestant, data) => {
    if (contestant === 'floor') return data;
    return at(data, 'admitCloudRequest', contestant === 'postgraphile' ? 'result' : 'cloudRequest');
  },
};
