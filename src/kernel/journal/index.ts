import './timeline.js';

export { onRecord, recordRefusal } from './attempts.js';
export type { Attempt } from './attempts.js';
export { JournalEntry } from './journal-entry.js';
export { JOURNAL_KINDS, journalKinds } from './journal-kinds.js';
export type { JournalKind } from './journal-kinds.js';
export { JournalSeal, JournalUnsealed } from './journal-seal.js';
export { record } from './record.js';
export type { Happening } from './record.js';
