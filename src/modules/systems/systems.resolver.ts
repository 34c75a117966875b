import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../kernel/access/index.js';
import type { RequestContext } from '../../kernel/context/index.js';
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
import { placements } from './texts.js';

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
