import { creditCodeCheckCharacter, type PartyName } from '../src/kernel/identity/index.js';

/** A unit of the sandbox's city. */
export interface SeedUnit {
  /** By what the other seeds call it. */
  readonly key: string;
  readonly name: string;
  readonly party: PartyName;
  readonly parent?: string;
}

/** The tree of units: city → parties and municipal units → districts → their bureaus. The names are a model city's. */
export const UNITS: readonly SeedUnit[] = [
  { key: 'city', name: '市人民政府', party: 'CITY_GOVERNMENT' },
  { key: 'committee', name: '市数据资源管理委员会', party: 'COMMITTEE', parent: 'city' },
  { key: 'authority', name: '市数据资源管理局', party: 'AUTHORITY', parent: 'city' },
  { key: 'office', name: '市电子政务管理办公室', party: 'OFFICE', parent: 'authority' },
  { key: 'provider', name: '星城政务云服务有限公司', party: 'PROVIDER', parent: 'office' },
  { key: 'security', name: '市信息安全管理局', party: 'SECURITY_AUTHORITY', parent: 'city' },
  { key: 'finance', name: '市财政局', party: 'FINANCE', parent: 'city' },
  { key: 'audit', name: '市审计局', party: 'AUDIT', parent: 'city' },
  { key: 'hrss', name: '市人力资源和社会保障局', party: 'UNIT', parent: 'city' },
  { key: 'health', name: '市卫生健康委员会', party: 'UNIT', parent: 'city' },
  { key: 'education', name: '市教育局', party: 'UNIT', parent: 'city' },
  { key: 'transport', name: '市交通运输局', party: 'UNIT', parent: 'city' },
  { key: 'housing', name: '市住房和城乡建设局', party: 'UNIT', parent: 'city' },
  { key: 'riverside', name: '江滨区人民政府', party: 'UNIT', parent: 'city' },
  { key: 'riverside-civil', name: '江滨区民政局', party: 'UNIT', parent: 'riverside' },
];

/** A credit code that is well formed and belongs to nobody: a registrar's prefix, then a serial number. */
export function seedCreditCode(serial: number): string {
  const first17 = `11999900MB${String(serial).padStart(7, '0')}`;
  return first17 + creditCodeCheckCharacter(first17);
}
