import type { Answer, ApiError } from '../world.js';

/** What a mutation answered: the id and version of what it shows. */
export interface Shown {
  readonly id: string;
  readonly version?: number;
  readonly state?: string;
}

/** An answer that stands: what was done, or why nothing was. */
export type Settled = { readonly shown: Shown } | { readonly error: ApiError['extensions'] };

/** One thing that somebody wants done once, under one key, however often it is asked for. */
export interface Wish {
  readonly key: string;
  readonly login: string;
  readonly step: string;
  /** The body of the request, the same each time. */
  readonly body: string;
  /** Under which request ids it was asked for; the journal names the one that did it. */
  readonly requestIds: string[];
  /** Every answer that came. */
  readonly answers: Settled[];
}

/** Makes a wish to take a step. */
export function wish(key: string, login: string, step: string, input: object, selection: string): Wish {
  const type = `${step.charAt(0).toUpperCase()}${step.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${step}(input: $input) { shown: ${selection} } }`;
  const body = JSON.stringify({ query, variables: { input } });
  return { key, login, step, body, requestIds: [], answers: [] };
}

/** What an answer says; null where it says nothing of what became of the wish. */
export function settledBy(step: string, answer: Answer<Record<string, { shown: Shown }>>): Settled | null {
  const shown = answer.data?.[step]?.shown;
  if (shown) return { shown };
  const error = answer.errors?.[0]?.extensions;
  return error && error.code !== 'INTERNAL' ? { error } : null;
}
