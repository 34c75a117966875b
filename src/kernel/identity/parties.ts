import { EnumRegistry } from '../graphql/index.js';
import type { Text } from '../i18n/index.js';

interface PartyFacts {
  readonly label: Text;
  /** Who is told when this party lets a deadline pass; `PARENT` is the unit above in the tree. */
  readonly superior: string | null;
  /** The roles that members of such a unit can hold. */
  readonly roles: readonly string[];
}

/** The parties of the rule book and the roles their members can hold (CC-6 – CC-9). */
export const PARTIES = {
  UNIT: {
    label: { en: 'A municipal unit or district bureau, which applies', zh: '市直单位' },
    superior: 'PARENT',
    roles: ['UNIT_ADMIN', 'UNIT_MEMBER'],
  },
  OFFICE: {
    label: { en: 'The e-government office, which runs the cloud day to day', zh: '市电子政务办' },
    superior: 'AUTHORITY',
    roles: ['UNIT_ADMIN', 'ADMITTER', 'REVIEWER'],
  },
  AUTHORITY: {
    label: { en: 'The data resource authority, which plans and supervises', zh: '市数据资源行政主管部门' },
    superior: 'COMMITTEE',
    roles: ['UNIT_ADMIN', 'REVIEWER'],
  },
  COMMITTEE: {
    label: {
      en: 'The data resource committee, which decides exceptions and plans',
      zh: '市数据资源管理委员会',
    },
    superior: 'CITY_GOVERNMENT',
    roles: ['UNIT_ADMIN', 'DECIDER'],
  },
  PROVIDER: {
    label: { en: 'The cloud service provider', zh: '政务云服务提供商' },
    superior: 'OFFICE',
    roles: ['UNIT_ADMIN', 'OPERATOR', 'MONITOR'],
  },
  CITY_GOVERNMENT: {
    label: { en: 'The city government', zh: '市政府' },
    superior: null,
    roles: ['UNIT_ADMIN', 'DECIDER'],
  },
  SECURITY_AUTHORITY: {
    label: { en: 'The information security authority', zh: '信息安全行政主管部门' },
    superior: 'CITY_GOVERNMENT',
    roles: ['UNIT_ADMIN', 'INSPECTOR'],
  },
  FINANCE: {
    label: { en: 'The finance bureau', zh: '市财政局' },
    superior: 'CITY_GOVERNMENT',
    roles: ['UNIT_ADMIN', 'OFFICER'],
  },
  AUDIT: {
    label: { en: 'The audit office, which reads everything and writes nothing', zh: '审计' },
    superior: 'CITY_GOVERNMENT',
    roles: ['UNIT_ADMIN', 'AUDITOR'],
  },
  EXPERT: {
    label: { en: 'An expert heard on a case', zh: '专家' },
    superior: null,
    roles: ['EXPERT'],
  },
} as const satisfies Readonly<Record<string, PartyFacts>>;

/** Roles that read and change nothing. */
export const READING_ROLES: readonly string[] = ['UNIT_MEMBER', 'AUDITOR'];

/** A party's name. */
export type PartyName = keyof typeof PARTIES;

/** The roles of a party, or of any party. */
export type RoleName<P extends PartyName = PartyName> = (typeof PARTIES)[P]['roles'][number];

/** `Party` in the SDL. */
export const parties = new EnumRegistry('Party', 'A party to the procedures. 参与方');
parties.add(
  Object.fromEntries(Object.entries(PARTIES).map(([name, party]) => [name, party.label])) as Record<
    PartyName,
    Text
  >,
);

/** `Role` in the SDL. */
export const roles = new EnumRegistry('Role', 'What a member of a unit may act as. 角色');
roles.add({
  UNIT_ADMIN: { en: 'Administrator of the unit: applies for it and manages its members', zh: '单位管理员' },
  UNIT_MEMBER: { en: 'Member of the unit: reads what is the unit’s', zh: '单位成员' },
  ADMITTER: { en: 'Admits or declines submissions', zh: '受理人员' },
  REVIEWER: { en: 'Reviews and approves', zh: '审核人员' },
  DECIDER: { en: 'Decides for the committee or the city government', zh: '审定人员' },
  OPERATOR: { en: 'Provisions and operates cloud resources', zh: '运维人员' },
  MONITOR: { en: 'Service account that reports readings', zh: '监控账号' },
  INSPECTOR: { en: 'Inspects information security', zh: '安全检查人员' },
  OFFICER: { en: 'Official of the finance bureau', zh: '财政人员' },
  AUDITOR: { en: 'Reads every record for audit', zh: '审计人员' },
  EXPERT: { en: 'Gives expert opinions', zh: '评审专家' },
} satisfies Record<RoleName, Text>);

/** What people call each party, where a sentence would be too long: beside a step, on a form. */
export const PARTY_NAMES: Readonly<Record<PartyName, Text>> = {
  UNIT: { en: 'Municipal unit', zh: '市直单位' },
  OFFICE: { en: 'E-government office', zh: '市电子政务办' },
  AUTHORITY: { en: 'Data resource authority', zh: '市数据资源行政主管部门' },
  COMMITTEE: { en: 'Data resource committee', zh: '市数据资源管理委员会' },
  PROVIDER: { en: 'Cloud service provider', zh: '政务云服务提供商' },
  CITY_GOVERNMENT: { en: 'City government', zh: '市政府' },
  SECURITY_AUTHORITY: { en: 'Information security authority', zh: '信息安全行政主管部门' },
  FINANCE: { en: 'Finance bureau', zh: '市财政局' },
  AUDIT: { en: 'Audit office', zh: '审计机关' },
  EXPERT: { en: 'Expert', zh: '专家' },
};

/** The same for each role. */
export const ROLE_NAMES: Readonly<Record<RoleName, Text>> = {
  UNIT_ADMIN: { en: 'Administrator', zh: '单位管理员' },
  UNIT_MEMBER: { en: 'Member', zh: '单位成员' },
  ADMITTER: { en: 'Admitting officer', zh: '受理人员' },
  REVIEWER: { en: 'Reviewer', zh: '审核人员' },
  DECIDER: { en: 'Decision maker', zh: '审定人员' },
  OPERATOR: { en: 'Operator', zh: '运维人员' },
  MONITOR: { en: 'Monitoring account', zh: '监控账号' },
  INSPECTOR: { en: 'Security inspector', zh: '安全检查人员' },
  OFFICER: { en: 'Finance officer', zh: '财政人员' },
  AUDITOR: { en: 'Auditor', zh: '审计人员' },
  EXPERT: { en: 'Expert', zh: '评审专家' },
};
