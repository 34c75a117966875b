import type { GraphQLObjectType } from 'graphql';
import type { Sql } from 'sql-template-tag';
import type { SelectedField } from './complete.js';
import { type Composite, eachObject, type Members, type Selected } from './members.js';
import type { Plan } from './plan.js';

/** An object or a list of objects as one value of a statement. */
export interface Part {
  readonly value: Sql;
  readonly of: Selected;
}

/** Adds a member that holds one object, or a list of them. */
export function putPart(
  plan: Plan,
  parent: GraphQLObjectType,
  selected: SelectedField,
  members: Members,
  { value, of }: Part,
): void {
  const { key } = selected;
  members.put(key, value);
  const complete = lazily(() => plan.selections.field(parent, selected, inPlace(of)));
  members.leave(
    {
      key,
      gather: of.isOpen
        ? (object, bound) => eachObject(object[key], (inner) => of.gather(inner, bound))
        : undefined,
      complete: (object, on) => (object[key] = complete()(object[key], on)),
    },
    of.isOpen,
  );
}

/** Completes objects where they are. */
export function inPlace(of: Selected) {
  return (object: unknown, on: Parameters<Selected['complete']>[1]): unknown => {
    of.complete(object as Composite, on);
    return object;
  };
}

/** Makes something when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
