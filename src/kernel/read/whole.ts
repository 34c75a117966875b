import { type Composite, HIDDEN, TYPE } from './members.js';

/** Whether an object is one that the kernel has read for graphql-js to complete: its members go by response key. */
export function isOfKernel(source: unknown): source is Composite {
  return typeof source === 'object' && source !== null && TYPE in source;
}

/** The concrete GraphQL type of an object that is resolved through an interface. */
export function typeOf(source: unknown): string | undefined {
  if (isOfKernel(source)) return source[TYPE] as string;
  return (source as { __typename?: string } | null)?.__typename;
}

/** The id of the entity that a resolver written by hand is called for, whatever the client named its fields. */
export function idOf(source: object): string {
  const hidden = (source as Composite)[HIDDEN] as Composite | undefined;
  if (!hidden) throw new Error('this object carries no id: idOf is for resolvers of an entity’s own fields');
  return hidden['f1'] as string;
}
