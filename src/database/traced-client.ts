import pg from 'pg';
import type { OpenSpan, Tracing } from '../kernel/tracing/index.js';
import { statementOf } from './statement-text.js';

type Ended = (error: unknown, result: unknown) => void;

/** Connections whose statements are spans of the trace in which they run. */
export function tracedClient(tracing: Tracing): typeof pg.Client {
  class TracedClient extends pg.Client {
    // pg takes a statement in many forms, and answers by a promise or to a callback at the end.
    override query(...args: unknown[]): never {
      const query = super.query.bind(this) as (...args: unknown[]) => unknown;
      const text = textOf(args[0]);
      const span = text === undefined ? undefined : begin(tracing, text);
      if (!span) return query(...args) as never;
      const last = args.at(-1);
      if (typeof last === 'function') {
        const ended: Ended = (error, result) => {
          end(span, error);
          (last as Ended)(error, result);
        };
        return query(...args.slice(0, -1), ended) as never;
      }
      const answer = query(...args) as Promise<unknown>;
      return answer.then(
        (result) => {
          end(span, null);
          return result;
        },
        (error: unknown) => {
          end(span, error);
          throw error;
        },
      ) as never;
    }
  }
  return TracedClient;
}

function begin(tracing: Tracing, text: string): OpenSpan | undefined {
  const { operation, target, masked } = statementOf(text);
  return tracing.begin(
    target === undefined ? operation : `${operation} ${target}`,
    {
      'db.system.name': 'postgresql',
      'db.operation.name': operation,
      ...(target !== undefined && { 'db.collection.name': target }),
      'db.query.text': masked,
    },
    true,
  );
}

function end(span: OpenSpan, error: unknown): void {
  // The code alone: a message of the database's quotes values.
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (error) span.fail(code);
  span.end();
}

/** The text of a statement; undefined for what is none, such as a cursor, and for one with a callback of its own. */
function textOf(statement: unknown): string | undefined {
  if (typeof statement === 'string') return statement;
  if (typeof statement !== 'object' || statement === null || 'submit' in statement || 'callback' in statement)
    return undefined;
  const { text } = statement as { text?: unknown };
  return typeof text === 'string' ? text : undefined;
}
