import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { visibleWithCase } from '../../../kernel/cases/index.js';
import { DecimalScalar, Node } from '../../../kernel/graphql/index.js';
import { among, Computed, connection, Connection, extend, idPrefix } from '../../../kernel/read/index.js';
import { RESOURCE_KINDS, type ResourceKind, resourceKinds } from '../../capacity/index.js';
import { ApplicationSystem } from '../../systems/index.js';
import { shareText } from '../use/resource-efficiency.js';
import { type VerdictName, VERDICTS, verdicts } from '../use/verdicts.js';
import { MonthlyReport } from './monthly-report.js';

/** A resource that a report names as idle or over-provisioned in its month (CC-30). */
@ObjectType({
  implements: Node,
  description: 'A resource that a report names as idle or over-provisioned in its month. 报告所列资源',
})
@Access(inherited)
@Entity({
  tableName: 'reported_resources',
  policies: rowPolicy(visibleWithCase('reported_resources.report_id')),
})
export class ReportedResource extends Node {
  @ManyToOne(() => MonthlyReport, { ref: true, index: true })
  report!: Ref<MonthlyReport>;

  @Field(() => ApplicationSystem, { description: 'The system that it was delivered to. 应用系统' })
  @ManyToOne(() => ApplicationSystem, { ref: true })
  system!: Ref<ApplicationSystem>;

  @Field(() => resourceKinds.values, { description: 'Its kind. 资源类别' })
  @Enum({ items: () => Object.keys(RESOURCE_KINDS) })
  kind!: ResourceKind;

  @Field({ description: 'Which sort of it. 规格' })
  @Property({ type: types.text })
  specification!: string;

  @Field(() => Int, { description: 'How much of it there was. 数量' })
  @Property({ type: types.integer })
  quantity!: number;

  @Field(() => verdicts.values, { description: 'What its use in the month says of its size. 评价' })
  @Enum({ items: () => Object.keys(VERDICTS) })
  verdict!: VerdictName;

  @Property({ type: types.double })
  averageShare!: number;

  @Computed<Pick<ReportedResource, 'averageShare'>>(() => DecimalScalar, {
    description: 'The share that was used on average, 1 being all. 平均使用率',
    columns: ['averageShare'],
    value: ({ averageShare: share }) => shareText(share),
  })
  average?: string;

  @Property({ type: types.double })
  peakShare!: number;

  @Computed<Pick<ReportedResource, 'peakShare'>>(() => DecimalScalar, {
    description: 'The highest share that was used, 1 being all. 峰值使用率',
    columns: ['peakShare'],
    value: ({ peakShare: share }) => shareText(share),
  })
  peak?: string;

  @Field(() => Int, { description: 'What would do instead; 0 where it is to be taken back. 建议数量' })
  @Property({ type: types.integer })
  suggestedQuantity!: number;
}
idPrefix(ReportedResource, 'rrs');

/** Reported resources as a list. */
export const reportedResources = connection(() => ReportedResource, {
  name: 'ReportedResource',
  label: { en: 'reported resources', zh: '报告所列资源' },
  orderings: {
    AVERAGE: { by: 'averageShare', label: { en: 'average use', zh: '平均使用率' } },
    QUANTITY: { by: 'quantity', label: { en: 'quantity', zh: '数量' } },
  },
  defaultOrder: 'AVERAGE_ASC',
  filters: {
    verdicts: among<ReportedResource>('verdict', {
      type: () => verdicts.values,
      description: 'With one of these verdicts. 评价',
    }),
  },
});

extend(
  MonthlyReport,
  'resources',
  Connection(reportedResources, {
    by: 'report',
    description: 'The idle and over-provisioned resources, with what would do instead. 闲置及配置过度资源',
  }),
);
