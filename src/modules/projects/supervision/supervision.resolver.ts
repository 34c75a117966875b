import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../../kernel/access/index.js';
import type { RequestContext } from '../../../kernel/context/index.js';
import { Unit } from '../../../kernel/identity/index.js';
import {
  among,
  connection,
  Connection,
  equalTo,
  extend,
  type PageArguments,
} from '../../../kernel/read/index.js';
import { ApplicationSystem } from '../../systems/index.js';
import { Project } from '../project.js';
import { findings } from './laws.js';
import { PublicCriticism } from './public-criticism.js';
import { RectificationOrder } from './rectification-order.js';
import { orderStates } from './texts.js';

/** Rectification orders as a list. */
export const rectificationOrders = connection(() => RectificationOrder, {
  name: 'RectificationOrder',
  label: { en: 'rectification orders', zh: '限期整改' },
  orderings: {
    OPENED_AT: { by: 'openedAt', label: { en: 'date of opening', zh: '建立时间' } },
    NUMBER: { by: 'number', label: { en: 'case number', zh: '办件编号' } },
    DUE_AT: { by: 'dueAt', label: { en: 'soonest due date', zh: '最近到期时间' } },
  },
  defaultOrder: 'OPENED_AT_DESC',
  filters: {
    states: among<RectificationOrder>('state', {
      type: () => orderStates.values,
      description: 'In one of these states. 状态',
    }),
    findings: among<RectificationOrder>('finding', {
      type: () => findings.values,
      description: 'For one of these findings. 监督发现',
    }),
    unitId: equalTo<RectificationOrder>('unit', { description: 'Of this unit. 所属单位' }),
    projectId: equalTo<RectificationOrder>('project', { description: 'On this project. 项目' }),
    systemId: equalTo<RectificationOrder>('system', { description: 'On this system. 应用系统' }),
  },
});

/** Public criticisms as a list. */
export const publicCriticisms = connection(() => PublicCriticism, {
  name: 'PublicCriticism',
  label: { en: 'public criticisms', zh: '通报批评' },
  orderings: { PUBLISHED_AT: { by: 'publishedAt', label: { en: 'date of publication', zh: '通报时间' } } },
  defaultOrder: 'PUBLISHED_AT_DESC',
  filters: {
    unitId: equalTo<PublicCriticism>('unit', { description: 'Of this unit. 被通报单位' }),
  },
});

const asked = { description: 'What it was ordered to put right. 限期整改' };
extend(Unit, 'rectificationOrders', Connection(rectificationOrders, { by: 'unit', ...asked }));
extend(Project, 'rectificationOrders', Connection(rectificationOrders, { by: 'project', ...asked }));
extend(ApplicationSystem, 'rectificationOrders', Connection(rectificationOrders, { by: 'system', ...asked }));

/** What can be asked of supervision. */
@Resolver()
export class SupervisionResolver {
  @Query(() => RectificationOrder, { nullable: true, description: 'A rectification order. 限期整改' })
  @Access(signedIn)
  rectificationOrder(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, RectificationOrder, id);
  }

  @Query(() => rectificationOrders.Connection, {
    description: 'The rectification orders that the viewer may see. 限期整改列表',
  })
  @Access(signedIn)
  rectificationOrders(
    @Args(() => rectificationOrders.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, rectificationOrders, args);
  }

  @Query(() => publicCriticisms.Connection, {
    description: 'The public criticisms, for everybody who is signed in. 通报批评列表',
  })
  @Access(signedIn)
  publicCriticisms(
    @Args(() => publicCriticisms.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, publicCriticisms, args);
  }
}
