import { type InputIssue } from '../../kernel/refusals/index.js';
import type { Text } from '../../kernel/i18n/index.js';

/** What was in use, of how much, at an instant. */
export interface Measured {
  readonly at: Date;
  readonly used: number;
  readonly total: number;
}

/** What a pool had in use, of how much, at an instant. */
export type Reading = Measured & { readonly poolId: string };

/** Between which instants a reading can lie. */
export interface ReadingBounds {
  readonly oldest: Date;
  readonly newest: Date;
}

/** Every fault of readings that can be told from themselves, by their place in the call. */
export function faultsOf(readings: readonly Measured[], bounds: ReadingBounds): readonly InputIssue[] {
  return readings.flatMap((reading, index) =>
    faultsOfOne(reading, bounds).map(([field, message]) => issueOf(index, field, message)),
  );
}

/** A fault of one reading. */
export function issueOf(index: number, field: string, message: Text): InputIssue {
  return { path: `input.readings.${index}.${field}`, message };
}

function faultsOfOne(
  { at, used, total }: Measured,
  { oldest, newest }: ReadingBounds,
): readonly (readonly [field: keyof Measured, message: Text])[] {
  const faults: [keyof Measured, Text][] = [];
  if (total === 0) faults.push(['total', NOTHING]);
  if (used > total) faults.push(['used', BEYOND]);
  if (at > newest) faults.push(['at', AHEAD]);
  if (at < oldest) faults.push(['at', TOO_OLD]);
  return faults;
}

const NOTHING: Text = { zh: '总量须大于 0。', en: 'It must be above 0.' };
const BEYOND: Text = {
  zh: '使用量不得大于总量。',
  en: 'No more can be used than there is: correct used or total.',
};
const AHEAD: Text = {
  zh: '监控时间晚于当前时间,请校准时钟后重新上报。',
  en: 'It lies in the future: set the clock of the monitoring right and send it again.',
};
const TOO_OLD: Text = {
  zh: '监控时间早于数据保存期限,请勿再上报。',
  en: 'It is older than readings are kept: leave it out.',
};

/** What is said of a pool that there is not. */
export const UNKNOWN_POOL: Text = { zh: '没有该资源池。', en: 'There is no such pool.' };

/** What is said of another figure for an instant that is known. */
export const OTHER_FIGURE: Text = {
  zh: '同一时间已有不同的监控数据,不得更改。',
  en: 'There are other figures at this instant already: readings are never changed.',
};
