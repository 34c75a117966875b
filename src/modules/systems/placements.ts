import type { PlacementName } from './texts.js';

/** What follows from where a system runs. */
interface PlacementFacts {
  /** It is not on the cloud yet: so a system enters the register, and from here it may apply. */
  readonly offCloud?: true;
  /** It runs elsewhere, and unless it is exempt moves to the cloud on a planned date (CC-4). */
  readonly moves?: true;
  /** It is not in operation yet. */
  readonly toCome?: true;
  /** It runs on the cloud: raising its class or grade is found (CC-2, CC-4). */
  readonly runs?: true;
  /** It is out of service: nothing more is confirmed of it. */
  readonly over?: true;
  /** Only the committee's decision brings a system here (CC-4). */
  readonly byDecision?: true;
}

/** The placements and what follows from each: the one place where the operations on systems look. */
export const PLACEMENT_FACTS: Readonly<Record<PlacementName, PlacementFacts>> = {
  PLANNED: { offCloud: true, toCome: true },
  LEGACY: { offCloud: true, moves: true },
  ON_CLOUD: { runs: true },
  EXEMPT: { byDecision: true },
  RETIRED: { over: true },
};
