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
import { AcceptanceExtension } from './acceptance-extension.js';
import { ProjectAcceptance } from './project-acceptance.js';
import { acceptanceStates } from './texts.js';

/** Acceptances as a list. */
export const projectAcceptances = connection(() => ProjectAcceptance, {
  name: 'ProjectAcceptance',
  label: { en: 'acceptances of projects', zh: '项目验收' },
  orderings: {
    OPENED_AT: { by: 'openedAt', label: { en: 'date of opening', zh: '建立时间' } },
    DUE_AT: { by: 'dueAt', label: { en: 'soonest due date', zh: '最近到期时间' } },
  },
  defaultOrder: 'OPENED_AT_DESC',
  filters: {
    states: among<ProjectAcceptance>('state', {
      type: () => acceptanceStates.values,
      description: 'In one of these states. 状态',
    }),
    unitId: equalTo<ProjectAcceptance>('unit', { description: 'Of this unit. 所属单位' }),
    projectId: equalTo<ProjectAcceptance>('project', { description: 'Of this project. 项目' }),
  },
});

extend(
  Project,
  'acceptances',
  Connection(projectAcceptances, { by: 'project', description: 'Its acceptance, once completed. 项目验收' }),
);

/** What can be asked of acceptances. */
@Resolver()
export class AcceptanceResolver {
  @Query(() => ProjectAcceptance, { nullable: true, description: 'The acceptance of a project. 项目验收' })
  @Access(signedIn)
  projectAcceptance(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, ProjectAcceptance, id);
  }

  @Query(() => projectAcceptances.Connection, {
    description: 'The acceptances that the viewer may see. 项目验收列表',
  })
  @Access(signedIn)
  projectAcceptances(
    @Args(() => projectAcceptances.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, projectAcceptances, args);
  }

  @Query(() => AcceptanceExtension, {
    nullable: true,
    description: 'An application for more time to apply for acceptance. 延期验收申请',
  })
  @Access(signedIn)
  acceptanceExtension(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, AcceptanceExtension, id);
  }
}
