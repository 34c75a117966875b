import sql from 'sql-template-tag';
import { newId } from '../../../kernel/graphql/index.js';
import { type Opening, standingOn, type StepWork } from '../../../kernel/procedure/index.js';
import { notFound } from '../../../kernel/refusals/index.js';
import { exemptionOf } from './facts.js';
import type { InfrastructureTaken } from './takes.js';
import type { ExemptionBasis } from './texts.js';

type Work<Input = unknown> = StepWork<
  Input,
  { readonly system_id: string },
  readonly [{ readonly [column: string]: unknown; readonly id: string }]
>;

interface Reasoned {
  readonly systemId: string;
  readonly reason: string;
}

interface Founded {
  readonly basisKind: ExemptionBasis;
  readonly citation: string;
}

/** Makes an exemption for infrastructure of one's own (CC-3). */
export const openInfrastructure: Opening<Reasoned & Founded> = async (run, input) => ({
  unitId: await ownerOf(run, input.systemId),
  columns: {
    kind: 'OWN_INFRASTRUCTURE',
    system_id: input.systemId,
    reason: input.reason,
    basis_kind: input.basisKind,
    citation: input.citation,
  },
});

/** Makes the exemption of a system that cannot move (CC-4b). */
export const openMigration: Opening<Reasoned> = async (run, input) => ({
  unitId: await ownerOf(run, input.systemId),
  columns: { kind: 'CANNOT_MIGRATE', system_id: input.systemId, reason: input.reason },
});

async function ownerOf(run: Parameters<Opening<Reasoned>>[0], systemId: string): Promise<string> {
  const [system] = await run<{ unit_id: string }>(
    sql`select unit_id from application_systems where id = ${systemId}`,
  );
  if (!system) throw notFound({ zh: '应用系统', en: 'the system' });
  return system.unit_id;
}

/** Writes the list of infrastructure of a new exemption. */
export function draft(work: Work<{ readonly infrastructure: InfrastructureTaken }>): void {
  addInfrastructure(work, work.input.infrastructure);
}

function addInfrastructure({ write, case: { id, round } }: Work, list: InfrastructureTaken): void {
  list.forEach(({ kind, specification }, index) => {
    write.records.insert('exempt_infrastructure', {
      id: newId('exi'),
      exemption_id: id,
      place: index + 1,
      round: round + 1,
      replaced: false,
      kind,
      specification,
    });
  });
}

/** Replaces what is given anew; what is left out stays. A list that was submitted stays on record with its round. */
export function revise(
  work: Work<{ readonly reason?: string; readonly infrastructure?: InfrastructureTaken } & Partial<Founded>>,
): void {
  const { write, case: exemption, input } = work;
  const { reason, basisKind, citation, infrastructure } = input;
  const given = Object.entries({ reason, basis_kind: basisKind, citation }).filter(
    ([, value]) => value !== undefined,
  );
  if (given.length > 0)
    write.records.update('cloud_exemptions', { id: exemption.id, ...Object.fromEntries(given) });
  if (!infrastructure) return;
  const coming = exemption.round + 1;
  write.records.add(sql`
    delete from exempt_infrastructure where exemption_id = ${exemption.id} and round = ${coming}`);
  write.records.add(sql`
    update exempt_infrastructure set replaced = true
    where exemption_id = ${exemption.id} and round <> ${coming} and not replaced`);
  addInfrastructure(work, infrastructure);
}

/** Opens a new round. */
export function submit({ write, case: { id, round } }: Work): void {
  write.records.update('cases', { id, round: round + 1, submitted_by_id: write.viewer.personId });
}

/** Lets the system have what it was granted by itself (CC-3). */
export const exemptInfrastructure = standingOn([exemptionOf], (work: Work) => {
  const { asked, granted } = work.fact(exemptionOf);
  const [system] = work.shared;
  const all = [...new Set([...granted, ...asked])].toSorted();
  work.write.records.update('application_systems', { id: system.id, infrastructure_exemption: all });
});

/** Exempts the system from moving: it is no longer planned to (CC-4b). */
export function exemptSystem({ write, shared: [system] }: Work): void {
  write.records.update('application_systems', {
    id: system.id,
    placement: 'EXEMPT',
    planned_migration_on: null,
  });
}
