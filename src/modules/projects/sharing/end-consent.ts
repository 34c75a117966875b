import { authority, declareOperation, owner, prose, reference } from '../../../kernel/procedure/index.js';
import { refused } from '../../../kernel/refusals/index.js';
import { ApplicationSystem, findSystem } from '../../systems/index.js';

/**
 * A consent ends once the law or policy that forbade to share is changed: the unit says so, or the authority finds it.
 * The system shares again like any other, or is restricted; a new rule that forbids it needs a new consent (CS-30).
 */
declareOperation({
  name: 'endSharingConsent',
  text: { en: 'Ends the consent that a system need not share', zh: '终止不予共享' },
  by: [owner('UNIT_ADMIN'), authority('REVIEWER')],
  takes: {
    systemId: reference({ en: 'The system', zh: '应用系统' }),
    reason: prose({ en: 'Which law or policy changed, and since when', zh: '依据变化情况' }),
  },
  basis: 'CS-30',
  payload: { field: 'system', type: () => ApplicationSystem },
  does: async (into, { systemId, reason }, act) => {
    const system = await findSystem(into, systemId);
    act(system.unit_id);
    if (system.sharing_consent_on === null)
      throw refused([{ code: 'NO_SHARING_CONSENT', path: 'input.systemId', provision: 'CS-30' }]);
    into.records.update('application_systems', { id: system.id, sharing_consent_on: null });
    return { id: system.id, unitId: system.unit_id, remark: reason };
  },
});
