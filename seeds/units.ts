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
  { key: 'development', name: '市发展和改革委员会', party: 'UNIT', parent: 'city' },
  { key: 'police', name: '市公安局', party: 'UNIT', parent: 'city' },
  { key: 'civil', name: '市民政局', party: 'UNIT', parent: 'city' },
  { key: 'justice', name: '市司法局', party: 'UNIT', parent: 'city' },
  { key: 'natural', name: '市自然资源和规划局', party: 'UNIT', parent: 'city' },
  { key: 'ecology', name: '市生态环境局', party: 'UNIT', parent: 'city' },
  { key: 'water', name: '市水利局', party: 'UNIT', parent: 'city' },
  { key: 'agriculture', name: '市农业农村局', party: 'UNIT', parent: 'city' },
  { key: 'commerce', name: '市商务局', party: 'UNIT', parent: 'city' },
  { key: 'culture', name: '市文化旅游广电局', party: 'UNIT', parent: 'city' },
  { key: 'veterans', name: '市退役军人事务局', party: 'UNIT', parent: 'city' },
  { key: 'emergency', name: '市应急管理局', party: 'UNIT', parent: 'city' },
  { key: 'market', name: '市市场监督管理局', party: 'UNIT', parent: 'city' },
  { key: 'statistics', name: '市统计局', party: 'UNIT', parent: 'city' },
  { key: 'insurance', name: '市医疗保障局', party: 'UNIT', parent: 'city' },
  { key: 'urban', name: '市城市管理和综合执法局', party: 'UNIT', parent: 'city' },
  { key: 'fund', name: '市住房公积金管理中心', party: 'UNIT', parent: 'city' },
  { key: 'approval', name: '市行政审批服务局', party: 'UNIT', parent: 'city' },
  { key: 'riverside', name: '江滨区人民政府', party: 'UNIT', parent: 'city' },
  { key: 'riverside-civil', name: '江滨区民政局', party: 'UNIT', parent: 'riverside' },
  { key: 'southhill', name: '岳南区人民政府', party: 'UNIT', parent: 'city' },
  { key: 'starlake', name: '星湖区人民政府', party: 'UNIT', parent: 'city' },
  { key: 'riverside-education', name: '江滨区教育和体育局', party: 'UNIT', parent: 'riverside' },
  { key: 'southhill-health', name: '岳南区卫生健康局', party: 'UNIT', parent: 'southhill' },
  { key: 'southhill-urban', name: '岳南区城市管理局', party: 'UNIT', parent: 'southhill' },
  { key: 'starlake-approval', name: '星湖区行政审批服务局', party: 'UNIT', parent: 'starlake' },
];

/** A credit code that is well formed and belongs to nobody: a registrar's prefix, then a serial number. */
export function seedCreditCode(serial: number): string {
  const first17 = `11999900MB${String(serial).padStart(7, '0')}`;
  return first17 + creditCodeCheckCharacter(first17);
}
