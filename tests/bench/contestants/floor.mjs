/**
 * What nobody gets by: Fastify, pg, and for each request one statement that was written by hand and answers JSON, which
 * goes out as it came. Begin, session, statement and commit travel together.
 */
import Fastify from 'fastify';
import pg from 'pg';
import { WORKLOADS } from '../workloads/index.js';
import { poolSettings } from './support.mjs';

// Prepared once, planned once: parameters do not change what plan is best here.
const GENERIC =
  '-c timezone=Asia/Shanghai -c jit=off -c plan_cache_mode=force_generic_plan -c max_parallel_workers_per_gather=0';
const pool = new pg.Pool(poolSettings({ pipeline: true, options: GENERIC }));
const app = Fastify();

const OPEN = { name: 'open', text: 'select open_session($1)' };
const BEGIN = { read: 'begin isolation level repeatable read, read only', write: 'begin' };

for (const { name, floor } of WORKLOADS) {
  const begin = floor.writes ? BEGIN.write : BEGIN.read;
  app.post(`/${name}`, async (request, reply) => {
    const client = await pool.connect();
    let broken = false;
    try {
      const { stream } = client.connection;
      stream.cork();
      process.nextTick(() => stream.uncork());
      const [, , { rows }] = await Promise.all([
        client.query(begin),
        client.query({ ...OPEN, values: [request.headers['x-login']] }),
        client.query({ name, text: floor.text, values: [...floor.values(request.body)] }),
        client.query('commit'),
      ]);
      return reply.type('application/json; charset=utf-8').send(rows[0].answer);
    } catch (error) {
      broken = true;
      throw error;
    } finally {
      client.release(broken);
    }
  });
}

await app.listen({ host: '127.0.0.1', port: 0 });
process.send?.({ port: app.server.address().port });
