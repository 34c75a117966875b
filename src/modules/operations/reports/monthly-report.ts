import { Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { Case, visibleWithCase } from '../../../kernel/cases/index.js';
import { DateScalar } from '../../../kernel/graphql/index.js';
import { Computed, idPrefix } from '../../../kernel/read/index.js';
import { figuresShown, type KeptFigures, ReportFigures } from './report-figures.js';
import { REPORT_SCOPES, type ReportScope, reportScopes, reportStates } from './texts.js';

/**
 * The provider’s report on a month, on the whole cloud for the office or on what a unit has for that unit (CC-30).
 * The case belongs to whom it is for.
 */
@ObjectType({ implements: Case, description: 'The provider’s report on a month. 月度运行报告' })
@Access(inherited)
@Entity({ tableName: 'monthly_reports', policies: rowPolicy(visibleWithCase('monthly_reports.id')) })
@Unique({ properties: ['month', 'scope', 'addresseeId'] })
export class MonthlyReport extends Case {
  @Field(() => reportScopes.values, { description: 'On what it is. 报告范围' })
  @Enum({ items: () => Object.keys(REPORT_SCOPES) })
  scope!: ReportScope;

  @Field(() => DateScalar, { description: 'The first day of the month that it is on. 报告月份(首日)' })
  @Property({ type: types.date })
  month!: string;

  /** The unit that the case belongs to, by which there is one report a month and addressee. */
  @Property({ type: types.text })
  addresseeId!: string;

  /** What the month was like when the report was opened. */
  @Property({ type: types.json })
  kept!: KeptFigures;

  @Computed<Pick<MonthlyReport, 'kept'>>(() => ReportFigures, {
    description: 'What the month was like, as it stood when the report was opened. 月度数据',
    columns: ['kept'],
    value: ({ kept }) => figuresShown(kept),
  })
  figures?: ReportFigures;

  @Field(() => String, {
    nullable: true,
    description: 'How the cloud was operated, as the provider reports; absent until it does. 运行维护情况',
  })
  @Property({ type: types.text, nullable: true })
  operation?: string | null;

  @Field({ description: 'What to optimise or adjust; drafted from the figures. 优化建议' })
  @Property({ type: types.text })
  suggestions!: string;
}
idPrefix(MonthlyReport, 'mrp');
// The state is kept with the case; here it gets the values that this procedure has.
Field(() => reportStates.values, { description: 'Where it stands. 状态' })(MonthlyReport.prototype, 'state');
