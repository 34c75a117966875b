export { type FileDigest, FileStore, wrongSize } from './file-store.js';
export { isFileName, MEDIA_TYPE, SHA256 } from './names.js';
export { ReceivedFile } from './received-file.js';
