import type { FastifyPluginAsync } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { z } from 'zod';
import type { Housekeeping } from '../database/index.js';
import { badInput, notFound } from '../kernel/refusals/index.js';
import { allowLocalPages } from './cross-origin.js';
import type { MovableClock } from './clock.js';
import { serveExample } from './example.js';
import type { People } from './people.js';
import { DateTimeScalar } from '../kernel/graphql/index.js';
import type { SignOn } from './sign-on.js';

/** What the sandbox's routes stand on. */
export interface SandboxParts {
  readonly people: People;
  readonly signOn: SignOn;
  readonly clock: MovableClock;
  readonly housekeeping: Housekeeping;
}

const tokenBody = z.object({ person: z.string().regex(/^[^\0]*$/) });
const clockBody = z.object({ now: z.iso.datetime({ offset: true }) });

/** The sandbox's own routes: who there is, tokens for them, the clock, and the example page. Production has none of these. */
export function sandboxRoutes({ people, signOn, clock, housekeeping }: SandboxParts): FastifyPluginAsync {
  // What it adds holds for the whole server: pages of this machine may call every route, not only these.
  return fastifyPlugin(async (app) => {
    await allowLocalPages(app);

    app.get('/sandbox/people', () => people.all());

    app.post('/sandbox/token', async (request) => {
      const { person } = read(tokenBody, request.body, 'person', '{"person": "office.reviewer"}');
      if (!(await people.has(person))) throw notFound({ zh: `人员 ${person}`, en: `person ${person}` });
      return { token: await signOn.issue(person) };
    });

    await serveExample(app);

    app.get('/sandbox/clock', async () => ({ now: DateTimeScalar.serialize(await clock.now()) }));

    app.post('/sandbox/clock', async (request) => {
      const { now } = read(clockBody, request.body, 'now', '{"now": "2026-03-02T09:00:00+08:00"}');
      return { now: DateTimeScalar.serialize(await clock.move(new Date(now), housekeeping)) };
    });
  });
}

function read<Body>(schema: z.ZodType<Body>, body: unknown, path: string, example: string): Body {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw badInput([
    { path, message: { zh: `请求体应形如 ${example}。`, en: `The body looks like ${example}.` } },
  ]);
}
