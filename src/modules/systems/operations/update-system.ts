import sql from 'sql-template-tag';
import type { Write } from '../../../kernel/context/index.js';
import { newId } from '../../../kernel/graphql/index.js';
import {
  day,
  declareOperation,
  flag,
  line,
  optional,
  owner,
  reference,
  whole,
} from '../../../kernel/procedure/index.js';
import { refused } from '../../../kernel/refusals/index.js';
import { ApplicationSystem } from '../application-system.js';
import { migrationBlockers } from '../migration-date.js';
import { PLACEMENT_FACTS } from '../placements.js';
import { findSystem } from './find-system.js';

/** A unit corrects the register's entry of a system of its own (CC-4). */
declareOperation({
  name: 'updateSystem',
  text: { en: 'Corrects a system in the register', zh: '变更应用系统登记' },
  by: [owner('UNIT_ADMIN')],
  takes: {
    systemId: reference({ en: 'The system', zh: '应用系统' }),
    name: optional(line({ en: 'Its name', zh: '系统名称' })),
    classified: optional(flag({ en: 'Whether it holds state secrets', zh: '是否涉密' })),
    mlpsGrade: optional(whole({ en: 'Its MLPS grade, 1 to 5', zh: '等级保护级别' }, 1, 5)),
    plannedMigrationOn: optional(day({ en: 'When it is planned to move to the cloud', zh: '计划迁移日期' })),
  },
  basis: 'CC-4',
  payload: { field: 'system', type: () => ApplicationSystem },
  does: async (into, { systemId, ...given }, act) => {
    const system = await findSystem(into, systemId);
    act(system.unit_id);
    const { classified = system.classified, mlpsGrade = system.mlps_grade } = given;
    const frozen = [
      ...(classified === system.classified ? [] : ['input.classified']),
      ...(mlpsGrade === system.mlps_grade ? [] : ['input.mlpsGrade']),
    ];
    if (frozen.length > 0 && system.open_request_id) {
      const number = await numberOf(into, system.open_request_id);
      throw refused(
        frozen.map((path) => ({
          code: 'REQUEST_OPEN',
          params: { number },
          path,
          provision: 'CC-4' as const,
        })),
      );
    }
    const { name = system.name, plannedMigrationOn = system.planned_migration_on } = given;
    const { placement } = system;
    const missing = migrationBlockers(into, { placement, classified, mlpsGrade, plannedMigrationOn });
    if (missing.length > 0) throw refused(missing);
    if (PLACEMENT_FACTS[placement].runs) {
      if (classified && !system.classified) raise(into, system.id, 'CLASSIFIED_ON_CLOUD');
      if (mlpsGrade > system.mlps_grade) raise(into, system.id, 'GRADE_RAISED');
    }
    into.records.update('application_systems', {
      id: system.id,
      name,
      classified,
      mlps_grade: mlpsGrade,
      planned_migration_on: plannedMigrationOn,
    });
    return { id: system.id, unitId: system.unit_id, remark: name };
  },
});

/** Puts a finding on a running system. */
function raise(into: Write, systemId: string, kind: 'CLASSIFIED_ON_CLOUD' | 'GRADE_RAISED'): void {
  into.records.insert('system_findings', {
    id: newId('fnd'),
    system_id: systemId,
    kind,
    raised_at: into.at,
    provision_id: kind === 'CLASSIFIED_ON_CLOUD' ? 'CC-2' : 'CC-4',
  });
}

async function numberOf(into: Write, caseId: string): Promise<string> {
  const [row] = await into.run<{ number: string }>(sql`select number from cases where id = ${caseId}`);
  return row?.number ?? caseId;
}
