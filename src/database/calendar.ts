import { readFile } from 'node:fs/promises';
import type { Pool } from 'pg';
import {
  type CalendarRows,
  loadCalendar,
  readCalendarNotice,
  WorkingCalendar,
} from '../kernel/calendar/index.js';

/**
 * The working calendar: the table's days, and on top of them the notices of a deployment's files.
 * @throws InvalidCalendarNotice naming every fault of a file
 */
export async function openCalendar(
  database: { readonly pool: Pool },
  files: readonly string[],
): Promise<WorkingCalendar> {
  const notices: CalendarRows[] = [];
  for (const file of files) notices.push(readCalendarNotice(await readFile(file, 'utf8')));
  return loadCalendar(async (statement) => (await database.pool.query(statement)).rows, notices);
}
