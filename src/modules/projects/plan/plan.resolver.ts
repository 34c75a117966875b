import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../../kernel/access/index.js';
import type { RequestContext } from '../../../kernel/context/index.js';
import {
  among,
  connection,
  Connection,
  equalTo,
  extend,
  type PageArguments,
} from '../../../kernel/read/index.js';
import { Project } from '../project.js';
import { PlanDeclaration } from './plan-declaration.js';
import { planDeclarationStates } from './texts.js';

/** Plan declarations as a list. */
export const planDeclarations = connection(() => PlanDeclaration, {
  name: 'PlanDeclaration',
  label: { en: 'plan declarations', zh: '项目计划申报' },
  orderings: {
    OPENED_AT: { by: 'openedAt', label: { en: 'date of opening', zh: '建立时间' } },
    NUMBER: { by: 'number', label: { en: 'case number', zh: '办件编号' } },
    DUE_AT: { by: 'dueAt', label: { en: 'soonest due date', zh: '最近到期时间' } },
  },
  defaultOrder: 'OPENED_AT_DESC',
  filters: {
    states: among<PlanDeclaration>('state', {
      type: () => planDeclarationStates.values,
      description: 'In one of these states. 状态',
    }),
    unitId: equalTo<PlanDeclaration>('unit', { description: 'Of this unit. 所属单位' }),
    projectId: equalTo<PlanDeclaration>('project', { description: 'Of this project. 项目' }),
    year: equalTo<PlanDeclaration>('year', {
      type: () => Int,
      description: 'For the plan of this year. 计划年度',
    }),
  },
});

extend(
  Project,
  'planDeclarations',
  Connection(planDeclarations, { by: 'project', description: 'Its plan declarations. 项目计划申报' }),
);

/** What can be asked of plan declarations. */
@Resolver()
export class PlanResolver {
  @Query(() => PlanDeclaration, { nullable: true, description: 'A plan declaration. 项目计划申报' })
  @Access(signedIn)
  planDeclaration(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, PlanDeclaration, id);
  }

  @Query(() => planDeclarations.Connection, {
    description: 'The plan declarations that the viewer may see. 项目计划申报列表',
  })
  @Access(signedIn)
  planDeclarations(
    @Args(() => planDeclarations.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, planDeclarations, args);
  }
}
