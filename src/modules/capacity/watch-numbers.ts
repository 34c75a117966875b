import { civilDateOf } from '../../kernel/calendar/index.js';
import type { Write } from '../../kernel/context/index.js';
import type { IntegerKey } from '../../kernel/regulations/index.js';
import type { ReadingBounds } from './reading-faults.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** A whole number of the rule book as in force at a write’s instant. */
export function numberAt({ house, at }: Pick<Write, 'house' | 'at'>, key: IntegerKey): number {
  return house.ruleBook.integer(key, civilDateOf(at)).value;
}

/** Between which instants readings are taken in, by the number of days for which they are kept. */
export function readingBounds(into: Pick<Write, 'house' | 'at'>, retention: IntegerKey): ReadingBounds {
  const now = into.at.getTime();
  return {
    oldest: new Date(now - numberAt(into, retention) * DAY_MS),
    newest: new Date(now + numberAt(into, 'READING_CLOCK_SKEW') * MINUTE_MS),
  };
}

/** Whoever has had no reading since then is silent. */
export function silentSince(into: Pick<Write, 'house' | 'at'>): Date {
  return new Date(into.at.getTime() - numberAt(into, 'SILENCE') * MINUTE_MS);
}
