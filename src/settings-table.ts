import { z } from 'zod';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** A PostgreSQL database as a URL. */
export const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be a URL like postgres://login@host:5432/database',
});
const trustedUrl = z
  .url({ protocol: /^https?$/, error: 'must be an https URL' })
  .refine((text) => !text.startsWith('http:') || LOOPBACK.has(new URL(text).hostname), {
    error:
      'must be an https URL (http only on this machine): whoever can answer in its place could sign anybody in',
  });
const whole = (least: number, most: number) =>
  z.coerce
    .number({ error: 'must be a whole number' })
    .int({ error: 'must be a whole number' })
    .min(least, { error: `must be at least ${least}` })
    .max(most, { error: `must be at most ${most}` });
const onOff = z.stringbool({ truthy: ['on'], falsy: ['off'], error: 'must be on or off' });
const paths = z.string().transform((list) =>
  list
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path !== ''),
);

const origins = paths.refine(
  (list) => list.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
  { error: 'must be origins like https://portal.example.gov.cn, separated by commas' },
);

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const SAMPLERS = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;

const PAIR = /^\s*([^\s=,]+)\s*=\s*([^,]*?)\s*$/;
const pairs = z.string().transform((list, context) => {
  const entries = list
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [, name, value = ''] = PAIR.exec(part) ?? [];
      try {
        if (name !== undefined) return [decodeURIComponent(name), decodeURIComponent(value)] as const;
      } catch {
        // Not percent-encoded: as wrong as no pair.
      }
      context.addIssue({ code: 'custom', message: 'must be name=value pairs, separated by commas' });
      return ['', ''] as const;
    });
  return Object.fromEntries(entries);
});

