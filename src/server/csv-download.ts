import { pipeline, Readable } from 'node:stream';
import { create as contentDisposition } from 'content-disposition';
import { stringify } from 'csv-stringify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor, House } from '../kernel/context/index.js';
import type { Language, Text } from '../kernel/i18n/index.js';
import { ReadSession } from '../kernel/read/index.js';
import { type DomainError, rateLimited } from '../kernel/refusals/index.js';
import { type Authenticate, signedIn } from './authenticate.js';
import { languageOf } from './http/language.js';

/** How many of a kind of download a process sends at once: each holds a connection for as long as its client takes. */
const AT_ONCE = 3;

/** What downloads stand on. */
export interface DownloadRoute {
  readonly house: House;
  readonly authenticate: Authenticate;
}

/** A table that may be sent. */
export interface CsvTable {
  readonly header: readonly string[];
  /** The rows as texts, read while they are taken. */
  readonly rows: AsyncIterable<readonly (string | null)[]>;
  readonly fileName: string;
}

/** A download: where it is, what people call it, and how it is made; what is refused is thrown by that. */
export interface CsvDownload {
  readonly path: string;
  readonly name: Text;
  readonly make: (
    house: House,
    asked: {
      readonly actor: Actor;
      readonly session: ReadSession;
      readonly language: Language;
      readonly request: FastifyRequest;
    },
  ) => Promise<CsvTable>;
}

/**
 * Serves a table as a spreadsheet opens it, row by row as fast as the client takes them. The transaction ends with
 * the answer, or with the connection.
 */
export function serveCsv(
  app: FastifyInstance,
  { house, authenticate }: DownloadRoute,
  download: CsvDownload,
): void {
  let sending = 0;
  app.get(download.path, { exposeHeadRoute: false }, async (request, reply) => {
    const subject = await signedIn(authenticate, request);
    const language = languageOf(request.headers['accept-language']);
    if (sending >= AT_ONCE) throw tooMany(download.name);
    sending += 1;
    const session = new ReadSession(house.pool, subject);
    const end = async () => {
      sending -= 1;
      await session.close();
    };
    try {
      const actor = { subject, requestId: request.id };
      const { header, rows, fileName } = await download.make(house, { actor, session, language, request });
      const csv = stringify({
        bom: true,
        header: true,
        columns: [...header],
        record_delimiter: 'windows',
        quote_record_delimiter: true,
        // What begins like a formula is a text: a spreadsheet must not compute what somebody wrote in a remark.
        escape_formulas: true,
      });
      pipeline(Readable.from(rows), csv, (error) => {
        if (error) request.log.warn({ err: error }, 'an export was not taken to its end');
        void end();
      });
      return reply
        .type('text/csv; charset=utf-8; header=present')
        .header('content-disposition', contentDisposition(fileName))
        .header('content-language', language)
        .header('cache-control', 'no-store')
        .header('vary', 'accept-language, authorization')
        .send(csv);
    } catch (error) {
      await end();
      throw error;
    }
  });
}

function tooMany({ zh, en }: Text): DomainError {
  return rateLimited({
    zh: `已有 ${AT_ONCE} 个${zh}导出正在进行,请待其中之一结束后重试。`,
    en: `${AT_ONCE} exports of the ${en} are being sent already: try again when one of them has ended.`,
  });
}
