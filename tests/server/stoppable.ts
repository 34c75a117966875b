import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { pino } from 'pino';
import { serveHealth } from '../../src/server/health.js';
import { stopOnSignals } from '../../src/server/shutdown.js';

/** A server in a process of its own: `/slow` answers once `/open` was called. It prints its port, then what happens. */
const [noticeMs, graceMs] = process.argv.slice(2).map(Number) as [number, number];
const app = Fastify();
let open!: () => void;
const opened = new Promise<void>((resolve) => (open = resolve));
serveHealth(app, async () => ({ ok: true, reasons: [] }));
app.get('/slow', async () => {
  process.stdout.write('entered\n');
  await opened;
  return 'done';
});
app.get('/open', async () => open());
stopOnSignals(app, {
  log: pino({ level: 'silent' }),
  noticeMs,
  graceMs,
  release: async () => void process.stdout.write('released\n'),
});
await app.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`${(app.server.address() as AddressInfo).port}\n`);
