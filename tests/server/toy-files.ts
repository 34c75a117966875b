import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { type House, write } from '../../src/kernel/context/index.js';
import { WorkingCalendar } from '../../src/kernel/calendar/index.js';
import { FileStore } from '../../src/kernel/files/index.js';
import { announceUpload } from '../../src/kernel/uploads/index.js';
import { toyDatabase } from './toy-database.js';
import { recordingLog, toyServer } from './toy-server.js';

/** The largest file that the toy takes. */
export const MAX_BYTES = 3 * 2 ** 20;

/** A listening server with a store and a database, and a client's calls to it. */
export async function filesServer() {
  const database = await toyDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'zhengyun-files-'));
  const { log, lines } = recordingLog();
  const store = await FileStore.at(directory, MAX_BYTES);
  const house = {
    pool: database.pool,
    orm: database.orm,
    calendar: WorkingCalendar.from([], []),
    files: store,
    log,
  } as unknown as House;
  const record = { downloads: [] as string[], fails: false };
  const app = await toyServer({
    schema: buildSchema('type Query { hello: String }'),
    house,
    onDownload: async (viewer, id, requestId) => {
      if (record.fails) throw new Error('the journal is full');
      record.downloads.push(`${viewer.login} ${id} ${requestId}`);
    },
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const bearer = (login: string | null) => (login === null ? {} : { authorization: `Bearer ${login}` });

  return {
    origin,
    directory,
    house,
    store,
    lines,
    record,
    asOwner: database.asOwner,
    announce: (bytes: Buffer, announced: object = {}, login = 'hrss.admin') =>
      write(house, { subject: login, requestId: 'test' }, (open) =>
        announceUpload(open, {
          fileName: '建设方案(第二版).pdf',
          mediaType: 'application/pdf',
          size: bytes.length,
          sha256: sha256(bytes),
          ...announced,
        }),
      ),
    async put(id: string, body: Buffer | ReadableStream, login: string | null = 'hrss.admin') {
      const headers = { 'content-type': 'application/octet-stream', ...bearer(login) };
      const init = { method: 'PUT', body: body as RequestInit['body'], headers, duplex: 'half' as const };
      const response = await fetch(`${origin}/uploads/${id}`, init);
      const text = await response.text();
      return { status: response.status, error: text ? JSON.parse(text).errors[0] : undefined };
    },
    get: (id: string, login: string | null = 'hrss.admin', headers: Record<string, string> = {}) =>
      fetch(`${origin}/files/${id}`, { headers: { ...bearer(login), ...headers } }),
    /** The names of all files under the store's directory. */
    onDisk: () =>
      readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name),
    arrivedAt: async (id: string) => {
      const text = 'select stored_at from toy.uploads where id = $1';
      const [row] = await database.asOwner<{ stored_at: Date | null }>(text, [id]);
      return row?.stored_at;
    },
    attach: (id: string, uploadId: string, seenBy: string[]) =>
      database.asOwner(
        `insert into toy.materials
         select $1, id, file_name, media_type, size, sha256, 'crq_1', $3 from toy.uploads where id = $2`,
        [id, uploadId, seenBy],
      ),
    /** Connections that some request has not given back. */
    held: () => database.pool.waitingCount + database.pool.totalCount - database.pool.idleCount,
    async close() {
      await app.close();
      await database.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** The hash that a client announces. */
export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
