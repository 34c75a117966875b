import { addDays, type CivilDate, civilDateOf } from '../../../kernel/calendar/index.js';
import type { House } from '../../../kernel/context/index.js';
import { PLACEMENT_FACTS, type PlacementName } from '../../systems/index.js';

/** What tells since when an accepted project operates. */
export interface Accepted {
  readonly acceptedOn: CivilDate | null;
  /** Where its system runs; null where it has none. */
  readonly placement: PlacementName | null;
  /** When its system went live on the cloud, if it did. */
  readonly goLiveOn: CivilDate | null;
}

/** Between which days a project is evaluated by its unit (YP-26). */
export interface EvaluationWindow {
  /** Since when it has been accepted and in operation. */
  readonly operatingSince: CivilDate;
  /** The instant at which the window opens, and its first day. */
  readonly opensAt: Date;
  readonly opensOn: CivilDate;
  /** Its last day, and the day on which its end is reminded of. */
  readonly closesOn: CivilDate;
  readonly remindOn: CivilDate;
}

/** Since when a project has been both accepted and in operation; null before. */
export function operatingSince({ acceptedOn, placement, goLiveOn }: Accepted): CivilDate | null {
  if (acceptedOn === null || (placement !== null && PLACEMENT_FACTS[placement].toCome)) return null;
  return goLiveOn !== null && goLiveOn > acceptedOn ? goLiveOn : acceptedOn;
}

/** The window of a project that operates since a day, by the parameters then in force. */
export function windowSince({ calendar, ruleBook }: House, since: CivilDate): EvaluationWindow {
  const { overAt } = calendar.minimum(since, ruleBook.period('SELF_EVALUATION_OPENS', since).value);
  const closesOn = calendar.count(since, ruleBook.period('SELF_EVALUATION_PERIOD', since).value).lastDay;
  const notice = ruleBook.integer('SELF_EVALUATION_REMINDER_DAYS', since).value;
  return {
    operatingSince: since,
    opensAt: overAt,
    opensOn: civilDateOf(overAt),
    closesOn,
    remindOn: addDays(closesOn, -notice),
  };
}
