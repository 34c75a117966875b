import { type CivilDate, civilDateOf } from '../../kernel/calendar/index.js';
import type { Chore } from '../../kernel/chores/index.js';
import { type House, writeAsSystem } from '../../kernel/context/index.js';
import { keepParts } from '../capacity/index.js';
import { openMonthlyReports } from './reports/open-reports.js';
import { judgeResources } from './use/judge.js';
import { RESOURCE_READINGS } from './use/record-resource-use.js';

/** The last day of the city on which each house of this process did what is done once a day. */
const doneOn = new WeakMap<House, CivilDate>();

/**
 * What a new day brings, once in this process: resources are judged by the days before (CC-32), and reports are opened
 * on a month that has ended (CC-30). What another process has done already is done for this one.
 */
export const newDay: Chore = {
  name: 'new day',
  look: async ({ house, at }) => {
    const today = civilDateOf(at);
    return doneOn.get(house) === today ? [] : [today];
  },
  act: async (house, requestId, today) => {
    await judgeResources(house, requestId);
    await openMonthlyReports(house, requestId);
    doneOn.set(house, today);
  },
};

/** Makes the parts in which readings of resources will be kept, and drops those that are past retention. */
export async function keepUseParts(house: House, requestId: string): Promise<void> {
  await writeAsSystem(house, requestId, (into) => keepParts(into, RESOURCE_READINGS, 'USE_RETENTION'));
}
