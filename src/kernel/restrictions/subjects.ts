import sql, { type Sql } from 'sql-template-tag';
import { EnumRegistry } from '../graphql/index.js';
import type { Text } from '../i18n/index.js';
import { Unit } from '../identity/index.js';
import { classOfId, type EntityClass } from '../read/index.js';

/** Whom a restriction can hold for. */
const LABELS = {
  UNIT: { en: 'the unit', zh: '单位' },
  SYSTEM: { en: 'the system', zh: '应用系统' },
  PROJECT: { en: 'the project', zh: '项目' },
} as const satisfies Readonly<Record<string, Text>>;

/** The name of a kind of subject. */
export type SubjectName = keyof typeof LABELS;

/** `RestrictionSubject` in the SDL. */
export const restrictionSubjects = new EnumRegistry(
  'RestrictionSubject',
  'Whom a restriction holds for. 限制对象',
);
restrictionSubjects.add(LABELS);

/** A subject and those that stand with it, by kind: its unit always, its system where it has one. */
export type Subjects = Readonly<Partial<Record<SubjectName, string>>> & { readonly UNIT: string };

/** How a kind of subject is found. */
export interface SubjectSpec {
  readonly type: () => EntityClass;
  /** A statement that answers its `Subjects` for an id, for who may see it; columns that are null are none. */
  readonly standing: (id: string) => Sql;
}

const specs = new Map<SubjectName, SubjectSpec>([
  ['UNIT', { type: () => Unit, standing: (id) => sql`select id as "UNIT" from units where id = ${id}` }],
]);

/** Says how a module's kind of subject is found. */
export function declareSubject(name: SubjectName, spec: SubjectSpec): void {
  specs.set(name, spec);
}

/** The kind of subject that has an id, by its prefix. */
export function subjectOfId(
  id: string,
): { readonly name: SubjectName; readonly spec: SubjectSpec } | undefined {
  const type = classOfId(id);
  for (const [name, spec] of specs) if (type && spec.type() === type) return { name, spec };
  return undefined;
}

/** What people call a kind of subject. */
export function subjectLabel(name: string): Text {
  return restrictionSubjects.label(name);
}
