import type { Checkpoint } from './checkpoint.js';
import { type ChainEnd, diagnose, follows } from './diagnose.js';
import type { Finding } from './findings.js';
import { AuditedJournal } from './journal.js';
import { BEGINNING_HASH } from './seal-text.js';

/** How long an entry may be without a seal, in minutes: the sealer needs a second, a slow transaction a little more. */
export const UNSEALED_MINUTES = 5;

/** What a whole journal was found to be. */
export interface Intact {
  /** The last seal; null for a journal without any. */
  readonly last: (ChainEnd & { readonly sealedAt: string }) | null;
  /** How many new entries await their seal. */
  readonly unsealed: number;
  /** The last checkpoint that the journal still holds; null where none was given. */
  readonly checkpoint: Checkpoint | null;
}

/** The journal holds, or the first thing that is wrong with it. */
export type Verdict =
  | { readonly intact: Intact; readonly finding: null }
  | { readonly intact: null; readonly finding: Finding };

/**
 * Walks the whole journal once, as it is now, while others go on writing: every hash is computed anew from the
 * entries, the numbers have no gap, each seal has its entry, each checkpoint is passed with its hash, and no entry
 * is left without a seal.
 * @param checkpoints ones whose signatures have been verified
 * @throws CannotAudit where the login sees only a part of the journal
 */
export async function verifyJournal(url: string, checkpoints: readonly Checkpoint[]): Promise<Verdict> {
  const journal = await AuditedJournal.open(url);
  try {
    return await verified(journal, checkpoints);
  } finally {
    await journal.close();
  }
}

async function verified(journal: AuditedJournal, checkpoints: readonly Checkpoint[]): Promise<Verdict> {
  const due = checkpoints.toSorted((a, b) => a.number - b.number);
  let passed: Checkpoint | null = null;
  let last: Intact['last'] = null;
  /** The first number that was sealed later than the checkpoint that should already have had it. */
  let late: number | null = null;
  for await (const seal of journal.seals()) {
    const chain = last ?? { number: 0, hash: BEGINNING_HASH };
    if (!follows(seal, chain)) return wrong(await diagnose(journal, seal, chain));
    const { number, hash, sealedAt } = seal;
    last = { number, hash, sealedAt };
    if (due[0] && sealedAt > due[0].sealedAt) late ??= number;
    while (due[0]?.number === number) {
      if (due[0].hash !== hash) return wrong(rewritten(due[0], passed, late));
      passed = due.shift()!;
      late = null;
    }
  }
  if (due[0]) return wrong(truncated((last?.number ?? 0) + 1, due.at(-1)!));
  let unsealed = 0;
  for await (const id of journal.unsealed()) {
    unsealed += 1;
    if (isOverdue(id, journal.now)) return wrong(forgotten(id));
  }
  return { intact: { last, unsealed, checkpoint: passed }, finding: null };
}

function wrong(finding: Finding): Verdict {
  return { intact: null, finding };
}

function truncated(number: number, checkpoint: Checkpoint): Finding {
  return {
    kind: 'TRUNCATED',
    number,
    entryId: null,
    text: {
      en: `The journal ends before this number; the checkpoint of ${checkpoint.signedAt} has ${checkpoint.number}.`,
      zh: `日志在此编号之前终止,而 ${checkpoint.signedAt} 的检查点已到编号 ${checkpoint.number}。`,
    },
  };
}

/** The chain holds in itself, but is not the one that a checkpoint was signed for. */
function rewritten(checkpoint: Checkpoint, passed: Checkpoint | null, late: number | null): Finding {
  if (late !== null) {
    return {
      kind: 'TRUNCATED',
      number: late,
      entryId: null,
      text: {
        en: `The journal was cut off here and went on after the checkpoint of ${checkpoint.signedAt}, which has ${checkpoint.number} entries.`,
        zh: `日志在此处被截断,此后的条目封存于 ${checkpoint.signedAt} 的检查点(编号 ${checkpoint.number})之后。`,
      },
    };
  }
  const first = (passed?.number ?? 0) + 1;
  return {
    kind: 'REWRITTEN',
    number: first,
    entryId: null,
    text: {
      en: `At number ${checkpoint.number} the hash is not that of the checkpoint of ${checkpoint.signedAt}: something from here on was altered and sealed anew.`,
      zh: `编号 ${checkpoint.number} 处的哈希与 ${checkpoint.signedAt} 的检查点不符:自此编号起有条目被改动并重新封存。`,
    },
  };
}

function forgotten(entryId: string): Finding {
  return {
    kind: 'UNSEALED',
    number: null,
    entryId,
    text: {
      en: `No seal names it, though a server seals within a second. If none has been running, start one and verify again; else its seal was removed or it was put in by hand.`,
      zh: `没有封存记录;服务运行时一秒内即封存。若服务一直未运行,请启动后重新核验;否则其封存记录已被删除,或条目系人为插入。`,
    },
  };
}

/** By the time in the id, since what an entry records may lie long before it; an id without a likely time counts. */
function isOverdue(id: string, now: Date): boolean {
  const made = Number.parseInt(/^jrn_([0-9a-f]{12})7[0-9a-f]{19}$/.exec(id)?.[1] ?? '', 16);
  return !(Math.abs(now.getTime() - made) <= UNSEALED_MINUTES * 60_000);
}
