import type { Reporter, TestModule } from 'vitest/node';

/** Ends a test run with one line that people and scripts can read: "N passed, N failed, N skipped". */
export const lastLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => states.filter((each) => each === state).length;
    // A file that cannot be loaded has no tests of its own, yet has failed.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && module.children.size === 0,
    ).length;
    const skipped = count('skipped');
    const failed = count('failed') + count('pending') + broken + errors.length;
    console.log(`${count('passed')} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  },
};
