import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../kernel/access/index.js';
import type { RequestContext } from '../../kernel/context/index.js';
import { DateScalar } from '../../kernel/graphql/index.js';
import { Unit } from '../../kernel/identity/index.js';
import {
  among,
  connection,
  Connection,
  containing,
  equalTo,
  extend,
  type PageArguments,
} from '../../kernel/read/index.js';
import { ApplicationSystem } from './application-system.js';
import { PLACEMENT_FACTS } from './placements.js';
import { placements } from './texts.js';

/** The placements from which a system has to move. */
const MOVING = Object.entries(PLACEMENT_FACTS).flatMap(([name, { moves }]) => (moves ? [name] : []));

/** The register as a list. */
export const systems = connection(() => ApplicationSystem, {
  name: 'ApplicationSystem',
  label: { en: 'application systems', zh: '应用系统' },
  orderings: {
    REGISTERED_AT: { by: 'registeredAt', label: { en: 'date of registration', zh: '登记时间' } },
    NAME: { by: 'name', label: { en: 'name', zh: '名称' } },
  },
  defaultOrder: 'REGISTERED_AT_DESC',
  filters: {
    unitId: equalTo<ApplicationSystem>('unit', { description: 'Of this unit. 所属单位' }),
    placements: among<ApplicationSystem>('placement', {
      type: () => placements.values,
      description: 'In one of these placements. 部署方式',
    }),
    plannedMigrationBefore: {
      type: () => DateScalar,
      description: 'Not yet moved to the cloud, and planned to before this day. 计划迁移日期早于',
      sql: (day: never, t) =>
        sql`${t('placement')} = any(${MOVING}) and ${t('plannedMigrationOn')} < ${day}::date`,
    },
    name: containing<ApplicationSystem>('name', { description: 'Whose name contains this. 名称包含' }),
  },
});

extend(
  Unit,
  'systems',
  Connection(systems, { by: 'unit', description: 'Its application systems. 应用系统' }),
);

/** What can be asked of the register. */
@Resolver()
export class SystemsResolver {
  @Query(() => ApplicationSystem, { nullable: true, description: 'A system of the register. 应用系统' })
  @Access(signedIn)
  system(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, ApplicationSystem, id);
  }

  @Query(() => systems.Connection, {
    description: 'The systems of the register that the viewer may see. 应用系统列表',
  })
  @Access(signedIn)
  systems(
    @Args(() => systems.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, systems, args);
  }
}
