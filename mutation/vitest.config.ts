import { defineConfig } from 'vitest/config';

const room = process.env.MUTATION_ROOM ?? '{scoring,questionnaire}';

export default defineConfig({
  resolve: { alias: { 'fast-check': new URL('few-runs.ts', import.meta.url).pathname } },
  test: {
    // A room is held by its own tests; what the reports and pages above it notice does not count here.
    include: [`tests/${room}/**/*.test.ts`],
    setupFiles: ['tests/seed.ts', 'mutation/setup.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
});
