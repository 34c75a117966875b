import sql, { raw } from 'sql-template-tag';
import { civilDateOf } from '../../kernel/calendar/index.js';
import { among } from '../../kernel/context/index.js';
import { check, fact, factOf, type Lock } from '../../kernel/procedure/index.js';
import { POOL_COLUMNS, type PoolRow } from './pool-row.js';

/** The pool of an alert: every step locks it ahead of the alert, as readings and grants do. */
export const behindPool: Lock = {
  table: 'capacity_pools',
  rows: (caseId) => sql`select pool_id from capacity_alerts where id = ${caseId}`,
};

/** The pool of an alert. */
export const poolOf = fact<PoolRow>('poolOf', undefined, async (source, ids) => {
  const columns = POOL_COLUMNS.replaceAll(/\w+/g, (column) => `p.${column}`);
  const rows = await source.run<PoolRow & { readonly case_id: string }>(sql`
    select a.id as case_id, ${raw(columns)}
    from capacity_alerts a join capacity_pools p on p.id = a.pool_id where a.id ${among(ids)}`);
  return new Map(rows.map(({ case_id: id, ...pool }) => [id, pool]));
});

const today = factOf('today', [], (source) => civilDateOf(source.viewer.at));

/** What is planned lies ahead. */
export const plannedAhead = check(today, ({ completeBy }: { readonly completeBy: string }, day) =>
  completeBy < day
    ? [
        {
          code: 'PLANNED_IN_PAST',
          params: { today: day },
          path: 'input.completeBy',
          provision: 'CC-31b',
        },
      ]
    : [],
);

/** What a pool has after its expansion is more than before. */
export const growsPool = check(poolOf, ({ total }: { readonly total?: number }, pool) =>
  total !== undefined && total <= pool.total
    ? [
        {
          code: 'NOT_EXPANDED',
          params: { total: String(pool.total) },
          path: 'input.total',
          provision: 'CC-31b',
        },
      ]
    : [],
);
