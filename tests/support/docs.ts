import 'reflect-metadata';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import '../../src/catalogue.js';
import { allProcedures } from '../../src/kernel/procedure/index.js';
import { settingRows } from '../../src/settings.js';
import { diagramOf } from './diagrams.js';

/** The parts of the documentation that are read off the code, by the name between their markers. */
export function generatedParts(): ReadonlyMap<string, string> {
  return new Map([
    ['settings', settingsTable()],
    ...allProcedures().map((table) => [`diagram ${table.name}`, diagramOf(table)] as const),
  ]);
}

/** Every README of the repository. */
export function readmes(): readonly string[] {
  return ['README.md', ...globSync('src/**/README.md').toSorted()];
}

/** Between which lines of a README a part stands; in its middle group, what stands there now. */
export const PART = /(?<=<!-- begin ([^>]+?) -->\n)(.*?)(?=<!-- end \1 -->)/gs;

/**
 * A README with its generated parts as the code has them now.
 * @throws where a marker names no part
 */
export function filled(text: string, parts: ReadonlyMap<string, string>): string {
  return text.replaceAll(PART, (_all, name: string) => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`Nothing generates the part “${name}”`);
    return `${part}\n`;
  });
}

function settingsTable(): string {
  const rows = settingRows.map(
    ({ name, meaning, fallback, required }) =>
      `| \`${name}\` | ${meaning} | ${required ? '**required**' : fallback ? `\`${fallback}\`` : '–'} |`,
  );
  return ['| variable | meaning | when absent |', '| --- | --- | --- |', ...rows].join('\n');
}

if (import.meta.main) {
  const parts = generatedParts();
  for (const file of readmes()) writeFileSync(file, filled(readFileSync(file, 'utf8'), parts));
}
