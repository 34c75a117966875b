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
import { PerformanceReport } from './performance-report.js';
import { ProjectConstruction } from './project-construction.js';
import { constructionStates, reportStates } from './texts.js';

/** Constructions as a list. */
export const projectConstructions = connection(() => ProjectConstruction, {
  name: 'ProjectConstruction',
  label: { en: 'constructions of projects', zh: '项目建设' },
  orderings: {
    OPENED_AT: { by: 'openedAt', label: { en: 'date of opening', zh: '建立时间' } },
    DUE_AT: { by: 'dueAt', label: { en: 'soonest due date', zh: '最近到期时间' } },
  },
  defaultOrder: 'OPENED_AT_DESC',
  filters: {
    states: among<ProjectConstruction>('state', {
      type: () => constructionStates.values,
      description: 'In one of these states. 状态',
    }),
    unitId: equalTo<ProjectConstruction>('unit', { description: 'Of this unit. 所属单位' }),
    projectId: equalTo<ProjectConstruction>('project', { description: 'Of this project. 项目' }),
  },
});

/** Performance reports as a list. */
export const performanceReports = connection(() => PerformanceReport, {
  name: 'PerformanceReport',
  label: { en: 'performance reports', zh: '年度绩效评价报告' },
  orderings: {
    YEAR: { by: 'year', label: { en: 'year', zh: '报告年度' } },
    DUE_AT: { by: 'dueAt', label: { en: 'soonest due date', zh: '最近到期时间' } },
  },
  defaultOrder: 'YEAR_DESC',
  filters: {
    states: among<PerformanceReport>('state', {
      type: () => reportStates.values,
      description: 'In one of these states. 状态',
    }),
    unitId: equalTo<PerformanceReport>('unit', { description: 'Of this unit. 所属单位' }),
    projectId: equalTo<PerformanceReport>('project', { description: 'Of this project. 项目' }),
    year: equalTo<PerformanceReport>('year', { type: () => Int, description: 'On this year. 报告年度' }),
  },
});

extend(
  Project,
  'constructions',
  Connection(projectConstructions, {
    by: 'project',
    description: 'Its construction, once started. 项目建设',
  }),
);
extend(
  Project,
  'performanceReports',
  Connection(performanceReports, { by: 'project', description: 'Its performance reports. 年度绩效评价报告' }),
);

/** What can be asked of building. */
@Resolver()
export class BuildingResolver {
  @Query(() => ProjectConstruction, {
    nullable: true,
    description: 'The construction of a project. 项目建设',
  })
  @Access(signedIn)
  projectConstruction(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, ProjectConstruction, id);
  }

  @Query(() => projectConstructions.Connection, {
    description: 'The constructions of projects that the viewer may see. 项目建设列表',
  })
  @Access(signedIn)
  projectConstructions(
    @Args(() => projectConstructions.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, projectConstructions, args);
  }

  @Query(() => PerformanceReport, { nullable: true, description: 'A performance report. 年度绩效评价报告' })
  @Access(signedIn)
  performanceReport(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, PerformanceReport, id);
  }

  @Query(() => performanceReports.Connection, {
    description: 'The performance reports that the viewer may see. 年度绩效评价报告列表',
  })
  @Access(signedIn)
  performanceReports(
    @Args(() => performanceReports.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, performanceReports, args);
  }
}
