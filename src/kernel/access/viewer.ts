/** A role that a person holds in a unit. */
export interface ViewerMembership {
  readonly unitId: string;
  /** The party that the unit is, e.g. `OFFICE`. */
  readonly party: string;
  /** The role within the party, e.g. `REVIEWER`. */
  readonly role: string;
}

/** A unit that a person is no longer a member of. */
export interface LeftUnit {
  readonly unitId: string;
  readonly at: Date;
}

/** Who asks, as the database's session function finds them. */
export interface Asking {
  readonly personId: string;
  readonly login: string;
  readonly name: string;
  readonly memberships: readonly ViewerMembership[];
  /** The units they left, and when: who left a unit is still no judge of its open matters (CC-36b). */
  readonly leftUnits: readonly LeftUnit[];
}

/** Who asks, found by the session of their operation, and its one instant. */
export interface Viewer extends Asking {
  /** The instant of the operation: the only "now" that its code knows. */
  readonly at: Date;
}

/** What the database function `open_session` answers: the viewer, with the instant as text. */
export type SessionRow = Omit<Viewer, 'at' | 'leftUnits'> & {
  readonly at: string;
  readonly leftUnits?: readonly { readonly unitId: string; readonly at: string }[];
};

/** The viewer of an opened session. */
export function toViewer(row: SessionRow): Viewer {
  const leftUnits = (row.leftUnits ?? []).map(({ unitId, at }) => ({ unitId, at: new Date(at) }));
  return { ...row, at: new Date(row.at), leftUnits };
}

/**
 * What decides which rows exist for a viewer, as one text: equal where all memberships are, whoever holds them; empty
 * where there are none.
 */
export function membershipsKey({ memberships }: Pick<Asking, 'memberships'>): string {
  return memberships
    .map(({ unitId, party, role }) => `${unitId} ${party} ${role}`)
    .toSorted()
    .join('\n');
}
