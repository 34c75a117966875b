import { civilDateOf } from '../../../kernel/calendar/index.js';
import { asSystem, type Write } from '../../../kernel/context/index.js';
import { openBySystem } from '../../../kernel/procedure/index.js';

/**
 * Has the old system of one that went live kept, and opens the case in which it is disposed of afterwards, once the
 * step that moved it is over (CC-22). The system is locked.
 */
export function retainLegacy(write: Write, system: { readonly id: string; readonly unitId: string }): void {
  const { house, at, records } = write;
  const { value } = house.ruleBook.period('LEGACY_RETENTION', civilDateOf(at));
  const { lastDay } = house.calendar.minimum(at, value);
  records.update('application_systems', { id: system.id, legacy_retention_until: lastDay });
  const columns = { system_id: system.id, retain_until: lastDay };
  write.atEnd(() =>
    asSystem(write, async (into) => {
      const opened = { unitId: system.unitId, columns };
      await openBySystem(into, 'LEGACY_DISPOSAL', 'retainLegacySystem', opened, {});
    }),
  );
}
