import type { MikroORM } from '@mikro-orm/postgresql';
import { CalendarDay, CalendarNotice, chineseDaysSeed } from '../kernel/calendar/index.js';

/**
 * Enters the holiday notices of 2004 – 2026 in a new database. One that has notices gets later ones from the server
 * at its start, which counts running deadlines again.
 */
export async function enterReferenceData(orm: MikroORM): Promise<void> {
  const em = orm.em.fork();
  if ((await em.count(CalendarNotice)) > 0) return;
  const { days, notices } = chineseDaysSeed();
  await em.transactional(async () => {
    await em.insertMany(CalendarNotice, [...notices]);
    await em.insertMany(
      CalendarDay,
      days.map(({ name, ...day }) => ({ ...day, nameZh: name?.zh ?? null, nameEn: name?.en ?? null })),
    );
  });
}
