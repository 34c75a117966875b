import { create as contentDisposition } from 'content-disposition';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import sql, { type Sql } from 'sql-template-tag';
import type { Viewer } from '../kernel/access/index.js';
import { type House, write } from '../kernel/context/index.js';
import { wrongSize } from '../kernel/files/index.js';
import { notFound } from '../kernel/refusals/index.js';
import { ReadSession } from '../kernel/read/index.js';
import { completeUpload, uploadNotFound } from '../kernel/uploads/index.js';
import { type Authenticate, signedIn } from './authenticate.js';
import { HttpFault } from './http/errors.js';

/** Called before a material's bytes are sent, so that no read of it goes unrecorded; a failure stops the download. */
export type OnDownload = (viewer: Viewer, materialId: string, requestId: string) => Promise<void>;

/** What the file routes stand on. */
export interface FileRoutes {
  readonly house: House;
  readonly authenticate: Authenticate;
  readonly onDownload: OnDownload;
}

interface FileRow {
  readonly upload_id: string;
  readonly file_name: string;
  readonly media_type: string;
  readonly size: number;
  readonly sha256: string;
}

/** What an id can look like. */
const ID = /^[a-z]{2,8}_[\w-]{1,64}$/;

type ById = { Params: { id: string } };

/** Serves `PUT /uploads/{id}` and `GET /files/{id}`. */
export async function serveFiles(app: FastifyInstance, routes: FileRoutes): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // The bytes are streamed to disk by the route, whatever they are called.
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.put<ById>('/uploads/:id', async (request, reply) => {
      // A refusal can come before all bytes have: then the connection is of no further use.
      void reply.header('connection', 'close');
      await receiveUpload(routes, request, request.params.id);
      return reply.removeHeader('connection').code(204).send();
    });
  });
  app.get<ById>('/files/:id', { exposeHeadRoute: false }, async (request, reply) => {
    const { id } = request.params;
    if (!ID.test(id)) throw notFound({ zh: '该文件', en: 'this file' });
    const subject = await signedIn(routes.authenticate, request);
    const { viewer, row } = await find(routes.house, subject, fileById(id));
    if (!row) throw notFound({ zh: '该文件', en: 'this file' });
    const etag = `"${row.sha256}"`;
    void reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    if (id !== row.upload_id) await routes.onDownload(viewer, id, request.id);
    const file = await routes.house.files.open(row.upload_id);
    if (!file) throw new Error(`the bytes of ${row.upload_id} are missing`);
    return reply
      .type(row.media_type)
      .header('content-length', file.size)
      .header('content-disposition', contentDisposition(row.file_name))
      .send(file.stream);
  });
}

async function receiveUpload(routes: FileRoutes, request: FastifyRequest, id: string): Promise<void> {
  const { house } = routes;
  if (!ID.test(id)) throw uploadNotFound();
  const subject = await signedIn(routes.authenticate, request);
  const { row } = await find(house, subject, awaitedUpload(id));
  if (!row) throw uploadNotFound();
  const length = request.headers['content-length'];
  if (length !== undefined && Number(length) !== row.size) {
    throw new HttpFault(Number(length) > house.files.maxBytes ? 413 : 400, wrongSize(row.size));
  }
  const received = await house.files.receive(id, row, request.raw);
  try {
    await write(house, { subject, requestId: request.id }, (open) => completeUpload(open, id, received));
  } finally {
    await received.discard();
  }
}

/** Looks a file up in a session of the viewer's that is closed before any bytes move. */
async function find(
  house: House,
  subject: string,
  statement: Sql,
): Promise<{ viewer: Viewer; row: FileRow | undefined }> {
  const session = new ReadSession(house.pool, subject);
  try {
    const [row] = await session.run<FileRow>(statement);
    return { viewer: await session.viewer(), row };
  } finally {
    await session.close();
  }
}

const awaitedUpload = (id: string) => sql`
  select id as upload_id, file_name, media_type, size, sha256 from uploads
  where id = ${id} and person_id = (select current_setting('zy.person', true))
    and stored_at is null and expires_at > clock_timestamp()`;

/** A material or the evidence of a restriction as row level security shows it, or an upload to whoever sent it. */
const fileById = (id: string) =>
  id.startsWith('upl_')
    ? sql`
    select id as upload_id, file_name, media_type, size, sha256 from uploads
    where id = ${id} and person_id = (select current_setting('zy.person', true)) and stored_at is not null`
    : sql`
    select upload_id, file_name, media_type, size, sha256 from materials where id = ${id}
    union all
    select upload_id, file_name, media_type, size, sha256 from restriction_files where id = ${id}`;
