import {
  clearable,
  day,
  flag,
  inputShape,
  listOf,
  line,
  oneOf,
  optional,
  prose,
  reference,
  type Taken,
  whole,
} from '../../kernel/procedure/index.js';
import { type ResourceKind, resourceKinds } from '../capacity/index.js';

/** The most of one resource that a line can ask for: no pool of a city is larger. */
const MAX_QUANTITY = 10_000_000;

const lineInput = inputShape(
  'ResourceLineInput',
  { en: 'A line of a resource list', zh: '资源清单条目' },
  {
    kind: oneOf<ResourceKind>(resourceKinds, { en: 'The kind of resource', zh: '资源类别' }),
    specification: line({ en: 'Which sort of it', zh: '规格' }),
    quantity: whole({ en: 'How much, in the unit of its kind', zh: '数量' }, 0, MAX_QUANTITY),
  },
);

const grantInput = inputShape(
  'GrantInput',
  { en: 'What is granted on a line', zh: '核准条目' },
  {
    lineId: reference({ en: 'The line', zh: '资源条目' }),
    quantity: whole({ en: 'How much is granted', zh: '核准数量' }, 0, MAX_QUANTITY),
    reason: optional(prose({ en: 'Why less than was asked for', zh: '核减理由' })),
  },
);

/** A resource list. */
export const lines = listOf(lineInput, { en: 'The resource list', zh: '资源清单' });

/** What is granted; a line that is not named is granted as it stands. */
export const grants = listOf(grantInput, {
  en: 'What is granted; a line not named is granted as it stands',
  zh: '核准清单',
});

/** A written opinion. */
export const opinion = prose({ en: 'The written opinion', zh: '意见' });

/** A written reason. */
export const reason = prose({ en: 'The reason', zh: '理由' });

/** What grants are, as taken. */
export type GrantsTaken = Taken<{ readonly grants: typeof grants }>['grants'];

/** What lines are, as taken. */
export type LinesTaken = Taken<{ readonly lines: typeof lines }>['lines'];

/** What a request is for. */
export const purpose = prose({ en: 'What the resources are for', zh: '用途' });

/** What was delivered and where it is reached. */
export const environment = prose({ en: 'What was delivered and where it is reached', zh: '环境说明' });

/** The new last day of the test. */
export const until = day({ en: 'The new last day', zh: '延长至' });

/** How each part of the test came out (CC-21). */
export const testResults = {
  functional: flag({ en: 'Whether the function test was passed', zh: '功能测试是否通过' }),
  performance: flag({ en: 'Whether the performance test was passed', zh: '性能测试是否通过' }),
  dataIntegrity: flag({ en: 'Whether the data integrity test was passed', zh: '数据完整性测试是否通过' }),
  security: flag({ en: 'Whether the security test was passed', zh: '安全测试是否通过' }),
};

/** The system that a request is for. */
export const systemId = reference({ en: 'The system it is for', zh: '应用系统' });

/** The project that an application is made for. */
export const projectId = optional(
  reference({ en: 'The project that it is made for, if for one', zh: '所属项目' }),
);

/** The same, said anew of an application. */
export const projectIdAnew = clearable(
  reference({ en: 'The project that it is made for; null where it is for none', zh: '所属项目' }),
);

/** What a unit certifies of a system whose service ends (CC-16a). */
export const certified = {
  offlineOn: day({ en: 'Since when the system is offline', zh: '下线日期' }),
  dataMigrated: flag({ en: 'Whether its data is migrated', zh: '数据是否已迁移' }),
  dataBackedUp: flag({ en: 'Whether its data is backed up', zh: '数据是否已备份' }),
};

/** What a unit certifies, as taken. */
export type Certified = Taken<typeof certified>;
