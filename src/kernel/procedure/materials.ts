import sql from 'sql-template-tag';
import { materialKinds } from '../cases/index.js';
import type { Write } from '../context/index.js';
import { type StoredUpload, usableUploads } from '../uploads/index.js';
import { newId } from '../graphql/index.js';
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

type Input = Readonly<Record<string, unknown>>;

/** The uploads, by id, that can be attached among those that a step took. */
type Uploads = ReadonlyMap<string, StoredUpload>;

/** What a step puts to a case: its uploads, and how many of each kind came before. */
export interface Evidence {
  readonly uploads: Uploads;
  /** The latest version of each kind on the case. */
  readonly versions: ReadonlyMap<string, number>;
}

/** Finds the uploads among what a step took, the viewer's own, whose bytes have arrived, and what was there before. */
export async function findEvidence(write: Write, caseId: string, input: Input): Promise<Evidence> {
  const ids = materialsIn(input).map(({ uploadId }) => uploadId);
  if (ids.length === 0) return { uploads: new Map(), versions: new Map() };
  const [uploads, versions] = await Promise.all([
    usableUploads(write, ids),
    write.run<{ kind: string; version: number }>(
      sql`select kind, max(version) as version from materials where case_id = ${caseId} group by kind`,
    ),
  ]);
  return {
    uploads,
    versions: new Map(versions.map((row) => [row.kind, row.version])),
  };
}

/** What stands in the way of attaching: uploads that are not the viewer's own or whose bytes have not arrived. */
export function uploadBlockers(
  { uploads }: Evidence,
  input: Input,
  provision: ProvisionId,
): readonly Blocker[] {
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
export function attachMaterials(
  write: Write,
  caseId: string,
  round: number,
  evidence: Evidence,
  input: Input,
): void {
  const versions = new Map(evidence.versions);
  for (const { kind, uploadId } of materialsIn(input)) {
    const upload = evidence.uploads.get(uploadId) as StoredUpload;
    const version = (versions.get(kind) ?? 0) + 1;
    versions.set(kind, version);
    write.records.insert('materials', {
      id: newId('mat'),
      case_id: caseId,
      upload_id: upload.id,
      kind,
      version,
      round,
      file_name: upload.file_name,
      media_type: upload.media_type,
      size: upload.size,
      sha256: upload.sha256,
      attached_by_id: write.viewer.personId,
      attached_at: write.at,
    });
  }
}

function materialsIn(input: Input): readonly MaterialTaken[] {
  return (input['materials'] as readonly MaterialTaken[] | undefined) ?? [];
}
