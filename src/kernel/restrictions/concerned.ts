import sql, { join, type Sql } from 'sql-template-tag';
import { civilDateOf, instantOf } from '../calendar/index.js';
import { among } from '../context/index.js';
import { type Effect, fact, type Fact, factOf, type Need, need, standingOn } from '../procedure/index.js';
import type { StepWork } from '../procedure/index.js';
import type { Blocker } from '../refusals/index.js';
import { groundOf } from './grounds.js';
import { imposeOn, liftFrom } from './impose.js';
import { RESTRICTION_KINDS, type RestrictionKind } from './kinds.js';
import { subjectLabel, type SubjectName, type Subjects } from './subjects.js';

/** A restriction that holds for somebody whom a case concerns. */
export interface InForce {
  readonly kind: RestrictionKind;
  readonly ground: string;
  readonly subject: SubjectName;
  readonly since: Date;
}

/** Whom the cases of a module concern, and what holds for them. */
export interface Concerned {
  /** The unit of a case, and what else it concerns. */
  readonly subjects: Fact<Subjects>;
  /** What holds for any of them. */
  readonly inForce: Fact<readonly InForce[]>;
}

/**
 * Says whom the cases of a module concern, beside their unit.
 * @param name by which its facts are known
 * @param rows a statement that answers `case_id`, `subject`, `subject_id` for a condition on the ids of cases
 */
export function concerning(name: string, rows: (amongIds: Sql) => Sql): Concerned {
  const all = (ids: readonly string[]) => sql`
    select c.id as case_id, 'UNIT' as subject, c.unit_id as subject_id from cases c where c.id ${among(ids)}
    union all ${rows(among(ids))}`;
  return {
    subjects: fact<Subjects>(`${name} subjects`, undefined, async (source, ids) => {
      const found = await source.run<SubjectRow>(all(ids));
      return new Map(
        [...Map.groupBy(found, (row) => row.case_id)].map(([id, of]) => [
          id,
          Object.fromEntries(of.map((row) => [row.subject, row.subject_id])) as unknown as Subjects,
        ]),
      );
    }),
    inForce: fact<readonly InForce[]>(`${name} restrictions`, [], async (source, ids) => {
      const found = await source.run<InForceRow>(sql`
        with concerned as materialized (${all(ids)})
        select c.case_id, r.subject, r.kind, r.ground, r.imposed_at as since
        from concerned c
          join restrictions_in_force((select array_agg(subject_id) from concerned)) r on r.subject_id = c.subject_id
        order by r.imposed_at, r.kind`);
      return Map.groupBy(
        found.map((row) => ({ ...row, ...held(row) })),
        (row) => row.case_id,
      );
    }),
  };
}

interface SubjectRow {
  readonly case_id: string;
  readonly subject: SubjectName;
  readonly subject_id: string;
}

type InForceRow = HeldRow & { readonly case_id: string };

/** What holds for somebody, as the database answers it. */
export type HeldRow = Omit<InForce, 'since'> & { readonly since: string };

/** What holds for somebody, of what the database answered. */
export function held({ kind, ground, subject, since }: HeldRow): InForce {
  return { kind, ground, subject, since: instantOf(since) };
}

/**
 * A column of `HeldRow`s for a statement that reads whom it is about anyway: so a fact that every step stands on
 * knows what holds, and no further statement is needed.
 * @param subjects their ids
 */
export function holdingFor(...subjects: readonly Sql[]): Sql {
  return sql`(
    select coalesce(json_agg(json_build_object('kind', r.kind, 'ground', r.ground, 'subject', r.subject,
      'since', r.imposed_at) order by r.imposed_at, r.kind), '[]')
    from restrictions_in_force(array[${join(subjects)}]) r)`;
}

/** What bars a step among what holds, by kind, as refusals name it. */
export function barredAmong(
  holding: readonly InForce[],
  kinds: readonly RestrictionKind[],
): readonly Blocker[] {
  return holding
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, ground: name, subject, since }) => {
      const { text, lifting, provision } = groundOf(name);
      const params = {
        kind: RESTRICTION_KINDS[kind],
        subject: subjectLabel(subject),
        since: civilDateOf(since),
        ground: text,
        lifting,
      };
      return { code: 'RESTRICTED', params, provision };
    });
}

/** A step that no case takes while one of these restrictions holds for whom it concerns: put it among its `needs`. */
export function barredBy(
  { inForce }: Pick<Concerned, 'inForce'>,
  ...kinds: readonly RestrictionKind[]
): Need {
  return need(inForce, (holding) => barredAmong(holding, kinds));
}

/** The same, only for cases of which something holds. */
export function barredWhere<Value>(
  { inForce }: Pick<Concerned, 'inForce'>,
  kinds: readonly RestrictionKind[],
  on: Fact<Value>,
  holds: (value: Value) => boolean,
): Need {
  const both = factOf('barredWhere', [inForce, on], (_source, holding, value) => ({ holding, value }));
  return need(both, ({ holding, value }) => (holds(value) ? barredAmong(holding, kinds) : []));
}

/** An effect that imposes what a ground bars on whom the case concerns; what the step took as `opinion` or `reason` is the reason. */
export function imposing({ subjects }: Concerned, ground: string): Effect<unknown> {
  return standingOn([subjects], (work: StepWork<unknown>) => {
    const { write, case: about } = work;
    imposeOn(write, {
      ground,
      subjects: work.fact(subjects),
      reason: reasonOf(work.input, ground),
      caseId: about.id,
    });
  });
}

/** An effect that lifts what a ground bars for whom the case concerns. */
export function lifting({ subjects }: Concerned, ground: string): Effect<unknown> {
  return standingOn([subjects], (work: StepWork<unknown>) => {
    const foundOn = work.fact(subjects)[groundOf(ground).on];
    if (foundOn !== undefined) liftFrom(work.write, ground, foundOn, reasonOf(work.input, ground));
  });
}

/** What whoever took the step wrote, else what the ground says. */
function reasonOf(input: unknown, ground: string): string {
  const { opinion, reason } = input as { readonly opinion?: string; readonly reason?: string };
  return opinion ?? reason ?? groundOf(ground).text.zh;
}
