import { defineConfig } from 'vitest/config';

const results = process.env.TEST_RESULTS;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/seed.ts'],
    // Files of one worker share what they import; each still has to pass alone and in any order.
    isolate: false,
    // Some tests start a server or a browser; on a busy machine that takes its time.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A browser beside more workers than this would want more memory than a small machine has.
    maxWorkers: 2,
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
  },
});
