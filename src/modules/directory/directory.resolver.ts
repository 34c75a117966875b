import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../kernel/access/index.js';
import type { RequestContext } from '../../kernel/context/index.js';
import { Membership, parties, Unit } from '../../kernel/identity/index.js';
import {
  among,
  connection,
  Connection,
  containing,
  equalTo,
  extend,
  List,
  type PageArguments,
} from '../../kernel/read/index.js';

/** Units as a list. */
export const units = connection(() => Unit, {
  name: 'Unit',
  label: { en: 'units', zh: '单位' },
  orderings: { NAME: { by: 'name', label: { en: 'name', zh: '名称' } } },
  defaultOrder: 'NAME_ASC',
  filters: {
    parties: among<Unit>('party', {
      type: () => parties.values,
      description: 'Of one of these parties. 参与方',
    }),
    parentId: equalTo<Unit>('parent', { description: 'Directly below this unit. 上级单位' }),
    name: containing<Unit>('name', { description: 'Whose name contains this. 名称包含' }),
  },
});

extend(
  Unit,
  'children',
  Connection(units, { by: 'parent', description: 'The units directly below it. 下级单位' }),
);
extend(
  Unit,
  'members',
  List(() => Membership, {
    by: 'unit',
    where: (row) => sql`${row('endedAt')} is null`,
    orderBy: [
      ['startedAt', 'asc'],
      ['id', 'asc'],
    ],
    description: 'Who may act for it; seen by its members and by auditors. 成员',
  }),
);

/** What can be asked of units. */
@Resolver()
export class DirectoryResolver {
  @Query(() => Unit, { nullable: true, description: 'A unit. 单位' })
  @Access(signedIn)
  unit(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, Unit, id);
  }

  @Query(() => units.Connection, { description: 'The units of the tree. 单位列表' })
  @Access(signedIn)
  units(
    @Args(() => units.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, units, args);
  }
}
