import { readFileSync } from 'node:fs';
import { generate, loadContext } from '@graphql-codegen/cli';
import { describe, expect, it } from 'vitest';

const FILE = 'tests/support/operations/generated/operations.ts';

describe('the typed operations', () => {
  it('are what the schema and the operations generate; `npm run codegen` writes them anew', async () => {
    const context = await loadContext('codegen.yml');
    const written = (await generate(context, false)) as { filename: string; content: string }[];
    expect(written.map(({ filename }) => filename)).toEqual([FILE]);
    expect(written[0]?.content).toBe(readFileSync(FILE, 'utf8'));
  }, 60_000);
});
