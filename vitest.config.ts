import { defineConfig } from 'vitest/config';

/** Two cores and one Chromium each: more files at once only make each other late. */
const BROWSER = { maxWorkers: 2, testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/e2e/**'],
        },
      },
      {
        // Builds take both cores; beside browser tests they would make those late.
        test: { name: 'build', include: ['src/e2e/build.test.ts', 'src/e2e/reliability.test.ts'] },
      },
      {
        // What a change has no time for; as root, who alone can fill a small disk and take the network away.
        test: { name: 'nightly', include: ['src/e2e/nightly/**/*.test.ts'], fileParallelism: false },
      },
      {
        test: {
          name: 'browser',
          include: ['src/e2e/**/*.test.ts'],
          exclude: ['src/e2e/build.test.ts', 'src/e2e/reliability.test.ts', 'src/e2e/nightly/**'],
          ...BROWSER,
        },
      },
    ],
  },
});
