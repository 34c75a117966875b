import sql from 'sql-template-tag';
import { addDays, civilDateOf, daysBetween, instantOf, startOfDay } from '../src/kernel/calendar/index.js';
import { type House, writeAsSystem } from '../src/kernel/context/index.js';
import { perform } from '../src/kernel/procedure/index.js';
import { judgeResources, openMonthlyReports } from '../src/modules/operations/index.js';
import type { Happening } from './happenings.js';
import { faultsOf } from './faults.js';

/** How many days of readings come before the last month's report, and how many readings a call takes. */
const DAYS = 31;
const AT_ONCE = 1_000;

/** When on a day a resource is measured. */
const NOON_MS = 12 * 3_600_000;

/** How many moments after the beginning of a month its reports are submitted, and those that come late. */
const SUBMITTED_AFTER = 5;
const LATE_AFTER = 15;

/** How many reports of a month are late; in the last one they are still owed. */
const LATE = 2;

/** The shares of resources in use, in percent, in turns; where nothing stands they are not monitored. */
const SHARES: readonly (number | undefined)[] = [58, 31, 72, 2, 66, 24, 81, undefined, 63, 45, 1, 77];

/** How the cloud is operated through the year: reports each month, the use of resources of late, some faults. */
export function operationOf(house: House, moments: readonly Date[]): readonly Happening[] {
  const months = moments.flatMap((moment, index) => (isNewMonth(moments, index) ? [{ moment, index }] : []));
  const last = months.at(-1)?.index ?? 0;
  const at = (moment: number, run: () => Promise<void>, opens = false): readonly Happening[] =>
    moment >= 0 && moment < moments.length ? [{ moment, opens, locks: false, run }] : [];
  return [
    ...months.flatMap(({ index }) => [
      ...at(index, () => openMonthlyReports(house, 'seed'), true),
      ...at(index + SUBMITTED_AFTER, () => submitReports(house, LATE)),
      ...(index === last ? [] : at(index + LATE_AFTER, () => submitReports(house, 0))),
    ]),
    // The month before the last report, so that it has something to say; and the days before the end.
    ...at(last - 1, () => measure(house, moments[last - 1] as Date, DAYS)),
    ...at(moments.length - 1, async () => {
      const since = daysBetween(civilDateOf(moments[last - 1] as Date), civilDateOf(moments.at(-1) as Date));
      await measure(house, moments.at(-1) as Date, since);
      await judgeResources(house, 'seed');
    }),
    ...faultsOf(house, moments),
  ];
}

function isNewMonth(moments: readonly Date[], index: number): boolean {
  const month = (moment: Date) => civilDateOf(moment).slice(0, 7);
  const before = moments[index - 1];
  return before !== undefined && month(before) !== month(moments[index] as Date);
}

/** Submits the reports that are due, but for so many of them. */
async function submitReports(house: House, but: number): Promise<void> {
  const due = await writeAsSystem(house, 'seed', (into) =>
    into.run<{ id: string; version: number; faults: number }>(sql`
      select c.id, c.version, (r.kept->>'faults')::int as faults
      from cases c join monthly_reports r using (id) where c.closed_at is null order by c.number`),
  );
  const left = due.slice(but);
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const { id, version, faults } = next;
      const operation = `本月平台整体运行平稳,完成例行巡检和补丁升级,故障 ${faults} 起,数据级备份全部成功。`;
      await perform(house, by('provider.operator'), 'submitMonthlyReport', { id, version, operation });
    }
  };
  await Promise.all([lane(), lane(), lane()]);
}

/** Sends the readings of so many days before a moment, one a day, of every resource that runs and is monitored. */
async function measure(house: House, moment: Date, days: number): Promise<void> {
  const running = await writeAsSystem(house, 'seed', (into) =>
    into.run<{ id: string; quantity: number; since: string; name: string }>(sql`
      select x.id, x.quantity, x.delivered_at as since, s.name || x.kind || x.specification as name
      from cloud_resources x join application_systems s on s.id = x.system_id
      where x.state = 'RUNNING' order by s.name, x.kind, x.specification, x.delivered_at`),
  );
  const today = civilDateOf(moment);
  const noons = Array.from(
    { length: days },
    (_, index) => new Date(startOfDay(addDays(today, index - days)).getTime() + NOON_MS),
  );
  const readings = running.flatMap(({ id, quantity, since, name }) => {
    const share = shareOf(name);
    if (share === undefined) return [];
    const used = ((share * quantity) / 100).toFixed(6);
    return noons
      .filter((noon) => noon >= instantOf(since))
      .map((at) => ({ resourceId: id, at, used, total: String(quantity) }));
  });
  for (let from = 0; from < readings.length; from += AT_ONCE)
    await perform(house, by('provider.monitor'), 'recordResourceUse', {
      readings: readings.slice(from, from + AT_ONCE),
    });
}

/** The share of a resource in use, the same whenever it is asked for. */
function shareOf(name: string): number | undefined {
  const sum = Array.from(name).reduce((total, letter) => total + (letter.codePointAt(0) as number), 0);
  return SHARES[sum % SHARES.length];
}

function by(subject: string) {
  return { subject, requestId: 'seed' };
}
