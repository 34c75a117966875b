import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type Actor, type House, write } from '../src/kernel/context/index.js';
import { perform } from '../src/kernel/procedure/index.js';
import { completeUpload } from '../src/kernel/uploads/index.js';

/** Uploads small text files as somebody would, and answers their ids in order. */
export async function uploadAll(house: House, actor: Actor, titles: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const title of titles) ids.push(await upload(house, actor, title));
  return ids;
}

async function upload(house: House, actor: Actor, title: string): Promise<string> {
  const bytes = Buffer.from(`${title}\n`, 'utf8');
  const digest = { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  const id = await perform(house, actor, 'createUpload', {
    fileName: `${title}.txt`,
    mediaType: 'text/plain',
    ...digest,
  });
  const received = await house.files.receive(id, digest, Readable.from([bytes]));
  try {
    await write(house, actor, (into) => completeUpload(into, id, received));
  } finally {
    await received.discard();
  }
  return id;
}
