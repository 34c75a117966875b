import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vitest would load graphql's module build beside the CommonJS one that Apollo and type-graphql load.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['reflect-metadata'],
    exclude: ['tests/bench/**'],
    globalSetup: ['tests/support/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Not the city's zone: a date computed in the machine's zone shows as a failure.
    env: { TZ: 'America/New_York' },
    reporters: ['default', './tests/support/summary-reporter.ts'],
  },
});
