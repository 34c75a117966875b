import { FISCAL, type Funding, type ProjectKind } from '../texts.js';
import { type Condition, CONDITIONS } from './conditions.js';
import type { Track } from './texts.js';

/** What decides by which track a project comes to be built. */
export interface Tracked {
  readonly kind: ProjectKind;
  readonly funding: Funding;
  readonly securityProject: boolean;
}

/** The kinds that build something: with fiscal money they need a permit (YY-1 B), and restrictions bar them (YP-27). */
const CONSTRUCTION: ReadonlySet<ProjectKind> = new Set(['NEW', 'REBUILD', 'EXPANSION']);

/** Whether something is built, rebuilt or extended (YP-27). */
export function constructs({ kind }: Pick<Tracked, 'kind'>): boolean {
  return CONSTRUCTION.has(kind);
}

/** Whether any fiscal money is spent (YY-1, YP-2). */
export function spendsFiscalMoney({ funding }: Pick<Tracked, 'funding'>): boolean {
  return FISCAL.has(funding);
}

/** The rows by which a project finds its track: the first whose condition it meets. */
const TABLE: readonly (readonly [Track, (project: Tracked) => boolean])[] = [
  ['PERMIT', ({ securityProject }) => securityProject],
  ['PERMIT', (project) => spendsFiscalMoney(project) && constructs(project)],
  ['APPROVAL', spendsFiscalMoney],
  ['FILING', () => true],
];

/**
 * By which track a project comes to be built. PERMIT: security projects whatever the money, and fiscal new builds,
 * rebuilds and extensions. APPROVAL: fiscal upgrades, migrations and operation. FILING: all else (YY-1, YP-2).
 */
export function trackOf(project: Tracked): Track {
  return (TABLE.find(([, applies]) => applies(project)) as (typeof TABLE)[number])[0];
}

/** The conditions that the opinion on a project answers: those under A, under B, or both; none without a permit (YY-1). */
export function conditionsOf(project: Tracked): readonly Condition[] {
  const letters = [
    ...(project.securityProject ? ['A'] : []),
    ...(spendsFiscalMoney(project) && constructs(project) ? ['B'] : []),
  ];
  return (Object.keys(CONDITIONS) as Condition[]).filter((name) => letters.includes(name.charAt(0)));
}
