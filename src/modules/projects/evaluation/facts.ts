import sql from 'sql-template-tag';
import { civilDateOf } from '../../../kernel/calendar/index.js';
import { among } from '../../../kernel/context/index.js';
import { fact, factOf } from '../../../kernel/procedure/index.js';
import type { ProjectStage } from '../texts.js';
import type { Grade } from './texts.js';
import { type Accepted, operatingSince, windowSince } from './window.js';

/** What the needs of an evaluation ask of it and of its project. */
export interface EvaluationFacts extends Accepted {
  readonly stage: ProjectStage;
  /** Whether it is the one that must be reported. */
  readonly required: boolean;
  /** Whether the project has another evaluation that must be gone on with. */
  readonly another: boolean;
}

/** An evaluation with its project. */
export const evaluationOf = fact<EvaluationFacts>('evaluationOf', undefined, async (source, ids) => {
  const rows = await source.run<EvaluationFacts & { readonly id: string }>(sql`
    select e.id, p.stage, e.required, p.accepted_on::text as "acceptedOn", s.placement,
      s.go_live_on::text as "goLiveOn",
      exists (select 1 from self_evaluations o join cases c on c.id = o.id
        where o.project_id = e.project_id and o.id <> e.id and c.closed_at is null
          and (o.required or c.round > 0)) as another
    from self_evaluations e join projects p on p.id = e.project_id
      left join application_systems s on s.id = p.system_id
    where e.id ${among(ids)}`);
  return new Map(rows.map((row) => [row.id, row]));
});

/** An evaluation with the window of its project as of now; null where that does not operate. */
export const windowOf = factOf('evaluationWindow', [evaluationOf], ({ house, viewer }, evaluation) => {
  const since = operatingSince(evaluation);
  return { evaluation, at: viewer.at, window: since === null ? null : windowSince(house, since) };
});

/** From which score on which grade is given, best first; what is below has failed. */
export const gradesFrom = factOf('gradesFrom', [], ({ house, viewer }): readonly [Grade, number][] => {
  const today = civilDateOf(viewer.at);
  const from = (key: 'EVALUATION_EXCELLENT_FROM' | 'EVALUATION_GOOD_FROM' | 'EVALUATION_PASSED_FROM') =>
    house.ruleBook.integer(key, today).value;
  return [
    ['EXCELLENT', from('EVALUATION_EXCELLENT_FROM')],
    ['GOOD', from('EVALUATION_GOOD_FROM')],
    ['PASSED', from('EVALUATION_PASSED_FROM')],
  ];
});

/** The grade that follows from a score. */
export function gradeOf(score: number, from: readonly [Grade, number][]): Grade {
  return from.find(([, least]) => score >= least)?.[0] ?? 'FAILED';
}

/** Today, in the city. */
export const today = factOf('today', [], ({ viewer }) => civilDateOf(viewer.at));
