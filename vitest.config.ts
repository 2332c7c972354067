import { defineConfig } from 'vitest/config';

const real = 'test/**/*.real.test.ts';

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
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
