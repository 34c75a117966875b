import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { explorerCsp, type ExplorerFiles, explorerPath } from '../explorer/index.js';
import type { Pipeline } from './pipeline.js';

/** Serves `/graphql`, and to a browser the explorer with its files under `/explorer/`. */
export async function serveGraphql(
  app: FastifyInstance,
  pipeline: Pipeline,
  explorer: ExplorerFiles,
  sandbox: boolean,
): Promise<void> {
  const page = explorer.html({ sandbox });
  await app.register(fastifyStatic, {
    root: explorer.dir,
    prefix: explorerPath,
    immutable: true,
    maxAge: '1y',
    decorateReply: false,
    index: false,
    setHeaders: (reply) => void reply.header('content-security-policy', explorerCsp),
  });
  // Whoever opens the bare address in a browser looks for the explorer.
  app.get('/', (_request, reply) => reply.redirect('/graphql'));
  app.post('/graphql', (request, reply) => pipeline.answerHttp(request, reply));
  app.get('/graphql', { exposeHeadRoute: false }, (request, reply) => {
    if (!wantsPage(request)) return pipeline.answerHttp(request, reply);
    void reply
      .header('content-security-policy', explorerCsp)
      .header('vary', 'accept')
      .header('cache-control', 'no-cache');
    return reply.type('text/html; charset=utf-8').send(page);
  });
}

function wantsPage(request: FastifyRequest): boolean {
  return request.headers.accept?.includes('text/html') ?? false;
}
