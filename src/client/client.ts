import { ApiError, type SentError } from './errors.js';
import { CreateUploadDocument, type TypedDocumentString } from './generated/operations.js';
import { listen } from './listen.js';

/** How a client reaches the server. */
export interface ClientOptions {
  /** The address of the API, e.g. `https://cloud.example.gov.cn/graphql`; in a browser `/graphql` will do. */
  readonly url: string | URL;
  /** The bearer token, or where one comes from; `renew` asks for another after the server refused the last. */
  readonly token?: string | ((renew: boolean) => string | Promise<string>);
  /** The language of messages and labels, `zh-CN` or `en`; a browser sends its own unless stated. */
  readonly language?: string;
  /** How often a request is sent again when the network or a gateway fails; 2 unless stated. */
  readonly retries?: number;
  /** The function that fetches; the platform's own unless stated. */
  readonly fetch?: typeof fetch;
}

/** What one request can have of its own. */
export interface RequestOptions {
  readonly signal?: AbortSignal;
  /** The key under which a mutation happens once; a new one unless stated. Keep it to repeat a step after a reload. */
  readonly idempotencyKey?: string;
}

/** A request's variables may be left out where none is required. */
type Given<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

/** What a gateway answers when the server behind it does not. */
const GATEWAY_FAULTS: ReadonlySet<number> = new Set([502, 503, 504]);

const FIRST_PAUSE_MS = 250;

const LONGEST_PAUSE_MS = 15_000;

/** Sends typed operations to the API. Every mutation carries an Idempotency-Key, so sending it again is safe. */
export class ZhengyunClient {
  readonly #options: ClientOptions;
  readonly #url: URL;

  constructor(options: ClientOptions) {
    this.#options = options;
    const { location } = globalThis as { readonly location?: { readonly href: string } };
    this.#url = new URL(options.url, location?.href);
  }

  /**
   * Sends an operation and answers its data.
   * @throws ApiError whenever there is no whole answer; the signal's reason where it was aborted
   */
  async request<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    ...[variables, { signal, idempotencyKey = newKey() } = {}]: Given<Variables>
  ): Promise<Result> {
    const query = String(document);
    const headers: Record<string, string> = {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
    };
    if (/^\s*mutation\b/.test(query)) headers['idempotency-key'] = idempotencyKey;
    const body = JSON.stringify({ query, variables });
    const response = await this.#send(this.#url, { method: 'POST', headers, body, signal });
    return ((await response.json()) as { data: Result }).data;
  }

  /**
   * Uploads a file and answers the `uploadId` by which a step attaches it. Needs https or localhost, as browsers
   * compute hashes nowhere else.
   */
  async upload(file: Blob, fileName: string, options?: RequestOptions): Promise<string> {
    const bytes = await file.arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const mediaType = file.type || 'application/octet-stream';
    const input = { fileName, mediaType, size: file.size, sha256: hexOf(hash) };
    const { createUpload } = await this.request(CreateUploadDocument, { input }, options);
    const { id, url } = createUpload.upload!;
    const put = { method: 'PUT', headers: { 'content-type': mediaType }, body: bytes };
    await this.#send(new URL(url, this.#url), { ...put, signal: options?.signal });
    return id;
  }

  /** The bytes of a material, by its `url`: a plain link would not carry the token. */
  async download(url: string, { signal }: RequestOptions = {}): Promise<Blob> {
    return (await this.#send(new URL(url, this.#url), { signal })).blob();
  }

  /**
   * Follows a subscription: its events in order, each once. When the line breaks, the token ends or the server sends
   * its clients elsewhere, it connects again behind the last event taken. Where there is none yet, it throws instead,
   * so that nothing is missed unnoticed: give it the cursor that was read with what you show. Leaving the loop ends it.
   * @param variables with `after`, the cursor of an event taken before, what was missed since comes first
   * @throws ApiError for what the server refuses, e.g. CURSOR_EXPIRED; the signal's reason where it was aborted
   */
  async *follow<Result extends object, Variables extends { readonly after?: unknown }>(
    document: TypedDocumentString<Result, Variables>,
    variables?: Variables,
    { signal }: Pick<RequestOptions, 'signal'> = {},
  ): AsyncGenerator<Result> {
    let after = variables?.after;
    for (let failures = 0, renew = false; ; failures += 1) {
      const bearer = await this.#bearer(renew);
      try {
        const given = { ...variables, after };
        for await (const result of listen<Result>(this.#url, bearer, String(document), given, signal)) {
          const [event] = Object.values(result) as [{ readonly cursor?: string }];
          after = event.cursor ?? after;
          failures = 0;
          renew = false;
          yield result;
        }
        return;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        const isAgain = error.code === 'UNREACHABLE' || (!renew && isStale(error, this.#options.token));
        if (!isAgain || typeof after !== 'string') throw error;
        renew = error.code === 'UNAUTHENTICATED';
        await pause(Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS));
      }
    }
  }

  async #bearer(renew: boolean): Promise<string | undefined> {
    const { token } = this.#options;
    return typeof token === 'function' ? token(renew) : token;
  }

  /** Sends a request, again where nobody answered, and once with a new token where the last was refused. */
  async #send(url: URL, init: RequestInit): Promise<Response> {
    const { token, language, retries = 2, fetch: send = fetch } = this.#options;
    for (let attempt = 0, renew = false; ; attempt += 1) {
      const headers = new Headers(init.headers);
      const bearer = await this.#bearer(renew);
      if (bearer !== undefined) headers.set('authorization', `Bearer ${bearer}`);
      if (language !== undefined) headers.set('accept-language', language);
      let fault: ApiError | undefined;
      try {
        // The whole body, so that a line that breaks in the middle of it counts as no answer.
        const answer = await send(url, { ...init, headers });
        const response = new Response(answer.status === 204 ? null : await answer.blob(), answer);
        fault = await faultOf(response);
        if (!fault) return response;
      } catch (cause) {
        init.signal?.throwIfAborted();
        fault = unreachable(String(cause), cause);
      }
      const again = fault.code === 'UNREACHABLE' ? attempt < retries : !renew && isStale(fault, token);
      if (!again) throw fault;
      if (fault.code === 'UNREACHABLE') await pause(FIRST_PAUSE_MS * 2 ** attempt);
      else renew = true;
    }
  }
}

function isStale({ code }: ApiError, token: ClientOptions['token']): boolean {
  return code === 'UNAUTHENTICATED' && typeof token === 'function';
}

/** What went wrong according to an answer, if anything did. */
async function faultOf(response: Response): Promise<ApiError | undefined> {
  if (GATEWAY_FAULTS.has(response.status)) return unreachable(`HTTP ${response.status}`);
  if (response.ok && !isJson(response)) return undefined;
  const answer = isJson(response) ? ((await response.clone().json()) as { errors?: SentError[] }) : {};
  if (answer.errors?.[0]) return new ApiError(answer.errors[0]);
  return response.ok ? undefined : unreachable(`HTTP ${response.status}`);
}

function isJson(response: Response): boolean {
  return /\bjson\b/.test(response.headers.get('content-type') ?? '');
}

function unreachable(reason: string, cause?: unknown): ApiError {
  const message = `政云服务无应答 / Zhengyun does not answer: ${reason}`;
  return new ApiError({ message, extensions: { code: 'UNREACHABLE' } }, { cause });
}

function newKey(): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(16)));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
