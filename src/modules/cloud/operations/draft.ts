import { ref } from '@mikro-orm/postgresql';
import type { Write } from '../../../kernel/context/index.js';
import { newId } from '../../../kernel/graphql/index.js';
import type { Opening, StepWork } from '../../../kernel/procedure/index.js';
import { notFound } from '../../../kernel/refusals/index.js';
import { ApplicationSystem } from '../../systems/index.js';
import { CloudRequest } from '../cloud-request.js';
import { ResourceLine } from '../resource-line.js';
import type { Certified, LinesTaken } from '../takes.js';
import type { CloudRequestKind } from '../texts.js';

/** Makes a request for a system that the viewer may see; what is its own in a kind of request comes from `own`. */
function opening<Input extends { readonly systemId: string }>(
  kind: CloudRequestKind,
  own: (input: Input) => Pick<CloudRequest, 'purpose'> & Partial<Certified>,
): Opening<Input> {
  return async (into, input) => {
    const system = await into.em.findOne(ApplicationSystem, { id: input.systemId });
    if (!system) throw notFound({ zh: '应用系统', en: 'the system' });
    return {
      unitId: system.unit.id,
      create: (base) => into.em.create(CloudRequest, { ...base, kind, system: ref(system), ...own(input) }),
    };
  };
}

interface Reasoned {
  readonly systemId: string;
  readonly reason: string;
}

/** Makes an application (CC-11). */
export const openApplication = opening(
  'APPLICATION',
  ({ purpose }: { readonly systemId: string; readonly purpose: string }) => ({ purpose }),
);

/** Makes a change (CC-15a). */
export const openChange = opening('CHANGE', ({ reason }: Reasoned) => ({ purpose: reason }));

/** Makes a termination, with what the unit certifies (CC-16a). */
export const openTermination = opening(
  'TERMINATION',
  ({ reason, offlineOn, dataMigrated, dataBackedUp }: Reasoned & Certified) => ({
    purpose: reason,
    offlineOn,
    dataMigrated,
    dataBackedUp,
  }),
);

/** Writes the resource list of a new request. */
export async function draft({
  write,
  case: request,
  input,
}: StepWork<{ readonly lines: LinesTaken }, CloudRequest>): Promise<void> {
  addLines(write, request, input.lines);
}

/** Writes a resource list, in the order given. */
export function addLines(into: Write, request: CloudRequest, lines: LinesTaken): void {
  lines.forEach(({ kind, specification, quantity }, index) => {
    into.em.create(ResourceLine, {
      id: newId('lin'),
      request: ref(request),
      place: index + 1,
      // Written for the submission to come.
      round: request.round + 1,
      replaced: false,
      kind,
      specification,
      requested: quantity,
    });
  });
}
