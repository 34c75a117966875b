import sql from 'sql-template-tag';
import { newId } from '../../../kernel/graphql/index.js';
import { type Opening, standingOn } from '../../../kernel/procedure/index.js';
import { notFound } from '../../../kernel/refusals/index.js';
import type { ProjectWork } from '../operations/work.js';
import { adjustmentOf, judgedNow } from './facts.js';
import type { DraftedTaken, RevisedTaken } from './takes.js';

/** Makes the adjustment of a project. */
export const openAdjustment: Opening<DraftedTaken> = async (run, input) => {
  const { projectId, reason, explanation, goalsChanged } = input;
  const [project] = await run<{ unit_id: string }>(sql`select unit_id from projects where id = ${projectId}`);
  if (!project) throw notFound({ zh: '项目', en: 'the project' });
  return {
    unitId: project.unit_id,
    columns: { project_id: projectId, reason, explanation, goals_changed: goalsChanged },
  };
};

/** Replaces what is given anew; what is left out stays. */
export const reviseAdjustment = standingOn([adjustmentOf], (work: ProjectWork<RevisedTaken>): void => {
  const { write, case: adjustment, input } = work;
  const { reason, explanation, goalsChanged, lines } = input;
  const anew = { reason, explanation, goals_changed: goalsChanged };
  const given = Object.entries(anew).filter(([, value]) => value !== undefined);
  if (given.length > 0)
    write.records.update('project_adjustments', { id: adjustment.id, ...Object.fromEntries(given) });
  if (!lines) return;
  for (const { id } of work.fact(adjustmentOf).changes)
    write.records.update('adjustment_lines', { id, replaced: true });
  writeLines(work, lines);
});

/** Writes the lines that a new adjustment changes. */
export const draftAdjustment = standingOn([adjustmentOf], (work: ProjectWork<DraftedTaken>): void =>
  writeLines(work, work.input.lines),
);

function writeLines({ write, case: adjustment, fact }: ProjectWork, lines: DraftedTaken['lines']): void {
  const held = new Map(fact(adjustmentOf).lines.map((line) => [line.id, line]));
  lines.forEach(({ lineId, kind, name, amount }, index) => {
    const line = lineId === undefined ? undefined : held.get(lineId);
    write.records.insert('adjustment_lines', {
      id: newId('pal'),
      adjustment_id: adjustment.id,
      place: index + 1,
      round: adjustment.round + 1,
      replaced: false,
      line_id: lineId ?? null,
      kind: kind ?? line?.kind,
      name: name ?? line?.name,
      amount,
    });
  });
}

/** Opens a new round, and keeps every figure by which the adjustment was judged (YP-22). */
export const submitAdjustment = standingOn([adjustmentOf, judgedNow], (work: ProjectWork): void => {
  const { write, case: adjustment, fact } = work;
  const judged = fact(judgedNow);
  write.records.update('cases', {
    id: adjustment.id,
    round: adjustment.round + 1,
    submitted_by_id: write.viewer.personId,
  });
  write.records.update('project_adjustments', {
    id: adjustment.id,
    approved_total: judged.approvedTotal,
    total_after: judged.totalAfter,
    increases: judged.increases,
    decreases: judged.decreases,
    earlier_increases: judged.earlierIncreases,
    earlier_decreases: judged.earlierDecreases,
    moved: judged.moved,
    share: judged.share,
    limit_percent: judged.limitPercent,
    causes: judged.causes,
  });
  for (const { id, before } of fact(adjustmentOf).changes)
    write.records.update('adjustment_lines', { id, before });
});

/** The same, and has it take effect at once: it is made by the unit (YP-22). */
export const fileAdjustment = standingOn([adjustmentOf, judgedNow], (work: ProjectWork): void => {
  submitAdjustment(work);
  takeEffect(work);
});

/** Has an approved adjustment take effect: the project may cost from now on what its lines come to (YP-21, YP-22). */
export const approveAdjustment = standingOn([adjustmentOf, judgedNow], (work: ProjectWork): void => {
  takeEffect(work);
  const { totalAfter } = work.fact(judgedNow);
  work.write.records.update('projects', { id: work.shared[0].id, approved_estimate: totalAfter });
});

function takeEffect({ write, fact }: ProjectWork): void {
  const { constructionId, lines, changes } = fact(adjustmentOf);
  let place = lines.at(-1)?.place ?? 0;
  for (const { id, lineId, kind, name, after } of changes) {
    if (lineId !== null) {
      write.records.update('budget_lines', { id: lineId, kind, name, amount: after });
      continue;
    }
    const lineOfIts = newId('bgl');
    place += 1;
    const line = { id: lineOfIts, construction_id: constructionId, place, kind, name, amount: after };
    write.records.insert('budget_lines', line);
    write.records.update('adjustment_lines', { id, line_id: lineOfIts });
  }
}
