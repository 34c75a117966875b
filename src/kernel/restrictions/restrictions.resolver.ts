import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import { Unit } from '../identity/index.js';
import {
  among,
  connection,
  equalTo,
  extend,
  type EntityClass,
  List,
  type PageArguments,
} from '../read/index.js';
import { restrictionGrounds } from './grounds.js';
import { restrictionKinds } from './kinds.js';
import { Restriction } from './restriction.js';

/** Restrictions as a list, lifted ones among them. */
export const restrictions = connection(() => Restriction, {
  name: 'Restriction',
  label: { en: 'restrictions', zh: '限制措施' },
  orderings: { IMPOSED_AT: { by: 'imposedAt', label: { en: 'date of imposition', zh: '起始时间' } } },
  defaultOrder: 'IMPOSED_AT_DESC',
  filters: {
    unitId: equalTo<Restriction>('unit', { description: 'That concern this unit. 所涉单位' }),
    subjectId: equalTo<Restriction>('subjectId', {
      description: 'That hold for this unit, system or project. 限制对象',
    }),
    kinds: among<Restriction>('kind', {
      type: () => restrictionKinds.values,
      description: 'Of one of these kinds. 限制措施',
    }),
    grounds: among<Restriction>('ground', {
      type: () => restrictionGrounds.values,
      description: 'On one of these grounds. 限制事由',
    }),
    inForce: {
      type: () => Boolean,
      description: 'Only those that hold, or only those that were lifted. 是否有效',
      sql: (holds: never, t) => sql`(${t('liftedAt')} is null) = ${holds}`,
    },
  },
});

/** Adds to a type what holds for its things. */
export function restrictable(type: EntityClass, by: 'unit' | 'subjectId', description: string): void {
  extend(
    type,
    'restrictions',
    List(() => Restriction, {
      by,
      where: (t) => sql`${t('liftedAt')} is null`,
      orderBy: [
        ['imposedAt', 'asc'],
        ['id', 'asc'],
      ],
      description,
    }),
  );
}
restrictable(Unit, 'unit', 'What holds for it, its systems and its projects, with what lifts it. 限制措施');

/** What can be asked of restrictions. */
@Resolver()
export class RestrictionsResolver {
  @Query(() => restrictions.Connection, {
    description: 'The restrictions that the viewer may see, with what lifts them. 限制措施列表',
  })
  @Access(signedIn)
  restrictions(
    @Args(() => restrictions.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, restrictions, args);
  }
}
