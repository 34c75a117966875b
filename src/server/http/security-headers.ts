import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';

/** What every answer has of its own. */
const OWN = new Set(['connection', 'content-length', 'content-type', 'date', 'keep-alive']);

/**
 * Headers for every answer: nothing here is a page, except where a route states a content policy of its own. They are
 * the same each time, so they are made once.
 */
export async function addSecurityHeaders(app: FastifyInstance): Promise<void> {
  const headers = await securityHeaders();
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
}

/** The headers that Helmet gives an answer. */
async function securityHeaders(): Promise<Readonly<Record<string, string>>> {
  const sample = Fastify();
  await sample.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
  });
  sample.get('/', () => '');
  const { headers } = await sample.inject('/');
  await sample.close();
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (OWN.has(name) ? [] : [[name, String(value)]])),
  );
}
