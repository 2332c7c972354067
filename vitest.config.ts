import { defineConfig } from 'vitest/config';

const real = 'test/**/*.real.test.ts';
/** They start the program as a user does. One that is missing here starts it from its source, which takes longer. */
const program = [
  'test/{cli,daemon,push,web}/**/*.test.ts',
  'test/llm/{commands,end-to-end}.test.ts',
  'test/{db/migrate,faults/kills}.test.ts',
];
const buildProgram = 'test/support/build-program.ts';

export default defineConfig({
  test: {
    pool: 'forks',
    // Most tests of commands wait for a process or a clock: one more than the two cores of a small machine keeps them busy.
    maxWorkers: 3,
    // Concurrent are those that wait for a dead process's claim to run out.
    maxConcurrency: 3,
    projects: [
      {
        test: {
          // The rules are compiled once for all of a worker's files: none of them leaves anything behind.
          isolate: false,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [real, ...program, '**/node_modules/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'program',
          include: program,
          exclude: [real, '**/node_modules/**'],
          globalSetup: [buildProgram],
          testTimeout: 120_000,
        },
      },
      {
        // Against real servers, which start once and only when one of these files is to run.
        test: {
          name: 'real',
          include: [real],
          exclude: ['**/node_modules/**'],
          globalSetup: [buildProgram, 'test/support/start-real-servers.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
