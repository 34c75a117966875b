import type { Text } from '../kernel/i18n/index.js';
import type { Finding, FindingKind } from './findings.js';
import type { AuditedJournal, Sealed } from './journal.js';
import { type EntryText, type Place, sealHash } from './seal-text.js';

/** The end of the part of the chain that holds. */
export interface ChainEnd {
  readonly number: number;
  /** In hex. */
  readonly hash: string;
}

/** How a seal of this version was written. */
const FORMAT = 1;

/** How many removed entries are counted where those after them were given new numbers. */
const RENUMBERED_AT_MOST = 10_000;

/** Whether a seal goes on from the chain before it and fits its entry. */
export function follows(seal: Sealed, chain: ChainEnd): boolean {
  return (
    seal.number === chain.number + 1 &&
    seal.previousHash === chain.hash &&
    seal.format === FORMAT &&
    fits(seal, seal.entry)
  );
}

/** Says of the first seal that does not hold what was done to it, as far as that can be told. */
export async function diagnose(journal: AuditedJournal, seal: Sealed, chain: ChainEnd): Promise<Finding> {
  const expected = chain.number + 1;
  if (seal.number > expected) return gap(expected, seal.number - 1);
  if (seal.number < expected) {
    return found('INSERTED', seal.number, seal.entryId, {
      en: 'A second seal has this number.',
      zh: '该编号另有一条封存记录。',
    });
  }
  if (seal.previousHash !== chain.hash) return broken(journal, seal, chain);
  if (seal.entry === null) {
    return found('MISSING', expected, seal.entryId, {
      en: 'Its seal is there, the entry is gone.',
      zh: '封存记录仍在,日志条目已不存在。',
    });
  }
  return mismatch(journal, seal, seal.entry);
}

function gap(first: number, last: number): Finding {
  return found('MISSING', first, null, {
    en: first === last ? 'No seal has this number.' : `No seal has the numbers ${first} to ${last}.`,
    zh: first === last ? '该编号没有封存记录。' : `编号 ${first} 至 ${last} 没有封存记录。`,
  });
}

/** A seal that does not go on from the one before it. */
async function broken(journal: AuditedJournal, seal: Sealed, chain: ChainEnd): Promise<Finding> {
  const { number, entryId, entry } = seal;
  const successor = await journal.numberBy('previous_hash', chain.hash, number);
  if (successor !== null) {
    return found('REORDERED', number, entryId, {
      en: `What belongs here stands at number ${successor}.`,
      zh: `原属此处的条目现位于编号 ${successor}。`,
    });
  }
  const origin = await journal.numberBy('hash', seal.previousHash);
  if (origin !== null && origin < chain.number && fits({ ...seal, number: origin + 1 }, entry)) {
    return found('INSERTED', origin + 1, await journal.entryIdAt(origin + 1), {
      en: `What was sealed as number ${origin + 1} stands at number ${number} now: ${count(chain.number - origin)} came between afterwards.`,
      zh: `原编号 ${origin + 1} 的条目现位于编号 ${number},其间有 ${chain.number - origin} 条为事后插入。`,
    });
  }
  for (let removed = 1; entry && removed <= RENUMBERED_AT_MOST; removed += 1) {
    if (!fits({ ...seal, number: number + removed }, entry)) continue;
    return found('MISSING', number, entryId, {
      en: `What stands here was sealed as number ${number + removed}: ${count(removed)} before it were removed and the rest renumbered.`,
      zh: `此处条目原编号为 ${number + removed},其前 ${removed} 条被删除,其后的编号被改写。`,
    });
  }
  return found('ALTERED', number, entryId, {
    en: 'Its seal does not go on from the one before it.',
    zh: '其封存记录与前一条不相衔接。',
  });
}

/** A seal that goes on from the one before it but does not fit its entry. */
async function mismatch(journal: AuditedJournal, seal: Sealed, entry: EntryText): Promise<Finding> {
  const { number, entryId } = seal;
  if (seal.format !== FORMAT) {
    return found('ALTERED', number, entryId, {
      en: `Its seal says format ${seal.format}, which this version does not know.`,
      zh: `其封存格式为 ${seal.format},本版本无法识别。`,
    });
  }
  const next = await journal.previousHashAt(number + 1);
  if (next === sealHash(seal, entry)) {
    return found('ALTERED', number, entryId, {
      en: 'The hash of its seal was changed; the entry is as it was sealed.',
      zh: '其封存哈希被改动,日志条目与封存时一致。',
    });
  }
  const other = await originalOf(journal, seal, next === null ? [seal.hash] : [seal.hash, next]);
  if (other !== null) {
    const place = await journal.numberOf(other);
    return found('REORDERED', number, entryId, {
      en: `What was sealed here is entry ${other}${place === null ? ', which has no number now' : `, now at number ${place}`}.`,
      zh: `此处原封存的条目为 ${other}${place === null ? ',现无编号' : `,现位于编号 ${place}`}。`,
    });
  }
  return found('ALTERED', number, entryId, {
    en: 'The entry is not what was sealed.',
    zh: '日志条目与封存时不一致。',
  });
}

/** The entry whose content was sealed at this place, be it under its own id or under the id that stands here. */
async function originalOf(
  journal: AuditedJournal,
  seal: Sealed,
  hashes: readonly string[],
): Promise<string | null> {
  for await (const entry of journal.entries()) {
    if (entry.id === seal.entryId) continue;
    const moved = sealHash(seal, entry);
    const exchanged = sealHash(seal, { ...entry, id: seal.entryId });
    if (hashes.includes(moved) || hashes.includes(exchanged)) return entry.id;
  }
  return null;
}

function fits(place: Place & { readonly hash: string }, entry: EntryText | null): boolean {
  return entry !== null && sealHash(place, entry) === place.hash;
}

function count(entries: number): string {
  return entries === 1 ? '1 entry' : `${entries} entries`;
}

function found(kind: FindingKind, number: number, entryId: string | null, text: Text): Finding {
  return { kind, number, entryId, text };
}
