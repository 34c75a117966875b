import { ref } from '@mikro-orm/postgresql';
import type { Write } from '../../../kernel/context/index.js';
import { newId } from '../../../kernel/graphql/index.js';
import type { StepWork } from '../../../kernel/procedure/index.js';
import { CapacityPool, move } from '../../capacity/index.js';
import type { CloudRequest } from '../cloud-request.js';
import { CloudResource } from '../cloud-resource.js';
import { ResourceLine } from '../resource-line.js';
import type { ResourceState } from '../texts.js';
import { releaseReserved } from './reserved.js';

/** Turns what was reserved into resources that serve the test (CC-13a). */
export async function deliver({
  write,
  case: request,
  input,
}: StepWork<{ readonly environment: string }, CloudRequest>): Promise<void> {
  const lines = await write.em.find(ResourceLine, {
    request: request.id,
    replaced: false,
    reserved: { $gt: 0 },
  });
  const items = lines.map((line) => ({ line, quantity: line.reserved }));
  await addResources(write, request, items, 'TEST', input.environment);
  request.deliveredAt = write.at;
  await move(
    write,
    releaseReserved(lines).map(({ kind, quantity }) => ({ kind, allocated: 0, reserved: -quantity })),
  );
}

/** Enters delivered resources, each under its line and from the pool of its kind. */
export async function addResources(
  write: Write,
  request: CloudRequest,
  items: readonly { readonly line: ResourceLine; readonly quantity: number }[],
  state: ResourceState,
  environment: string,
): Promise<void> {
  const { em, at } = write;
  const pools = await em.find(CapacityPool, { kind: items.map(({ line }) => line.kind) });
  const poolOf = new Map(pools.map((pool) => [pool.kind, pool]));
  for (const { line, quantity } of items) {
    em.create(CloudResource, {
      id: newId('res'),
      kind: line.kind,
      specification: line.specification,
      quantity,
      state,
      environment,
      system: request.system,
      unit: request.unit,
      pool: ref(poolOf.get(line.kind) as CapacityPool),
      line: ref(line),
      grantedBy: ref(request),
      deliveredAt: at,
    });
  }
}
