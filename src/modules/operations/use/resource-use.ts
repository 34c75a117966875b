import { ArgsType, Field } from 'type-graphql';
import { startOfDay, endOfDay } from '../../../kernel/calendar/index.js';
import { DateScalar } from '../../../kernel/graphql/index.js';
import { Computed, extend } from '../../../kernel/read/index.js';
import { badInput } from '../../../kernel/refusals/index.js';
import { CapacityReading, ReadingResolution, readingsOf } from '../../capacity/index.js';
import { CloudResource } from '../../cloud/index.js';
import { RESOURCE_READINGS } from './record-resource-use.js';

/** Which days of a resource's use are asked for. */
@ArgsType()
export class UseArgs {
  @Field(() => DateScalar, { description: 'The first day. 起始日期' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last day, which counts in full. 截止日期' })
  to!: string;
}

extend(
  CloudResource,
  'use',
  Computed<CloudResource, UseArgs>(() => [CapacityReading], {
    description: 'What was used of it, a figure a day, in order. 使用情况(按日)',
    args: () => UseArgs,
    columns: ['id'],
    batch: (rows, context, { from, to }) => {
      if (to < from) throw badInput([{ path: 'to', message: ENDS_BEFORE }]);
      const ids = rows.map(({ id }) => id);
      const days = { from: startOfDay(from), to: endOfDay(to), resolution: ReadingResolution.DAY };
      return readingsOf(RESOURCE_READINGS, ids, context, days);
    },
  }),
);

const ENDS_BEFORE = { zh: '截止日期不得早于起始日期。', en: 'It must not lie before `from`.' };
