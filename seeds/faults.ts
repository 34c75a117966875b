import sql from 'sql-template-tag';
import { type House, writeAsSystem } from '../src/kernel/context/index.js';
import { perform } from '../src/kernel/procedure/index.js';
import type { Happening } from './happenings.js';

const MINUTE_MS = 60_000;

/** A fault of the year's last weeks: when it is announced and what follows, by moments before the end. */
interface Told {
  readonly title: string;
  readonly description: string;
  readonly announced: number;
  /** The kind of the pool that fails; else it is a system. */
  readonly pool?: string;
  readonly steps: readonly (readonly [
    back: number,
    step: string,
    input: (at: Date) => Readonly<Record<string, unknown>>,
  ])[];
}

const said = (input: Readonly<Record<string, unknown>>) => () => input;
const restored = (at: Date) => ({ restoredAt: new Date(at.getTime() - 5 * MINUTE_MS) });

/** One fault in every state. */
const FAULTS: readonly Told[] = [
  {
    title: '互联网出口链路中断',
    description: '运营商光缆受损,互联网访问中断,政务外网不受影响。',
    announced: 30,
    pool: 'BANDWIDTH_MBPS',
    steps: [
      [29, 'reportFaultProgress', said({ progress: '已切换至备用链路,带宽减半。' })],
      [28, 'restoreService', restored],
      [
        24,
        'closeFault',
        said({ cause: '市政施工挖断光缆。', measures: '主备链路改为不同路由,与施工单位建立通报机制。' }),
      ],
    ],
  },
  {
    title: '计算节点宕机告警',
    description: '监控显示一组计算节点失联。',
    announced: 20,
    steps: [[19, 'withdrawFault', said({ reason: '监控探针升级造成误报,业务未受影响。' })]],
  },
  {
    title: '存储控制器故障',
    description: '一台存储控制器失效,读写变慢。',
    announced: 7,
    pool: 'STORAGE_TIB',
    steps: [
      [6, 'reportFaultProgress', said({ progress: '业务已切至另一控制器,备件在途。' })],
      [4, 'restoreService', restored],
    ],
  },
  {
    title: '数据库主备切换异常',
    description: '主备切换后部分连接失败。',
    announced: 3,
    steps: [[2, 'reportFaultProgress', said({ progress: '已重建连接池,正在核查日志。' })]],
  },
  {
    title: '云主机网络抖动',
    description: '部分云主机间歇丢包,正在定位。',
    announced: 1,
    steps: [],
  },
];

/** The faults of the year's last weeks, and what is done about them. */
export function faultsOf(house: House, moments: readonly Date[]): readonly Happening[] {
  return FAULTS.flatMap((told, index) => {
    const known = { id: '', version: 0 };
    const happen = (back: number, opens: boolean, run: (at: Date) => Promise<void>): readonly Happening[] => {
      const moment = moments.length - back;
      const at = moments[moment];
      return at ? [{ moment, opens, locks: false, run: () => run(at) }] : [];
    };
    return [
      ...happen(told.announced, true, async (at) => {
        const affected = await affectedBy(house, told, index);
        if (affected === null) return;
        const { title, description } = told;
        const beganAt = new Date(at.getTime() - 10 * MINUTE_MS);
        const input = { title, description, beganAt, ...affected };
        known.id = await perform(house, OPERATOR, 'announceFault', input);
        known.version = 1;
      }),
      ...told.steps.flatMap(([back, step, input]) =>
        happen(back, false, async (at) => {
          if (known.id === '') return;
          await perform(house, OPERATOR, step, { ...known, ...input(at) });
          known.version += 1;
        }),
      ),
    ];
  });
}

const OPERATOR = { subject: 'provider.operator', requestId: 'seed' };

/** What a fault affects: its pool, or a system that is on the cloud by then; null where there is none. */
async function affectedBy(house: House, { pool }: Told, index: number) {
  const [found] = await writeAsSystem(house, 'seed', (into) =>
    into.run<{ id: string }>(
      pool
        ? sql`select id from capacity_pools where kind = ${pool}`
        : sql`
          select s.id from application_systems s
          where exists (select from cloud_resources x where x.system_id = s.id and x.state = 'RUNNING')
          order by s.name offset ${index} limit 1`,
    ),
  );
  if (!found) return null;
  return pool ? { poolIds: [found.id] } : { systemIds: [found.id] };
}
