import type { Sql } from 'sql-template-tag';
import { EnumRegistry } from '../graphql/index.js';
import type { Text } from '../i18n/index.js';
import type { ProvisionId } from '../regulations/index.js';
import type { RestrictionKind } from './kinds.js';
import type { SubjectName } from './subjects.js';

/** What spares somebody what a ground bars. */
export interface Sparing {
  /** A statement that answers the date of the decision as `on`, null where there is none, and keeps it from changing. */
  readonly decidedOn: (id: string) => Sql;
  /** The refusal that says so, with the date as `on`, and the provision of the decision. */
  readonly code: string;
  readonly provision: ProvisionId;
}

/** What the rule book lets restrict somebody: what was found, what it bars for whom, and what lifts it. */
export interface Ground {
  /** What was found, in words. */
  readonly text: Text;
  /** What must have come about for it to be lifted: “it is lifted when …”. */
  readonly lifting: Text;
  readonly provision: ProvisionId;
  /** On what it is found. */
  readonly on: SubjectName;
  /** What it bars, and for whom: what it was found on, or those that stand with that. */
  readonly bars: Readonly<Partial<Record<SubjectName, readonly RestrictionKind[]>>>;
  /** On what it is not imposed, for a decision that spares it. */
  readonly spares?: Sparing;
  /** Whether the authority imposes it by hand, for findings that have no procedure of their own. */
  readonly byHand?: true;
}

const grounds = new Map<string, Ground>();

/** `RestrictionGround` in the SDL. */
export const restrictionGrounds = new EnumRegistry(
  'RestrictionGround',
  'What the rule book lets restrict somebody. 限制事由',
);

/** Declares a module's grounds. */
export function declareGrounds<const Grounds extends Readonly<Record<string, Ground>>>(
  own: Grounds,
): Grounds {
  for (const [name, ground] of Object.entries(own)) {
    restrictionGrounds.add({ [name]: ground.text });
    grounds.set(name, ground);
  }
  return own;
}

/** A ground by its name. */
export function groundOf(name: string): Ground {
  const ground = grounds.get(name);
  if (!ground) throw new Error(`No ground ${name}`);
  return ground;
}
