import type { MikroORM } from '@mikro-orm/postgresql';
import { CalendarDay, CalendarNotice, chineseDaysSeed } from '../kernel/calendar/index.js';

/** Enters the holiday notices of 2004 – 2026 where they are missing; what is there stays. */
export async function enterReferenceData(orm: MikroORM): Promise<void> {
  const em = orm.em.fork();
  const { days, notices } = chineseDaysSeed();
  await em.transactional(async () => {
    await em.upsertMany(CalendarNotice, [...notices], { onConflictAction: 'ignore' });
    await em.upsertMany(CalendarDay, [...days] as never, { onConflictAction: 'ignore' });
  });
}
