import sql from 'sql-template-tag';
import { type House, write } from '../kernel/context/index.js';
import { record } from '../kernel/journal/index.js';
import type { OnDownload } from './files.js';

/** Puts each read of a material on record, in the name of whoever reads it. CC-36. */
export function recordDownloads(house: House): OnDownload {
  return (viewer, materialId, requestId) =>
    write(house, { subject: viewer.login, requestId }, async (into) => {
      const [material] = await into.run<{ case_id: string }>(
        sql`select case_id from materials where id = ${materialId}`,
      );
      record(into, {
        kind: 'READ',
        subjectId: materialId,
        caseId: material?.case_id ?? null,
        provisionId: 'CC-36',
      });
    });
}
