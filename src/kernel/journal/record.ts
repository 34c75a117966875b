import type { Write } from '../context/index.js';
import { newId } from '../graphql/index.js';
import type { ProvisionId } from '../regulations/index.js';
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
  to.records.insert('journal_entries', {
    id: newId('jrn'),
    at: happening.at ?? to.at,
    kind: happening.kind,
    case_id: happening.caseId,
    subject_id: happening.subjectId,
    step: happening.step,
    person_id: personId || null,
    person_name: name || null,
    party: happening.party,
    unit_id: happening.unitId,
    from_state: happening.fromState,
    to_state: happening.toState,
    version: happening.version,
    remark: happening.remark,
    provision_id: happening.provisionId,
    request_id: to.requestId,
    detail: happening.detail ?? {},
  });
}
