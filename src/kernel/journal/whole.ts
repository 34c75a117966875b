import sql from 'sql-template-tag';
import { ID, Int } from 'type-graphql';
import { DateTimeScalar } from '../graphql/index.js';
import { among, connection, equalTo } from '../read/index.js';
import { JournalEntry } from './journal-entry.js';
import { journalKinds } from './journal-kinds.js';

/** The whole journal as a list, for auditors; its filters are those of the export too. */
export const wholeJournal = connection(() => JournalEntry, {
  name: 'Journal',
  label: { en: 'entries of the journal', zh: '日志条目' },
  orderings: { AT: { by: 'at', label: { en: 'time', zh: '时间' } } },
  defaultOrder: 'AT_DESC',
  filters: {
    kinds: among<JournalEntry>('kind', {
      type: () => journalKinds.values,
      description: 'Of one of these kinds. 类别',
    }),
    refusedOnly: {
      type: () => Boolean,
      description: 'Only refused and denied attempts. 仅被拒绝的尝试',
      sql: (only: boolean, entry) => (only ? sql`${entry('kind')} in ('REFUSED', 'DENIED')` : sql`true`),
    },
    steps: among<JournalEntry>('step', {
      type: () => String,
      description: 'Of one of these steps, by their names, e.g. `admitCloudRequest`. 步骤',
    }),
    personId: equalTo<JournalEntry>('personId', { description: 'What this person did. 经办人' }),
    unitId: equalTo<JournalEntry>('unitId', {
      description: 'What was done in the name of this unit. 经办单位',
    }),
    caseId: equalTo<JournalEntry>('caseId', { description: 'What happened to this case. 办件' }),
    subjectId: equalTo<JournalEntry>('subjectId', { description: 'What happened to this. 对象' }),
    provisionId: {
      type: () => ID,
      description: 'Behind which this provision is, or which it refused. 依据条款',
      sql: (id: string, entry) => {
        const refusal = JSON.stringify({ refusals: [{ provision: id }] });
        return sql`(${entry('provisionId')} = ${id} or ${entry('detail')} @> ${refusal}::jsonb)`;
      },
    },
    from: {
      type: () => DateTimeScalar,
      description: 'At this instant or later. 起始时间',
      sql: (instant: Date, entry) => sql`${entry('at')} >= ${instant}`,
    },
    to: {
      type: () => DateTimeScalar,
      description: 'Before this instant. 截止时间',
      sql: (instant: Date, entry) => sql`${entry('at')} < ${instant}`,
    },
    number: {
      type: () => Int,
      description: 'With this number in the chain. 封存编号',
      sql: (number: number, entry) =>
        sql`${entry('id')} = (select s.entry_id from journal_seals s where s.number = ${number})`,
    },
  },
});
