import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../../kernel/access/index.js';
import type { RequestContext } from '../../../kernel/context/index.js';
import { among, connection, equalTo, type PageArguments } from '../../../kernel/read/index.js';
import { resourceKinds } from '../../capacity/index.js';
import { ResourceEfficiency } from './resource-efficiency.js';
import { verdicts } from './verdicts.js';

/** Judged resources as a list. */
export const resourceEfficiencies = connection(() => ResourceEfficiency, {
  name: 'ResourceEfficiency',
  label: { en: 'judged resources', zh: '资源使用效率' },
  orderings: {
    AVERAGE: { by: 'averageShare', label: { en: 'average use', zh: '平均使用率' } },
    PEAK: { by: 'peakShare', label: { en: 'peak use', zh: '峰值使用率' } },
    QUANTITY: { by: 'quantity', label: { en: 'quantity', zh: '数量' } },
  },
  defaultOrder: 'AVERAGE_ASC',
  branches: (_viewer, row) => [sql`${row('endedOn')} is null`],
  filters: {
    verdicts: among<ResourceEfficiency>('verdict', {
      type: () => verdicts.values,
      description: 'With one of these verdicts. 评价',
    }),
    kinds: among<ResourceEfficiency>('kind', {
      type: () => resourceKinds.values,
      description: 'Of one of these kinds. 资源类别',
    }),
    unitId: equalTo<ResourceEfficiency>('unit', { description: 'Of this unit. 所属单位' }),
    systemId: equalTo<ResourceEfficiency>('system', { description: 'Of this system. 应用系统' }),
  },
});

/** What can be asked of the use of resources. */
@Resolver()
export class UseResolver {
  @Query(() => resourceEfficiencies.Connection, {
    description:
      'The running resources whose use the viewer may see, with what it says of their size. 资源使用效率列表',
  })
  @Access(signedIn)
  resourceEfficiencies(
    @Args(() => resourceEfficiencies.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, resourceEfficiencies, args);
  }
}
