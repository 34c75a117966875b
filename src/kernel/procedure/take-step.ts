import sql, { raw, type Sql } from 'sql-template-tag';
import { type Actor, type House, type Write } from '../context/index.js';
import { writeOnce } from '../once/index.js';
import { onRecord } from '../journal/index.js';
import { conflict, forbidden, notFound, refused } from '../refusals/index.js';
import { carryOut } from './carry-out.js';
import { actingAs } from './desks.js';
import type { CaseRow } from './facts.js';
import type { Procedure, Step } from './grammar.js';
import { takenBy } from './merge-takes.js';
import { readCase } from './read-case.js';
import { procedureOf } from './registry.js';

/** What every step on a case takes. */
export interface StepInput {
  readonly id: string;
  /** The version of the case that the client last saw. */
  readonly version: number;
  readonly [taken: string]: unknown;
}

/**
 * Takes a step on a case, in one transaction: all of it or nothing.
 * @returns the case's id
 * @throws DomainError NOT_FOUND (also for what the viewer may not see), FORBIDDEN where the desk is not theirs,
 *   BAD_USER_INPUT for what the case's own procedure does not take, CONFLICT where the version is not the last
 *   one, REFUSED with every blocker
 */
export async function takeStep(house: House, actor: Actor, name: string, input: StepInput): Promise<string> {
  return onRecord(house, actor, { step: name, subjectId: input.id }, (span) =>
    writeOnce(house, actor, async (into) => {
      const about = await lockCase(into, input.id);
      const table = procedureOf(about.procedure);
      span.set({ 'zhengyun.procedure': table.name });
      const step = table.steps[name];
      const acting = step && actingAs(step.by, into.viewer, about.unitId);
      if (step && !acting) throw forbidden();
      const taken = step ? takenBy(step, input) : input;
      if (input.version !== about.version) throw conflict(about.version);
      if (!step || !acting) {
        const params = { procedure: table.texts.name };
        throw refused([{ code: 'NOT_IN_PROCEDURE', params, provision: table.basis }]);
      }
      // The locks travel before everything that is asked under them.
      await Promise.all([
        lockOthers(into, table, step, about.id),
        carryOut(into, { table, name, step, acting, input: taken }, about),
      ]);
      return about.id;
    }),
  );
}

/** The case's row, locked: whoever comes second waits here and then meets the new version. */
async function lockCase(into: Write, id: string): Promise<CaseRow> {
  const row = await readCase(into, id, sql`for update of c`);
  if (!row) throw notFound({ zh: '办件', en: 'the case' });
  return row;
}

/** Locks the rows that a row of the table names, by table and then by id, so that no two steps lock crosswise. */
function lockOthers(into: Write, { shares }: Procedure, step: Step, caseId: string): Promise<unknown> {
  const locks = [...(shares ? [shares] : []), ...(step.locks ?? [])].toSorted((a, b) =>
    a.table < b.table ? -1 : 1,
  );
  return Promise.all(locks.map(({ table, rows }) => into.run(lockStatement(table, rows(caseId)))));
}

function lockStatement(table: string, rows: Sql): Sql {
  return sql`select id from ${raw(table)} where id in (${rows}) order by id for update`;
}
