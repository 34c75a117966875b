import type { Desk, Viewer } from '../access/index.js';
import type { PartyName, RoleName } from '../identity/index.js';

/** A desk of the rule book: who may take a step or must act, as a party and a role in it. */
export interface Holder extends Desk {
  readonly party: PartyName;
  /** Whether only the unit that the case belongs to counts. */
  readonly owner: boolean;
}

/** The unit that the case belongs to, acting through this role. */
export function owner(role: RoleName<'UNIT'>): Holder {
  return { party: 'UNIT', role, owner: true };
}

/** The e-government office. */
export function office(role: RoleName<'OFFICE'>): Holder {
  return { party: 'OFFICE', role, owner: false };
}

/** The cloud service provider. */
export function provider(role: RoleName<'PROVIDER'>): Holder {
  return { party: 'PROVIDER', role, owner: false };
}

/** The data resource authority. */
export function authority(role: RoleName<'AUTHORITY'>): Holder {
  return { party: 'AUTHORITY', role, owner: false };
}

/** The data resource committee. */
export function committee(role: RoleName<'COMMITTEE'>): Holder {
  return { party: 'COMMITTEE', role, owner: false };
}

/** The city government. */
export function cityGovernment(role: RoleName<'CITY_GOVERNMENT'>): Holder {
  return { party: 'CITY_GOVERNMENT', role, owner: false };
}

/** The finance bureau. */
export function finance(role: RoleName<'FINANCE'>): Holder {
  return { party: 'FINANCE', role, owner: false };
}

/** The membership by which a viewer may act for one of these desks on a case of this unit, if any. */
export function actingAs(
  holders: readonly Holder[],
  viewer: Viewer,
  unitId: string,
): { readonly holder: Holder; readonly unitId: string } | null {
  for (const holder of holders) {
    for (const membership of viewer.memberships) {
      const right = membership.party === holder.party && membership.role === holder.role;
      if (right && (!holder.owner || membership.unitId === unitId)) {
        return { holder, unitId: membership.unitId };
      }
    }
  }
  return null;
}
