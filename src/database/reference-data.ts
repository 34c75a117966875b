import type { MikroORM } from '@mikro-orm/postgresql';
import { CalendarDay, CalendarNotice, chineseDaysSeed } from '../kernel/calendar/index.js';

/** Enters the holiday notices of 2004 – 2026 that are missing, each with its days; what is there stays. */
export async function enterReferenceData(orm: MikroORM): Promise<void> {
  const em = orm.em.fork();
  const known = new Set((await em.findAll(CalendarNotice)).map(({ id }) => id));
  const { days, notices } = chineseDaysSeed();
  const missing = notices.filter(({ id }) => !known.has(id));
  if (missing.length === 0) return;
  const ids = new Set(missing.map(({ id }) => id));
  await em.transactional(async () => {
    await em.insertMany(CalendarNotice, missing);
    await em.insertMany(
      CalendarDay,
      days.filter(({ notice }) => ids.has(notice)),
    );
  });
}
