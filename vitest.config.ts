import { defineConfig } from 'vitest/config';

/** Tests of access and look that take a quarter of an hour: every night, and by `npm test -- --access`. */
const ACCESS = ['access', 'keyboard', 'layout-shift', 'look', 'screen-reader', 'targets', 'zoom'].map(
  (name) => `src/e2e/${name}.test.ts`,
);
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
        test: { name: 'build', include: ['src/e2e/build.test.ts'] },
      },
      {
        test: {
          name: 'browser',
          include: ['src/e2e/**/*.test.ts'],
          exclude: ['src/e2e/build.test.ts', ...ACCESS],
          ...BROWSER,
        },
      },
      { test: { name: 'access', include: ACCESS, ...BROWSER } },
    ],
  },
});
