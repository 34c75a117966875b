import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { Case, visibleWithCase } from '../../../kernel/cases/index.js';
import { DecimalScalar } from '../../../kernel/graphql/index.js';
import { idPrefix } from '../../../kernel/read/index.js';
import { Project } from '../project.js';
import { reportStates } from './texts.js';

/** What a unit reports of a project each year while it builds it (YP-19); opened by the house, one for each year. */
@ObjectType({
  implements: Case,
  description: 'What a unit reports of a project each year while it builds. 年度绩效评价报告',
})
@Access(inherited)
@Entity({ tableName: 'performance_reports', policies: rowPolicy(visibleWithCase('performance_reports.id')) })
@Unique({ properties: ['project', 'year'] })
@Check({ name: 'performance_reports_progress', expression: 'progress >= 0 and progress <= 100' })
export class PerformanceReport extends Case {
  @Field(() => Project, { description: 'The project. 项目' })
  @ManyToOne(() => Project, { ref: true })
  project!: Ref<Project>;

  @Field(() => Int, { description: 'The year on which it reports. 报告年度' })
  @Property({ type: types.integer })
  year!: number;

  @Field(() => Int, { nullable: true, description: 'How much is built, in percent. 建设进度(%)' })
  @Property({ type: types.integer, nullable: true })
  progress?: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What has been spent so far, in yuan. 累计完成投资(元)',
  })
  @Property({ columnType: 'numeric(16,2)', type: types.decimal, nullable: true })
  invested?: string | null;

  @Field(() => String, { nullable: true, description: 'How its goals are met. 绩效目标执行情况' })
  @Property({ type: types.text, nullable: true })
  performance?: string | null;

  @Field(() => String, { nullable: true, description: 'What its users say. 使用单位意见' })
  @Property({ type: types.text, nullable: true })
  userOpinion?: string | null;

  @Field(() => String, { nullable: true, description: 'What the supervisor says. 监理单位意见' })
  @Property({ type: types.text, nullable: true })
  supervisorOpinion?: string | null;

  @Field(() => String, { nullable: true, description: 'How the trial goes, where there is one. 试运行情况' })
  @Property({ type: types.text, nullable: true })
  trialResults?: string | null;
}
idPrefix(PerformanceReport, 'pfr');
// The state is kept with the case; here it gets the values that this procedure has.
Field(() => reportStates.values, { description: 'Where it stands. 状态' })(
  PerformanceReport.prototype,
  'state',
);
