import sql from 'sql-template-tag';
import { civilDateOf } from '../calendar/index.js';
import type { Case } from '../cases/index.js';
import type { Actor, House, RecordRow, Run, Write } from '../context/index.js';
import { newId } from '../graphql/index.js';
import { type EntityClass, prefixFor } from '../read/index.js';
import { writeOnce } from '../once/index.js';
import { onRecord } from '../journal/index.js';
import { forbidden } from '../refusals/index.js';
import { type Attempted, carryOut } from './carry-out.js';
import { NO_CLOCKS } from './clocks.js';
import { actingAs } from './desks.js';
import type { Opened } from './effects.js';
import type { CaseRow } from './facts.js';
import type { Procedure } from './grammar.js';
import { lockShared } from './locks.js';

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
  const asks = (run: Run) => opens(run, input);
  return onRecord(house, actor, { step: name, provisionId: step.basis }, (span) =>
    writeOnce(
      house,
      actor,
      async (into, asked) => {
        span.set({ 'zhengyun.procedure': table.name });
        const opened = await asked;
        const acting = actingAs(step.by, into.viewer, opened.unitId);
        if (!acting) throw forbidden();
        return openIn(into, { table, name, step, acting, input }, opened);
      },
      { asks },
    ),
  );
}

/**
 * Opens a case within a write, by a first step of somebody's or of the system's.
 * @returns the case's id
 * @throws DomainError REFUSED
 */
export async function openIn(
  into: Write,
  attempted: Attempted,
  { unitId, columns }: Opened,
): Promise<string> {
  const { table, step, acting } = attempted;
  const about: CaseRow = {
    id: newId(prefixFor(table.caseType())),
    procedure: table.name,
    state: step.leads[0]?.to as string,
    unitId,
    version: 0,
    round: 0,
    openedAt: into.at,
    involved: [],
    // Whoever opens a case of another's unit sees it from the start.
    seenBy: acting && !acting.holder.owner ? [acting.holder.party] : [],
    columns,
  };
  // All of it travels together, the new case first.
  const made = make(into, table, about, columns);
  const shared = lockShared(into.run, table.shares, about.id);
  const standing = { about, shared, clocks: NO_CLOCKS };
  await Promise.all([made, carryOut(into, attempted, standing)]);
  return about.id;
}

/**
 * Makes a new case, ahead of what is asked of it. The row of its own table comes after that of all cases, by which
 * it is seen.
 */
async function make(into: Write, table: Procedure, about: CaseRow, columns: RecordRow): Promise<void> {
  const { id, procedure, state, unitId, version, round, openedAt, seenBy } = about;
  const { tableName } = into.house.orm.getMetadata(table.caseType() as EntityClass<Case>);
  // The number people quote: prefix, year in Shanghai, and a count that is never given twice.
  const prefix = `${table.numberPrefix}-${civilDateOf(into.at).slice(0, 4)}-`;
  const first = into.run(sql`
    insert into cases (id, number, procedure, state, state_since, unit_id, opened_at, version, round, seen_by, involved)
    select ${id}, ${prefix} || lpad(count::text, greatest(6, length(count::text)), '0'), ${procedure}, ${state},
      ${into.at}, ${unitId}, ${openedAt}, ${version}, ${round}, ${[...seenBy]}, '{}'
    from nextval('case_numbers') as count`);
  into.records.insert(tableName, { ...columns, id });
  await Promise.all([first, into.keep()]);
}
