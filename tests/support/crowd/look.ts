import type { Had } from './inputs.js';

/** What people look at before they take a step on a case. */
export const LOOK = `query ($id: ID!) { cloudRequest(id: $id) {
  kind version waitingFor nextSteps { step open takes }
  system { id placement unit { name } resources { kind specification quantity state } }
} }`;

/** What they see of it; null where they do not see the case. */
export interface Look {
  readonly cloudRequest: {
    readonly kind: string;
    readonly version: number;
    readonly waitingFor: string | null;
    readonly nextSteps: readonly Offer[];
    readonly system: {
      readonly id: string;
      readonly placement: string;
      readonly unit: { readonly name: string };
      readonly resources: readonly (Had & { readonly state: string })[];
    };
  } | null;
}

/** A step as it is shown to them. */
export interface Offer {
  readonly step: string;
  readonly open: boolean;
  readonly takes: readonly string[];
}

/** A case as somebody saw it. */
export type Seen = NonNullable<Look['cloudRequest']>;

/** What the system of a case has in use. */
export function inUse({ system }: Seen): readonly Had[] {
  return system.resources
    .filter(({ state }) => state === 'RUNNING')
    .map(({ kind, specification, quantity }) => ({ kind, specification, quantity }));
}

/** Steps that send a case back or out, or hold it up: taken seldom, so that cases come far. */
const SELDOM = /^(cancel|reject|decline|return|refuse|revise|request|reportDelivery|classify)/;

/** How likely a step is taken by whoever could: 1 where it brings the case forward. */
export function likelihood(step: string): number {
  if (step.startsWith('withdraw')) return 0.03;
  return SELDOM.test(step) ? 0.15 : 1;
}
