import type { Write } from '../../../kernel/context/index.js';
import { standingOn } from '../../../kernel/procedure/index.js';
import { move, pools } from '../../capacity/index.js';
import { drawOnPlan, planBooks } from '../../planning/index.js';
import { grantBasisOf } from '../facts.js';
import { tieProject } from '../named-project.js';
import { type Granted, grantedBy } from '../grants.js';
import { additionsOf, increasesOf } from '../increases.js';
import type { GrantsTaken } from '../takes.js';
import type { RequestWork } from './work.js';

/**
 * Writes what is granted to the lines, reserves in the pools what that adds to what the system has (CC-14d), and draws
 * it on the unit’s plan of the year (CC-50a).
 */
export const approve = standingOn(
  [pools, planBooks],
  (work: RequestWork<{ readonly grants: GrantsTaken }>) => {
    const { write, input, fact } = work;
    const { lines, holdings } = fact(grantBasisOf);
    const granted = grantedBy(input.grants, lines);
    const additions = additionsOf(granted, holdings);
    writeGrants(write, granted);
    drawOnPlan(work, increasesOf(granted, holdings));
    for (const { id, kind } of lines) {
      const reserved = additions.get(id) ?? 0;
      write.records.update('resource_lines', { id, reserved });
      move(work, [{ kind, allocated: reserved, reserved }]);
    }
  },
);

/** Approves an application, and ties the project that it is made for to its system. */
export const approveApplication = standingOn(
  [pools, planBooks],
  (work: RequestWork<{ readonly grants: GrantsTaken }>) => {
    approve(work);
    tieProject(work);
  },
);

/** Writes what is granted, and why it is less, to the lines. */
export function writeGrants({ records }: Write, granted: readonly Granted[]): void {
  for (const { line, quantity, reason } of granted) {
    const less = quantity < line.requested;
    const grantReason = less ? (reason ?? line.grantReason) : null;
    records.update('resource_lines', { id: line.id, granted: quantity, grant_reason: grantReason });
  }
}
