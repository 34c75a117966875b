import { declareOperation, office, oneOf, reference } from '../../../kernel/procedure/index.js';
import { refused } from '../../../kernel/refusals/index.js';
import { ApplicationSystem } from '../application-system.js';
import { PLACEMENT_FACTS } from '../placements.js';
import { connectionKinds } from '../texts.js';
import { findSystem } from './find-system.js';

/** The column that holds each confirmation. */
const COLUMNS = { SHARING_PLATFORM: 'sharing_platform_at', UNIFIED_SIGN_ON: 'unified_sign_on_at' } as const;

/** The office confirms that a system is connected, without which it does not go live (CC-27, CC-20b). */
declareOperation({
  name: 'confirmConnection',
  text: { en: 'Confirms that a system is connected', zh: '确认系统接入' },
  by: [office('REVIEWER')],
  takes: {
    systemId: reference({ en: 'The system', zh: '应用系统' }),
    kind: oneOf<keyof typeof COLUMNS>(connectionKinds, { en: 'To what it is connected', zh: '接入类别' }),
  },
  basis: 'CC-27',
  decides: true,
  payload: { field: 'system', type: () => ApplicationSystem },
  does: async (into, { systemId, kind }) => {
    const system = await findSystem(into, systemId);
    if (PLACEMENT_FACTS[system.placement].over)
      throw refused([{ code: 'SYSTEM_RETIRED', path: 'input.systemId', provision: 'CC-27' }]);
    // A connection is confirmed once; doing so again changes nothing.
    const column = COLUMNS[kind];
    if (system[column] === null)
      into.records.update('application_systems', { id: system.id, [column]: into.at });
    return { id: system.id, unitId: system.unit_id, remark: kind };
  },
});
