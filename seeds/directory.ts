import type { Directory } from '../src/database/index.js';
import { PEOPLE } from './people.js';
import { POOLS } from './pools.js';
import { seedCreditCode, UNITS } from './units.js';

/** The sandbox's city: units, people and pools. */
export const DIRECTORY: Directory = {
  units: UNITS.map((unit, index) => ({ ...unit, creditCode: seedCreditCode(index + 1) })),
  people: PEOPLE.map(({ login, name, memberships }) => ({
    login,
    name,
    memberships: memberships.map(([unit, ...roles]) => ({ unit, roles })),
  })),
  pools: Object.entries(POOLS).map(([kind, [name, total]]) => ({
    kind: kind as keyof typeof POOLS,
    name,
    total,
  })),
};
