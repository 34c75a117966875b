import type { Desk } from '../access/index.js';

/**
 * The text by which an inbox finds its cases: party and role, and for a municipal unit's desk the unit, since
 * each unit has its own.
 */
export function deskKey({ party, role }: Desk, unitId: string): string {
  return `${party}/${role}/${party === 'UNIT' ? unitId : '-'}`;
}
