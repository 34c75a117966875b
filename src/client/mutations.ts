import * as operations from './generated/operations.js';
import type { CaseHeadFragment, TypedDocumentString } from './generated/operations.js';

type Operations = typeof operations;

/** The mutations of the API by name, each with its document. */
type Mutations = {
  [
    Key in keyof Operations as Operations[Key] extends TypedDocumentString<unknown, infer Variables>
      ? Variables extends { readonly input: unknown }
        ? Key extends `${infer Name}Document`
          ? Uncapitalize<Name>
          : never
        : never
      : never
  ]: Operations[Key];
};

/** The name of a mutation, as `NextStep.step` and `ProcedureStep.name` have it. */
export type MutationName = keyof Mutations;

/** A mutation of which only the name is known: a step, whose payload carries the case. */
export type AnyStep = TypedDocumentString<
  Readonly<Record<string, Readonly<Record<string, CaseHeadFragment | null>>>>,
  { readonly input: Readonly<Record<string, unknown>> }
>;

/**
 * The document of a mutation, e.g. of the step that `nextSteps` names.
 * @throws RangeError where this client is older than the server and does not know it
 */
export function mutationDocument<Name extends MutationName>(name: Name): Mutations[Name];
export function mutationDocument(name: string): AnyStep;
export function mutationDocument(name: string): unknown {
  const key = `${name.charAt(0).toUpperCase()}${name.slice(1)}Document`;
  const document = (operations as Record<string, unknown>)[key];
  if (!(document instanceof operations.TypedDocumentString) || !/^\s*mutation\b/.test(document.toString())) {
    throw new RangeError(`This client knows no mutation ${name}: it is older than the server, update it.`);
  }
  return document;
}
