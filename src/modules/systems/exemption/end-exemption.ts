import {
  authority,
  day,
  declareOperation,
  oneOf,
  optional,
  owner,
  prose,
  reference,
} from '../../../kernel/procedure/index.js';
import { refused } from '../../../kernel/refusals/index.js';
import { ApplicationSystem } from '../application-system.js';
import { migrationBlockers } from '../migration-date.js';
import { findSystem } from '../operations/find-system.js';
import { PLACEMENT_FACTS } from '../placements.js';
import { type ExemptionKind, exemptionKinds } from './texts.js';

/**
 * An exemption ends when its unit no longer needs it or the authority finds that its reason is gone: the system is
 * again one that has to move, on a planned date, or has nothing of its own (CC-3, CC-4b).
 */
declareOperation({
  name: 'endCloudExemption',
  text: { en: 'Ends an exemption from the cloud', zh: '终止例外' },
  by: [owner('UNIT_ADMIN'), authority('REVIEWER')],
  takes: {
    systemId: reference({ en: 'The system', zh: '应用系统' }),
    kind: oneOf<ExemptionKind>(exemptionKinds, { en: 'Which exemption', zh: '例外类型' }),
    plannedMigrationOn: optional(
      day({ en: 'When a system that was exempt is planned to move', zh: '计划迁移日期' }),
    ),
    reason: prose({ en: 'Why it ends', zh: '理由' }),
  },
  basis: 'CC-4b',
  payload: { field: 'system', type: () => ApplicationSystem },
  does: async (into, { systemId, kind, plannedMigrationOn = null, reason }, act) => {
    const system = await findSystem(into, systemId);
    act(system.unit_id);
    const stays = kind === 'CANNOT_MIGRATE';
    const exempt = stays
      ? PLACEMENT_FACTS[system.placement].byDecision
      : system.infrastructure_exemption.length > 0;
    if (!exempt)
      throw refused([{ code: 'NOT_EXEMPT', path: 'input.kind', provision: stays ? 'CC-4b' : 'CC-3' }]);
    if (stays) {
      const { classified, mlps_grade: mlpsGrade } = system;
      const moving = { placement: 'LEGACY', classified, mlpsGrade, plannedMigrationOn } as const;
      const missing = migrationBlockers(into, moving);
      if (missing.length > 0) throw refused(missing);
    }
    const ended = stays
      ? { placement: 'LEGACY', planned_migration_on: plannedMigrationOn }
      : { infrastructure_exemption: [] };
    into.records.update('application_systems', { id: system.id, ...ended });
    return { id: system.id, unitId: system.unit_id, remark: reason };
  },
});
