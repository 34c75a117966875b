import type { ExecutionResult, FormattedExecutionResult } from 'graphql';

/** A value of an answer as the JSON text that PostgreSQL made of it. */
export class Written {
  constructor(readonly text: string) {}

  /** What it says, for whoever looks into an answer or turns it into JSON by usual means. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** An object of an answer some of whose fields are `Written`. */
export class Assembled {
  [key: string]: unknown;
}

/** The JSON text of an answer. What PostgreSQL has written goes into it as it is. */
export function stringify({ data, errors, extensions }: ExecutionResult | FormattedExecutionResult): string {
  const parts = [
    ...(errors ? [`"errors":${JSON.stringify(errors)}`] : []),
    ...(data === undefined ? [] : [`"data":${data === null ? 'null' : members(data)}`]),
    ...(extensions ? [`"extensions":${JSON.stringify(extensions)}`] : []),
  ];
  return `{${parts.join()}}`;
}

function members(object: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(object).flatMap(([key, value]) => {
    return value === undefined ? [] : [`${JSON.stringify(key)}:${textOf(value)}`];
  });
  return `{${parts.join()}}`;
}

function textOf(value: unknown): string {
  if (value instanceof Written) return value.text;
  return value instanceof Assembled ? members(value) : JSON.stringify(value);
}
