import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
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
import { ProjectAdjustment } from './project-adjustment.js';
import { adjustmentStates } from './texts.js';

/** Adjustments as a list. */
export const projectAdjustments = connection(() => ProjectAdjustment, {
  name: 'ProjectAdjustment',
  label: { en: 'adjustments of projects', zh: '项目调整' },
  orderings: {
    OPENED_AT: { by: 'openedAt', label: { en: 'date of opening', zh: '建立时间' } },
    DUE_AT: { by: 'dueAt', label: { en: 'soonest due date', zh: '最近到期时间' } },
  },
  defaultOrder: 'OPENED_AT_DESC',
  filters: {
    states: among<ProjectAdjustment>('state', {
      type: () => adjustmentStates.values,
      description: 'In one of these states. 状态',
    }),
    unitId: equalTo<ProjectAdjustment>('unit', { description: 'Of this unit. 所属单位' }),
    projectId: equalTo<ProjectAdjustment>('project', { description: 'Of this project. 项目' }),
  },
});

extend(
  Project,
  'adjustments',
  Connection(projectAdjustments, { by: 'project', description: 'Its adjustments. 项目调整' }),
);

/** What can be asked of adjustments. */
@Resolver()
export class AdjustmentResolver {
  @Query(() => ProjectAdjustment, { nullable: true, description: 'An adjustment of a project. 项目调整' })
  @Access(signedIn)
  projectAdjustment(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, ProjectAdjustment, id);
  }

  @Query(() => projectAdjustments.Connection, {
    description: 'The adjustments of projects that the viewer may see. 项目调整列表',
  })
  @Access(signedIn)
  projectAdjustments(
    @Args(() => projectAdjustments.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, projectAdjustments, args);
  }
}
