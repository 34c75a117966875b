import { createRequire } from 'node:module';
import util from 'node:util';
import type * as Middleware from 'graphql-middleware';
import type * as Shield from 'graphql-shield';

const require = createRequire(import.meta.url);

// graphql-shield's module build does not load on today's Node: it asks for a function that was removed. Its
// CommonJS build does once that function is supplied; graphql-middleware must come from the same side.
const lacking = util as unknown as Record<string, unknown>;
lacking['isUndefined'] ??= (value: unknown) => value === undefined;

/** graphql-shield: who may call what. */
export const shield = require('graphql-shield') as typeof Shield;

/** graphql-middleware, which puts the shield around resolvers. */
export const middleware = require('graphql-middleware') as typeof Middleware;
