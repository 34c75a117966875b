import { readFile } from 'node:fs/promises';
import type { Pool } from 'pg';
import {
  chineseDaysSeed,
  InvalidCalendarNotice,
  loadCalendar,
  readCalendarNotice,
  type WorkingCalendar,
} from '../kernel/calendar/index.js';
import type { House } from '../kernel/context/index.js';
import { loadNoticeOfFile, loadNoticeOfHouse } from '../kernel/procedure/index.js';

/** The working calendar as the database has it. */
export async function openCalendar(database: { readonly pool: Pool }): Promise<WorkingCalendar> {
  return loadCalendar(async (statement) => (await database.pool.query(statement)).rows);
}

/**
 * Loads what is not loaded yet of the notices that came with this version of the house and of those in a
 * deployment's files, in their order; running deadlines are counted again.
 * @throws InvalidCalendarNotice naming the file and every fault of it
 */
export async function loadNotices(house: House, files: readonly string[]): Promise<void> {
  const { notices, days } = chineseDaysSeed();
  for (const notice of notices) {
    const rows = { notices: [notice], days: days.filter((day) => day.notice === notice.id) };
    await loadNoticeOfHouse(house, rows);
  }
  for (const file of files) {
    const json = await readFile(file, 'utf8');
    try {
      await loadNoticeOfFile(house, readCalendarNotice(json));
    } catch (error) {
      if (error instanceof InvalidCalendarNotice) error.message = `${file}: ${error.message}`;
      throw error;
    }
  }
}
