import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildASTSchema, buildSchema, findBreakingChanges } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printedSchema } from '../../src/database/print-schema.js';
import { promisedSchema } from '../support/promised-schema.js';

const FILE = 'schema/schema.graphql';
const committed = readFileSync(FILE, 'utf8');
const published = onMain(FILE);

/** What becomes impossible for a client of the old schema. */
function broken(before: string, after: string, today: string): string[] {
  const promised = buildASTSchema(promisedSchema(before, today), { assumeValidSDL: true });
  return findBreakingChanges(promised, buildSchema(after)).map(({ description }) => description);
}

/** A file as the main branch has it; undefined where there is no repository or no such branch. */
function onMain(file: string): string | undefined {
  for (const branch of ['origin/main', 'main']) {
    try {
      return execFileSync('git', ['show', `${branch}:${file}`], { encoding: 'utf8', stdio: 'pipe' });
    } catch {
      // The next one, if any.
    }
  }
  return undefined;
}

describe('the committed schema', () => {
  it('is what the code builds; `npm run schema` prints it anew', async () => {
    expect(committed).toBe(await printedSchema());
  });

  it.skipIf(published === undefined)('breaks no client of the main branch', () => {
    expect(broken(published ?? '', committed, new Date().toISOString().slice(0, 10))).toEqual([]);
  });
});

describe('the comparison with the main branch', () => {
  const before = `
    type Query { unit: Unit code: String @deprecated(reason: "Use creditCode; goes after 2026-01-31.") kind: Kind }
    type Unit { name: String seat: Seat @deprecated(reason: "Goes after 2026-01-31.") }
    type Seat { city: String }
    enum Kind { CITY DISTRICT @deprecated(reason: "No longer used.") }`;

  it('finds what was taken away', () => {
    const after = 'type Query { unit: Unit kind: Kind } type Unit { name: Int } enum Kind { CITY DISTRICT }';
    expect(broken(before, after, '2026-01-31')).toEqual([
      'Seat was removed.',
      'Query.code was removed.',
      'Unit.seat was removed.',
      'Unit.name changed type from String to Int.',
    ]);
  });

  it('lets go what was deprecated until a day that has passed, and the types that it alone led to', () => {
    const after =
      'type Query { unit: Unit kind: Kind } type Unit { name: String } enum Kind { CITY DISTRICT }';
    expect(broken(before, after, '2026-02-01')).toEqual([]);
  });

  it('does not let go what was deprecated without a day', () => {
    const after = 'type Query { unit: Unit kind: Kind } type Unit { name: String } enum Kind { CITY }';
    expect(broken(before, after, '2030-01-01')).toEqual(['DISTRICT was removed from enum type Kind.']);
  });
});
