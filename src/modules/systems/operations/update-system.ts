import { LockMode } from '@mikro-orm/postgresql';
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
import { notFound, refused } from '../../../kernel/refusals/index.js';
import { ApplicationSystem } from '../application-system.js';
import { migrationBlockers } from '../migration-date.js';
import { PLACEMENT_FACTS } from '../placements.js';
import { SystemFinding } from '../system-finding.js';

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
    act(system.unit.id);
    const { classified = system.classified, mlpsGrade = system.mlpsGrade } = given;
    const frozen = [
      ...(classified === system.classified ? [] : ['input.classified']),
      ...(mlpsGrade === system.mlpsGrade ? [] : ['input.mlpsGrade']),
    ];
    if (frozen.length > 0 && system.openRequestId) {
      const number = await numberOf(into, system.openRequestId);
      throw refused(
        frozen.map((path) => ({
          code: 'REQUEST_OPEN',
          params: { number },
          path,
          provision: 'CC-4' as const,
        })),
      );
    }
    const { plannedMigrationOn = system.plannedMigrationOn } = given;
    const missing = migrationBlockers(into, {
      placement: system.placement,
      classified,
      mlpsGrade,
      plannedMigrationOn,
    });
    if (missing.length > 0) throw refused(missing);
    if (PLACEMENT_FACTS[system.placement].runs) {
      if (classified && !system.classified) raise(into, system, 'CLASSIFIED_ON_CLOUD');
      if (mlpsGrade > system.mlpsGrade) raise(into, system, 'GRADE_RAISED');
    }
    Object.assign(system, defined(given));
    return { id: system.id, unitId: system.unit.id, remark: system.name };
  },
});

/** What was given, without what was left out. */
function defined<Given extends object>(given: Given): Partial<Given> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Partial<Given>;
}

/**
 * A system of the register, locked for a change.
 * @throws DomainError NOT_FOUND where there is none that the viewer may see
 */
export async function findSystem(into: Write, id: string): Promise<ApplicationSystem> {
  const system = await into.em.findOne(ApplicationSystem, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!system) throw notFound({ zh: '应用系统', en: 'the system' });
  return system;
}

/** Puts a finding on a running system. */
function raise(into: Write, system: ApplicationSystem, kind: 'CLASSIFIED_ON_CLOUD' | 'GRADE_RAISED'): void {
  into.em.create(SystemFinding, {
    id: newId('fnd'),
    system: into.em.getReference(ApplicationSystem, system.id, { wrapped: true }),
    kind,
    raisedAt: into.at,
    provisionId: kind === 'CLASSIFIED_ON_CLOUD' ? 'CC-2' : 'CC-4',
  });
}

async function numberOf(into: Write, caseId: string): Promise<string> {
  const [row] = await into.run<{ number: string }>(sql`select number from cases where id = ${caseId}`);
  return row?.number ?? caseId;
}
