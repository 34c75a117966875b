/**
 * PostGraphile 5 as its documentation sets it up for production: the Amber preset on node's own HTTP server, prepared
 * statements, no explorer, no explanations, no watching, one pool. What the database knows of a person is cached as the
 * claims of a token would hold it, so a request needs no statement to learn who asks.
 */
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { claimsOf, clockShift, listen, poolSettings } from './support.mjs';

const pool = new pg.Pool(poolSettings({ pipeline: false }));
const shift = await clockShift(pool);

/** @type {GraphileConfig.Preset} */
const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ pool, schemas: ['public'] })],
  grafast: {
    explain: false,
    context: async ({ node }) => ({
      pgSettings: {
        ...(await claimsOf(pool, String(node?.req.headers['x-login']))),
        'zy.at': new Date(Date.now() + shift).toISOString(),
      },
    }),
  },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, websockets: false },
};

const server = createServer();
const serv = postgraphile(preset).createServ(grafserv);
await serv.addTo(server);
await listen(server);
