import { civilDateOf } from '../../kernel/calendar/index.js';
import type { Write } from '../../kernel/context/index.js';
import type { Blocker } from '../../kernel/refusals/index.js';
import type { ApplicationSystem } from './application-system.js';
import { PLACEMENT_FACTS } from './placements.js';

/** What decides whether a system must have a date on which it moves to the cloud. */
type Moving = Pick<ApplicationSystem, 'placement' | 'classified' | 'mlpsGrade' | 'plannedMigrationOn'>;

/** An existing unclassified system below the grade that is exempt has a planned migration date (CC-4). */
export function migrationBlockers(into: Write, system: Moving): readonly Blocker[] {
  const exempt = into.house.ruleBook.integer('MLPS_MIGRATION_EXEMPT_FROM_GRADE', civilDateOf(into.at));
  const { moves } = PLACEMENT_FACTS[system.placement];
  const mustMove = moves && !system.classified && system.mlpsGrade < exempt.value;
  if (!mustMove || system.plannedMigrationOn) return [];
  return [
    {
      code: 'MIGRATION_DATE_MISSING',
      params: { grade: exempt.value },
      path: 'input.plannedMigrationOn',
      provision: exempt.provision,
    },
  ];
}
