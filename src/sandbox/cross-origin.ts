import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** A page that a developer serves from this very machine, on whatever port. */
const LOCAL = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Lets pages of this machine call the sandbox from their own port, as a bundler's development server needs. Production
 * has none of this: there the front end and the API share an origin, or the proxy says who may call.
 */
export async function allowLocalPages(app: FastifyInstance): Promise<void> {
  await app.register(cors, {
    origin: LOCAL,
    methods: ['GET', 'POST', 'PUT'],
    allowedHeaders: ['authorization', 'content-type', 'accept-language', 'idempotency-key'],
    exposedHeaders: ['x-request-id'],
  });
}
