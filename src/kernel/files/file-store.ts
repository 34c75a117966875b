import { createHash, randomUUID } from 'node:crypto';
import { constants, type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { badInput } from '../refusals/index.js';
import { ReceivedFile } from './received-file.js';

const STORABLE_ID = /^[a-z]{2,8}_[\w-]{2,64}$/;

/** What the bytes of a file were announced to be. */
export interface FileDigest {
  /** In bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * The bytes of files, in a directory that all processes share. A file is there whole or not at all: it is
 * written beside its place, checked, flushed, and then put there in one rename.
 */
export class FileStore {
  /** The directories that are known to be there. */
  readonly #made = new Set<string>();

  private constructor(
    private readonly directory: string,
    /** The largest file taken, in bytes. */
    readonly maxBytes: number,
  ) {}

  /** Opens the store, making its directories where they are missing. */
  static async at(directory: string, maxBytes: number): Promise<FileStore> {
    const store = new FileStore(directory, maxBytes);
    await mkdir(store.#arriving, { recursive: true });
    await mkdir(store.#kept, { recursive: true });
    return store;
  }

  /**
   * Writes arriving bytes to disk without holding them in memory. The result must be kept or discarded; after
   * any failure nothing is left. The source is never destroyed: its owner can still be answered.
   * @throws DomainError BAD_USER_INPUT where size or hash are not as announced
   */
  async receive(id: string, announced: FileDigest, source: Readable): Promise<ReceivedFile> {
    const target = this.#pathOf(id);
    const temporary = join(this.#arriving, `${id}.${randomUUID()}`);
    const file = await open(temporary, 'wx');
    try {
      await copyChecked(source, file, announced);
      await file.sync();
      return new ReceivedFile(temporary, () => this.#put(temporary, target));
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    } finally {
      await file.close();
    }
  }

  /** Opens a kept file for reading; null where there is none. The stream closes the file when it ends or is destroyed. */
  async open(id: string): Promise<{ readonly stream: Readable; readonly size: number } | null> {
    const file = await open(this.#pathOf(id), constants.O_RDONLY).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (!file) return null;
    const { size } = await file.stat();
    return { stream: file.createReadStream(), size };
  }

  /**
   * Removes what nobody needs: bytes whose arrival was cut off by a crash, and kept files that are not known
   * any more. Only what was last written before `olderThan` is touched, so that nothing under way is.
   * @param isKnown which of these ids are still needed
   * @returns how many files were removed
   */
  async sweepOrphans(
    isKnown: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
    olderThan: Date,
  ): Promise<number> {
    let removed = 0;
    const removeIfOld = async (path: string) => {
      const info = await stat(path).catch(() => null);
      if (!info || info.mtime >= olderThan) return;
      await rm(path, { force: true });
      removed += 1;
    };
    for (const name of await readdir(this.#arriving)) await removeIfOld(join(this.#arriving, name));
    for (const shard of await readdir(this.#kept)) {
      const ids = await readdir(join(this.#kept, shard));
      const known = ids.length === 0 ? new Set<string>() : await isKnown(ids);
      for (const id of ids) if (!known.has(id)) await removeIfOld(join(this.#kept, shard, id));
    }
    return removed;
  }

  get #arriving(): string {
    return join(this.directory, 'arriving');
  }

  get #kept(): string {
    return join(this.directory, 'kept');
  }

  /** Ids begin with the time, so the random end of an id spreads files over directories. */
  #pathOf(id: string): string {
    if (!STORABLE_ID.test(id)) throw new Error(`not an id under which files are kept: ${JSON.stringify(id)}`);
    return join(this.#kept, id.slice(-2), id);
  }

  async #put(temporary: string, target: string): Promise<void> {
    const shard = join(target, '..');
    if (!this.#made.has(shard)) await mkdir(shard, { recursive: true });
    this.#made.add(shard);
    await rename(temporary, target);
    const directory = await open(shard, constants.O_RDONLY);
    try {
      await directory.sync();
    } finally {
      await directory.close();
    }
  }
}

async function copyChecked(source: Readable, file: FileHandle, announced: FileDigest): Promise<void> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > announced.size) throw wrongSize(announced.size);
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  if (size !== announced.size) throw wrongSize(announced.size);
  if (hash.digest('hex') !== announced.sha256) {
    throw badInput([
      {
        path: 'body',
        message: {
          zh: '文件内容与申报的 SHA-256 校验值不一致,请重新上传。',
          en: 'The bytes do not have the SHA-256 hash that was announced: upload the file again.',
        },
      },
    ]);
  }
}

/** The bytes are not as many as were announced. */
export function wrongSize(announced: number) {
  return badInput([
    {
      path: 'body',
      message: {
        zh: `文件大小与申报的 ${announced} 字节不一致,请重新上传。`,
        en: `The file does not have the ${announced} bytes that were announced: upload the file again.`,
      },
    },
  ]);
}
