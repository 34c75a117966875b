import sql from 'sql-template-tag';
import { type House, type Write, writeAsSystem } from '../context/index.js';

/**
 * A condition on `uploads`: the bytes are there and can be attached to a case, for seven days from their
 * arrival. Machine time.
 */
export const attachable = sql`stored_at > clock_timestamp() - interval '7 days'`;

/**
 * Removes bytes from the store that nobody needs: arrivals cut off by a crash, and files that were not attached
 * while they could be.
 * @param olderThan only what was last written before this instant of machine time is touched; at least an hour ago
 * @returns how many files were removed
 */
export async function sweepFiles(house: House, requestId: string, olderThan: Date): Promise<number> {
  const needed = (ids: readonly string[]) =>
    writeAsSystem(house, requestId, (write) => neededUploads(write, ids));
  return house.files.sweepOrphans(needed, olderThan);
}

/** Those of the uploads that are attached to a case or a restriction or, a day of margin added, still can be. */
async function neededUploads(write: Write, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await write.run<{ id: string }>(sql`
    select id from uploads
    where id = any(${ids}) and (
      coalesce(stored_at, expires_at) > clock_timestamp() - interval '8 days'
      or exists (select from materials where materials.upload_id = uploads.id)
      or exists (select from restriction_files f where f.upload_id = uploads.id))`);
  return new Set(rows.map(({ id }) => id));
}
