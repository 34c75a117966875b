import { type Actor, type House, type Write } from '../context/index.js';
import type { Text } from '../i18n/index.js';
import { PARTIES, type PartyName, READING_ROLES } from '../identity/index.js';
import { writeOnce } from '../once/index.js';
import { onRecord, record } from '../journal/index.js';
import { forbidden, refused } from '../refusals/index.js';
import type { ProvisionId } from '../regulations/index.js';
import { actingAs, type Holder } from './desks.js';
import type { Taken, Takes } from './takes.js';

/** What an operation beside the procedures did. */
export interface Done {
  /** Id of what its payload shows; ids joined by commas, where it shows several. */
  readonly id: string;
  /** The unit it concerns; null where it concerns none. */
  readonly unitId: string | null;
  /** What the journal says of it, in a few words. */
  readonly remark?: string | null;
  /** What the journal keeps of it for the audit; its input, unless said otherwise. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/**
 * A mutation that is no step of a case: it registers or changes something beside the procedures. Like a step it
 * is one transaction, names who may do it and by which provision, and goes on record.
 */
export interface Operation<T extends Takes = Takes> {
  readonly name: string;
  readonly text: Text;
  /** Who may do it: a desk of their own unit, or of a party; `WRITERS` for whoever may change anything. */
  readonly by: readonly Holder[];
  readonly takes: T;
  readonly basis: ProvisionId;
  /** Whether it decides something on the unit that it concerns: then nobody of that unit does it (CC-36b). */
  readonly decides?: true;
  /** Whether it changes the working calendar, and hence must be alone in counting. */
  readonly changesCalendar?: true;
  /** The payload's field and the type it shows, one or several of them. */
  readonly payload: {
    readonly field: string;
    readonly type: () => new () => object;
    readonly several?: true;
  };
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

/** Every desk whose holder may change anything at all. */
export const WRITERS: readonly Holder[] = (Object.keys(PARTIES) as PartyName[]).flatMap((party) =>
  PARTIES[party].roles
    .filter((role) => !READING_ROLES.includes(role))
    .map((role) => ({ party, role, owner: false })),
);

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
  const { changesCalendar } = operation;
  return onRecord(house, actor, { step: operation.name, provisionId: operation.basis }, () =>
    writeOnce(house, actor, (into) => operateIn(into, operation, input), { changesCalendar }),
  );
}

/** Carries out an operation in a transaction that others may share. */
export async function operateIn(
  into: Write,
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
): Promise<string> {
  const act = (unitId: string) => {
    if (!actingAs(operation.by, into.viewer, unitId)) throw forbidden();
  };
  const done = await operation.does(into, input, act);
  const acting = actingAs(operation.by, into.viewer, done.unitId ?? '');
  // Whatever the operation asked by itself: its desk must be the actor's, and no decision their own matter.
  if (!acting) throw forbidden();
  const own = into.viewer.memberships.some(({ unitId }) => unitId === done.unitId);
  if (operation.decides && own) throw refused([{ code: 'RECUSED', provision: 'CC-36b' }]);
  const things = operation.payload.several ? done.id.split(',') : [done.id];
  record(into, {
    kind: 'OPERATION',
    // The journal is looked up by one thing; an index takes no list of a thousand.
    subjectId: things.length === 1 ? done.id : null,
    step: operation.name,
    party: acting.holder.party,
    unitId: acting.unitId,
    remark: done.remark ?? null,
    provisionId: operation.basis,
    detail: { ...(done.detail ?? { input }), ...(things.length > 1 && { subjects: things }) },
  });
  return done.id;
}
