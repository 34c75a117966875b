/** Who takes part, by the party for which they act; the first are administrators of units. */
export const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  UNIT: ['hrss.admin', 'health.admin', 'dual.person'],
  OFFICE: ['office.admitter', 'office.reviewer', 'dual.person'],
  PROVIDER: ['provider.operator'],
};

/** Everybody, each once. */
export const EVERYBODY = [...new Set(Object.values(PEOPLE).flat())];

/** Administrators of the units whose systems are on their way, and their units. */
export const UNITS: Readonly<Record<string, string>> = {
  'hrss.admin': '市人力资源和社会保障局',
  'health.admin': '市卫生健康委员会',
};

/** Who administers a unit. */
export function adminOf(unit: string): string {
  return Object.keys(UNITS).find((login) => UNITS[login] === unit) as string;
}

/** Files that everybody has at hand, one of each kind. */
export const FILES = [
  'CONSTRUCTION_PLAN',
  'SELF_TEST_REPORT',
  'RESOURCE_LIST',
  'MLPS_SELF_GRADING',
  'THIRD_PARTY_TEST_REPORT',
  'MLPS_FILING_CERTIFICATE',
];
