import type { Write } from '../../../kernel/context/index.js';
import { newId } from '../../../kernel/graphql/index.js';
import {
  day,
  declareOperation,
  flag,
  line,
  oneOf,
  optional,
  owner,
  reference,
  type Taken,
  whole,
} from '../../../kernel/procedure/index.js';
import { type Blocker, refused } from '../../../kernel/refusals/index.js';
import { ApplicationSystem } from '../application-system.js';
import { migrationBlockers } from '../migration-date.js';
import { PLACEMENT_FACTS } from '../placements.js';
import { type PlacementName, PLACEMENTS, placements } from '../texts.js';

const takes = {
  unitId: reference({ en: 'The unit that owns it', zh: '所属单位' }),
  name: line({ en: 'Its name', zh: '系统名称' }),
  classified: flag({ en: 'Whether it holds state secrets', zh: '是否涉密' }),
  mlpsGrade: whole({ en: 'Its MLPS grade, 1 to 5', zh: '等级保护级别' }, 1, 5),
  placement: optional(
    oneOf<PlacementName>(placements, { en: 'Where it runs now; PLANNED when left out', zh: '部署方式' }),
  ),
  plannedMigrationOn: optional(day({ en: 'When it is planned to move to the cloud', zh: '计划迁移日期' })),
};

/** A unit enters a system of its own in the register (CC-4). */
declareOperation({
  name: 'registerSystem',
  text: { en: 'Enters a system in the register', zh: '登记应用系统' },
  by: [owner('UNIT_ADMIN')],
  takes,
  basis: 'CC-4',
  payload: { field: 'system', type: () => ApplicationSystem },
  does: async (into, input, act) => {
    act(input.unitId);
    const blockers = blockersOf(into, input);
    if (blockers.length > 0) throw refused(blockers);
    const { unitId, name, placement = 'PLANNED' } = input;
    const id = newId('sys');
    into.records.insert('application_systems', {
      id,
      unit_id: unitId,
      name,
      classified: input.classified,
      mlps_grade: input.mlpsGrade,
      placement,
      planned_migration_on: input.plannedMigrationOn,
      registered_at: into.at,
      // The parties that run and supervise the register.
      seen_by: ['OFFICE', 'AUTHORITY'],
    });
    return { id, unitId, remark: name };
  },
});

function blockersOf(into: Write, input: Taken<typeof takes>): readonly Blocker[] {
  const { placement = 'PLANNED' } = input;
  const { byDecision, offCloud } = PLACEMENT_FACTS[placement];
  if (byDecision) return [{ code: 'EXEMPTION_BY_DECISION', path: 'input.placement', provision: 'CC-4' }];
  if (!offCloud) {
    const params = { placement: PLACEMENTS[placement] };
    return [{ code: 'PLACEMENT_BY_PROCEDURE', params, path: 'input.placement', provision: 'CC-4' }];
  }
  return migrationBlockers(into, { ...input, placement });
}
