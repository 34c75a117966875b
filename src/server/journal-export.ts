import { pipeline, Readable } from 'node:stream';
import { create as contentDisposition } from 'content-disposition';
import { stringify } from 'csv-stringify';
import type { FastifyInstance } from 'fastify';
import type { House } from '../kernel/context/index.js';
import { exportJournal } from '../kernel/journal/index.js';
import { ReadSession } from '../kernel/read/index.js';
import { type DomainError, rateLimited } from '../kernel/refusals/index.js';
import { type Authenticate, signedIn } from './authenticate.js';
import { languageOf } from './http/language.js';

/** How many exports a process sends at once: each holds a connection of the pool for as long as its client takes. */
const AT_ONCE = 3;

/** What the export stands on. */
export interface ExportRoute {
  readonly house: House;
  readonly authenticate: Authenticate;
}

/**
 * Serves `GET /audit/journal.csv`: the journal for auditors as a spreadsheet opens it, row by row as fast as the client
 * takes them. The transaction ends with the answer, or with the connection.
 */
export function serveJournalExport(app: FastifyInstance, { house, authenticate }: ExportRoute): void {
  let sending = 0;
  app.get('/audit/journal.csv', { exposeHeadRoute: false }, async (request, reply) => {
    const subject = await signedIn(authenticate, request);
    const language = languageOf(request.headers['accept-language']);
    if (sending >= AT_ONCE) throw tooMany();
    sending += 1;
    const session = new ReadSession(house.pool, subject);
    const end = async () => {
      sending -= 1;
      await session.close();
    };
    try {
      const actor = { subject, requestId: request.id };
      const { header, rows, fileName } = await exportJournal(house, actor, session, request.query, language);
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
        if (error) request.log.warn({ err: error }, 'the export of the journal was not taken to its end');
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

function tooMany(): DomainError {
  return rateLimited({
    zh: `已有 ${AT_ONCE} 个日志导出正在进行,请待其中之一结束后重试。`,
    en: `${AT_ONCE} exports of the journal are being sent already: try again when one of them has ended.`,
  });
}
