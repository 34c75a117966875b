import sql from 'sql-template-tag';
import { newId } from '../../../kernel/graphql/index.js';
import { standingOn } from '../../../kernel/procedure/index.js';
import { move, pools } from '../../capacity/index.js';
import { type LineFacts, linesOf } from '../facts.js';
import type { ResourceState } from '../texts.js';
import { releaseReserved } from './reserved.js';
import type { RequestWork } from './work.js';

/** Turns what was reserved into resources that serve the test (CC-13a). */
export const deliver = standingOn([linesOf, pools], (work: RequestWork<{ readonly environment: string }>) => {
  const { write, case: request, input } = work;
  const lines = work.fact(linesOf);
  const items = lines.map((line) => ({ line, quantity: line.reserved }));
  addResources(work, items, 'TEST', input.environment);
  write.records.update('cloud_requests', { id: request.id, delivered_at: write.at });
  const released = releaseReserved(write, lines);
  move(
    work,
    released.map(({ kind, quantity }) => ({ kind, allocated: 0, reserved: -quantity })),
  );
});

/** Enters delivered resources, each under its line and from the pool of its kind; of nothing there is no resource. */
export function addResources(
  { write, case: request }: RequestWork,
  items: readonly { readonly line: LineFacts; readonly quantity: number }[],
  state: ResourceState,
  environment: string,
): void {
  const rows = items
    .filter(({ quantity }) => quantity > 0)
    .map(({ line, quantity }) => ({
      id: newId('res'),
      kind: line.kind,
      specification: line.specification,
      quantity,
      line_id: line.id,
    }));
  if (rows.length === 0) return;
  write.records.add(sql`
    insert into cloud_resources (id, kind, specification, quantity, state, environment, system_id, unit_id, pool_id,
      line_id, granted_by_id, delivered_at)
    select x.id, x.kind, x.specification, x.quantity, ${state}, ${environment}, ${request.columns.system_id},
      ${request.unitId}, p.id, x.line_id, ${request.id}, ${write.at}
    from jsonb_populate_recordset(null::cloud_resources, ${JSON.stringify(rows)}::jsonb) x
      join capacity_pools p on p.kind = x.kind`);
}
