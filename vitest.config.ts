import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const FILES = globSync('tests/**/*.test.ts', { cwd: import.meta.dirname, exclude: ['tests/bench/**'] });

/**
 * What a file that shares its process may not do: declare types beside the house's own (they would be in every
 * schema that is built after), or stop the time.
 */
const LEAVES_TRACES =
  /\btoy\b|\/toy-|'type-graphql'|decorators\/legacy|\bdeclareProcedure\b|\bvi\.useFakeTimers\b/;

/** Files whose process is theirs alone. The others run one after the other in a few, each of which loads the house once. */
const ALONE = FILES.filter((file) => LEAVES_TRACES.test(readFileSync(file, 'utf8')));

/** What holds for each test file. */
const settings = {
  setupFiles: ['reflect-metadata'],
  pool: 'forks' as const,
  maxWorkers: 2,
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
      {
        resolve,
        test: {
          ...settings,
          name: 'shared',
          include: FILES.filter((file) => !ALONE.includes(file)),
          isolate: false,
        },
      },
    ],
  },
});
