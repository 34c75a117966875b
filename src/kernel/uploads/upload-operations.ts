import sql from 'sql-template-tag';
import type { Write } from '../context/index.js';
import { newId } from '../graphql/index.js';
import { badInput, type InputIssue, notFound } from '../refusals/index.js';
import { isFileName, MEDIA_TYPE, SHA256 } from '../files/index.js';
import type { ReceivedFile } from '../files/index.js';

/** What a client says of a file before it sends the bytes. */
export interface UploadAnnouncement {
  readonly fileName: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/**
 * Announces a file; its bytes may follow within an hour.
 * @returns the upload's id
 * @throws DomainError BAD_USER_INPUT naming every fault of the announcement
 */
export async function announceUpload(write: Write, announced: UploadAnnouncement): Promise<string> {
  const { fileName, size } = announced;
  const mediaType = announced.mediaType.toLowerCase();
  const sha256 = announced.sha256.toLowerCase();
  const issues = faultsOf({ fileName, mediaType, size, sha256 }, write.house.files.maxBytes);
  if (issues.length > 0) throw badInput(issues);
  const id = newId('upl');
  // Machine time, as for every token: the clock of the law does not run here.
  write.records.add(sql`
    insert into uploads (id, person_id, file_name, media_type, size, sha256, created_at, expires_at)
    values (${id}, ${write.viewer.personId}, ${fileName}, ${mediaType}, ${size}, ${sha256},
      clock_timestamp(), clock_timestamp() + interval '1 hour')`);
  return id;
}

/**
 * Marks an upload as arrived and keeps its bytes: both or neither. Of two at once the later one gets NOT_FOUND.
 * @throws DomainError NOT_FOUND where the upload is not the viewer's own, has arrived before or is too old
 */
export async function completeUpload(write: Write, id: string, received: ReceivedFile): Promise<void> {
  const claimed = await write.run(sql`
    update uploads set stored_at = clock_timestamp()
    where id = ${id} and person_id = ${write.viewer.personId}
      and stored_at is null and expires_at > clock_timestamp()
    returning id`);
  if (claimed.length === 0) throw uploadNotFound();
  await received.keep();
}

/** There is no such upload, or it is not the viewer's, or its url is used up or too old. */
export function uploadNotFound() {
  return notFound({
    zh: '该上传地址(可能已使用或已过期)',
    en: 'this upload (it may have been used already, or be older than an hour)',
  });
}

function faultsOf(announced: UploadAnnouncement, maxBytes: number): InputIssue[] {
  const issues: InputIssue[] = [];
  const fault = (field: keyof UploadAnnouncement, zh: string, en: string) =>
    issues.push({ path: `input.${field}`, message: { zh, en } });
  if (!isFileName(announced.fileName)) {
    fault(
      'fileName',
      '文件名应为 1 至 200 个字符,不含路径和控制字符。',
      'A file name has 1 to 200 characters, no path and no control characters.',
    );
  }
  if (!MEDIA_TYPE.test(announced.mediaType)) {
    fault('mediaType', '文件类型应形如 application/pdf。', 'A media type looks like application/pdf.');
  }
  if (announced.size < 1 || announced.size > maxBytes) {
    fault('size', `文件大小应为 1 至 ${maxBytes} 字节。`, `A file has 1 to ${maxBytes} bytes.`);
  }
  if (!SHA256.test(announced.sha256)) {
    fault('sha256', 'SHA-256 校验值应为 64 位十六进制数。', 'A SHA-256 hash has 64 hexadecimal digits.');
  }
  return issues;
}
