import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { builtFolder } from '../built-folder.js';

/** Nothing but this origin's own script and style, no inline ones; what is asked for is asked of this origin. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the page of `src/client/example` at `/example/`: an inbox in 50 lines, made with the client. */
export async function serveExample(app: FastifyInstance): Promise<void> {
  app.get('/example', (_request, reply) => reply.redirect('/example/'));
  await app.register(fastifyStatic, {
    root: builtFolder('client/example'),
    prefix: '/example/',
    decorateReply: false,
    setHeaders: (reply) => void reply.header('content-security-policy', CSP),
  });
}
