import sql from 'sql-template-tag';
import { among } from '../../../kernel/context/index.js';
import { check, fact } from '../../../kernel/procedure/index.js';
import type { FatesTaken } from './takes.js';

/** The ids of the resources on the list of a disposal, in order. */
export const resourcesOf = fact<readonly string[]>('legacyResourcesOf', [], async (source, ids) => {
  const rows = await source.run<{ id: string; disposal_id: string }>(sql`
    select id, disposal_id from legacy_resources
    where disposal_id ${among(ids)} and not replaced order by disposal_id, place`);
  const byDisposal = Map.groupBy(rows, (row) => row.disposal_id);
  return new Map([...byDisposal].map(([id, list]) => [id, list.map((row) => row.id)]));
});

/** Fates name resources of the list, each once (CC-22). */
export const fatesHold = check(resourcesOf, ({ fates }: { readonly fates: FatesTaken }, known) => {
  const left = new Set(known);
  return fates.flatMap(({ resourceId }, index) => {
    if (left.delete(resourceId)) return [];
    const code = known.includes(resourceId) ? 'LEGACY_RESOURCE_NAMED_TWICE' : 'LEGACY_RESOURCE_UNKNOWN';
    const path = `input.fates.${index}.resourceId`;
    return [{ code, params: { resource: resourceId }, path, provision: 'CC-22' }];
  });
});
