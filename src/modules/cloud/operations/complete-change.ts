import type { StepWork } from '../../../kernel/procedure/index.js';
import { move } from '../../capacity/index.js';
import { ApplicationSystem } from '../../systems/index.js';
import { changeOf } from '../change.facts.js';
import type { CloudRequest } from '../cloud-request.js';
import { CloudResource } from '../cloud-resource.js';
import { increasesOf } from '../increases.js';
import { ResourceLine } from '../resource-line.js';
import { addResources } from './deliver.js';
import { free } from './occupy.js';
import { releaseReserved } from './reserved.js';
import { takeBack } from './take-back.js';

type Work = StepWork<{ readonly environment?: string }, CloudRequest>;

/**
 * Lets a change take effect: of each kind that its lines name, the system has from now on what they are granted
 * (CC-15a). A major change sets what later ones are measured against (CC-15b).
 */
export async function completeChange(work: Work): Promise<void> {
  const { write, case: request } = work;
  const lines = await write.em.find(
    ResourceLine,
    { request: request.id, replaced: false },
    { orderBy: { place: 'asc' } },
  );
  await settleBooks(work, lines);
  await replaceResources(work, lines);
  if (request.major) {
    const system = await write.em.findOneOrFail(ApplicationSystem, { id: request.system.id });
    request.baselineGrade = system.mlpsGrade;
  }
  await free(work);
}

/** Brings the pools' books from what the system had, and what was reserved, to what it is granted. */
async function settleBooks(work: Work, lines: readonly ResourceLine[]): Promise<void> {
  const targets = lines.map((line) => ({ line, quantity: line.granted ?? 0 }));
  const changes = increasesOf(targets, work.fact(changeOf).holdings);
  const reserved = releaseReserved(lines);
  await move(work.write, [
    ...changes.map(({ kind, increase }) => ({ kind, allocated: increase, reserved: 0 })),
    ...reserved.map(({ kind, quantity }) => ({ kind, allocated: -quantity, reserved: -quantity })),
  ]);
}

/**
 * A specification whose quantity stays keeps its resource; any other ends, and what comes in its place is granted
 * by this request. What was tested goes over into running.
 */
async function replaceResources({ write, case: request, input }: Work, lines: readonly ResourceLine[]) {
  const resources = await write.em.find(
    CloudResource,
    { system: request.system.id, reclaimedAt: null },
    { orderBy: { deliveredAt: 'asc', id: 'asc' } },
  );
  const environment = input.environment ?? resources.at(-1)?.environment ?? '';
  const kept = new Set<CloudResource>();
  const added: { line: ResourceLine; quantity: number }[] = [];
  for (const sort of sortsOf(lines, resources)) {
    if (sort.quantity === sum(sort.running)) for (const resource of sort.running) kept.add(resource);
    else if (sort.tested) {
      kept.add(Object.assign(sort.tested, { state: 'RUNNING', quantity: sort.quantity, environment }));
    } else if (sort.quantity > 0) added.push(sort);
  }
  const kinds = new Set(lines.map(({ kind }) => kind));
  takeBack(
    resources.filter((resource) => kinds.has(resource.kind) && !kept.has(resource)),
    write.at,
  );
  await addResources(write, request, added, 'RUNNING', environment);
}

/** A kind of resource in one specification: the line that stands for it, what it is granted, what there is. */
interface Sort {
  readonly line: ResourceLine;
  readonly quantity: number;
  readonly running: readonly CloudResource[];
  /** What serves the test of it. */
  readonly tested: CloudResource | undefined;
}

function sortsOf(lines: readonly ResourceLine[], resources: readonly CloudResource[]): readonly Sort[] {
  const key = (one: ResourceLine | CloudResource) => JSON.stringify([one.kind, one.specification]);
  const bySort = Map.groupBy(resources, key);
  return [...Map.groupBy(lines, key)].map(([sort, ofSort]) => {
    const [line] = ofSort as [ResourceLine];
    const quantity = ofSort.reduce((total, one) => total + (one.granted ?? 0), 0);
    const { running = [], tested = [] } = Object.groupBy(bySort.get(sort) ?? [], ({ state }) =>
      state === 'RUNNING' ? 'running' : 'tested',
    );
    return { line, quantity, running, tested: tested[0] };
  });
}

function sum(resources: readonly CloudResource[]): number {
  return resources.reduce((total, { quantity }) => total + quantity, 0);
}
