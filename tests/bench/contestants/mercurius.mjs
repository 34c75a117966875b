/**
 * Mercurius with compiled execution and loaders written by hand over pg: every list and relation is one statement for
 * all rows of the answer. A request is one transaction in the session of who asks; statements of one turn of the event
 * loop travel together.
 */
import Fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';
import { loaded } from './mercurius-loaders.mjs';
import { resolvers, typeDefs } from './mercurius-schema.mjs';
import { poolSettings } from './support.mjs';

const pool = new pg.Pool(poolSettings({ pipeline: true }));
const app = Fastify();

/** The transaction of one request, opened by the first statement. */
class Session {
  /** @param {string} login */
  constructor(login) {
    this.login = login;
  }

  /** @param {boolean} writes */
  open(writes) {
    this.opening ??= this.begin(writes);
    return this.opening;
  }

  async begin(writes) {
    this.client = await pool.connect();
    const begin = writes ? 'begin' : 'begin isolation level repeatable read, read only';
    const open = { name: 'open', text: 'select open_session($1) as session', values: [this.login] };
    this.begun = Promise.all([this.client.query(begin), this.client.query(open)]).then(([, { rows }]) => {
      this.at = new Date(rows[0].session.at);
    });
    return this.client;
  }

  /** Runs one statement, prepared by name, and answers its rows once the instant of the request is known. */
  async run(name, text, values, writes = false) {
    const client = await this.open(writes);
    const [{ rows }] = await Promise.all([client.query({ name, text, values }), this.begun]);
    return rows;
  }

  /** @param {'commit' | 'rollback'} how */
  async end(how) {
    if (!this.opening) return;
    await this.opening;
    await this.client.query(how).finally(() => this.client.release());
  }
}

await app.register(mercurius, {
  schema: typeDefs,
  resolvers: { ...resolvers, ...loaded },
  jit: 1,
  graphiql: false,
  context: (request) => ({ session: new Session(String(request.headers['x-login'])) }),
});
app.graphql.addHook('onResolution', async (execution, context) => {
  await context.session.end(execution.errors?.length ? 'rollback' : 'commit');
});

await app.listen({ host: '127.0.0.1', port: 0 });
process.send?.({ port: app.server.address().port });
