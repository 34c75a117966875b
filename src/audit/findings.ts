import type { Text } from '../kernel/i18n/index.js';

/** What can be wrong with a journal. */
export const FINDINGS = {
  ALTERED: { en: 'An entry or its seal is not what was sealed', zh: '被篡改' },
  MISSING: { en: 'An entry was removed', zh: '缺失' },
  INSERTED: { en: 'An entry was put in afterwards', zh: '事后插入' },
  REORDERED: { en: 'Entries changed places', zh: '次序被调换' },
  TRUNCATED: { en: 'The end was cut off', zh: '尾部被截断' },
  REWRITTEN: { en: 'The journal was written anew since a checkpoint', zh: '检查点之前的日志被重写' },
  UNSEALED: { en: 'An entry has gone without a seal for too long', zh: '逾时未封存' },
} as const satisfies Readonly<Record<string, Text>>;

/** The name of what is wrong. */
export type FindingKind = keyof typeof FINDINGS;

/** The first thing that is wrong with a journal. */
export interface Finding {
  readonly kind: FindingKind;
  /** The number in the chain from which the journal is not to be believed; null for an entry that has none. */
  readonly number: number | null;
  /** The entry that is there now; null where there is none. */
  readonly entryId: string | null;
  /** What was found, for people. */
  readonly text: Text;
}
