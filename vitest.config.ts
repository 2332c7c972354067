import { defineConfig } from 'vitest/config';

const real = 'test/**/*.real.test.ts';

export default defineConfig({
  test: {
    pool: 'forks',
    // Most tests of commands wait for a process or a clock: one more than the two cores of a small machine keeps them busy.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [real, '**/node_modules/**'],
          testTimeout: 60_000,
        },
      },
      {
        // Against real servers, which start once and only when one of these files is to run.
        test: {
          name: 'real',
          include: [real],
          exclude: ['**/node_modules/**'],
          globalSetup: ['test/support/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
