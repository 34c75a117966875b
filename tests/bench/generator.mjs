/**
 * The load generator, a process of its own so that its CPU time is nobody's: so many connections that stay open, each
 * sending its next request when the last one was answered. Told what to send once, and then how long, any number of
 * times; answers what it measured.
 */
import { Pool } from 'undici';

/** @type {{ origin: string, requests: { path: string, headers: Record<string, string>, body: string }[] } | undefined} */
let load;

process.on('message', (message) => {
  if (message.load) load = message.load;
  const driven = message.drive ? drive(load, message.drive) : Promise.resolve({});
  void driven
    .catch((error) => ({ fault: String(error?.stack ?? error) }))
    .then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit(0));

/**
 * @param {NonNullable<typeof load>} load
 * @param {{ seconds: number, connections: number, once: boolean }} how
 */
async function drive({ origin, requests }, { seconds, connections, once }) {
  const pool = new Pool(origin, { connections, pipelining: 1, keepAliveTimeout: 60_000 });
  const latencies = [];
  let next = 0;
  let fault;
  const began = performance.now();
  const end = began + seconds * 1000;
  const worker = async () => {
    while (fault === undefined && performance.now() < end) {
      if (once && next >= requests.length) return;
      const request = requests[next++ % requests.length];
      const sent = performance.now();
      const { statusCode, body } = await pool.request({ ...request, method: 'POST' });
      const text = await body.text();
      latencies.push(performance.now() - sent);
      if (statusCode !== 200 || text.includes('"errors":')) fault = `${statusCode} ${text.slice(0, 2000)}`;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const took = (performance.now() - began) / 1000;
  await pool.close();
  if (fault !== undefined) return { fault };
  return { count: latencies.length, took, latencies, usedUp: once && next >= requests.length };
}
