import { type Desk, holds, type Viewer } from '../access/index.js';

/** Who reads the journal whole: row level security shows it to nobody else. */
const AUDITOR: Desk = { party: 'AUDIT', role: 'AUDITOR' };

/** The access rule of whatever shows the journal whole. */
export const auditors = holds(AUDITOR);

/** Whether a viewer is one. */
export function isAuditor({ memberships }: Viewer): boolean {
  return memberships.some(({ party, role }) => party === AUDITOR.party && role === AUDITOR.role);
}
