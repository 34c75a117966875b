import type { AccessRule, Desk } from '../access/index.js';
import { type Actor, type House, type Write, write } from '../context/index.js';
import type { Text } from '../i18n/index.js';
import { PARTIES } from '../identity/index.js';
import { onRecord, record } from '../journal/index.js';
import { forbidden } from '../refusals/index.js';
import type { ProvisionId } from '../regulations/index.js';
import { actingAs, type Holder } from './desks.js';
import type { Taken, Takes } from './takes.js';

/** What an operation beside the procedures did. */
export interface Done {
  /** Id of what its payload shows. */
  readonly id: string;
  /** The unit it concerns; null where it concerns none. */
  readonly unitId: string | null;
  /** What the journal says of it in a few words. */
  readonly remark?: string | null;
}

/**
 * A mutation that is no step of a case: it registers or changes something beside the procedures. Like a step it
 * is one transaction, names who may do it and by which provision, and goes on record.
 */
export interface Operation<T extends Takes = Takes> {
  readonly name: string;
  readonly text: Text;
  /** Who may do it; whoever may write at all where the list is empty. */
  readonly by: readonly Holder[];
  readonly takes: T;
  readonly basis: ProvisionId;
  /** The payload's field and the type it shows. */
  readonly payload: { readonly field: string; readonly type: () => new () => object };
  readonly does: (into: Write, input: Taken<T>, act: (unitId: string) => void) => Promise<Done>;
}

const operations: Operation[] = [];

/** Adds a module's operation to the house. */
export function declareOperation<const T extends Takes>(operation: Operation<T>): Operation<T> {
  operations.push(operation as unknown as Operation);
  return operation;
}

/** Every operation that a module declared. */
export function allOperations(): readonly Operation[] {
  return operations;
}

/** Every desk whose holder may write: auditors read everything and write nothing. */
const WRITERS: readonly Desk[] = Object.entries(PARTIES).flatMap(([party, { roles }]) =>
  roles.filter((role) => role !== 'AUDITOR').map((role) => ({ party, role })),
);

/** The access rule of an operation or a step; where it names nobody, it is for whoever may write at all. */
export function accessOf(by: readonly Holder[]): AccessRule {
  return { kind: 'holds', anyOf: by.length === 0 ? WRITERS : by };
}

/**
 * Carries out an operation.
 * @returns the id of what its payload shows
 * @throws DomainError as the operation says; FORBIDDEN where the actor's desk is in another unit
 */
export async function operate(
  house: House,
  actor: Actor,
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
): Promise<string> {
  return onRecord(house, actor, { step: operation.name, provisionId: operation.basis }, () =>
    write(house, actor, async (into) => {
      const act = (unitId: string) => {
        if (operation.by.length > 0 && !actingAs(operation.by, into.viewer, unitId)) throw forbidden();
      };
      const done = await operation.does(into, input, act);
      const acting = actingAs(operation.by, into.viewer, done.unitId ?? '');
      record(into, {
        kind: 'OPERATION',
        subjectId: done.id,
        step: operation.name,
        party: acting?.holder.party ?? null,
        unitId: acting?.unitId ?? done.unitId,
        remark: done.remark ?? null,
        provisionId: operation.basis,
        detail: { input },
      });
      return done.id;
    }),
  );
}
