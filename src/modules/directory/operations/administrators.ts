import { type Holder } from '../../../kernel/procedure/index.js';
import { PARTIES, type PartyName } from '../../../kernel/identity/index.js';

/** The administrator of a unit, whichever party the unit is: for that unit, and for no other (CC-20b). */
export const administrators: readonly Holder[] = (Object.keys(PARTIES) as PartyName[])
  .filter((party) => (PARTIES[party].roles as readonly string[]).includes('UNIT_ADMIN'))
  .map((party) => ({ party, role: 'UNIT_ADMIN', owner: true }));
