import sql from 'sql-template-tag';
import type { Write } from '../context/index.js';
import { authority, declareOperation, oneOf, prose, reference } from '../procedure/index.js';
import { notFound, refused } from '../refusals/index.js';
import { attachFiles, evidenceFiles, findFiles } from './evidence.js';
import { groundOf, restrictionGrounds } from './grounds.js';
import { imposeOn, liftFrom } from './impose.js';
import { Restriction } from './restriction.js';
import { subjectLabel, subjectOfId, type Subjects } from './subjects.js';

/** The authority restricts somebody for what was found, where no procedure of its own does. */
declareOperation({
  name: 'imposeRestriction',
  text: { en: 'Restricts a unit, a system or a project for what was found', zh: '采取限制措施' },
  by: [authority('REVIEWER')],
  takes: {
    subjectId: reference({ en: 'On what it was found', zh: '问题对象' }),
    ground: oneOf(restrictionGrounds, { en: 'What was found', zh: '限制事由' }),
    reason: prose({ en: 'What was found, in detail', zh: '具体理由' }),
    evidence: prose({ en: 'What that rests on: a report, a letter, an inspection', zh: '证据' }),
    evidenceFiles,
  },
  basis: 'YP-27',
  decides: true,
  payload: { field: 'restrictions', type: () => Restriction, several: true },
  does: async (into, { subjectId, ground, reason, evidence, evidenceFiles: uploads }) => {
    const { byHand, on, provision, spares } = groundOf(ground);
    const subjects = await standing(into, subjectId);
    const path = 'input.ground';
    if (!byHand) throw refused([{ code: 'GROUND_BY_PROCEDURE', path, provision }]);
    if (subjects[on] !== subjectId) {
      const params = { subject: subjectLabel(on) };
      throw refused([{ code: 'GROUND_NOT_ON_SUBJECT', params, path: 'input.subjectId', provision }]);
    }
    const [spared] = spares ? await into.run<{ on: string | null }>(spares.decidedOn(subjectId)) : [];
    if (spares && spared?.on)
      throw refused([{ code: spares.code, params: { on: spared.on }, path, provision: spares.provision }]);
    // Whoever restricts the same thing at the same time is waited for, and then seen.
    await into.run(sql`select pg_advisory_xact_lock(hashtext('restriction'), hashtext(${subjectId}))`);
    const [holding] = await into.run(sql`
      select from restrictions where found_on_id = ${subjectId} and ground = ${ground} and lifted_at is null limit 1`);
    if (holding) throw refused([{ code: 'ALREADY_RESTRICTED', path, provision }]);
    const files = await findFiles(into, uploads, provision);
    const ids = imposeOn(into, { ground, subjects, reason, evidence });
    attachFiles(into, ids, 'IMPOSITION', files);
    return { id: ids.join(','), unitId: subjects.UNIT, remark: reason };
  },
});

/** The authority lifts all that was imposed for what has been put right. */
declareOperation({
  name: 'liftRestriction',
  text: { en: 'Lifts all that was imposed for what has been put right', zh: '解除限制措施' },
  by: [authority('REVIEWER')],
  takes: {
    id: reference({ en: 'One of the restrictions', zh: '限制措施' }),
    reason: prose({ en: 'What was put right', zh: '解除理由' }),
    evidenceFiles,
  },
  basis: 'YP-27',
  decides: true,
  payload: { field: 'restrictions', type: () => Restriction, several: true },
  does: async (into, { id, reason, evidenceFiles: uploads }) => {
    const [row] = await into.run<Held>(sql`
      select ground, found_on_id as "foundOnId", unit_id as "unitId", lifted_at as "liftedAt"
      from restrictions where id = ${id} for update`);
    if (!row) throw notFound({ zh: '限制措施', en: 'the restriction' });
    const { ground, foundOnId, unitId } = row;
    const { byHand, provision } = groundOf(ground);
    if (row.liftedAt !== null) throw refused([{ code: 'ALREADY_LIFTED', path: 'input.id', provision }]);
    if (!byHand) throw refused([{ code: 'GROUND_BY_PROCEDURE', path: 'input.id', provision }]);
    const together = await into.run<{ id: string }>(sql`
      select id from restrictions
      where found_on_id = ${foundOnId} and ground = ${ground} and lifted_at is null order by id`);
    const files = await findFiles(into, uploads, provision);
    liftFrom(into, ground, foundOnId, reason);
    const ids = together.map((one) => one.id);
    attachFiles(into, ids, 'LIFTING', files);
    return { id: ids.join(','), unitId, remark: reason };
  },
});

interface Held {
  readonly ground: string;
  readonly foundOnId: string;
  readonly unitId: string;
  readonly liftedAt: string | null;
}

/** What something is and what stands with it. */
async function standing(into: Write, id: string): Promise<Subjects> {
  const found = subjectOfId(id);
  const [row] = found ? await into.run<Record<string, string | null>>(found.spec.standing(id)) : [];
  if (!row) throw notFound({ zh: '单位、应用系统或项目', en: 'the unit, system or project' });
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as Subjects;
}
