/** A role that a person holds in a unit. */
export interface ViewerMembership {
  readonly unitId: string;
  /** The party that the unit is, e.g. `OFFICE`. */
  readonly party: string;
  /** The role within the party, e.g. `REVIEWER`. */
  readonly role: string;
}

/** Who asks, as the database's session function found them, and the one instant of the operation. */
export interface Viewer {
  readonly personId: string;
  readonly login: string;
  readonly name: string;
  /** The instant of the operation: the only "now" that its code knows. */
  readonly at: Date;
  readonly memberships: readonly ViewerMembership[];
}

/** What the database function `open_session` answers: the viewer, with the instant as text. */
export type SessionRow = Omit<Viewer, 'at'> & { readonly at: string };

/** The viewer of an opened session. */
export function toViewer(row: SessionRow): Viewer {
  return { ...row, at: new Date(row.at) };
}
