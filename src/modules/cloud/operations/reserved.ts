import type { Write } from '../../../kernel/context/index.js';
import type { Holding, LineFacts } from '../facts.js';

/** Takes what is reserved off the lines, and answers what that was; the pools' books are the caller's. */
export function releaseReserved({ records }: Write, lines: readonly LineFacts[]): readonly Holding[] {
  const reserving = lines.filter(({ reserved }) => reserved > 0);
  for (const { id } of reserving) records.update('resource_lines', { id, reserved: 0 });
  return reserving.map(({ kind, specification, reserved }) => ({ kind, specification, quantity: reserved }));
}
