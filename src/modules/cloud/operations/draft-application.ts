import { ref } from '@mikro-orm/postgresql';
import type { Write } from '../../../kernel/context/index.js';
import { newId } from '../../../kernel/graphql/index.js';
import type { Opening, StepWork } from '../../../kernel/procedure/index.js';
import { notFound } from '../../../kernel/refusals/index.js';
import { ApplicationSystem } from '../../systems/index.js';
import { CloudRequest } from '../cloud-request.js';
import { ResourceLine } from '../resource-line.js';
import type { LinesTaken } from '../takes.js';

/** Makes an application for a system that the viewer may see. */
export const openApplication: Opening<{ readonly systemId: string; readonly purpose: string }> = async (
  into,
  { systemId, purpose },
) => {
  const system = await into.em.findOne(ApplicationSystem, { id: systemId });
  if (!system) throw notFound({ zh: '应用系统', en: 'the system' });
  return {
    unitId: system.unit.id,
    create: (base) =>
      into.em.create(CloudRequest, { ...base, kind: 'APPLICATION', system: ref(system), purpose }),
  };
};

/** Writes the resource list of a new application. */
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
