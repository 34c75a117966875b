import sql from 'sql-template-tag';
import type { CivilDate } from '../../../kernel/calendar/index.js';
import type { Write } from '../../../kernel/context/index.js';
import { notFound } from '../../../kernel/refusals/index.js';
import type { PlacementName } from '../texts.js';

/** A system as its table has it, as far as operations look. */
export interface SystemColumns {
  readonly id: string;
  readonly name: string;
  readonly unit_id: string;
  readonly classified: boolean;
  readonly mlps_grade: number;
  readonly placement: PlacementName;
  readonly planned_migration_on: CivilDate | null;
  readonly sharing_platform_at: string | null;
  readonly unified_sign_on_at: string | null;
  readonly open_request_id: string | null;
  /** The date of the city government’s consent that it need not share; null where there is none. */
  readonly sharing_consent_on: CivilDate | null;
  /** The kinds of infrastructure that it may have by itself. */
  readonly infrastructure_exemption: readonly string[];
}

/**
 * A system of the register, locked for a change.
 * @throws DomainError NOT_FOUND where there is none that the viewer may see
 */
export async function findSystem(into: Write, id: string): Promise<SystemColumns> {
  const [system] = await into.run<SystemColumns>(sql`
    select id, name, unit_id, classified, mlps_grade, placement, planned_migration_on::text, sharing_platform_at,
      unified_sign_on_at, open_request_id, infrastructure_exemption, sharing_consent_on::text
    from application_systems where id = ${id} for no key update`);
  if (!system) throw notFound({ zh: '应用系统', en: 'the system' });
  return system;
}
