import { ref } from '@mikro-orm/postgresql';
import type { Write } from '../../../kernel/context/index.js';
import { newId } from '../../../kernel/graphql/index.js';
import type { StepWork } from '../../../kernel/procedure/index.js';
import { CapacityPool, move } from '../../capacity/index.js';
import type { CloudRequest } from '../cloud-request.js';
import { CloudResource } from '../cloud-resource.js';
import { ResourceLine } from '../resource-line.js';
import type { ResourceState } from '../texts.js';

/** Turns what was reserved into resources that serve the test (CC-13a). */
export async function deliver({
  write,
  case: request,
  input,
}: StepWork<{ readonly environment: string }, CloudRequest>): Promise<void> {
  const lines = await write.em.find(ResourceLine, {
    request: request.id,
    replaced: false,
    granted: { $gt: 0 },
  });
  await addResources(write, request, lines, 'TEST', input.environment);
  request.deliveredAt = write.at;
  await move(
    write,
    lines.map(({ kind, granted }) => ({ kind, allocated: 0, reserved: -(granted as number) })),
  );
}

/** Enters delivered resources for what lines are granted, each from the pool of its kind. */
export async function addResources(
  write: Write,
  request: CloudRequest,
  lines: readonly ResourceLine[],
  state: ResourceState,
  environment: string,
): Promise<void> {
  const { em, at } = write;
  const pools = await em.find(CapacityPool, { kind: lines.map(({ kind }) => kind) });
  const poolOf = new Map(pools.map((pool) => [pool.kind, pool]));
  for (const line of lines) {
    em.create(CloudResource, {
      id: newId('res'),
      kind: line.kind,
      specification: line.specification,
      quantity: line.granted as number,
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
