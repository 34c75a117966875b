import sql from 'sql-template-tag';
import { civilDateOf } from '../calendar/index.js';
import { type Actor, type House, type Write } from '../context/index.js';
import { newId } from '../graphql/index.js';
import { prefixFor } from '../read/index.js';
import { Unit } from '../identity/index.js';
import { writeOnce } from '../once/index.js';
import { onRecord } from '../journal/index.js';
import { forbidden } from '../refusals/index.js';
import { carryOut } from './carry-out.js';
import { actingAs } from './desks.js';
import type { CaseRow } from './facts.js';
import type { Procedure } from './grammar.js';
import { readCase } from './read-case.js';

/**
 * Opens a case by the first step of a procedure. The case is made, then the row's needs are asked of it like of
 * any other; if one stands in the way nothing of it remains.
 * @returns the case's id
 * @throws DomainError NOT_FOUND, FORBIDDEN or REFUSED, in this precedence
 */
export async function openCase(
  house: House,
  actor: Actor,
  table: Procedure,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Promise<string> {
  const step = table.steps[name];
  if (!step?.opens) throw new Error(`${name} opens no case`);
  const opens = step.opens;
  return onRecord(house, actor, { step: name, provisionId: step.basis }, (span) =>
    writeOnce(house, actor, async (into) => {
      span.set({ 'zhengyun.procedure': table.name });
      const opening = await opens(into, input);
      const acting = actingAs(step.by, into.viewer, opening.unitId);
      if (!acting) throw forbidden();
      const number = await nextNumber(into, table);
      const on = opening.create({
        id: newId(prefixFor(table.caseType())),
        number,
        procedure: table.name,
        state: step.leads[0]?.to as string,
        stateSince: into.at,
        unit: into.em.getReference(Unit, opening.unitId, { wrapped: true }),
        openedAt: into.at,
        version: 0,
        round: 0,
        seenBy: [],
        involved: [],
      });
      await into.em.flush();

      const about = (await readCase(into, on.id)) as CaseRow;
      await carryOut(into, { table, name, step, acting, input }, about);
      return on.id;
    }),
  );
}

/** The number people quote: prefix, year in Shanghai, and a count that is never given twice. */
async function nextNumber(into: Write, table: Procedure): Promise<string> {
  const [row] = await into.run<{ number: string }>(sql`select nextval('case_numbers')::text as number`);
  const year = civilDateOf(into.at).slice(0, 4);
  return `${table.numberPrefix}-${year}-${String(row?.number).padStart(6, '0')}`;
}
