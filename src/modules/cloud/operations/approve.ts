import type { Write } from '../../../kernel/context/index.js';
import type { StepWork } from '../../../kernel/procedure/index.js';
import { move } from '../../capacity/index.js';
import type { CloudRequest } from '../cloud-request.js';
import { grantBasisOf } from '../facts.js';
import { type Granted, grantedBy } from '../grants.js';
import { additionsOf } from '../increases.js';
import { ResourceLine } from '../resource-line.js';
import type { GrantsTaken } from '../takes.js';

/** Writes what is granted to the lines and reserves in the pools what that adds to what the system has (CC-14d). */
export async function approve(work: StepWork<{ readonly grants: GrantsTaken }, CloudRequest>): Promise<void> {
  const { write, input } = work;
  const { lines, holdings } = work.fact(grantBasisOf);
  const granted = grantedBy(input.grants, lines);
  const additions = additionsOf(granted, holdings);
  const rows = await writeGrants(write, granted);
  for (const row of rows) row.reserved = additions.get(row.id) ?? 0;
  await move(
    write,
    rows.map(({ kind, reserved }) => ({ kind, allocated: reserved, reserved })),
  );
}

/** Writes what is granted, and why it is less, to the lines. */
export async function writeGrants(
  write: Write,
  granted: readonly Granted[],
): Promise<readonly ResourceLine[]> {
  const rows = await write.em.find(ResourceLine, { id: granted.map(({ line }) => line.id) });
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  for (const { line, quantity, reason } of granted) {
    const row = rowOf.get(line.id) as ResourceLine;
    const grantReason = quantity < row.requested ? (reason ?? row.grantReason ?? null) : null;
    Object.assign(row, { granted: quantity, grantReason });
  }
  return rows;
}
