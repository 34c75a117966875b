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
import { SelfEvaluation } from './self-evaluation.js';
import { evaluationStates, grades } from './texts.js';

/** Self-evaluations as a list. */
export const selfEvaluations = connection(() => SelfEvaluation, {
  name: 'SelfEvaluation',
  label: { en: 'self-evaluations', zh: '项目自评价' },
  orderings: {
    OPENED_AT: { by: 'openedAt', label: { en: 'date of opening', zh: '建立时间' } },
    NUMBER: { by: 'number', label: { en: 'case number', zh: '办件编号' } },
    DUE_AT: { by: 'dueAt', label: { en: 'soonest due date', zh: '最近到期时间' } },
  },
  defaultOrder: 'OPENED_AT_DESC',
  filters: {
    states: among<SelfEvaluation>('state', {
      type: () => evaluationStates.values,
      description: 'In one of these states. 状态',
    }),
    grades: among<SelfEvaluation>('grade', {
      type: () => grades.values,
      description: 'With one of these grades. 评价等次',
    }),
    unitId: equalTo<SelfEvaluation>('unit', { description: 'Of this unit. 所属单位' }),
    projectId: equalTo<SelfEvaluation>('project', { description: 'Of this project. 项目' }),
  },
});

extend(
  Project,
  'selfEvaluations',
  Connection(selfEvaluations, { by: 'project', description: 'Its self-evaluations. 项目自评价' }),
);

/** What can be asked of self-evaluations. */
@Resolver()
export class EvaluationResolver {
  @Query(() => SelfEvaluation, { nullable: true, description: 'A self-evaluation. 项目自评价' })
  @Access(signedIn)
  selfEvaluation(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, SelfEvaluation, id);
  }

  @Query(() => selfEvaluations.Connection, {
    description: 'The self-evaluations that the viewer may see. 项目自评价列表',
  })
  @Access(signedIn)
  selfEvaluations(
    @Args(() => selfEvaluations.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, selfEvaluations, args);
  }
}
