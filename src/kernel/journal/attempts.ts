import type { Actor, House } from '../context/index.js';
import { write } from '../context/index.js';
import { DomainError } from '../refusals/index.js';
import type { ProvisionId } from '../regulations/index.js';
import { type Span, traced } from '../tracing/index.js';
import type { JournalKind } from './journal-kinds.js';
import { record } from './record.js';

/** What was attempted, for the record of its refusal. */
export interface Attempt {
  readonly step: string;
  readonly subjectId?: string | null;
  readonly provisionId?: ProvisionId | null;
}

const KINDS: Partial<Record<DomainError['code'], JournalKind>> = { REFUSED: 'REFUSED', FORBIDDEN: 'DENIED' };

/**
 * Runs an attempt and, when a rule or a permission says no, puts that on record in a transaction of its own: the
 * attempt's has rolled back by then. The error goes on to the caller. In a trace the attempt is one span, which the
 * work may say more of.
 */
export async function onRecord<T>(
  house: House,
  actor: Actor,
  attempt: Attempt,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const { step } = attempt;
  return traced(house.tracing, `step ${step}`, { 'zhengyun.step': step }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      if (error instanceof DomainError) await recordRefusal(house, actor, attempt, error);
      throw error;
    }
  });
}

/** Puts a refusal or a denial on record; other errors are no matter of the journal. */
export async function recordRefusal(
  house: House,
  actor: Actor,
  attempt: Attempt,
  error: DomainError,
): Promise<void> {
  const kind = KINDS[error.code];
  if (!kind) return;
  await write(house, actor, async (into) => {
    const refusals = error.details.refusals?.map(({ code, path, provision }) => ({ code, path, provision }));
    record(into, { kind, ...attempt, detail: refusals ? { refusals } : {} });
  });
}
