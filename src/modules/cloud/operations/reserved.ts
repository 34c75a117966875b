import type { Holding } from '../facts.js';
import type { ResourceLine } from '../resource-line.js';

/** Takes what is reserved off the lines, and answers what that was; the pools' books are the caller's. */
export function releaseReserved(lines: readonly ResourceLine[]): readonly Holding[] {
  return lines.map((line) => {
    const { kind, specification, reserved } = line;
    line.reserved = 0;
    return { kind, specification, quantity: reserved };
  });
}
