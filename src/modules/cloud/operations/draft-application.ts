import type { Opening } from '../../../kernel/procedure/index.js';
import { newId } from '../../../kernel/graphql/index.js';
import type { Write } from '../../../kernel/context/index.js';
import { notFound } from '../../../kernel/refusals/index.js';
import { ApplicationSystem } from '../../systems/index.js';
import { CloudRequest } from '../cloud-request.js';
import { ResourceLine } from '../resource-line.js';
import type { LinesTaken } from '../takes.js';

/** Makes an application for a system that the viewer may see, with its resource list. */
export const draftApplication: Opening<{
  readonly systemId: string;
  readonly purpose: string;
  readonly lines: LinesTaken;
}> = async (into, { systemId, purpose, lines }) => {
  const system = await into.em.findOne(ApplicationSystem, { id: systemId });
  if (!system) throw notFound({ zh: '应用系统', en: 'the system' });
  return {
    unitId: system.unit.id,
    create: (base) => {
      const reference = into.em.getReference(ApplicationSystem, system.id, { wrapped: true });
      const request = into.em.create(CloudRequest, { ...base, kind: 'APPLICATION', system: reference, purpose });
      addLines(into, request, lines);
      return request;
    },
  };
};

/** Writes a resource list, in the order given. */
export function addLines(into: Write, request: CloudRequest, lines: LinesTaken): void {
  lines.forEach(({ kind, specification, quantity }, index) => {
    const reference = into.em.getReference(CloudRequest, request.id, { wrapped: true });
    into.em.create(ResourceLine, {
      id: newId('lin'),
      request: reference,
      place: index + 1,
      kind,
      specification,
      requested: quantity,
    });
  });
}
