import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Args, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { Access, holds, signedIn } from '../../kernel/access/index.js';
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
import { ApplicationSystem } from '../systems/index.js';
import { PLAN_READERS } from './plan/readers.js';
import { Project } from './project.js';
import { fundings, projectKinds, projectStages } from './texts.js';

/** Projects as a list. */
export const projects = connection(() => Project, {
  name: 'Project',
  label: { en: 'projects', zh: '项目' },
  orderings: {
    YEAR: { by: 'year', label: { en: 'year of the plan', zh: '计划年度' } },
    NAME: { by: 'name', label: { en: 'name', zh: '名称' } },
    ESTIMATE: { by: 'estimate', label: { en: 'estimate', zh: '投资估算' } },
  },
  defaultOrder: 'YEAR_DESC',
  filters: {
    unitId: equalTo<Project>('unit', { description: 'Of this unit. 项目建设单位' }),
    systemId: equalTo<Project>('system', { description: 'For this system. 应用系统' }),
    year: equalTo<Project>('year', { type: () => Int, description: 'Of the plan of this year. 计划年度' }),
    stages: among<Project>('stage', {
      type: () => projectStages.values,
      description: 'At one of these stages. 项目阶段',
    }),
    kinds: among<Project>('kind', {
      type: () => projectKinds.values,
      description: 'Of one of these kinds. 项目类型',
    }),
    fundings: among<Project>('funding', {
      type: () => fundings.values,
      description: 'With one of these fundings. 资金来源',
    }),
    name: containing<Project>('name', { description: 'Whose name contains this. 名称包含' }),
  },
});

extend(Unit, 'projects', Connection(projects, { by: 'unit', description: 'Its projects. 项目' }));
extend(
  ApplicationSystem,
  'projects',
  Connection(projects, { by: 'system', description: 'The projects that build or change it. 项目' }),
);
/** What can be asked of projects. */
@Resolver()
export class ProjectsResolver {
  @Query(() => Project, { nullable: true, description: 'A project. 项目' })
  @Access(signedIn)
  project(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, Project, id);
  }

  @Query(() => projects.Connection, { description: 'The projects that the viewer may see. 项目列表' })
  @Access(signedIn)
  projects(
    @Args(() => projects.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, projects, args);
  }

  @Query(() => projects.Connection, {
    description: 'The city’s plan of a year: the projects that the committee confirmed for it. 年度项目计划',
  })
  @Access(holds(...PLAN_READERS))
  projectPlan(
    @Arg('year', () => Int, { description: 'The year. 计划年度' }) year: number,
    @Args(() => projects.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, projects, args, {
      where: (project) => sql`${project('year')} = ${year} and ${project('plannedAt')} is not null`,
    });
  }
}
