import sql from 'sql-template-tag';
import { addDays, civilDateOf, startOfDay } from '../../../kernel/calendar/index.js';
import { chore } from '../../../kernel/chores/index.js';
import type { Write } from '../../../kernel/context/index.js';
import { asOf, openBySystem } from '../../../kernel/procedure/index.js';

/** Reminds of the warranties whose end comes near, each once and as of its day, however long nobody looked (IR-15). */
export const endingWarranties = chore(
  'ending warranties',
  async (into) => (await ending(into)).map(({ id }) => id),
  remind,
);

interface Ending {
  readonly id: string;
  readonly unitId: string;
  readonly warrantyUntil: string;
}

/** Projects whose warranty ends within the days ahead of which is reminded, and of which nobody was yet. */
function ending(into: Write, id?: string): Promise<readonly Ending[]> {
  const horizon = addDays(civilDateOf(into.at), noticeDays(into));
  return into.run<Ending>(sql`
    select p.id, p.unit_id as "unitId", p.warranty_until::text as "warrantyUntil" from projects p
    where p.warranty_until <= ${horizon} and (${id ?? null}::text is null or p.id = ${id ?? null})
      and not exists (select from warranty_checks w where w.project_id = p.id)
    order by p.id`);
}

async function remind(into: Write, projectId: string): Promise<void> {
  // Another process may have been first.
  await into.run(sql`select from projects where id = ${projectId} for no key update`);
  const [project] = await ending(into, projectId);
  if (!project) return;
  const { unitId, warrantyUntil } = project;
  const day = startOfDay(addDays(warrantyUntil, -noticeDays(into)));
  const opened = { unitId, columns: { project_id: projectId, warranty_until: warrantyUntil } };
  await openBySystem(asOf(into, day), 'WARRANTY_CHECK', 'remindWarrantyEnd', opened, {
    until: warrantyUntil,
  });
}

function noticeDays({ house, at }: Write): number {
  return house.ruleBook.integer('WARRANTY_REMINDER_DAYS', civilDateOf(at)).value;
}