/** Every setting: its environment variable, what it takes, what it means and what it is when absent. */
export const settingsSchema = z.object({
  DATABASE_URL: postgresUrl.describe('The PostgreSQL database, with the login that owns nothing.'),
  POOL_SIZE: whole(2, 500).default(20).describe('Database connections that this process holds at most.'),
  STATEMENT_TIMEOUT_MS: whole(100, 600_000)
    .default(15_000)
    .describe(
      'After how many milliseconds a statement is cancelled; one that waits for a lock, after half of it.',
    ),
  OIDC_ISSUER: trustedUrl.describe("The issuer of access tokens: the city's single sign-on."),
  OIDC_AUDIENCE: z.string().min(1).describe('The audience that a token must be made out to.'),
  OIDC_JWKS_URL: trustedUrl
    .optional()
    .describe("The issuer's public keys; absent: asked of the issuer's /.well-known/openid-configuration."),
  OIDC_SUBJECT_CLAIM: z.string().min(1).default('sub').describe('The claim that names the person.'),
  OIDC_PAGE_CLIENT_ID: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Under which id the page at /capacity is registered with the issuer, as a public client; absent: there is no such page.',
    ),
  OIDC_PAGE_SCOPE: z
    .string()
    .refine((scope) => scope.split(' ').includes('openid'), {
      error: 'must be scopes separated by spaces, openid among them',
    })
    .default('openid')
    .describe('What that page asks the issuer for: `openid` and what makes a token out to OIDC_AUDIENCE.'),
  HOST: z.string().min(1).default('0.0.0.0').describe('The address to listen on.'),
  PORT: whole(0, 65_535).default(4000).describe('The port to listen on.'),
  TRUST_PROXY: onOff
    .default(false)
    .describe('Whether X-Forwarded-For is believed: on only behind a proxy that sets it.'),
  BODY_MAX_BYTES: whole(1_024, 64 * 2 ** 20)
    .default(2 * 2 ** 20)
    .describe('The largest GraphQL request body, in bytes.'),
  QUERY_MAX_TOKENS: whole(100, 100_000)
    .default(4_000)
    .describe('Lexical tokens that a GraphQL document may have.'),
  QUERY_MAX_DEPTH: whole(3, 100)
    .default(15)
    .describe('How deep fields may nest; introspection is not counted.'),
  QUERY_MAX_ALIASES: whole(0, 1_000).default(50).describe('Aliases that a GraphQL document may have.'),
  QUERY_MAX_DIRECTIVES: whole(0, 1_000).default(50).describe('Directives that a GraphQL document may have.'),
  QUERY_MAX_COST: whole(100, 10_000_000)
    .default(20_000)
    .describe(
      'Objects that an answer may hold at most, estimated before it is read: `first` multiplies, a plain list counts as 5.',
    ),
  INTROSPECTION: onOff
    .default(false)
    .describe('Whether the schema may be asked for; in the sandbox it may unless this says `off`.'),
  TRUSTED_DOCUMENTS: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A JSON file of GraphQL documents by their SHA-256: with it, no other document runs; without it, any does.',
    ),
  EVENTS_REPLAY_ENTRIES: whole(1, 100_000_000)
    .default(100_000)
    .describe(
      "Over how many of the journal's latest entries a subscription can be resumed; an older cursor is CURSOR_EXPIRED.",
    ),
  WEBSOCKET_ORIGINS: origins
    .default([])
    .describe(
      'Origins of pages that may connect by WebSocket beside those served from here, separated by commas.',
    ),
  WEBSOCKET_MAX_SOCKETS: whole(1, 1_000_000)
    .default(5_000)
    .describe('WebSockets that this process holds at most.'),
  WEBSOCKET_MAX_PER_PERSON: whole(1, 100_000)
    .default(20)
    .describe('WebSockets that this process holds of one person at most.'),
  WEBSOCKET_MAX_SUBSCRIPTIONS: whole(1, 10_000)
    .default(50)
    .describe('Subscriptions that one WebSocket carries at most.'),
  WEBSOCKET_MAX_MESSAGE_BYTES: whole(1_024, 64 * 2 ** 20)
    .default(128 * 2 ** 10)
    .describe('The largest message that a WebSocket takes, in bytes.'),
  WEBSOCKET_INIT_MS: whole(10, 600_000)
    .default(5_000)
    .describe('Within how many milliseconds a WebSocket must be initialised with a token.'),
  WEBSOCKET_KEEPALIVE_MS: whole(100, 600_000)
    .default(20_000)
    .describe('How often a WebSocket is pinged, in milliseconds; who has not answered by the next is gone.'),
  WEBSOCKET_STALL_MS: whole(100, 600_000)
    .default(10_000)
    .describe('For how many milliseconds a WebSocket may take nothing of what is sent before it is closed.'),
  FILES_DIR: z
    .string()
    .min(1)
    .default('./files')
    .describe('The directory that holds uploaded files; shared by all processes.'),
  UPLOAD_MAX_BYTES: whole(1, 2 ** 31 - 1)
    .default(200 * 2 ** 20)
    .describe('The largest file that can be uploaded, in bytes.'),
  IDEMPOTENCY_HOURS: whole(1, 8_760)
    .default(48)
    .describe('For how many hours an Idempotency-Key is remembered.'),
  PARAMETERS_FILE: z
    .string()
    .min(1)
    .optional()
    .describe("A JSON file with this deployment's values for the rule book's parameters."),
  CALENDAR_NOTICES: paths
    .default([])
    .describe('Holiday notices to load at the start, each once: paths of JSON files, separated by commas.'),
  LOG_LEVEL: z
    .enum(LEVELS, { error: `must be one of ${LEVELS.join(', ')}` })
    .default('info')
    .describe('The least severe log entry to write.'),
  METRICS: onOff.default(true).describe('Whether /metrics answers.'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
    .optional()
    .describe(
      'Where traces are sent by OTLP over HTTP: the address before `/v1/traces`; absent: nothing is traced.',
    ),
  OTEL_EXPORTER_OTLP_PROTOCOL: z
    .enum(['http/protobuf', 'http/json'], { error: 'must be http/protobuf or http/json' })
    .default('http/protobuf')
    .describe('How traces are written: `http/protobuf` or `http/json`.'),
  OTEL_EXPORTER_OTLP_HEADERS: pairs
    .default({})
    .describe('Headers sent with traces, e.g. a token: `name=value` separated by commas, percent-encoded.'),
  OTEL_EXPORTER_OTLP_TIMEOUT: whole(1, 60_000)
    .default(10_000)
    .describe('How many milliseconds the sending of traces may take.'),
  OTEL_SERVICE_NAME: z.string().min(1).default('zhengyun').describe('Under which name traces are sent.'),
  OTEL_RESOURCE_ATTRIBUTES: pairs
    .default({})
    .describe(
      'What else every trace says of this process: `name=value` separated by commas, percent-encoded.',
    ),
  OTEL_TRACES_SAMPLER: z
    .enum(SAMPLERS, { error: `must be one of ${SAMPLERS.join(', ')}` })
    .default('parentbased_always_on')
    .describe(
      'Which requests are traced, by the names of OpenTelemetry; `parentbased_…`: as the caller decided, if it did.',
    ),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number({ error: 'must be a number from 0 to 1' })
    .min(0, { error: 'must be a number from 0 to 1' })
    .max(1, { error: 'must be a number from 0 to 1' })
    .default(1)
    .describe('The part of the requests that `traceidratio` and `parentbased_traceidratio` trace.'),
  SHUTDOWN_NOTICE_MS: whole(0, 300_000)
    .default(2_000)
    .describe('How long /readyz fails before the server stops taking requests.'),
  SHUTDOWN_GRACE_MS: whole(100, 600_000)
    .default(20_000)
    .describe('How long requests under way may take to finish after a stop signal.'),
});

type Environment = z.output<typeof settingsSchema>;
type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Rest}`
  ? `${Lowercase<Head>}${Capitalize<CamelCase<Rest>>}`
  : Lowercase<Name>;

/** The settings by their names in code: `DATABASE_URL` is `databaseUrl`. Validated; absent ones are defaulted. */
export type Settings = { readonly [Name in keyof Environment as CamelCase<Name>]: Environment[Name] };

/** One row of the settings' documentation. */
export interface SettingRow {
  /** The environment variable. */
  readonly name: string;
  /** One English sentence. */
  readonly meaning: string;
  /** What it is when absent, as one would write it; null where there is no default. */
  readonly fallback: string | null;
  /** Whether the server refuses to start without it. */
  readonly required: boolean;
}

/** Every setting there is, for the documentation. */
export const settingRows: readonly SettingRow[] = Object.entries(settingsSchema.shape).map(([name, type]) => {
  const absent = type.safeParse(undefined);
  const fallback = absent.success ? written(absent.data) : null;
  return { name, meaning: type.description ?? '', fallback, required: !absent.success };
});

function written(value: unknown): string | null {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
