import sql from 'sql-template-tag';
import { instantOf } from '../../../kernel/calendar/index.js';
import type { Text } from '../../../kernel/i18n/index.js';
import {
  amount,
  declareOperation,
  inputShape,
  instant,
  listOf,
  reference,
} from '../../../kernel/procedure/index.js';
import { MOST_READINGS, readingBounds, type ReadingShelf, takeIn } from '../../capacity/index.js';
import { CloudResource } from '../../cloud/index.js';
import { monitor } from '../desks.js';

/** Where readings of resources are kept: single ones for a while, and a figure a day. */
export const RESOURCE_READINGS: ReadingShelf = {
  readings: 'resource_readings',
  rollups: 'resource_rollups',
  of: 'resource_id',
  lengths: ['day'],
};

const reading = inputShape(
  'ResourceReadingInput',
  { en: 'What a resource had in use at an instant', zh: '云资源监控数据' },
  {
    resourceId: reference({ en: 'The resource', zh: '云资源' }),
    at: instant({ en: 'When it was measured', zh: '监控时间' }),
    used: amount({ en: 'What was used, in the unit of its kind', zh: '使用量' }),
    total: amount({ en: 'What there was of it, in the same unit', zh: '总量' }),
  },
);

const readings = listOf(
  reading,
  { en: 'The readings, in any order; a known one changes nothing', zh: '监控数据,顺序不限,重复上报无影响' },
  1,
  MOST_READINGS,
);

/** A resource as far as a reading of it can be wrong. */
interface Served {
  readonly id: string;
  readonly delivered_at: string;
  readonly reclaimed_at: string | null;
}

/**
 * Takes in readings of delivered resources, all of a call or none of them. A reading is known by its resource and
 * instant: sent again it changes nothing, with another figure it is refused (CC-32).
 */
export const recordResourceUse = declareOperation({
  name: 'recordResourceUse',
  text: { en: 'Records readings of delivered resources', zh: '上报云资源监控数据' },
  by: [monitor],
  takes: { readings },
  basis: 'CC-32',
  payload: { field: 'cloudResources', type: () => CloudResource, several: true },
  does: async (into, { readings: given }) => {
    const { ids, detail } = await takeIn(into, RESOURCE_READINGS, {
      field: 'resourceId',
      unknown: UNKNOWN_RESOURCE,
      bounds: readingBounds(into, 'USE_RETENTION'),
      readings: given.map(({ resourceId, ...measured }) => ({ ...measured, of: resourceId })),
      find: (some) =>
        into.run<Served>(sql`
          select id, delivered_at, reclaimed_at from cloud_resources where id = any(${[...some]}) order by id`),
      faults: ({ at }, served) => (isServing(served, at) ? [] : [['at', NOT_SERVING]]),
    });
    return { id: ids.join(), unitId: null, detail };
  },
});

/** Whether a resource was there at an instant. */
function isServing({ delivered_at: from, reclaimed_at: until }: Served, at: Date): boolean {
  return at >= instantOf(from) && (until === null || at <= instantOf(until));
}

const UNKNOWN_RESOURCE: Text = { zh: '没有该云资源。', en: 'There is no such resource.' };
const NOT_SERVING: Text = {
  zh: '该时间云资源尚未交付或已回收。',
  en: 'The resource was not delivered yet then, or taken back already: leave it out.',
};
