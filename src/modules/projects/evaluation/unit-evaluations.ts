import sql from 'sql-template-tag';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, inherited } from '../../../kernel/access/index.js';
import { addMonths, civilDateOf, instantOf, startOfDay } from '../../../kernel/calendar/index.js';
import { DateTimeScalar } from '../../../kernel/graphql/index.js';
import { Computed, type EntityClass, extend } from '../../../kernel/read/index.js';
import { ProjectApproval } from '../approval/index.js';
import { PlanDeclaration } from '../plan/index.js';
import { type Grade, grades } from './texts.js';

/** How a project of a unit was evaluated, as it stands before whoever reviews the unit's next one (YP-31). */
@ObjectType({ description: 'How a project of the same unit was evaluated. 本单位项目评价结果' })
@Access(inherited)
export class UnitEvaluation {
  @Field(() => ID, { description: 'The evaluation. 自评价' })
  evaluationId!: string;

  @Field(() => ID, { description: 'The project that was evaluated. 项目' })
  projectId!: string;

  @Field({ description: 'Its name. 项目名称' })
  projectName!: string;

  @Field(() => Int, { description: 'The score, 0 to 100. 评价得分' })
  score!: number;

  @Field(() => grades.values, { description: 'The grade. 评价等次' })
  grade!: Grade;

  @Field(() => Int, { description: 'How many goals it had. 绩效目标数' })
  goals!: number;

  @Field(() => Int, { description: 'How many of them were met. 达成的绩效目标数' })
  goalsMet!: number;

  @Field({ description: 'Whether a third party looked into it. 是否开展后评价' })
  postEvaluated!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was concluded. 办结时间' })
  concludedAt!: Date;
}

type Row = Omit<UnitEvaluation, 'concludedAt'> & { readonly unit_id: string; readonly concludedAt: string };

const MONTHS_OF_A_YEAR = 12;

interface Reviewed {
  readonly unit: string;
  readonly openedAt: Date;
}

/** Shows on the cases of a type how projects of the same unit were evaluated in the years before. */
function showEvaluations(type: EntityClass): void {
  extend(
    type,
    'unitEvaluations',
    Computed<Reviewed>(() => [UnitEvaluation], {
      description:
        'How projects of the unit were evaluated in the years before this case was opened (a parameter of YP-31) and since, latest first: they are a ground of its review, and refuse nothing. 本单位项目评价结果',
      columns: ['unit', 'openedAt'],
      batch: async (rows, { house, session }) => {
        const found = await session.run<Row>(sql`
          select c.unit_id, e.id as "evaluationId", p.id as "projectId", p.name as "projectName", e.score, e.grade,
            (select count(*)::int from evaluation_goals g where g.evaluation_id = e.id and not g.replaced) as goals,
            (select count(*)::int from evaluation_goals g where g.evaluation_id = e.id and not g.replaced and g.met)
              as "goalsMet",
            e.post_findings is not null as "postEvaluated", e.concluded_at as "concludedAt"
          from self_evaluations e join cases c on c.id = e.id join projects p on p.id = e.project_id
          where c.unit_id = any(${[...new Set(rows.map(({ unit }) => unit))]}) and e.concluded_at is not null
          order by e.concluded_at desc, e.id`);
        const all = found.map((row) => ({ ...row, concludedAt: instantOf(row.concludedAt) }));
        return rows.map(({ unit, openedAt }) => {
          const opened = civilDateOf(openedAt);
          const years = house.ruleBook.integer('EVALUATION_SHOWN_YEARS', opened).value;
          const since = startOfDay(addMonths(opened, -MONTHS_OF_A_YEAR * years));
          return all.filter((row) => row.unit_id === unit && row.concludedAt >= since);
        });
      },
    }),
  );
}
showEvaluations(PlanDeclaration);
showEvaluations(ProjectApproval);
