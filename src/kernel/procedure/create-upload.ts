import { announceUpload, Upload } from '../uploads/index.js';
import { declareOperation, WRITERS } from './operation.js';
import { line, whole } from './takes.js';

const MAX_INT = 2_147_483_647;

/** Whoever may take any step announces a file; its bytes follow by PUT to the url that the payload shows (CC-11). */
export const createUpload = declareOperation({
  name: 'createUpload',
  text: { en: 'Announces a file, whose bytes follow by PUT to the url', zh: '登记上传文件' },
  by: WRITERS,
  takes: {
    fileName: line({ en: 'The name of the file', zh: '文件名' }),
    mediaType: line({ en: 'Its media type, e.g. application/pdf', zh: '文件类型' }),
    size: whole({ en: 'Its size in bytes', zh: '文件大小(字节)' }, 1, MAX_INT),
    sha256: line({ en: 'Its SHA-256 in hexadecimal', zh: '文件摘要' }),
  },
  basis: 'CC-11',
  payload: { field: 'upload', type: () => Upload },
  does: async (into, announced) => ({
    id: await announceUpload(into, announced),
    unitId: null,
    remark: announced.fileName,
  }),
});
