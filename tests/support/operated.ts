import { Application, CC40, connectSystem, runningSystems } from './application.js';
import { type Answer, World } from './world.js';

/** What both systems of 人社局 are granted: one resource a kind. */
const LINES = [
  { kind: 'COMPUTE_VCPU', specification: '8 核云主机', quantity: 16 },
  { kind: 'MEMORY_GIB', specification: '内存', quantity: 64 },
  { kind: 'STORAGE_TIB', specification: '云硬盘', quantity: 10 },
  { kind: 'BANDWIDTH_MBPS', specification: '互联网带宽', quantity: 100 },
  { kind: 'DATABASE_INSTANCE', specification: '云数据库', quantity: 20 },
  { kind: 'MIDDLEWARE_INSTANCE', specification: '消息队列', quantity: 2 },
  { kind: 'SECURITY_SERVICE', specification: '主机防护', quantity: 4 },
  { kind: 'PUBLIC_IP', specification: '弹性公网 IP', quantity: 1 },
];

/** A reading of a resource as a monitoring job sends it. */
export interface Used {
  readonly resourceId: string;
  readonly at: string;
  readonly used: number;
  readonly total: number;
}

/** A world with three systems that went live on 3 April 2026: two of 人社局, one of them watched, one of 江滨区民政局. */
export class Operated {
  private constructor(
    readonly world: World,
    readonly watched: string,
    readonly unwatched: string,
    /** The resources of the watched system, by their kinds. */
    readonly resources: ReadonlyMap<string, string>,
  ) {}

  /** Opens it; it keeps house only when a test says so. */
  static async open(): Promise<Operated> {
    const world = await World.open();
    await world.open.housekeeping.stop();
    const lines = [{ kind: 'GPU', specification: '推理卡', quantity: 2 }];
    const making = { admin: 'riverside.civil.admin', unit: '江滨区民政局', lines };
    const civil = await (await Application.draft(world, making)).reach('TRIAL');
    const [watched, unwatched] = (await runningSystems(world, 2, LINES)) as [string, string];
    const materials = await civil.materials(CC40);
    await civil.take(making.admin, 'reportTrial', { summary: '稳定。', materials });
    for (const kind of ['SHARING_PLATFORM', 'UNIFIED_SIGN_ON'])
      await connectSystem(world, civil.systemId, kind);
    await civil.take('office.reviewer', 'approveGoLive', { opinion: '同意。' });
    const { system } = await world.get<{ system: { resources: { id: string; kind: string }[] } }>(
      'hrss.admin',
      'query ($id: ID!) { system(id: $id) { resources { id kind } } }',
      { id: watched },
    );
    const resources = new Map(system.resources.map(({ id, kind }) => [kind, id]));
    return new Operated(world, watched, unwatched, resources);
  }

  /** What the watched system used of a kind at an hour, noon if not said, of a day of April. */
  reading(kind: string, day: number, used: number, hour = 12): Used {
    return {
      resourceId: this.resources.get(kind) as string,
      at: `2026-04-${String(day).padStart(2, '0')}T${hour}:00:00+08:00`,
      used,
      total: LINES.find((line) => line.kind === kind)?.quantity as number,
    };
  }

  /** Sends readings as somebody. */
  send(readings: readonly Used[], login = 'provider.monitor'): Promise<Answer<unknown>> {
    const given = readings.map(({ used, total, ...rest }) => ({
      ...rest,
      used: String(used),
      total: String(total),
    }));
    return this.world.ask(
      login,
      'mutation ($input: RecordResourceUseInput!) { recordResourceUse(input: $input) { cloudResources { id } } }',
      { input: { readings: given } },
    );
  }

  /** Sends what the watched system used from the 4th to the 30th of April, once that has come. */
  async useApril(): Promise<void> {
    const days = Array.from({ length: 27 }, (_, index) => index + 4);
    const { errors } = await this.send(
      days.flatMap((day) => [
        // A peak of half of it, once, is a peak.
        this.reading('COMPUTE_VCPU', day, day === 20 ? 8 : 0, 15),
        this.reading('MEMORY_GIB', day, 1),
        this.reading('STORAGE_TIB', day, 3),
        this.reading('BANDWIDTH_MBPS', day, 40),
        this.reading('DATABASE_INSTANCE', day, 1),
        ...(day <= 23 ? [this.reading('MIDDLEWARE_INSTANCE', day, 1)] : []),
        ...(day <= 24 ? [this.reading('SECURITY_SERVICE', day, 0)] : []),
      ]),
    );
    if (errors) throw new Error(JSON.stringify(errors, null, 2));
  }
}
