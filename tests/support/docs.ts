import 'reflect-metadata';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import '../../src/catalogue.js';
import { type DrawnProcedure, stateDiagram } from '../../src/client/index.js';
import { allProcedures, published } from '../../src/kernel/procedure/index.js';
import { RuleBook } from '../../src/kernel/regulations/index.js';
import { settingRows } from '../../src/settings.js';

/** The parts of the documentation that are read off the code, by the name between their markers. */
export function generatedParts(): ReadonlyMap<string, string> {
  return new Map([
    ['settings', settingsTable()],
    ...publishedProcedures().map((table) => [`diagram ${table.name}`, diagramOf(table)] as const),
  ]);
}

/** The procedures as the API answers them in Chinese; no diagram shows a number, so the day does not matter. */
function publishedProcedures(): readonly (DrawnProcedure & { readonly name: string })[] {
  const reading = { ruleBook: RuleBook.load(), on: '2026-01-01', language: 'zh' } as const;
  return allProcedures().map((table) => published(table, reading));
}

/** The diagram of a procedure as it stands in a README. */
export function diagramOf(procedure: DrawnProcedure): string {
  return `\`\`\`mermaid\n${stateDiagram(procedure)}\n\`\`\``;
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
