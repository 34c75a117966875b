import sql from 'sql-template-tag';
import { newId } from '../../../kernel/graphql/index.js';
import { standingOn, type StepWork } from '../../../kernel/procedure/index.js';
import { resourcesOf } from './facts.js';
import type { FatesTaken, ResourcesTaken } from './takes.js';

/** Files the list, in the order given; an earlier one stays on record with its round. */
export function file({
  write,
  case: { id, round },
  input,
}: StepWork<{ readonly resources: ResourcesTaken }>): void {
  const coming = round + 1;
  write.records.update('cases', { id, round: coming, submitted_by_id: write.viewer.personId });
  if (round > 0)
    write.records.add(sql`
      update legacy_resources set replaced = true where disposal_id = ${id} and not replaced`);
  input.resources.forEach(({ name, assetNumber, quantity }, index) => {
    write.records.insert('legacy_resources', {
      id: newId('lgr'),
      disposal_id: id,
      place: index + 1,
      round: coming,
      replaced: false,
      name,
      asset_number: assetNumber ?? null,
      quantity,
    });
  });
}

/** Notes what becomes of each resource. */
export const decideFates = standingOn(
  [resourcesOf],
  ({ write, fact, input }: StepWork<{ readonly fates: FatesTaken }>) => {
    const named = new Map(input.fates.map(({ resourceId, fate }) => [resourceId, fate]));
    for (const id of fact(resourcesOf))
      write.records.update('legacy_resources', { id, fate: named.get(id) ?? 'DISPOSE' });
  },
);
