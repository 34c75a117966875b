import { attachments } from './application.js';
import { Matter, type MatterView } from './matter.js';
import type { World } from './world.js';

/** An exemption as the API shows it. */
export interface ExemptionView extends MatterView {
  readonly kind: string;
  readonly infrastructure: readonly { readonly kind: string; readonly round: number }[];
}

/** An exemption on its way. */
export type Exemption = Matter<ExemptionView>;

const OWN = 'kind infrastructure { kind round }';

/** Drafts that a system of 人社局's need not move. */
export function draftMigration(world: World, systemId: string): Promise<Exemption> {
  const input = { systemId, reason: '设备专用。' };
  return Matter.open(world, 'hrss.admin', 'draftMigrationExemption', 'cloudExemption', input, OWN);
}

/** Drafts infrastructure of its own for a system of 人社局's. */
export async function draftInfrastructure(
  world: World,
  systemId: string,
  kinds: readonly string[] = ['MACHINE_ROOM'],
  materials: readonly string[] = ['EXEMPTION_BASIS'],
): Promise<Exemption> {
  const input = {
    systemId,
    reason: '按上级要求建设。',
    infrastructure: kinds.map((kind) => ({ kind, specification: '一套' })),
    basisKind: 'SUPERIOR_DOCUMENT',
    citation: '省厅〔2025〕8号第五条',
    materials: await attachments(world, 'hrss.admin', materials),
  };
  return Matter.open(world, 'hrss.admin', 'draftInfrastructureExemption', 'cloudExemption', input, OWN);
}
