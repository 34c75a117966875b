import sql from 'sql-template-tag';
import { type CivilDate, civilDateOf } from '../../kernel/calendar/index.js';
import { among } from '../../kernel/context/index.js';
import { fact, need } from '../../kernel/procedure/index.js';
import type { Blocker } from '../../kernel/refusals/index.js';
import { onlyRequestOfSystem, runsOnCloud } from './needs.js';

/** What a unit certifies of a system whose service ends. */
interface Certified {
  readonly offlineOn: CivilDate | null;
  readonly dataMigrated: boolean | null;
  readonly dataBackedUp: boolean | null;
}

const certifiedOf = fact<Certified>('certifiedOf', undefined, async (source, ids) => {
  const rows = await source.run<Certified & { readonly id: string }>(sql`
    select id, offline_on::text as "offlineOn", data_migrated as "dataMigrated", data_backed_up as "dataBackedUp"
    from cloud_requests where id ${among(ids)}`);
  return new Map(rows.map((row) => [row.id, row]));
});

/** The unit certifies that the system is offline and its data migrated and backed up (CC-16a). */
export const isOffline = need(
  certifiedOf,
  ({ offlineOn, dataMigrated, dataBackedUp }, _about, { viewer }) => {
    const blockers: Blocker[] = [];
    if (offlineOn === null || offlineOn > civilDateOf(viewer.at))
      blockers.push({ code: 'STILL_ONLINE', params: { offlineOn: offlineOn ?? '—' }, provision: 'CC-16a' });
    if (!dataMigrated) blockers.push({ code: 'DATA_NOT_MIGRATED', provision: 'CC-16a' });
    if (!dataBackedUp) blockers.push({ code: 'DATA_NOT_BACKED_UP', provision: 'CC-16a' });
    return blockers;
  },
);

/** What the submission of a termination needs. */
export const toTerminate = [runsOnCloud, isOffline, onlyRequestOfSystem];
