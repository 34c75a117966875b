import type { RoleName } from '../src/kernel/identity/index.js';

/** Somebody of the sandbox and what they may act as. */
export interface SeedPerson {
  readonly login: string;
  readonly name: string;
  readonly memberships: readonly (readonly [unit: string, ...roles: RoleName[]])[];
}

/** Everybody one can be in the sandbox. */
export const PEOPLE: readonly SeedPerson[] = [
  { login: 'hrss.admin', name: '陈静', memberships: [['hrss', 'UNIT_ADMIN']] },
  { login: 'hrss.staff', name: '刘洋', memberships: [['hrss', 'UNIT_MEMBER']] },
  { login: 'health.admin', name: '周敏', memberships: [['health', 'UNIT_ADMIN']] },
  { login: 'education.admin', name: '何芳', memberships: [['education', 'UNIT_ADMIN']] },
  { login: 'transport.admin', name: '谢军', memberships: [['transport', 'UNIT_ADMIN']] },
  { login: 'housing.admin', name: '唐丽', memberships: [['housing', 'UNIT_ADMIN']] },
  { login: 'riverside.admin', name: '曹阳', memberships: [['riverside', 'UNIT_ADMIN']] },
  { login: 'riverside.civil.admin', name: '邓勇', memberships: [['riverside-civil', 'UNIT_ADMIN']] },
  { login: 'office.admitter', name: '王磊', memberships: [['office', 'ADMITTER']] },
  { login: 'office.reviewer', name: '李娜', memberships: [['office', 'ADMITTER', 'REVIEWER']] },
  { login: 'office.admin', name: '张伟', memberships: [['office', 'UNIT_ADMIN']] },
  { login: 'authority.planner', name: '赵强', memberships: [['authority', 'REVIEWER']] },
  { login: 'committee.member', name: '黄建国', memberships: [['committee', 'DECIDER']] },
  { login: 'provider.operator', name: '吴涛', memberships: [['provider', 'OPERATOR']] },
  { login: 'provider.monitor', name: '监控服务账号', memberships: [['provider', 'MONITOR']] },
  { login: 'security.inspector', name: '徐刚', memberships: [['security', 'INSPECTOR']] },
  { login: 'finance.officer', name: '孙悦', memberships: [['finance', 'OFFICER']] },
  { login: 'audit.auditor', name: '马超', memberships: [['audit', 'AUDITOR']] },
  {
    login: 'dual.person',
    name: '高翔',
    memberships: [
      ['hrss', 'UNIT_ADMIN'],
      ['office', 'REVIEWER'],
    ],
  },
];
