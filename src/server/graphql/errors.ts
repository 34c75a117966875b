import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Language, say, type Text } from '../../kernel/i18n/index.js';
import { badInput, DomainError, forbidden, refusalText } from '../../kernel/refusals/index.js';

/** Codes by which Apollo says that the request itself was wrong. */
const REQUEST_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** How graphql-js says that a document holds more tokens than it may. */
const TOKEN_LIMIT = /contains more that? (\d+) tokens/;

/** How graphql-js names the place of a variable's fault. */
const VARIABLE_FAULT = /^Variable "\$(\w+)"(?: got invalid value .* at "(.+?)";)?/s;

const INTERNAL: Text = {
  zh: '系统内部错误,请稍后重试;如仍有问题,请向管理员提供请求编号。',
  en: 'Something went wrong here: try again later, or tell the administrator the request id.',
};

const NO_INTROSPECTION: Text = {
  zh: '本部署不开放模式查询(introspection),请查阅随接口发布的模式文件。',
  en: 'The schema may not be asked for here: read the one that is published with the API.',
};

/** Whom an error is told to. */
export interface Audience {
  readonly language: Language;
  readonly requestId: string;
}

/**
 * What went wrong, in the API's own terms; null for whatever is our own fault and nobody else's business.
 * Takes anything thrown anywhere in a request.
 */
export function toDomainError(error: unknown): DomainError | null {
  const cause = rootOf(error);
  if (cause instanceof DomainError) return cause;
  // The parser and the validator recurse: a document can be too deep for them before it can be measured.
  if (cause instanceof RangeError && cause.message.includes('call stack')) return tooDeep();
  if (!(error instanceof GraphQLError)) return null;
  const tokens = TOKEN_LIMIT.exec(error.message)?.[1];
  if (tokens !== undefined) return tooComplex({ zh: '词法单元', en: 'tokens' }, null, Number(tokens));
  if (error.extensions.validationErrorCode === 'INTROSPECTION_DISABLED') return forbidden(NO_INTROSPECTION);
  if (!isRequestFault(error, cause)) return null;
  return new DomainError(
    'BAD_USER_INPUT',
    { zh: `请求有误:${error.message}`, en: error.message },
    {
      issues: [{ path: faultPath(error.message), message: { zh: error.message, en: error.message } }],
    },
  );
}

/** An error as a client sees it: localised, with its code and request id, and nothing of the inside. */
export function present(error: unknown, audience: Audience): GraphQLFormattedError {
  const { language, requestId } = audience;
  const domainError = toDomainError(error);
  const place = error instanceof GraphQLError ? placeOf(error) : {};
  if (!domainError)
    return { message: say(INTERNAL, language), ...place, extensions: { code: 'INTERNAL', requestId } };
  const { code, text, details } = domainError;
  return {
    message: say(text, language),
    ...place,
    extensions: {
      code,
      requestId,
      ...(details.issues && {
        issues: details.issues.map(({ path, message }) => ({ path, message: say(message, language) })),
      }),
      ...(details.refusals && {
        refusals: details.refusals.map((blocker) => ({
          code: blocker.code,
          message: say(refusalText(blocker.code, blocker.params), language),
          path: blocker.path ?? null,
          provision: blocker.provision,
        })),
      }),
      ...(details.version !== undefined && { version: details.version }),
    },
  };
}

/** A request would cost more than is allowed; `found` is null where counting stopped at the limit. */
export function tooComplex(what: Text, found: number | null, limit: number): DomainError {
  return new DomainError('TOO_COMPLEX', {
    zh: `请求过于复杂:${what.zh}${found === null ? '' : `为 ${found},`}超出上限 ${limit}。`,
    en:
      found === null
        ? `Too complex: more than ${limit} ${what.en}.`
        : `Too complex: ${found} ${what.en}, the limit is ${limit}.`,
  });
}

function tooDeep(): DomainError {
  return new DomainError('TOO_COMPLEX', {
    zh: '请求过于复杂:嵌套层数过多。',
    en: 'Too complex: it nests too deep.',
  });
}

/** One fault of the request as a whole. */
export function badRequest(text: Text): DomainError {
  return new DomainError('BAD_USER_INPUT', text, badInput([{ path: 'query', message: text }]).details);
}

function rootOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function isRequestFault(error: GraphQLError, cause: unknown): boolean {
  if (!(cause instanceof GraphQLError)) return false;
  // An argument can turn out null only while executing, when its nullable variable is given as null.
  return (
    REQUEST_FAULTS.has(String(error.extensions.code)) ||
    cause.message.startsWith('Argument "') ||
    cause.message.startsWith('Schema is not configured')
  );
}

function faultPath(message: string): string {
  const [, variable, within] = VARIABLE_FAULT.exec(message) ?? [];
  return (within ?? variable ?? 'query').replaceAll(/\[(\d+)\]/g, '.$1');
}

function placeOf(error: GraphQLError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }) };
}
