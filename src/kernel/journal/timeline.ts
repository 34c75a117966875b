import sql from 'sql-template-tag';
import { Case } from '../cases/index.js';
import { Connection, connection, extend } from '../read/index.js';
import { JournalEntry } from './journal-entry.js';
import { CASE_KINDS } from './journal-kinds.js';

/** What happened to a case: its steps, and the deadlines that passed or were counted again, as the journal has them. */
export const timeline = connection(() => JournalEntry, {
  name: 'Timeline',
  label: { en: 'happenings of the case', zh: '办理过程' },
  orderings: { AT: { by: 'at', label: { en: 'time', zh: '时间' } } },
  defaultOrder: 'AT_ASC',
  chooseOrder: false,
  // Also where the auditor looks at a case.
  branches: (_viewer, entry) => [sql`${entry('kind')} = any(${[...CASE_KINDS]})`],
});

extend(
  Case,
  'timeline',
  Connection(timeline, { by: 'caseId', description: 'What happened to it, oldest first. 办理过程' }),
);
