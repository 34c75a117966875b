import sql from 'sql-template-tag';
import { Material, materialKinds, type Case } from '../cases/index.js';
import type { Write } from '../context/index.js';
import { attachable, Upload } from '../uploads/index.js';
import { newId } from '../graphql/index.js';
import { Person } from '../identity/index.js';
import type { Blocker } from '../refusals/index.js';
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
interface MaterialTaken {
  readonly kind: string;
  readonly uploadId: string;
}

/** What a step takes when it can attach files: put it under the name `materials`. */
export const materials = listOf(materialInput, { en: 'Files to attach', zh: '附送材料' });

/** An upload whose bytes have arrived. */
interface StoredUpload {
  readonly id: string;
  readonly file_name: string;
  readonly media_type: string;
  readonly size: number;
  readonly sha256: string;
}

type Input = Readonly<Record<string, unknown>>;

/** The uploads, by id, that can be attached among those that a step took. */
type Uploads = ReadonlyMap<string, StoredUpload>;

/** Finds the uploads among what a step took: the viewer's own, whose bytes have arrived. */
export async function findUploads(write: Write, input: Input): Promise<Uploads> {
  const ids = materialsIn(input).map(({ uploadId }) => uploadId);
  if (ids.length === 0) return new Map();
  const rows = await write.run<StoredUpload>(sql`
    select id, file_name, media_type, size, sha256 from uploads
    where id = any(${ids}) and person_id = ${write.viewer.personId} and ${attachable}`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** What stands in the way of attaching: uploads that are not the viewer's own or whose bytes have not arrived. */
export function uploadBlockers(uploads: Uploads, input: Input, provision: ProvisionId): readonly Blocker[] {
  return materialsIn(input).flatMap(({ uploadId }, index): Blocker[] => {
    if (uploads.has(uploadId)) return [];
    const path = `input.materials.${index}.uploadId`;
    return [{ code: 'UPLOAD_NOT_USABLE', params: { upload: uploadId }, path, provision }];
  });
}

/**
 * Attaches files to a case: each becomes the next version of its kind.
 * @param round the round of submission that they belong to
 */
export async function attachMaterials(
  write: Write,
  to: Case,
  round: number,
  uploads: Uploads,
  input: Input,
): Promise<void> {
  if (uploads.size === 0) return;
  const versions = await latestVersions(write, to.id);
  for (const { kind, uploadId } of materialsIn(input)) {
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

function materialsIn(input: Input): readonly MaterialTaken[] {
  return (input['materials'] as readonly MaterialTaken[] | undefined) ?? [];
}

async function latestVersions(write: Write, caseId: string): Promise<Map<string, number>> {
  const rows = await write.run<{ kind: string; version: number }>(
    sql`select kind, max(version) as version from materials where case_id = ${caseId} group by kind`,
  );
  return new Map(rows.map((row) => [row.kind, row.version]));
}
