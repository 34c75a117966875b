export { type Directory, directorySchema, enterDirectory } from './directory.js';
export { loadNotices, openCalendar } from './calendar.js';
export { createMigration, migrate } from './migrate.js';
export { type Database, type DatabaseSettings, openDatabase } from './open.js';
export { type Readiness, readiness } from './readiness.js';
export { ormSettings } from './orm-settings.js';
export { CASE_CHORES, type Housekeeping, sealJournal, startHousekeeping } from './housekeeping.js';
