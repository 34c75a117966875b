import { at, type Workload } from './workload.js';

/** How many readings a request brings. */
const READINGS = 1_000;

/** How many requests there are: each pool's readings follow each other by the minute, for two months or less. */
const REQUESTS = 540;

const MINUTE_MS = 60_000;

/** The first instant that is reported: all are past when the data set ends. */
const START = Date.parse('2026-01-05T00:00:00Z');

/** A thousand readings of one pool, as a monitoring job brings them that was held up. */
export const ingest: Workload = {
  name: 'ingest',
  changes: {
    check: 'check-ingest.sql',
    given: (variables) => {
      const { pools, instants } = variables as { pools: readonly string[]; instants: readonly string[] };
      return { poolId: pools[0], first: instants[0], last: instants.at(-1), count: instants.length };
    },
  },
  asks: ({ pools, monitors }) =>
    Array.from({ length: REQUESTS }, (_, index) => {
      const pool = pools[index % pools.length] as string;
      const first = START + Math.floor(index / pools.length) * READINGS * MINUTE_MS;
      const readings = Array.from({ length: READINGS }, (_reading, place) => ({
        poolId: pool,
        at: new Date(first + place * MINUTE_MS).toISOString(),
        used: ((index * 7 + place * 13) % 1_000) + 4_000,
        total: 10_000,
      }));
      return {
        login: monitors[index % monitors.length] as string,
        variables: {
          readings: readings.map(({ used, total, ...rest }) => ({
            ...rest,
            used: String(used),
            total: String(total),
          })),
          // The same as PostGraphile and a hand-written statement take it.
          pools: readings.map(({ poolId }) => poolId),
          instants: readings.map((reading) => reading.at),
          used: readings.map((reading) => reading.used),
          totals: readings.map(({ total }) => total),
        },
      };
    }),
  graphql: `mutation Ingest($readings: [CapacityReadingInput!]!) {
    recordCapacityReadings(input: { readings: $readings }) { capacityPools { id kind } } }`,
  postgraphile: `mutation Ingest($pools: [String]!, $instants: [Datetime]!, $used: [Float]!, $totals: [Float]!) {
    recordCapacityReadings(input: { pools: $pools, instants: $instants, used: $used, totals: $totals }) {
      result { id: rowId kind } } }`,
  floor: {
    writes: true,
    named: ['pools', 'instants', 'used', 'totals'],
    values: ({ pools, instants, used, totals }) => [pools, instants, used, totals],
    text: `select json_build_object('id', pool.id, 'kind', pool.kind)::text as answer
      from record_capacity_readings($1, $2, $3, $4) pool`,
  },
  answerOf: (contestant, data) => {
    if (contestant === 'floor') return data;
    const answer = at(
      data,
      'recordCapacityReadings',
      contestant === 'postgraphile' ? 'result' : 'capacityPools',
    );
    return Array.isArray(answer) ? (answer as unknown[])[0] : answer;
  },
};
