import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allProcedures } from '../../src/kernel/procedure/index.js';
import { diagramOf } from '../support/diagrams.js';
import { filled, generatedParts, PART, readmes } from '../support/docs.js';

const texts = readmes().map((file) => [file, readFileSync(file, 'utf8')] as const);
const parts = generatedParts();

describe('the generated parts of the documentation', () => {
  it.each(texts)('%s is in step with the code; `npm run docs` writes it anew', (_file, text) => {
    expect(filled(text, parts)).toBe(text);
  });

  it('each stands in one README: the diagram of every procedure, the table of settings', () => {
    const found = texts.flatMap(([, text]) => [...text.matchAll(PART)].map(([, name]) => name ?? ''));
    expect(found.toSorted()).toEqual([...parts.keys()].toSorted());
    expect(found.length).toBeGreaterThan(1);
  });

  it('a diagram shows every state, with who must act in it, and every step', () => {
    for (const table of allProcedures()) {
      const diagram = diagramOf(table);
      for (const [name, state] of Object.entries(table.states)) {
        expect(diagram).toMatch(new RegExp(`^  state "${name} .*" as ${name}$`, 'm'));
        expect(diagram.includes(`  ${name} --> [*]\n`)).toBe('ends' in state);
      }
      const along = diagram.split('\n').flatMap((line) => line.split(': ')[1]?.split('<br/>') ?? []);
      expect([...new Set(along)].toSorted()).toEqual(Object.keys(table.steps).toSorted());
    }
  });
});
