import { EnumRegistry } from '../graphql/index.js';

/** What a unit, system or project may not get while a restriction holds. */
export const RESTRICTION_KINDS = {
  NO_APPROVAL: { en: 'No approval of projects', zh: '暂停信息化项目审批' },
  NO_CONSTRUCTION: {
    en: 'No approval of new builds, rebuilds and extensions',
    zh: '不得新建、改建、扩建',
  },
  NO_OPERATING_MONEY: { en: 'No money for operation and maintenance', zh: '不安排运行维护经费' },
  NO_INVESTMENT: { en: 'No further investment', zh: '暂缓安排投资计划' },
  NO_ACCEPTANCE: { en: 'No acceptance of what is being built', zh: '不得竣工验收' },
  NO_RESOURCES: { en: 'No more cloud resources', zh: '暂缓提供基础资源' },
  SUSPENDED: { en: 'Suspended', zh: '暂停' },
} as const;

/** The name of a kind. */
export type RestrictionKind = keyof typeof RESTRICTION_KINDS;

/** `RestrictionKind` in the SDL. */
export const restrictionKinds = new EnumRegistry(
  'RestrictionKind',
  'What may not be had while a restriction holds. 限制措施',
);
restrictionKinds.add(RESTRICTION_KINDS);
