import type { FastifyInstance } from 'fastify';
import { exportPlan } from '../modules/projects/index.js';
import { type DownloadRoute, serveCsv } from './csv-download.js';

/** Serves `GET /projects/plan-<year>.csv`: the city's plan of a year, for who reviews, decides, pays and audits (CC-17). */
export function servePlanExport(app: FastifyInstance, route: DownloadRoute): void {
  serveCsv(app, route, {
    path: '/projects/plan-:year(^\\d{4}$).csv',
    name: { zh: '项目计划', en: 'project plan' },
    make: (house, { actor, session, language, request }) => {
      const { year } = request.params as { readonly year: string };
      return exportPlan(house, actor, session, Number(year), language);
    },
  });
}
