import type { Write } from '../context/index.js';
import { newId } from '../graphql/index.js';
import { references } from '../procedure/index.js';
import { refused } from '../refusals/index.js';
import type { ProvisionId } from '../regulations/index.js';
import { type StoredUpload, usableUploads } from '../uploads/index.js';
import type { EvidenceOf } from './restriction-file.js';

/** The most files that one finding rests on. */
const MOST_FILES = 20;

/** The files on which something rests, as an operation takes them. */
export const evidenceFiles = references(
  { en: 'The uploads that brought the files on which that rests', zh: '证据文件上传标识' },
  0,
  MOST_FILES,
);

/**
 * The uploads that are evidence, in the order given.
 * @throws DomainError REFUSED naming each that is not the viewer’s own or whose bytes have not arrived
 */
export async function findFiles(
  into: Write,
  ids: readonly string[],
  provision: ProvisionId,
): Promise<readonly StoredUpload[]> {
  const usable = await usableUploads(into, ids);
  const blockers = ids
    .map((upload, index) => ({ upload, path: `input.evidenceFiles.${index}` }))
    .filter(({ upload }) => !usable.has(upload))
    .map(({ upload, path }) => ({ code: 'UPLOAD_NOT_USABLE', params: { upload }, path, provision }));
  if (blockers.length > 0) throw refused(blockers);
  return ids.map((id) => usable.get(id) as StoredUpload);
}

/** Puts files to restrictions that were imposed or lifted together. */
export function attachFiles(
  into: Write,
  restrictions: readonly string[],
  evidenceOf: EvidenceOf,
  files: readonly StoredUpload[],
): void {
  for (const restriction of restrictions)
    for (const { id, file_name, media_type, size, sha256 } of files)
      into.records.insert('restriction_files', {
        id: newId('rsf'),
        restriction_id: restriction,
        upload_id: id,
        evidence_of: evidenceOf,
        file_name,
        media_type,
        size,
        sha256,
        attached_by_id: into.viewer.personId,
        attached_at: into.at,
      });
}
