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
import { ProjectApproval } from './project-approval.js';
import { approvalStates, tracks } from './texts.js';

/** Approvals as a list. */
export const projectApprovals = connection(() => ProjectApproval, {
  name: 'ProjectApproval',
  label: { en: 'approvals of projects', zh: '项目审批' },
  orderings: {
    OPENED_AT: { by: 'openedAt', label: { en: 'date of opening', zh: '建立时间' } },
    NUMBER: { by: 'number', label: { en: 'case number', zh: '办件编号' } },
    DUE_AT: { by: 'dueAt', label: { en: 'soonest due date', zh: '最近到期时间' } },
  },
  defaultOrder: 'OPENED_AT_DESC',
  filters: {
    states: among<ProjectApproval>('state', {
      type: () => approvalStates.values,
      description: 'In one of these states. 状态',
    }),
    tracks: among<ProjectApproval>('track', {
      type: () => tracks.values,
      description: 'By one of these tracks. 审批方式',
    }),
    unitId: equalTo<ProjectApproval>('unit', { description: 'Of this unit. 所属单位' }),
    projectId: equalTo<ProjectApproval>('project', { description: 'Of this project. 项目' }),
  },
});

extend(
  Project,
  'approvals',
  Connection(projectApprovals, {
    by: 'project',
    description: 'The construction plans that were put to the authority. 方案审批',
  }),
);

/** What can be asked of approvals. */
@Resolver()
export class ApprovalResolver {
  @Query(() => ProjectApproval, {
    nullable: true,
    description: 'The approval or filing of a project. 项目审批',
  })
  @Access(signedIn)
  projectApproval(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, ProjectApproval, id);
  }

  @Query(() => projectApprovals.Connection, {
    description: 'The approvals and filings that the viewer may see. 项目审批列表',
  })
  @Access(signedIn)
  projectApprovals(
    @Args(() => projectApprovals.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, projectApprovals, args);
  }
}
