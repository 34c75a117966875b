import { materialKinds } from '../../../kernel/cases/index.js';
import { check, need } from '../../../kernel/procedure/index.js';
import { PLACEMENT_FACTS } from '../../systems/index.js';
import { consentOf } from './facts.js';

/** The system is in service or to come, and has no consent yet (YP-27b). */
export const mayBeAskedFor = need(consentOf, ({ placement, consentedOn }) => [
  ...(PLACEMENT_FACTS[placement].over ? [{ code: 'SYSTEM_RETIRED', provision: 'YP-27b' as const }] : []),
  ...(consentedOn === null
    ? []
    : [{ code: 'SHARING_NOT_OWED', params: { on: consentedOn }, provision: 'YP-27b' as const }]),
]);

/** Nothing else of the kind is under way for the system (YP-27b). */
export const onlyConsent = need(consentOf, ({ another }) =>
  another ? [{ code: 'SHARING_CONSENT_UNDER_WAY', provision: 'YP-27b' }] : [],
);

/** The rule that forbids to share was put to it (YP-27b). */
export const isFounded = need(consentOf, ({ kinds }) =>
  kinds.includes('SHARING_BASIS')
    ? []
    : [
        {
          code: 'MATERIAL_MISSING',
          params: { kind: materialKinds.label('SHARING_BASIS') },
          provision: 'YP-27b',
        },
      ],
);

/** The document of the consent is there, and was given already (YP-27b). */
export const consentIsProved = check(consentOf, ({ consentedOn, materials }: ConsentTaken, { today }) => [
  ...(consentedOn > today
    ? [
        {
          code: 'DAY_AHEAD',
          params: { day: consentedOn },
          path: 'input.consentedOn',
          provision: 'YP-27b' as const,
        },
      ]
    : []),
  ...(materials.some(({ kind }) => kind === 'GOVERNMENT_CONSENT')
    ? []
    : [{ code: 'CONSENT_DOCUMENT_MISSING', path: 'input.materials', provision: 'YP-27b' as const }]),
]);

/** What a consent is given with. */
export interface ConsentTaken {
  readonly consentDocument: string;
  readonly consentedOn: string;
  readonly materials: readonly { readonly kind: string }[];
}
