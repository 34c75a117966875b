export { attachable, sweepFiles } from './sweep.js';
export { type StoredUpload, usableUploads } from './usable.js';
export { Upload } from './upload.js';
export {
  announceUpload,
  completeUpload,
  uploadNotFound,
  type UploadAnnouncement,
} from './upload-operations.js';
