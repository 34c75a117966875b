import { EnumRegistry } from '../graphql/index.js';

/** What an entry of the journal records. */
export const JOURNAL_KINDS = {
  STEP: { en: 'A step was taken on a case', zh: '办理步骤' },
  OPERATION: { en: 'Something beside a case was registered or changed', zh: '登记变更' },
  OVERDUE: { en: 'A deadline passed unmet', zh: '期限届满未办' },
  RECOUNTED: { en: 'A running deadline was counted again after a holiday notice', zh: '期限重新计算' },
  REFUSED: { en: 'A rule refused an attempt', zh: '依规拒绝' },
  DENIED: { en: 'Somebody attempted what none of their roles may do', zh: '越权尝试' },
  READ: { en: 'Restricted data was read', zh: '查阅受限数据' },
} as const;

/** The name of a kind. */
export type JournalKind = keyof typeof JOURNAL_KINDS;

/** What belongs to a case and is shown in its timeline; attempts and reads are for the audit alone. */
export const CASE_KINDS = ['STEP', 'OVERDUE', 'RECOUNTED'] as const satisfies readonly JournalKind[];

/** `JournalKind` in the SDL. */
export const journalKinds = new EnumRegistry('JournalKind', 'What an entry of the journal records. 日志类别');
journalKinds.add(JOURNAL_KINDS);
