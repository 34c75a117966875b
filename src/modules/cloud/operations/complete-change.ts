import { standingOn } from '../../../kernel/procedure/index.js';
import { move, pools } from '../../capacity/index.js';
import { changeOf } from '../change.facts.js';
import { type LineFacts, type ResourceFacts, resourcesOf } from '../facts.js';
import { increasesOf } from '../increases.js';
import { addResources } from './deliver.js';
import { free } from './occupy.js';
import { releaseReserved } from './reserved.js';
import { takeBack } from './take-back.js';
import type { RequestWork } from './work.js';

type Work = RequestWork<{ readonly environment?: string }>;

/**
 * Lets a change take effect: of each kind that its lines name, the system has from now on what they are granted
 * (CC-15a). A major change sets what later ones are measured against (CC-15b).
 */
export const completeChange = standingOn([changeOf, resourcesOf, pools], (work: Work) => {
  const { write, case: request } = work;
  const [system] = work.shared;
  settleBooks(work);
  replaceResources(work);
  if (request.columns.major)
    write.records.update('cloud_requests', { id: request.id, baseline_grade: system.mlps_grade });
  free(work);
});

/** Brings the pools' books from what the system had, and what was reserved, to what it is granted. */
function settleBooks(work: Work): void {
  const { write, fact } = work;
  const { lines, holdings } = fact(changeOf);
  const targets = lines.map((line) => ({ line, quantity: line.granted ?? 0 }));
  move(
    work,
    increasesOf(targets, holdings).map(({ kind, increase }) => ({ kind, allocated: increase, reserved: 0 })),
  );
  const released = releaseReserved(write, lines);
  move(
    work,
    released.map(({ kind, quantity }) => ({ kind, allocated: -quantity, reserved: -quantity })),
  );
}

/**
 * A specification whose quantity stays keeps its resource; any other ends, and what comes in its place is granted
 * by this request. What was tested goes over into running.
 */
function replaceResources(work: Work): void {
  const { write, input } = work;
  const { lines } = work.fact(changeOf);
  const resources = work.fact(resourcesOf);
  const environment = input.environment ?? resources.at(-1)?.environment ?? '';
  const kept = new Set<ResourceFacts>();
  const added: { line: LineFacts; quantity: number }[] = [];
  for (const sort of sortsOf(lines, resources)) {
    if (sort.quantity === sum(sort.running)) for (const resource of sort.running) kept.add(resource);
    else if (sort.tested) {
      const { quantity, tested } = sort;
      kept.add(tested);
      write.records.update('cloud_resources', { id: tested.id, state: 'RUNNING', quantity, environment });
    } else added.push(sort);
  }
  const kinds = new Set(lines.map(({ kind }) => kind));
  takeBack(
    write,
    resources.filter((resource) => kinds.has(resource.kind) && !kept.has(resource)),
  );
  addResources(work, added, 'RUNNING', environment);
}

/** A kind of resource in one specification: the line that stands for it, what it is granted, what there is. */
interface Sort {
  readonly line: LineFacts;
  readonly quantity: number;
  readonly running: readonly ResourceFacts[];
  /** What serves the test of it. */
  readonly tested: ResourceFacts | undefined;
}

function sortsOf(lines: readonly LineFacts[], resources: readonly ResourceFacts[]): readonly Sort[] {
  const key = (one: LineFacts | ResourceFacts) => JSON.stringify([one.kind, one.specification]);
  const bySort = Map.groupBy(resources, key);
  return [...Map.groupBy(lines, key)].map(([sort, ofSort]) => {
    const [line] = ofSort as [LineFacts];
    const quantity = ofSort.reduce((total, one) => total + (one.granted ?? 0), 0);
    const { running = [], tested = [] } = Object.groupBy(bySort.get(sort) ?? [], ({ state }) =>
      state === 'RUNNING' ? 'running' : 'tested',
    );
    return { line, quantity, running, tested: tested[0] };
  });
}

function sum(resources: readonly ResourceFacts[]): number {
  return resources.reduce((total, { quantity }) => total + quantity, 0);
}
