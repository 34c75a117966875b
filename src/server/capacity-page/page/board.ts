import type {
  AlertViewFragment,
  CapacityBoardQuery,
  CapacityHistoryQuery,
  CapacityLevel,
  PoolViewFragment,
} from '../../../client/index.js';
import { LEVELS } from './texts.js';

/** What the pools' history is asked for. */
export type Range = 'week' | 'quarter' | 'year';

const DAY_MS = 86_400_000;

/** How far each goes back, and how finely. */
export const RANGES = {
  week: { days: 7, resolution: 'HOUR' },
  quarter: { days: 90, resolution: 'DAY' },
  year: { days: 365, resolution: 'DAY' },
} as const satisfies Record<Range, object>;

/** A level's line: from which percent of a pool on it stands. */
export interface Line {
  readonly level: CapacityLevel;
  readonly percent: number;
}

/** An open alert with whoever must act. */
export interface OpenAlert extends AlertViewFragment {
  /** What must be done next; null where nothing is bounded. */
  readonly due: string | null;
  readonly party: string | null;
}

/** A pool with its alerts. */
export interface BoardPool extends PoolViewFragment {
  readonly open: readonly OpenAlert[];
}

/** What the page shows, as of one moment. */
export interface Board {
  readonly now: Date;
  /** Behind which events are to be followed. */
  readonly cursor: string;
  readonly person: string;
  readonly article: string | null;
  readonly lines: readonly Line[];
  readonly pools: readonly BoardPool[];
}

const LINE_KEYS: readonly (readonly [CapacityLevel, key: string])[] = [
  ['APPROACHING', 'APPROACH_LEVEL'],
  ['WARNING', 'WARNING_LEVEL'],
  ['CRITICAL', 'CRITICAL_LEVEL'],
];

/** The board as the API's answer has it; the gravest pools first. */
export function boardOf(answer: CapacityBoardQuery): Board {
  const { now, capacityAlertsCursor: cursor, viewer, provision, procedures } = answer;
  // The day of the city, as parameters are dated.
  const today = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
  const inForce = (provision?.parameters ?? []).filter(
    ({ inForceFrom, inForceTo }) => inForceFrom <= today && (inForceTo === null || today <= inForceTo),
  );
  const lines = LINE_KEYS.flatMap(([level, key]) => {
    const found = inForce.findLast((parameter) => parameter.key === key);
    return found ? [{ level, percent: found.amount }] : [];
  });
  const dueOf = (alert: AlertViewFragment): OpenAlert => {
    const table = procedures.find(({ name }) => name === alert.procedure);
    const state = table?.states.find(({ name }) => name === alert.currentState.name);
    const due = table?.deadlines.find(({ kind }) => kind === alert.currentDeadline?.kind);
    return { ...alert, due: due?.label ?? null, party: state?.waitsFor?.partyLabel ?? null };
  };
  const pools = answer.capacityPools
    .map(({ alerts, ...pool }) => ({ ...pool, open: alerts.nodes.map(dueOf) }))
    .toSorted((one, other) => rank(one) - rank(other) || shareOf(other) - shareOf(one));
  return {
    now: new Date(now),
    cursor,
    person: viewer.person.name,
    article: provision?.article ?? null,
    lines,
    pools,
  };
}

function rank({ level }: PoolViewFragment): number {
  return LEVELS.indexOf(level);
}

/** The larger of the shares that are used and given away. */
export function shareOf({ utilisation, allocatedShare }: PoolViewFragment): number {
  return Math.max(Number(utilisation ?? 0), Number(allocatedShare));
}

/** Between which instants the history is asked for; whole days where the figures are of days. */
export function spanOf(range: Range, now: Date): { readonly from: Date; readonly to: Date } {
  return { from: new Date(now.getTime() - RANGES[range].days * DAY_MS), to: new Date(now.getTime() + 1) };
}

/** A point of a pool's history: shares of all there was. */
export interface Point {
  readonly at: Date;
  readonly average: number;
  readonly least: number;
  readonly most: number;
}

/** The history of each pool, by its id. */
export type History = ReadonlyMap<string, readonly Point[]>;

/** The history as the API's answer has it. */
export function historyOf({ capacityPools }: CapacityHistoryQuery): History {
  return new Map(
    capacityPools.map(({ id, readings }) => [
      id,
      readings.map(({ at, total, average, minimum, maximum }) => {
        const share = (of: string) => (Number(total) === 0 ? 1 : Number(of) / Number(total));
        return { at: new Date(at), average: share(average), least: share(minimum), most: share(maximum) };
      }),
    ]),
  );
}
