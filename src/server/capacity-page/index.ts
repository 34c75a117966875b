import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { builtFolder } from '../../built-folder.js';

/** The city's single sign-on for the page, which is registered there as a public client. */
export interface PageSignOn {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
}

/** Where the page's files are; they never change under one name. */
const FILES = '/capacity/files/';

/**
 * Serves the page of the pools at `/capacity`. The page is static and says nothing by itself: it asks the API, as
 * whoever signs in.
 * @param signOn null in the sandbox, where one chooses who one is
 * @throws Error where the page was not built
 */
export async function serveCapacityPage(app: FastifyInstance, signOn: PageSignOn | null): Promise<void> {
  const root = builtFolder('capacity');
  const page = pageOf(root, signOn);
  const csp = policyOf(signOn);
  await app.register(fastifyStatic, {
    root,
    prefix: FILES,
    immutable: true,
    maxAge: '1y',
    decorateReply: false,
    index: false,
    setHeaders: (reply) => void reply.header('content-security-policy', csp),
  });
  app.get('/capacity', (_request, reply) => {
    void reply.header('content-security-policy', csp).header('cache-control', 'no-cache');
    return reply.type('text/html; charset=utf-8').send(page);
  });
}

function pageOf(root: string, signOn: PageSignOn | null): string {
  const { script, style } = manifestIn(root);
  const data = signOn
    ? ` data-issuer="${escaped(signOn.issuer)}" data-client-id="${escaped(signOn.clientId)}" data-scope="${escaped(signOn.scope)}"`
    : '';
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>资源池容量 · 政云</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${style}" />
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <div id="capacity"${data}></div>
  </body>
</html>
`;
}

function manifestIn(root: string): { readonly script: string; readonly style: string } {
  try {
    return JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as { script: string; style: string };
  } catch (cause) {
    throw new Error(`The page of the pools is not built in ${root}. Run "npm run build".`, { cause });
  }
}

/** This origin's own script and style, no inline ones; asked are this origin and, to sign in, the issuer's. */
function policyOf(signOn: PageSignOn | null): string {
  const issuer = signOn ? ` ${new URL(signOn.issuer).origin}` : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    'img-src data:',
    `connect-src 'self'${issuer}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
