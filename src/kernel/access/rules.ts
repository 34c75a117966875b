import { Extensions } from 'type-graphql';

/**
 * Who may read a field or call an operation, as data. The permission map is generated from these by
 * walking the schema; a field without one stops the start.
 */
export type AccessRule =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'signedIn' }
  | { readonly kind: 'inherited' }
  | { readonly kind: 'holds'; readonly anyOf: readonly Desk[] };

/** A role within a party: the smallest thing a step can be assigned to. */
export interface Desk {
  /** The party, e.g. `OFFICE`; `UNIT` stands for municipal units. */
  readonly party: string;
  /** The role within the party, e.g. `REVIEWER`. */
  readonly role: string;
}

/** Nobody need be signed in: only for what is public by law. */
export const anyone: AccessRule = { kind: 'anyone' };

/** Whoever is signed in with at least one membership. */
export const signedIn: AccessRule = { kind: 'signedIn' };

/** Whoever got hold of the parent: which rows those are is decided by row level security. */
export const inherited: AccessRule = { kind: 'inherited' };

/** Whoever holds one of these desks, in any unit of that party. */
export function holds(...anyOf: readonly Desk[]): AccessRule {
  return { kind: 'holds', anyOf };
}

/** The key under which a rule travels in a schema element's extensions. */
export const ACCESS = 'access';

/**
 * Puts an access rule on a field, or on a whole object type as the rule of each field that has none of
 * its own.
 */
export function Access(rule: AccessRule): MethodDecorator & PropertyDecorator & ClassDecorator {
  return Extensions({ [ACCESS]: rule });
}

/** The key under which it travels in a schema element's extensions that a value depends on the very person. */
export const PERSONAL = 'personal';

/**
 * Says of a field, or of each field of a whole object type, that its value depends on who the viewer is and not only
 * on their memberships: two people with equal memberships may be answered differently.
 */
export function Personal(): MethodDecorator & PropertyDecorator & ClassDecorator {
  return Extensions({ [PERSONAL]: true });
}
