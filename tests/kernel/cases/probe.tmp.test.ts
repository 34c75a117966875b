import { it } from 'vitest';
import { World } from '../../support/world.js';
import { Application } from '../../support/application.js';
it('times', async () => {
  const t: [string, number][] = [];
  const mark = async <T,>(n: string, f: () => Promise<T>) => { const s = performance.now(); const r = await f(); t.push([n, Math.round(performance.now() - s)]); return r; };
  const world = await mark('open', () => World.open());
  const a = await mark('draft', () => Application.draft(world));
  const b = await mark('draft2', () => Application.draft(world));
  await mark('draft no materials', () => Application.draft(world, { materials: [] }));
  await mark('submit', () => a.take('hrss.admin', 'submitCloudRequest'));
  await mark('100 forbidden', async () => { for (let i = 0; i < 100; i++) await b.attempt('hrss.staff', 'submitCloudRequest'); });
  await mark('100 notfound', async () => { for (let i = 0; i < 100; i++) await b.attempt('health.admin', 'submitCloudRequest'); });
  await mark('100 refused', async () => { for (let i = 0; i < 100; i++) await b.attempt('hrss.admin', 'reportTest', { functional: true, performance: true, dataIntegrity: true, security: true }); });
  await mark('100 refused par', async () => { await Promise.all(Array.from({length:100}, () => b.attempt('hrss.admin', 'reportTest', { functional: true, performance: true, dataIntegrity: true, security: true }))); });
  await mark('100 forbidden par', async () => { await Promise.all(Array.from({length:100}, () => b.attempt('hrss.staff', 'submitCloudRequest'))); });
  console.log(t);
  await world.close();
}, 60000);
