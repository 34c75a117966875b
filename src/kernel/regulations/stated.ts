import type { Period, YearDay } from '../calendar/index.js';
import type { DayParameter, IntegerParameter, ParameterKind, PeriodParameter } from './parameter.js';
import type { ProvisionId } from './provisions.js';

/** The day on which the Changsha cloud measures came into force, and with them their numbers. */
export const CLOUD_MEASURES = '2018-06-12';

/** A period that holds since the cloud measures came into force. */
export function period(
  kind: ParameterKind,
  provision: ProvisionId,
  value: Period,
  zh: string,
  en: string,
): PeriodParameter {
  return { kind, provision, description: { zh, en }, versions: [{ from: CLOUD_MEASURES, value }] };
}

/** A whole number that holds since then, with the bounds that a deployment may set it to. */
export function whole(
  kind: ParameterKind,
  provision: ProvisionId,
  value: number,
  [minimum, maximum]: readonly [number, number],
  zh: string,
  en: string,
): IntegerParameter {
  const versions = [{ from: CLOUD_MEASURES, value }];
  return { kind, provision, description: { zh, en }, versions, minimum, maximum };
}

/** A day of every year that holds since then. */
export function yearDay(
  kind: ParameterKind,
  provision: ProvisionId,
  value: YearDay,
  zh: string,
  en: string,
): DayParameter {
  return { kind, provision, description: { zh, en }, versions: [{ from: CLOUD_MEASURES, value }] };
}
