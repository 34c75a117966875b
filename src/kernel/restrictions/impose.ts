import sql from 'sql-template-tag';
import type { Write } from '../context/index.js';
import { newId } from '../graphql/index.js';
import { groundOf } from './grounds.js';
import type { SubjectName, Subjects } from './subjects.js';

/** Who keeps to restrictions and hence sees them, beside the unit itself. */
const KEEPERS = ['OFFICE', 'AUTHORITY', 'COMMITTEE', 'CITY_GOVERNMENT', 'FINANCE'];

/** A restriction to impose. */
export interface Imposing {
  readonly ground: string;
  /** On what it was found and what stands with that. */
  readonly subjects: Subjects;
  readonly reason: string;
  readonly evidence?: string;
  /** The case whose step imposes it. */
  readonly caseId?: string;
}

/**
 * Imposes all that a ground bars, on each of those that it bars; a kind of subject that is not there is passed over.
 * @returns the ids of the restrictions
 */
export function imposeOn(write: Write, imposing: Imposing): readonly string[] {
  const { ground, subjects, reason, evidence = null, caseId = null } = imposing;
  const { bars, on } = groundOf(ground);
  const foundOn = subjects[on];
  if (foundOn === undefined) throw new Error(`${ground} is found on a ${on}, and there is none`);
  return Object.entries(bars).flatMap(([subject, kinds]) => {
    const subjectId = subjects[subject as SubjectName];
    if (subjectId === undefined) return [];
    return kinds.map((kind) => {
      const id = newId('rst');
      write.records.insert('restrictions', {
        id,
        kind,
        subject,
        subject_id: subjectId,
        found_on_id: foundOn,
        unit_id: subjects.UNIT,
        ground,
        reason,
        evidence,
        case_id: caseId,
        imposed_at: write.at,
        imposed_by_id: write.viewer.personId || null,
        seen_by: KEEPERS,
      });
      return id;
    });
  });
}

/** Lifts what a case imposed and still holds: all of it, or what it imposed on one ground. */
export function liftOfCase(write: Write, caseId: string, reason: string, ground?: string): void {
  write.records.add(sql`
    update restrictions set lifted_at = ${write.at}, lifted_by_id = ${write.viewer.personId || null},
      lift_reason = ${reason}
    where case_id = ${caseId} and lifted_at is null and (${ground ?? null}::text is null or ground = ${ground ?? null})`);
}

/** Lifts all that was imposed by a ground found on something; where nothing holds, nothing happens. */
export function liftFrom(write: Write, ground: string, foundOnId: string, reason: string): void {
  write.records.add(sql`
    update restrictions set lifted_at = ${write.at}, lifted_by_id = ${write.viewer.personId || null},
      lift_reason = ${reason}
    where found_on_id = ${foundOnId} and ground = ${ground} and lifted_at is null`);
}
