import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { 'fast-check': new URL('few-runs.ts', import.meta.url).pathname } },
  test: {
    include: process.env.MUTATION_TESTS?.split(',') ?? ['tests/{scoring,questionnaire}/**/*.test.ts'],
    setupFiles: ['tests/seed.ts', 'mutation/setup.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
});
