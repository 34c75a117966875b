import { Application, runningSystems } from './application.js';
import type { World } from './world.js';

const SPECIFICATION = '4 核云主机';

/** So many virtual processors, as a line. */
export const vcpu = (quantity: number, specification = SPECIFICATION) => ({
  kind: 'COMPUTE_VCPU',
  specification,
  quantity,
});

/** So much memory in GiB, as a line. */
export const memory = (quantity: number) => ({ kind: 'MEMORY_GIB', specification: '内存', quantity });

/** An opinion that agrees. */
export const agreed = { opinion: '同意。' };

/** What a system has of one sort of resource. */
export interface Had {
  readonly kind: string;
  readonly specification: string;
  readonly quantity: number;
}

/** Running systems of 16 processors and 64 GiB each, and changes of them by the people whose steps these are. */
export class Changes {
  private constructor(
    readonly world: World,
    readonly systems: string[],
  ) {}

  /** Lets so many systems go live. */
  static async of(world: World, count: number): Promise<Changes> {
    return new Changes(world, [...(await runningSystems(world, count, [vcpu(16), memory(64)]))]);
  }

  /** A system that no test has touched. */
  next(): string {
    const system = this.systems.pop();
    if (!system) throw new Error('No running system is left');
    return system;
  }

  /** What a system has in use. */
  async has(systemId: string): Promise<Had[]> {
    const { system } = await this.world.get<{ system: { resources: (Had & { state: string })[] } }>(
      'hrss.admin',
      'query ($id: ID!) { system(id: $id) { resources { kind specification quantity state } } }',
      { id: systemId },
    );
    return system.resources
      .filter(({ state }) => state === 'RUNNING')
      .map(({ kind, specification, quantity }) => ({ kind, specification, quantity }));
  }

  /** A change that was drafted and submitted. */
  async submitted(
    systemId: string,
    lines: readonly Had[],
    materials: readonly string[] = [],
  ): Promise<Application> {
    const change = await Application.change(this.world, systemId, { lines, materials });
    await change.take('hrss.admin', 'submitCloudRequest');
    return change;
  }

  /** A minor change that has taken effect. */
  async minor(systemId: string, lines: readonly Had[]): Promise<Application> {
    const change = await this.submitted(systemId, lines);
    await approve(change);
    await complete(change);
    return change;
  }
}

/** The office approves. */
export const approve = (change: Application, grants: readonly object[] = []) =>
  change.take('office.reviewer', 'approveCloudRequest', { ...agreed, grants });

/** The provider completes. */
export const complete = (change: Application) => change.take('provider.operator', 'completeChange');

/** The test environment is delivered, everything tested and passed. */
export async function passTest(change: Application): Promise<void> {
  await change.take('provider.operator', 'deliverTestEnvironment', { environment: '变更测试区' });
  const parts = { functional: true, performance: true, dataIntegrity: true, security: true };
  await change.take('hrss.admin', 'reportTest', parts);
  await change.take('office.reviewer', 'evaluateTest', { passed: true, ...agreed });
}

/** Whether a change is a major one. */
export const isMajor = async (change: Application) => (await change.look<{ major: boolean }>('major')).major;
