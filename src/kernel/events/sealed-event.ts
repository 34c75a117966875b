import { eventCursor } from './cursor.js';

/** A sealed entry of the journal on its way to subscribers. */
export class SealedEvent {
  /**
   * @param list the subscription that it is told by
   * @param number its number in the chain of the journal
   * @param hash that of its seal
   * @param memberships those of its subscriber, as `membershipsKey` has them: others with the same may share its reading
   */
  constructor(
    readonly list: string,
    readonly number: number,
    readonly hash: string,
    readonly entryId: string,
    readonly at: Date,
    readonly kind: string,
    readonly step: string | null,
    readonly caseId: string,
    readonly memberships: string,
  ) {}

  /** Where a subscription stands that has taken it. */
  get cursor(): string {
    return eventCursor(this.list, this);
  }
}
