import sql from 'sql-template-tag';
import { Case } from '../cases/index.js';
import { Connection, connection, extend } from '../read/index.js';
import { JournalEntry } from './journal-entry.js';

/** What happened to a case: its steps and the deadlines that passed, as the journal has them. */
export const timeline = connection(() => JournalEntry, {
  name: 'Timeline',
  label: { en: 'happenings of the case', zh: '办理过程' },
  orderings: { AT: { by: 'at', label: { en: 'time', zh: '时间' } } },
  defaultOrder: 'AT_ASC',
  chooseOrder: false,
  // Attempts and reads are for the audit alone, also where the auditor looks at a case.
  branches: (_viewer, entry) => [sql`${entry('kind')} in ('STEP', 'OVERDUE')`],
});

extend(
  Case,
  'timeline',
  Connection(timeline, { by: 'caseId', description: 'What happened to it, oldest first. 办理过程' }),
);
