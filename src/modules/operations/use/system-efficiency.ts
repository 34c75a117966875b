import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited } from '../../../kernel/access/index.js';
import { DateScalar } from '../../../kernel/graphql/index.js';
import { Computed, extend } from '../../../kernel/read/index.js';
import { ApplicationSystem } from '../../systems/index.js';
import { type VerdictName, verdicts } from './verdicts.js';

/** How the running resources of a system are used (CC-45b). */
@ObjectType({ description: 'How the running resources of a system are used. 系统资源使用效率' })
@Access(inherited)
export class SystemEfficiency {
  @Field(() => verdicts.values, {
    description:
      'Idle where all of it is; over-provisioned where any of it is, or idle; fit only where all of it is; else unknown. 评价',
  })
  verdict!: VerdictName;

  @Field(() => Int, { description: 'How many of its resources are idle. 闲置资源数' })
  idle!: number;

  @Field(() => Int, { description: 'How many are over-provisioned. 配置过度资源数' })
  overProvisioned!: number;

  @Field(() => Int, { description: 'How many are fit. 合理资源数' })
  fit!: number;

  @Field(() => Int, { description: 'How many have too little data. 未知资源数' })
  unknown!: number;

  @Field(() => DateScalar, {
    description: 'The day on which the least recent of them was judged. 评价日期',
  })
  judgedOn!: string;
}

type Counts = Omit<SystemEfficiency, 'verdict'>;

/** What the verdicts on its resources say of a system: no data is not good news. */
export function verdictOf({ idle, overProvisioned, fit, unknown }: Omit<Counts, 'judgedOn'>): VerdictName {
  if (idle > 0 && overProvisioned + fit + unknown === 0) return 'IDLE';
  if (idle + overProvisioned > 0) return 'OVER_PROVISIONED';
  return unknown > 0 ? 'UNKNOWN' : 'FIT';
}

extend(
  ApplicationSystem,
  'efficiency',
  Computed<ApplicationSystem>(() => SystemEfficiency, {
    nullable: true,
    description: 'How its running resources are used; absent where none was judged yet. 资源使用效率',
    columns: ['id'],
    batch: async (rows, { session }) => {
      const counts = await session.run<Counts & { readonly id: string }>(sql`
        select system_id as id, count(*) filter (where verdict = 'IDLE')::int as idle,
          count(*) filter (where verdict = 'OVER_PROVISIONED')::int as "overProvisioned",
          count(*) filter (where verdict = 'FIT')::int as fit,
          count(*) filter (where verdict = 'UNKNOWN')::int as unknown,
          to_char(min(judged_on), 'YYYY-MM-DD') as "judgedOn"
        from resource_efficiencies
        where ended_on is null and system_id = any(${rows.map(({ id }) => id)}) group by 1`);
      const byId = new Map(counts.map((one) => [one.id, { ...one, verdict: verdictOf(one) }]));
      return rows.map(({ id }) => byId.get(id) ?? null);
    },
  }),
);
