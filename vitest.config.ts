import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const results = process.env.TEST_RESULTS;

/** Pages seen by axe take longest, other tests in a browser come next: begun last they would be waited for alone. */
const longest = (path: string): number =>
  path.includes('/browser/axe-') ? 0 : path.includes('/browser/') ? 1 : 2;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => longest(a.moduleId) - longest(b.moduleId));
  }
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/seed.ts'],
    // Files of one worker share what they import; each still has to pass alone and in any order.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Some tests start a server or a browser; on a busy machine that takes its time.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // With three, two cores took longer: each worker loads the program anew.
    maxWorkers: 2,
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
  },
});
