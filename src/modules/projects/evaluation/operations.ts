import sql from 'sql-template-tag';
import { newId } from '../../../kernel/graphql/index.js';
import { type Opening, standingOn } from '../../../kernel/procedure/index.js';
import { notFound } from '../../../kernel/refusals/index.js';
import type { ProjectWork } from '../operations/work.js';
import { gradeOf, gradesFrom, windowOf } from './facts.js';
import type { Reported } from './takes.js';
import type { EvaluationWindow } from './window.js';

/** What an evaluation keeps of its window. */
export function windowColumns(window: EvaluationWindow) {
  return {
    operating_since: window.operatingSince,
    opens_on: window.opensOn,
    closes_on: window.closesOn,
    remind_on: window.remindOn,
  };
}

/** Makes a further evaluation; its window is filled in by the step, which is refused where there is none. */
export const openFurther: Opening<{ readonly projectId: string }> = async (run, { projectId }) => {
  const [project] = await run<{ unit_id: string; day: string }>(sql`
    select unit_id, coalesce(accepted_on, date '0001-01-01')::text as day from projects where id = ${projectId}`);
  if (!project) throw notFound({ zh: '项目', en: 'the project' });
  const { unit_id: unitId, day } = project;
  const unset = { operating_since: day, opens_on: day, closes_on: day, remind_on: day };
  return { unitId, columns: { project_id: projectId, required: false, ...unset } };
};

/** Keeps the window of a further evaluation. */
export const keepWindow = standingOn([windowOf], (work: ProjectWork) => {
  const { window } = work.fact(windowOf);
  if (window) work.write.records.update('self_evaluations', { id: work.case.id, ...windowColumns(window) });
});

/** Keeps when the end of the window was reminded of. */
export function remind({ write, case: { id } }: ProjectWork): void {
  write.records.update('self_evaluations', { id, reminded_at: write.at });
}

/** Keeps what was reported, in a new round; the goals of an earlier one stay on record. */
export function submit({ write, case: { id, round }, input }: ProjectWork<Reported>): void {
  const { goals, benefits, use, problems = null, selfScore } = input;
  write.records.update('cases', { id, round: round + 1, submitted_by_id: write.viewer.personId });
  write.records.update('self_evaluations', { id, benefits, use, problems, self_score: selfScore });
  write.records.add(sql`
    update evaluation_goals set replaced = true where evaluation_id = ${id} and not replaced and round <= ${round}`);
  goals.forEach((goal, index) => {
    write.records.insert('evaluation_goals', {
      id: newId('evg'),
      evaluation_id: id,
      place: index + 1,
      round: round + 1,
      replaced: false,
      ...goal,
    });
  });
}

/** Keeps who was commissioned with a post-evaluation. */
export function commission({
  write,
  case: { id },
  input,
}: ProjectWork<{ readonly evaluator: string }>): void {
  write.records.update('self_evaluations', { id, evaluator: input.evaluator });
}

interface Concluded {
  readonly score: number;
  readonly postFindings?: string;
}

/** Keeps the result, and what follows from it: the grade, and that the project is evaluated (YP-26, YP-31). */
export const conclude = standingOn([gradesFrom], (work: ProjectWork<Concluded>) => {
  const { write, case: evaluation, input, shared } = work;
  write.records.update('self_evaluations', {
    id: evaluation.id,
    score: input.score,
    grade: gradeOf(input.score, work.fact(gradesFrom)),
    concluded_at: write.at,
    ...(input.postFindings !== undefined && { post_findings: input.postFindings }),
  });
  write.records.update('projects', { id: shared[0].id, stage: 'EVALUATED' });
});
