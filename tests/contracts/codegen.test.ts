import { readFileSync } from 'node:fs';
import { generate, loadContext } from '@graphql-codegen/cli';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { mutationDocument } from '../../src/client/index.js';

const FILES = ['src/client/generated/operations.ts', 'tests/support/operations/generated/operations.ts'];

it('the typed operations of client and tests are what schema and operations generate; `npm run codegen` writes them', async () => {
  const context = await loadContext('codegen.yml');
  const written = (await generate(context, false)) as { filename: string; content: string }[];
  expect(written.map(({ filename }) => filename).toSorted()).toEqual(FILES);
  for (const { filename, content } of written) expect(content).toBe(readFileSync(filename, 'utf8'));
}, 60_000);

it('the client has a document for every mutation of the schema', () => {
  const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
  const names = Object.keys(schema.getMutationType()!.getFields());
  for (const name of names) expect(String(mutationDocument(name))).toContain(`${name}(input: $input)`);
  expect(names.length).toBeGreaterThan(25);
});
