import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { LOCAL_PAGE } from '../server/index.js';

/**
 * Lets pages of this machine call the sandbox from their own port, as a bundler's development server needs. Production
 * has none of this: there the front end and the API share an origin, or the proxy says who may call.
 */
export async function allowLocalPages(app: FastifyInstance): Promise<void> {
  await app.register(cors, {
    origin: LOCAL_PAGE,
    methods: ['GET', 'POST', 'PUT'],
    allowedHeaders: ['authorization', 'content-type', 'accept-language', 'idempotency-key'],
    exposedHeaders: ['x-request-id'],
  });
}
