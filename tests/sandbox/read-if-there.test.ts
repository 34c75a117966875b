import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readIfThere } from '../../src/sandbox/read-if-there.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'there-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('a file that comes and goes while it is looked at is read whole or not at all', async () => {
  const [here, away] = [join(folder, 'here'), join(folder, 'away')];
  writeFileSync(here, 'all of it');
  const mover = new Worker(
    `const { renameSync } = require('node:fs');
     const { here, away } = require('node:worker_threads').workerData;
     for (;;) { renameSync(here, away); renameSync(away, here); }`,
    { eval: true, workerData: { here, away } },
  );
  await new Promise((running) => mover.once('online', running));
  const seen = new Set<string | undefined>();
  const until = performance.now() + 20_000;
  for (let reads = 0; reads < 20_000 || (seen.size < 2 && performance.now() < until); reads++)
    seen.add(readIfThere(here));
  await mover.terminate();
  expect(seen).toEqual(new Set(['all of it', undefined]));
});

test('what is there and cannot be read is told of', () => {
  expect(() => readIfThere(folder)).toThrow('EISDIR');
});
