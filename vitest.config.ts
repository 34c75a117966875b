import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const FILES = globSync('tests/**/*.test.ts', { cwd: import.meta.dirname, exclude: ['tests/bench/**'] });

const has = (what: RegExp) => (file: string) => what.test(readFileSync(file, 'utf8'));

/**
 * Files whose process is theirs alone: they declare types, refusals or procedures beside the house's own, which would
 * be in every schema that is built after, or stop the time.
 */
const ALONE = FILES.filter(
  has(/\/toy-graphql\.|'type-graphql'|decorators\/legacy|\bdeclareProcedure\b|\bvi\.useFakeTimers\b/),
);

/** Files that share the types of one toy, which have no place beside the house's. */
const TOY = FILES.filter(has(/\/toy\/server\./)).filter((file) => !ALONE.includes(file));

/** The others run one after the other in a few processes, each of which loads the house once. */
const SHARED = FILES.filter((file) => !ALONE.includes(file) && !TOY.includes(file));

/** What holds for each test file. */
const settings = {
  setupFiles: ['reflect-metadata'],
  pool: 'forks' as const,
  maxWorkers: 3,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Not the city's zone: a date computed in the machine's zone shows as a failure.
  env: { TZ: 'America/New_York' },
};

// Vitest would load graphql's module build beside the CommonJS one that Apollo and type-graphql load.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    // Of the run, not of a project: one cluster for all.
    globalSetup: ['tests/support/global-setup.ts'],
    reporters: ['default', './tests/support/summary-reporter.ts'],
    projects: [
      { resolve, test: { ...settings, name: 'alone', include: ALONE } },
      { resolve, test: { ...settings, name: 'toy', include: TOY, isolate: false } },
      { resolve, test: { ...settings, name: 'shared', include: SHARED, isolate: false } },
    ],
  },
});
