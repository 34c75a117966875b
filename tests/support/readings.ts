import { type Answer, refusedWith, type World } from './world.js';

/** A reading as a monitoring job sends it. */
export interface Sent {
  readonly poolId: string;
  readonly at: string;
  readonly used: number;
  readonly total: number;
}

/** An alert as the API shows it. */
export interface AlertView {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly state: string;
  readonly level: string | null;
  readonly cause: string | null;
  readonly peak: string | null;
  readonly closedAt: string | null;
  readonly waitingFor: string | null;
  readonly announcements: readonly {
    readonly level: string;
    readonly cause: string;
    readonly share: string;
    readonly crossedAt: string;
  }[];
  readonly currentDeadline: { readonly kind: string; readonly status: string; readonly dueAt: string } | null;
  readonly nextSteps: readonly { readonly step: string; readonly open: boolean }[];
  readonly timeline: {
    readonly nodes: readonly { step: string | null; personName: string | null; party: string | null }[];
  };
}

const ALERT = `id version kind state level cause peak closedAt waitingFor
  announcements { level cause share crossedAt } currentDeadline { kind status dueAt } nextSteps { step open }
  timeline(first: 20) { nodes { step personName party } }`;

/** The alerts on a pool, oldest first, as somebody sees them. */
export async function alertsOn(
  world: World,
  poolId: string,
  login = 'office.reviewer',
): Promise<AlertView[]> {
  const { capacityAlerts } = await world.get<{ capacityAlerts: { nodes: AlertView[] } }>(
    login,
    `query ($poolId: ID!) { capacityAlerts(first: 100, filter: { poolId: $poolId }, orderBy: OPENED_AT_ASC) {
      nodes { ${ALERT} } } }`,
    { poolId },
  );
  return capacityAlerts.nodes;
}

/** Sends readings as the provider's monitoring. */
export function send(world: World, readings: readonly Sent[], login = 'provider.monitor') {
  return world.ask<{ recordCapacityReadings: { capacityPools: { kind: string; level: string }[] } }>(
    login,
    `mutation ($input: RecordCapacityReadingsInput!) {
      recordCapacityReadings(input: $input) { capacityPools { kind level } } }`,
    {
      input: {
        readings: readings.map(({ used, total, ...rest }) => ({
          ...rest,
          used: String(used),
          total: String(total),
        })),
      },
    },
  );
}

/** The same, for readings that must be taken in. */
export async function record(world: World, readings: readonly Sent[]): Promise<void> {
  const { errors } = await send(world, readings);
  if (errors) throw new Error(JSON.stringify(errors, null, 2));
}

/** The faults of an answer, by their paths. */
export function faultsOf(answer: Answer<unknown>): readonly string[] {
  return (answer.errors ?? []).flatMap(({ extensions }) => (extensions.issues ?? []).map(({ path }) => path));
}

/** Takes a step on an alert; answers the codes that stood in the way, or the error's. */
export async function act(
  world: World,
  login: string,
  step: string,
  { id, version }: Pick<AlertView, 'id' | 'version'>,
  input: Readonly<Record<string, unknown>> = {},
): Promise<readonly string[]> {
  const type = `${step.charAt(0).toUpperCase()}${step.slice(1)}Input`;
  const answer = await world.ask(
    login,
    `mutation ($input: ${type}!) { ${step}(input: $input) { capacityAlert { id } } }`,
    { input: { id, version, ...input } },
  );
  const codes = refusedWith(answer);
  return codes.length > 0 ? codes : (answer.errors ?? []).map(({ extensions }) => extensions.code);
}

/** The id of the pool of a kind. */
export async function poolId(world: World, kind: string): Promise<string> {
  const [pool] = await world.sql<{ id: string }>('select id from capacity_pools where kind = $1', [kind]);
  return (pool as { id: string }).id;
}
