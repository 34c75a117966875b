import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReceivedFile } from '../src/kernel/files/index.js';
import { type Actor, type House, write } from '../src/kernel/context/index.js';
import { createUpload, operateIn } from '../src/kernel/procedure/index.js';
import { completeUpload } from '../src/kernel/uploads/index.js';

interface SmallFile {
  readonly bytes: Buffer;
  readonly announced: {
    readonly fileName: string;
    readonly mediaType: string;
    readonly size: number;
    readonly sha256: string;
  };
}

/**
 * Uploads small text files as somebody would, and answers their ids in order: announced, received and completed as
 * ever, but those of one step together.
 */
export async function uploadAll(house: House, actor: Actor, titles: readonly string[]): Promise<string[]> {
  const files = titles.map(fileOf);
  const ids = await write(house, actor, (into) =>
    Promise.all(files.map(({ announced }) => operateIn(into, createUpload as never, announced))),
  );
  const received = await Promise.all(
    files.map(({ bytes, announced }, index) =>
      house.files.receive(ids[index] as string, announced, Readable.from([bytes])),
    ),
  );
  try {
    await write(house, actor, (into) =>
      Promise.all(
        received.map((file: ReceivedFile, index) => completeUpload(into, ids[index] as string, file)),
      ),
    );
  } finally {
    await Promise.all(received.map((file) => file.discard()));
  }
  return ids;
}

function fileOf(title: string): SmallFile {
  const bytes = Buffer.from(`${title}\n`, 'utf8');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    bytes,
    announced: { fileName: `${title}.txt`, mediaType: 'text/plain', size: bytes.length, sha256 },
  };
}
