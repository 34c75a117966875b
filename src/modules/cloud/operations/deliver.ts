import type { Write } from '../../../kernel/context/index.js';
import type { StepWork } from '../../../kernel/procedure/index.js';
import { newId } from '../../../kernel/graphql/index.js';
import { Unit } from '../../../kernel/identity/index.js';
import { CapacityPool, move } from '../../capacity/index.js';
import { ApplicationSystem } from '../../systems/index.js';
import { CloudRequest } from '../cloud-request.js';
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
  for (const line of lines) await addResource(write, request, line, 'TEST', input.environment);
  request.deliveredAt = write.at;
  await move(
    write,
    lines.map(({ kind, granted }) => ({ kind, allocated: 0, reserved: -(granted as number) })),
  );
}

/** Enters a delivered resource for what a line is granted. */
export async function addResource(
  write: Write,
  request: CloudRequest,
  line: ResourceLine,
  state: ResourceState,
  environment: string,
): Promise<void> {
  const { em, at } = write;
  const pool = await em.findOneOrFail(CapacityPool, { kind: line.kind });
  em.create(CloudResource, {
    id: newId('res'),
    kind: line.kind,
    specification: line.specification,
    quantity: line.granted as number,
    state,
    environment,
    system: em.getReference(ApplicationSystem, request.system.id, { wrapped: true }),
    unit: em.getReference(Unit, request.unit.id, { wrapped: true }),
    pool: em.getReference(CapacityPool, pool.id, { wrapped: true }),
    line: em.getReference(ResourceLine, line.id, { wrapped: true }),
    grantedBy: em.getReference(CloudRequest, request.id, { wrapped: true }),
    deliveredAt: at,
  });
}
