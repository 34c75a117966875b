import { EnumRegistry } from '../graphql/index.js';
import type { Text } from '../i18n/index.js';

/** What a deadline is for; each module adds its own. */
export const deadlineKinds = new EnumRegistry('DeadlineKind', 'What must be done by a deadline. 期限事项');

/** The name of a deadline's kind. */
export type DeadlineKind = string;

/** Declares a module's kinds of deadline. */
export function declareDeadlineKinds<const Texts extends Readonly<Record<string, Text>>>(
  texts: Texts,
): Texts {
  deadlineKinds.add(texts);
  return texts;
}
