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
  { login: 'government.member', name: '郭振华', memberships: [['city', 'DECIDER']] },
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
  { login: 'development.admin', name: '罗毅', memberships: [['development', 'UNIT_ADMIN']] },
  { login: 'police.admin', name: '郑凯', memberships: [['police', 'UNIT_ADMIN']] },
  { login: 'civil.admin', name: '韩雪', memberships: [['civil', 'UNIT_ADMIN']] },
  { login: 'justice.admin', name: '冯涛', memberships: [['justice', 'UNIT_ADMIN']] },
  { login: 'natural.admin', name: '于洋', memberships: [['natural', 'UNIT_ADMIN']] },
  { login: 'ecology.admin', name: '董洁', memberships: [['ecology', 'UNIT_ADMIN']] },
  { login: 'water.admin', name: '萧平', memberships: [['water', 'UNIT_ADMIN']] },
  { login: 'agriculture.admin', name: '程斌', memberships: [['agriculture', 'UNIT_ADMIN']] },
  { login: 'commerce.admin', name: '袁媛', memberships: [['commerce', 'UNIT_ADMIN']] },
  { login: 'culture.admin', name: '蒋雯', memberships: [['culture', 'UNIT_ADMIN']] },
  { login: 'veterans.admin', name: '沈强', memberships: [['veterans', 'UNIT_ADMIN']] },
  { login: 'emergency.admin', name: '彭辉', memberships: [['emergency', 'UNIT_ADMIN']] },
  { login: 'market.admin', name: '曾静怡', memberships: [['market', 'UNIT_ADMIN']] },
  { login: 'statistics.admin', name: '吕文', memberships: [['statistics', 'UNIT_ADMIN']] },
  { login: 'insurance.admin', name: '苏婷', memberships: [['insurance', 'UNIT_ADMIN']] },
  { login: 'urban.admin', name: '卢军', memberships: [['urban', 'UNIT_ADMIN']] },
  { login: 'fund.admin', name: '蔡明', memberships: [['fund', 'UNIT_ADMIN']] },
  { login: 'approval.admin', name: '贾玲', memberships: [['approval', 'UNIT_ADMIN']] },
  { login: 'southhill.admin', name: '丁一鸣', memberships: [['southhill', 'UNIT_ADMIN']] },
  { login: 'starlake.admin', name: '魏红', memberships: [['starlake', 'UNIT_ADMIN']] },
  { login: 'riverside.education.admin', name: '薛梅', memberships: [['riverside-education', 'UNIT_ADMIN']] },
  { login: 'southhill.health.admin', name: '叶青', memberships: [['southhill-health', 'UNIT_ADMIN']] },
  { login: 'southhill.urban.admin', name: '阎勇', memberships: [['southhill-urban', 'UNIT_ADMIN']] },
  { login: 'starlake.approval.admin', name: '余佳', memberships: [['starlake-approval', 'UNIT_ADMIN']] },
  { login: 'education.staff', name: '姜楠', memberships: [['education', 'UNIT_MEMBER']] },
  { login: 'transport.staff', name: '范晓', memberships: [['transport', 'UNIT_MEMBER']] },
  { login: 'housing.staff', name: '石磊', memberships: [['housing', 'UNIT_MEMBER']] },
  { login: 'police.staff', name: '龙飞', memberships: [['police', 'UNIT_MEMBER']] },
  { login: 'market.staff', name: '万芳', memberships: [['market', 'UNIT_MEMBER']] },
  { login: 'insurance.staff', name: '段瑞', memberships: [['insurance', 'UNIT_MEMBER']] },
  { login: 'approval.staff', name: '钱程', memberships: [['approval', 'UNIT_MEMBER']] },
  { login: 'office.deputy', name: '汤敏', memberships: [['office', 'REVIEWER']] },
  { login: 'office.clerk', name: '尹航', memberships: [['office', 'ADMITTER']] },
  { login: 'provider.engineer', name: '黎昕', memberships: [['provider', 'OPERATOR']] },
];
