import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RuleBook } from '../../src/kernel/regulations/index.js';

const TESTS = join(import.meta.dirname, '..');

/** A title: the first argument of `it`, `test` or `describe`, or of what their `each` answers. Skipped ones prove nothing. */
const TITLE = /(?:(?<![\w.])(?:it|test|describe)|\))\(\s*(['"`])(.*?)\1,/gsu;
const LEADING_IDS = /^[A-Z]{2,5}-\d+[a-z]?(?:[\s,]+[A-Z]{2,5}-\d+[a-z]?)*(?![\w-])/u;

/** Every rule id with which a title begins, and a file that has it. */
function provedRules(): ReadonlyMap<string, string> {
  const proved = new Map<string, string>();
  for (const file of readdirSync(TESTS, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.test.ts')) continue;
    for (const [, , title = ''] of readFileSync(join(TESTS, file), 'utf8').matchAll(TITLE)) {
      const ids = LEADING_IDS.exec(title)?.[0].split(/[\s,]+/u) ?? [];
      for (const id of ids) proved.set(id, file);
    }
  }
  return proved;
}

describe('the tests and the rule book', () => {
  const proved = provedRules();
  const provisions = RuleBook.load().provisions.map(({ id }) => id);

  it.each(provisions)('%s is named by the title of a test', (id) => {
    expect(proved.has(id), `no title under tests/ begins with ${id}`).toBe(true);
  });

  it('no title begins with a rule that the rule book has not', () => {
    const known = new Set<string>(provisions);
    expect([...proved].filter(([id]) => !known.has(id))).toEqual([]);
  });
});
