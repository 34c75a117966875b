import { prefixOf } from '../graphql/index.js';

/** A class that is both a table and a GraphQL type; an abstract one is a GraphQL interface. */
export type EntityClass<Entity extends object = object> = abstract new (...args: never[]) => Entity;

const classes = new Map<string, EntityClass>();
const prefixes = new Map<EntityClass, string>();

/**
 * States the prefix of a concrete entity's ids, e.g. `crq`: by it `node(id:)` and interface rows find the
 * concrete type without asking the database. Declared once, beside the class.
 */
export function idPrefix(entity: EntityClass, prefix: string): void {
  if (!/^[a-z]{2,8}$/.test(prefix))
    throw new Error(`${entity.name}: an id prefix is 2 to 8 letters a–z, not "${prefix}"`);
  const taken = classes.get(prefix) ?? (prefixes.has(entity) ? entity : undefined);
  if (taken) throw new Error(`${entity.name}: the id prefix "${prefix}" is declared twice (${taken.name})`);
  classes.set(prefix, entity);
  prefixes.set(entity, prefix);
}

/** The class whose ids have this prefix. */
export function classOfPrefix(prefix: string): EntityClass | undefined {
  return classes.get(prefix);
}

/** The class of what has this id, by its prefix. */
export function classOfId(id: string): EntityClass | undefined {
  return classes.get(prefixOf(id) ?? '');
}

/** The prefix of a concrete class's ids. */
export function prefixFor(entity: EntityClass): string {
  const prefix = prefixes.get(entity);
  if (prefix === undefined) throw new Error(`${entity.name} has no idPrefix`);
  return prefix;
}

/** Whether a prefix was declared for the class. */
export function hasPrefix(entity: EntityClass): boolean {
  return prefixes.has(entity);
}
