import sql from 'sql-template-tag';
import { Material, materialKinds, type Case } from '../cases/index.js';
import type { Write } from '../context/index.js';
import { attachable, Upload } from '../uploads/index.js';
import { newId } from '../graphql/index.js';
import { Person } from '../identity/index.js';
import { type Blocker, refused } from '../refusals/index.js';
import type { ProvisionId } from '../regulations/index.js';
import { inputShape, listOf, oneOf, reference } from './takes.js';

const materialInput = inputShape(
  'MaterialInput',
  { en: 'A file to put to a case', zh: '提交的材料' },
  {
    kind: oneOf(materialKinds, { en: 'What it is evidence of', zh: '材料类别' }),
    uploadId: reference({ en: 'The upload that brought the file', zh: '上传文件标识' }),
  },
);

/** One material as a step takes it. */
export interface MaterialTaken {
  readonly kind: string;
  readonly uploadId: string;
}

/** The files among what a step took. */
export function materialsIn(input: Readonly<Record<string, unknown>>): readonly MaterialTaken[] {
  return (input['materials'] as readonly MaterialTaken[] | undefined) ?? [];
}

/** What a step takes when it can attach files: put it under the name `materials`. */
export const materials = listOf(materialInput, { en: 'Files to attach', zh: '附送材料' });

interface StoredUpload {
  readonly id: string;
  readonly file_name: string;
  readonly media_type: string;
  readonly size: number;
  readonly sha256: string;
}

/**
 * Attaches files to a case: each becomes the next version of its kind.
 * @param round the round of submission that they belong to
 * @throws DomainError REFUSED for uploads that are not the viewer's own or whose bytes have not arrived
 */
export async function attachMaterials(
  write: Write,
  to: Case,
  round: number,
  wanted: readonly MaterialTaken[],
  basis: ProvisionId,
): Promise<void> {
  if (wanted.length === 0) return;
  const uploads = await findUploads(write, wanted);
  const unusable = wanted.flatMap(({ uploadId }, index): Blocker[] =>
    uploads.has(uploadId)
      ? []
      : [
          {
            code: 'UPLOAD_NOT_USABLE',
            params: { upload: uploadId },
            path: `input.materials.${index}.uploadId`,
            provision: basis,
          },
        ],
  );
  if (unusable.length > 0) throw refused(unusable);
  const versions = await latestVersions(write, to.id);
  for (const { kind, uploadId } of wanted) {
    const upload = uploads.get(uploadId) as StoredUpload;
    const version = (versions.get(kind) ?? 0) + 1;
    versions.set(kind, version);
    write.em.create(Material, {
      id: newId('mat'),
      case: to,
      upload: write.em.getReference(Upload, upload.id),
      kind,
      version,
      round,
      fileName: upload.file_name,
      mediaType: upload.media_type,
      size: upload.size,
      sha256: upload.sha256,
      attachedBy: write.em.getReference(Person, write.viewer.personId),
      attachedAt: write.at,
    });
  }
}

async function findUploads(
  write: Write,
  wanted: readonly MaterialTaken[],
): Promise<Map<string, StoredUpload>> {
  const ids = wanted.map(({ uploadId }) => uploadId);
  const rows = await write.run<StoredUpload>(sql`
    select id, file_name, media_type, size, sha256 from uploads
    where id = any(${ids}) and person_id = ${write.viewer.personId} and ${attachable}`);
  return new Map(rows.map((row) => [row.id, row]));
}

async function latestVersions(write: Write, caseId: string): Promise<Map<string, number>> {
  const rows = await write.run<{ kind: string; version: number }>(
    sql`select kind, max(version) as version from materials where case_id = ${caseId} group by kind`,
  );
  return new Map(rows.map((row) => [row.kind, row.version]));
}
