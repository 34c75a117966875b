import type { FastifyInstance } from 'fastify';
import { exportJournal } from '../kernel/journal/index.js';
import { type DownloadRoute, serveCsv } from './csv-download.js';

/** Serves `GET /audit/journal.csv`: the journal, for auditors. */
export function serveJournalExport(app: FastifyInstance, route: DownloadRoute): void {
  serveCsv(app, route, {
    path: '/audit/journal.csv',
    name: { zh: '日志', en: 'journal' },
    make: (house, { actor, session, language, request }) =>
      exportJournal(house, actor, session, request.query, language),
  });
}
