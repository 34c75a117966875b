import './audit-fields.js';
import './timeline.js';

export { onRecord, recordRefusal } from './attempts.js';
export type { Attempt } from './attempts.js';
export { exportJournal } from './export.js';
export type { JournalExport } from './export.js';
export { JournalEntry } from './journal-entry.js';
export { CASE_KINDS, JOURNAL_KINDS, journalKinds } from './journal-kinds.js';
export type { JournalKind } from './journal-kinds.js';
export { JournalSeal, JournalUnsealed } from './journal-seal.js';
export { JournalResolver } from './journal.resolver.js';
export { recordRead } from './reads.js';
export { record } from './record.js';
export { waitingForSeal } from './waiting.js';
export type { Waiting } from './waiting.js';
export type { Happening } from './record.js';
