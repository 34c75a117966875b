import sql, { raw } from 'sql-template-tag';
import { UNITS } from '../../../kernel/access/index.js';
import { newId } from '../../../kernel/graphql/index.js';
import { type Opening, standingOn, type StepWork } from '../../../kernel/procedure/index.js';
import { forbidden } from '../../../kernel/refusals/index.js';
import { impact, knownImpact } from './facts.js';

/** What an announcement says of the fault itself. */
interface Announced {
  readonly title: string;
  readonly description: string;
  readonly beganAt: Date;
  readonly expectedAt?: Date;
}

/** Makes a fault, a matter of the provider's whose member announces it (CC-31c). */
export const openFault: Opening<Announced> = async (run, { title, description, beganAt, expectedAt }) => {
  const [unit] = await run<{ id: string }>(
    sql`select id from units where party = 'PROVIDER' and id = any(${raw(UNITS)}) order by id limit 1`,
  );
  if (!unit) throw forbidden();
  return { unitId: unit.id, columns: { title, description, began_at: beganAt, expected_at: expectedAt } };
};

/** Enters what a fault affects beyond what is known, and shows it to the units that this concerns at once. */
export const affect = standingOn([impact, knownImpact], (work: StepWork<unknown>) => {
  const { write, case: fault, fact } = work;
  const { pools, systems } = fact(impact);
  const known = fact(knownImpact);
  const enter = (row: { pool_id?: string; system_id?: string; unit_id?: string }) =>
    write.records.insert('fault_impacts', {
      id: newId('imp'),
      fault_id: fault.id,
      announced_at: write.at,
      ...row,
    });
  for (const { id } of pools) if (!known.things.includes(id)) enter({ pool_id: id });
  for (const { id, unit } of systems) if (!known.things.includes(id)) enter({ system_id: id, unit_id: unit });
  const units = new Set([...pools.flatMap((pool) => pool.units), ...systems.map(({ unit }) => unit)]);
  const told = [...units].filter((unit) => !known.units.includes(unit));
  for (const unit of told)
    write.records.insert('affected_units', {
      id: newId('afu'),
      fault_id: fault.id,
      unit_id: unit,
      told_at: write.at,
    });
  work.showTo(told);
});

/** Enters by when service is expected again. */
export function expect({ write, case: fault, input }: StepWork<{ readonly expectedAt?: Date }>): void {
  if (input.expectedAt)
    write.records.update('fault_notices', { id: fault.id, expected_at: input.expectedAt });
}

/** Enters since when service is restored. */
export function restore({
  write,
  case: fault,
  input: { restoredAt },
}: StepWork<{ readonly restoredAt: Date }>): void {
  write.records.update('fault_notices', { id: fault.id, restored_at: restoredAt, expected_at: null });
}

/** Takes back that service is restored. */
export function reopen({ write, case: fault }: StepWork<unknown>): void {
  write.records.update('fault_notices', { id: fault.id, restored_at: null });
}

/** Enters the final report. */
export function close({
  write,
  case: fault,
  input: { cause, measures },
}: StepWork<{ readonly cause: string; readonly measures: string }>): void {
  write.records.update('fault_notices', { id: fault.id, cause, measures });
}
