/** Who takes part, in the order in which they are driven. */
export const CONTESTANTS = ['floor', 'postgraphile', 'mercurius', 'zhengyun'] as const;

/** The name of a contestant. */
export type Contestant = (typeof CONTESTANTS)[number];

/** What a request names. */
export type Variables = Readonly<Record<string, unknown>>;

/** One request: who sends it, and what it names. */
export interface Ask {
  readonly login: string;
  readonly variables: Variables;
}

/** What of the data set requests can name. */
export interface DataSet {
  readonly reviewers: readonly string[];
  readonly admitters: readonly string[];
  /** Service accounts of the provider's monitoring. */
  readonly monitors: readonly string[];
  readonly pools: readonly string[];
  /** Municipal units with the login of their administrator. */
  readonly units: readonly { readonly id: string; readonly login: string }[];
  /** Cases with a long history, which reviewers see. */
  readonly cases: readonly string[];
  /** Cases that wait for admission. */
  readonly submitted: readonly { readonly id: string; readonly version: number }[];
}

/** How it is found out whether requests changed what they were to change, and nothing else. */
export interface Changes {
  /** A statement in `data/`: from the requests, as JSON in `$1`, to a row of how many are `done` and of faults. */
  readonly check: string;
  /** What of a request it is given. */
  given(variables: Variables): object;
}

/** Something that people do all day, asked of every contestant in its own words. */
export interface Workload {
  /** By what the results call it. */
  readonly name: string;
  /** What a request changes: then each is sent once, held against what it left, and taken back after the turn. */
  readonly changes?: Changes;
  /** The requests, sent in turn. */
  asks(data: DataSet): readonly Ask[];
  /** What is found out for a contestant before the first round and named by every request of it. */
  prepare?(contestant: Contestant, send: (variables: Variables) => Promise<unknown>): Promise<Variables>;
  /** The operation in the words of this project's schema; the hand-written GraphQL server has the same. */
  readonly graphql: string;
  /** The operation in the words of the schema that PostGraphile makes. */
  readonly postgraphile: string;
  /** The statement written by hand: one row with one text, the answer as JSON. */
  readonly floor: {
    readonly text: string;
    values(variables: Variables): readonly unknown[];
    /** What of the variables is sent; all unless stated. */
    readonly named?: readonly string[];
    readonly writes?: true;
  };
  /** Where in `data` the answer stands. */
  answerOf(contestant: Contestant, data: unknown): unknown;
}

/** The value at a path of an object. */
export function at(data: unknown, ...path: readonly string[]): unknown {
  return path.reduce((value, key) => (value as Record<string, unknown>)[key], data);
}
