import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, isOf, ownUnit, rowPolicy, SEES_ALL } from '../../../kernel/access/index.js';
import { DateScalar, decimalOf, DecimalScalar, Node } from '../../../kernel/graphql/index.js';
import { Unit } from '../../../kernel/identity/index.js';
import { Computed, extend, First, idPrefix } from '../../../kernel/read/index.js';
import { RESOURCE_KINDS, type ResourceKind, resourceKinds } from '../../capacity/index.js';
import { CloudResource } from '../../cloud/index.js';
import { ApplicationSystem } from '../../systems/index.js';
import { type VerdictName, VERDICTS, verdicts } from './verdicts.js';

/**
 * How a running resource was used, judged each day by the days before it (CC-32, CC-45b). Its unit sees it, and the
 * parties that run, provide and assess the cloud.
 */
@ObjectType({
  implements: Node,
  description: 'How a running resource was used, judged each day by the days before it. 资源使用效率',
})
@Access(inherited)
@Entity({
  tableName: 'resource_efficiencies',
  policies: rowPolicy(`${ownUnit()} or ${isOf('OFFICE', 'AUTHORITY', 'PROVIDER')} or ${SEES_ALL}`, SEES_ALL),
})
@Unique({ properties: ['resource'] })
export class ResourceEfficiency extends Node {
  @Field(() => CloudResource, {
    nullable: true,
    description: 'The resource; absent for whoever supervises and does not see its request. 云资源',
  })
  @ManyToOne(() => CloudResource, { ref: true })
  resource!: Ref<CloudResource>;

  @Field(() => ApplicationSystem, { description: 'The system that it was delivered to. 应用系统' })
  @ManyToOne(() => ApplicationSystem, { ref: true, index: true })
  system!: Ref<ApplicationSystem>;

  @Field(() => Unit, { description: 'The unit whose system that is. 所属单位' })
  @ManyToOne(() => Unit, { ref: true, index: true })
  unit!: Ref<Unit>;

  @Field(() => resourceKinds.values, { description: 'Its kind. 资源类别' })
  @Enum({ items: () => Object.keys(RESOURCE_KINDS) })
  kind!: ResourceKind;

  @Field({ description: 'Which sort of it. 规格' })
  @Property({ type: types.text })
  specification!: string;

  @Field(() => Int, { description: 'How much of it there was, in the unit of its kind. 数量' })
  @Property({ type: types.integer })
  quantity!: number;

  @Field(() => verdicts.values, { description: 'What its use says of its size. 评价' })
  @Enum({ items: () => Object.keys(VERDICTS) })
  verdict!: VerdictName;

  /** The share of it that was used on average; null without data. */
  @Property({ type: types.double, nullable: true })
  averageShare?: number | null;

  @Computed<Pick<ResourceEfficiency, 'averageShare'>>(() => DecimalScalar, {
    nullable: true,
    description: 'The share that was used on average, 1 being all; absent without data. 平均使用率',
    columns: ['averageShare'],
    value: ({ averageShare: share }) => shareText(share),
  })
  average?: string | null;

  /** The highest share of it that was used; null without data. */
  @Property({ type: types.double, nullable: true })
  peakShare?: number | null;

  @Computed<Pick<ResourceEfficiency, 'peakShare'>>(() => DecimalScalar, {
    nullable: true,
    description: 'The highest share that was used, 1 being all; absent without data. 峰值使用率',
    columns: ['peakShare'],
    value: ({ peakShare: share }) => shareText(share),
  })
  peak?: string | null;

  @Field(() => Int, { description: 'How many days of the window have data. 有数据天数' })
  @Property({ type: types.integer })
  days!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'What would do instead; absent where it is fit, or unknown. 建议数量',
  })
  @Property({ type: types.integer, nullable: true })
  suggestedQuantity?: number | null;

  @Field(() => DateScalar, {
    description: 'The day on which it was judged, by the days before it. 评价日期',
  })
  @Property({ type: types.date })
  judgedOn!: string;

  /** Since when the resource runs no longer. */
  @Property({ type: types.date, nullable: true })
  endedOn?: string | null;
}
idPrefix(ResourceEfficiency, 'eff');

extend(
  CloudResource,
  'efficiency',
  First(() => ResourceEfficiency, {
    by: 'resource',
    where: (row) => sql`${row('endedOn')} is null`,
    description: 'How it is used; absent of what does not run, and until the day after it began to. 使用效率',
  }),
);

/** A share as the API gives it. */
export function shareText(share: number | null | undefined): string | null {
  return typeof share === 'number' ? decimalOf(share) : null;
}
