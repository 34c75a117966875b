import { DomainError } from '../refusals/index.js';

/** What a span says beside its name; never a person's data, a variable's or a parameter's value. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** One piece of a request's work, as traces show it. */
export interface Span {
  /** Says more of it. */
  set(attributes: SpanAttributes): void;
  /** Names it more exactly. */
  rename(name: string): void;
  /** Marks it as failed by our own fault; the kind is one of a small set, never a message. */
  fail(kind: string): void;
}

/** A span that whoever began it ends. */
export interface OpenSpan extends Span {
  /** Runs work within it: what is begun there is part of it. */
  run<T>(work: () => T): T;
  /** Ends it; the first call counts. */
  end(): void;
}

/** Where spans go. There is none where traces are not configured, and then nothing of this costs anything. */
export interface Tracing {
  /**
   * Begins the span of a request that came from outside, as part of the trace that its headers name (W3C Trace
   * Context), if any.
   */
  receive(name: string, headers: Readonly<Record<string, unknown>>, attributes: SpanAttributes): OpenSpan;
  /**
   * Begins a span within the one around it, or answers undefined where there is none: what nobody asked for,
   * such as housekeeping, is not traced.
   * @param outwards whether it waits for another process: the database
   */
  begin(name: string, attributes: SpanAttributes, outwards?: boolean): OpenSpan | undefined;
  /** `trace_id` and `span_id` of the span around the caller, for log lines; nothing where there is none. */
  logFields(): Readonly<Record<string, string>>;
  /** Sends what has not been sent, within the time given in milliseconds, and ends. */
  stop(withinMs: number): Promise<void>;
}

/** Where nothing is traced. */
export const NO_SPAN: Span = { set() {}, rename() {}, fail() {} };

/**
 * Does work within a span. What it throws goes on to the caller: a refusal is noted with its codes, anything
 * else as a failure.
 * @param tracing undefined where traces are not configured
 */
export async function traced<T>(
  tracing: Tracing | undefined,
  name: string,
  attributes: SpanAttributes,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const span = tracing?.begin(name, attributes);
  if (!span) return work(NO_SPAN);
  try {
    return await span.run(() => work(span));
  } catch (error) {
    if (error instanceof DomainError) span.set(codesOf(error));
    else span.fail(error instanceof Error ? error.name : 'unknown');
    throw error;
  } finally {
    span.end();
  }
}

function codesOf({ code, details }: DomainError): SpanAttributes {
  const refusals = details.refusals?.map((refusal) => refusal.code);
  return { 'zhengyun.error.code': code, ...(refusals && { 'zhengyun.refusal.codes': refusals }) };
}
