import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited } from '../../kernel/access/index.js';
import { RESOURCE_KINDS, type ResourceKind, resourceKinds } from '../capacity/index.js';

/** One kind of resource in the plans of a year, summed up over the units (CC-50). */
@ObjectType({ description: 'One kind of resource in the plans of a year. 资源类别汇总' })
@Access(inherited)
export class ResourcePlanKind {
  @Field(() => resourceKinds.values, { description: 'The kind of resource. 资源类别' })
  kind!: ResourceKind;

  @Field(() => Int, { description: 'What the units have of it now. 现使用量' })
  inUse!: number;

  @Field(() => Int, { description: 'The growth approved for the year before. 上年核定增量' })
  plannedBefore!: number;

  @Field(() => Int, { description: 'What requests drew on that: its settlement. 上年结算量' })
  drawnBefore!: number;

  @Field(() => Int, { description: 'The growth declared for the year. 申报增量' })
  declared!: number;

  @Field(() => Int, { description: 'The growth approved for the year. 核定增量' })
  approved!: number;
}

/** The plans of a year, summed up over the units whose plans the viewer may see (CC-50). */
@ObjectType({ description: 'The resource plans of a year, summed up. 年度资源需求汇总' })
@Access(inherited)
export class ResourcePlanSummary {
  @Field(() => Int, { description: 'The year of the plans. 计划年度' })
  year!: number;

  @Field(() => Int, { description: 'How many units have declared one. 申报单位数' })
  units!: number;

  @Field(() => Int, { description: 'How many of those are not summed up yet. 待汇总数' })
  toSumUp!: number;

  @Field(() => Int, { description: 'How many are approved. 审核通过数' })
  approvedUnits!: number;

  @Field(() => [ResourcePlanKind], { description: 'Every kind of resource. 资源类别' })
  kinds!: readonly ResourcePlanKind[];
}

type Run = <Row extends object>(statement: Sql) => Promise<Row[]>;

/** The declared plans of a year: those that were not withdrawn, refused or sent back. */
const declaredOf = (year: number) => sql`
  select p.id, c.state from resource_plans p join cases c on c.id = p.id where p.year = ${year} and p.slot is not null and c.state <> 'RETURNED'`;

/** Sums up the plans of a year that the session sees, with what is used and what was drawn in the year before. */
export async function summaryOf(run: Run, year: number): Promise<ResourcePlanSummary> {
  const [counts] = await run<Pick<ResourcePlanSummary, 'units' | 'toSumUp' | 'approvedUnits'>>(sql`
    select count(*)::int as units, count(*) filter (where state = 'DECLARED')::int as "toSumUp",
      count(*) filter (where state in ('APPROVED', 'BUDGETED'))::int as "approvedUnits"
    from (${declaredOf(year)}) declared`);
  const rows = await run<ResourcePlanKind>(sql`
    with lines as (
      select l.kind, sum(l.quantity)::int as declared, coalesce(sum(l.approved), 0)::int as approved
      from resource_plan_lines l join (${declaredOf(year)}) p on p.id = l.plan_id where not l.replaced group by 1
    ), used as (
      select kind, sum(quantity)::int as in_use from resources_in_use() group by 1
    ), before as (
      select kind, sum(planned)::int as planned, sum(drawn)::int as drawn from plan_accounts
      where year = ${year - 1} group by 1
    )
    select kind, coalesce(in_use, 0) as "inUse", coalesce(planned, 0) as "plannedBefore",
      coalesce(drawn, 0) as "drawnBefore", coalesce(declared, 0) as declared, coalesce(approved, 0) as approved
    from unnest(${Object.keys(RESOURCE_KINDS)}::text[]) with ordinality as kinds (kind, place)
      left join lines using (kind) left join used using (kind) left join before using (kind)
    order by place`);
  return { year, ...(counts as NonNullable<typeof counts>), kinds: rows };
}
