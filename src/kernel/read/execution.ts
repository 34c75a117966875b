import type { GraphQLError, GraphQLResolveInfo } from 'graphql';
import { type Completing, Selections } from './complete.js';
import type { KeptStatements } from './kept.js';

/** One execution of an operation whose root fields alone are resolved: what they share. */
export class Execution implements Completing {
  readonly path: (string | number)[] = [];
  readonly errors: GraphQLError[] = [];

  /**
   * @param statements what was compiled for operations on this schema
   * @param source what the root fields are resolved on: a subscription's event
   */
  constructor(
    readonly selectionsFor: (info: GraphQLResolveInfo) => Selections,
    readonly statements: KeptStatements,
    readonly source?: unknown,
  ) {}

  /** The execution that a resolver is called by; none where graphql-js executes the whole document. */
  static of({ rootValue }: GraphQLResolveInfo): Execution | undefined {
    return rootValue instanceof Execution ? rootValue : undefined;
  }
}

/** The selections of an operation, for one execution of it. */
export function selectionsOf({ schema, fragments, variableValues }: GraphQLResolveInfo): Selections {
  return new Selections(schema, fragments, variableValues);
}
