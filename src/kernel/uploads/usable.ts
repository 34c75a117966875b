import sql from 'sql-template-tag';
import type { Write } from '../context/index.js';
import { attachable } from './sweep.js';

/** An upload whose bytes have arrived. */
export interface StoredUpload {
  readonly id: string;
  readonly file_name: string;
  readonly media_type: string;
  readonly size: number;
  readonly sha256: string;
}

/** Those of the uploads, by id, that the viewer can attach: their own, whose bytes have arrived. */
export async function usableUploads(
  write: Write,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredUpload>> {
  if (ids.length === 0) return new Map();
  const rows = await write.run<StoredUpload>(sql`
    select id, file_name, media_type, size, sha256 from uploads
    where id = any(${ids}) and person_id = ${write.viewer.personId} and ${attachable}`);
  return new Map(rows.map((row) => [row.id, row]));
}
