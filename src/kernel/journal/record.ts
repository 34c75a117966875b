import type { Write } from '../context/index.js';
import { newId } from '../graphql/index.js';
import type { ProvisionId } from '../regulations/index.js';
import { JournalEntry } from './journal-entry.js';
import type { JournalKind } from './journal-kinds.js';

/** What an entry says beside who and when. */
export interface Happening {
  readonly kind: JournalKind;
  readonly caseId?: string | null;
  readonly subjectId?: string | null;
  readonly step?: string | null;
  readonly party?: string | null;
  readonly unitId?: string | null;
  readonly fromState?: string | null;
  readonly toState?: string | null;
  readonly version?: number | null;
  readonly remark?: string | null;
  readonly provisionId?: ProvisionId | null;
  readonly detail?: Readonly<Record<string, unknown>>;
  /** When it happened, if not at the operation's instant. */
  readonly at?: Date;
}

/** Adds an entry to the journal, in the transaction of what it records. */
export function record(to: Write, happening: Happening): void {
  const { personId, name } = to.viewer;
  to.em.create(JournalEntry, {
    id: newId('jrn'),
    at: to.at,
    personId: personId || null,
    personName: name || null,
    requestId: to.requestId,
    detail: {},
    ...happening,
  });
}
