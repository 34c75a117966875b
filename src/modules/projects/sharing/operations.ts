import sql from 'sql-template-tag';
import { type Opening, standingOn, type StepWork } from '../../../kernel/procedure/index.js';
import { notFound } from '../../../kernel/refusals/index.js';
import { concerning, lifting } from '../../../kernel/restrictions/index.js';
import type { ConsentTaken } from './needs.js';
import type { SharingBasis } from './texts.js';

type Work<Input = unknown> = StepWork<
  Input,
  unknown,
  readonly [{ readonly [column: string]: unknown; readonly id: string }]
>;

interface Said {
  readonly basisKind: SharingBasis;
  readonly citation: string;
  readonly reason: string;
}

/** Makes an application for a system that the viewer may see (YP-27b). */
export const openConsent: Opening<Said & { readonly systemId: string }> = async (run, input) => {
  const { systemId, basisKind, citation, reason } = input;
  const [system] = await run<{ unit_id: string }>(
    sql`select unit_id from application_systems where id = ${systemId}`,
  );
  if (!system) throw notFound({ zh: '应用系统', en: 'the system' });
  return {
    unitId: system.unit_id,
    columns: { system_id: systemId, basis_kind: basisKind, citation, reason },
  };
};

/** Replaces what is given anew; what is left out stays. */
export function revise({ write, case: { id }, input }: Work<Partial<Said>>): void {
  const { basisKind, citation, reason } = input;
  const anew = { basis_kind: basisKind, citation, reason };
  const given = Object.entries(anew).filter(([, value]) => value !== undefined);
  if (given.length > 0) write.records.update('sharing_consents', { id, ...Object.fromEntries(given) });
}

/** Opens a new round. */
export function submit({ write, case: { id, round } }: Work): void {
  write.records.update('cases', { id, round: round + 1, submitted_by_id: write.viewer.personId });
}

/** Whom a consent concerns. */
const concerned = concerning(
  'sharing_consents',
  (ids) => sql`select a.id, 'SYSTEM', a.system_id from sharing_consents a where a.id ${ids}`,
);

const liftNotSharing = lifting(concerned, 'NOT_SHARING');

/** Keeps the consent, lets the system be without sharing, and lifts what holds because it does not share (YP-27b). */
export const consent = standingOn([concerned.subjects], (work: Work<ConsentTaken>) => {
  const { write, case: about, shared, input } = work;
  const { consentDocument, consentedOn } = input;
  write.records.update('sharing_consents', {
    id: about.id,
    consent_document: consentDocument,
    consented_on: consentedOn,
  });
  write.records.update('application_systems', { id: shared[0].id, sharing_consent_on: consentedOn });
  liftNotSharing(work as never);
});
