import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/** Ends a run with one line that a person and a machine read alike: `N passed, N failed`. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(
    modules: ReadonlyArray<TestModule>,
    errors: ReadonlyArray<unknown>,
    reason: TestRunEndReason,
  ): void {
    let passed = 0;
    // What breaks outside a test (a file that does not load, a rejection nobody awaits) fails the run too.
    let failed = errors.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        if (state === 'failed') failed++;
      }
    }
    // A run that did not come to its tests has failed all the same.
    if (reason === 'failed') failed ||= 1;
    process.once('exit', () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
  }
}
