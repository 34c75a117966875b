import { FINDINGS } from './findings.js';
import type { Verdict } from './verify.js';

/** What a verification found, for people: English, then Chinese. */
export function reportOf({ intact, finding }: Verdict): string {
  if (finding) {
    const { kind, number, entryId, text } = finding;
    const where = [number === null ? null : `number ${number}`, entryId === null ? null : `entry ${entryId}`];
    const place = where.filter((part) => part !== null).join(', ');
    const label = FINDINGS[kind];
    return lines(
      `${kind} at ${place}`,
      `${label.en}. ${text.en}`,
      `${label.zh}:${text.zh}`,
      number === null
        ? 'Everything that is sealed holds. 已封存的日志完整'
        : 'Everything before it holds. 此前的日志完整',
    );
  }
  const { last, unsealed, checkpoint } = intact;
  return lines(
    last === null
      ? 'The journal has no sealed entry yet. 日志尚无已封存条目'
      : `The journal holds: ${last.number} entries, numbers 1 to ${last.number}. 日志完整,共 ${last.number} 条`,
    last === null ? null : `Last seal: ${last.hash}, of ${last.sealedAt}. 末条封存哈希`,
    unsealed === 0 ? null : `${unsealed} new entries await their seal. 待封存 ${unsealed} 条`,
    checkpoint === null
      ? 'No checkpoint was given: a removed end would not be noticed. 未提供检查点,无法发现尾部截断'
      : `It holds the checkpoint of ${checkpoint.signedAt}, number ${checkpoint.number}. 与编号 ${checkpoint.number} 的检查点相符`,
  );
}

function lines(...parts: readonly (string | null)[]): string {
  return `${parts.filter((part) => part !== null).join('\n')}\n`;
}
