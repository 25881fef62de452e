import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Two cores and one Chromium each: more files at once only make each other late. */
const BROWSER = { maxWorkers: 2, testTimeout: 120_000, hookTimeout: 120_000 };

/** What reads content in a test reads the tests' own: live content is judged by rules alone. */
const TEST_CONTENT = { CONTENT_DIR: fileURLToPath(new URL('src/e2e/content', import.meta.url)) };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/e2e/**'],
          env: TEST_CONTENT,
        },
      },
      {
        // Builds take both cores; beside browser tests they would make those late.
        test: {
          name: 'build',
          include: ['src/e2e/build.test.ts', 'src/e2e/reliability.test.ts'],
          env: TEST_CONTENT,
        },
      },
      {
        // What a change has no time for; as root, who alone can fill a small disk and take the network away.
        test: {
          name: 'nightly',
          include: ['src/e2e/nightly/**/*.test.ts'],
          fileParallelism: false,
          env: TEST_CONTENT,
        },
      },
      {
        // Content that means harm, and broken files: it builds, too.
        test: {
          name: 'hostile',
          include: ['src/e2e/hostile/**/*.test.ts'],
          env: TEST_CONTENT,
          ...BROWSER,
          // All files at once: their builds wait for each other, and the longest must not begin last.
          maxWorkers: 4,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['src/e2e/**/*.test.ts'],
          exclude: [
            'src/e2e/build.test.ts',
            'src/e2e/reliability.test.ts',
            'src/e2e/nightly/**',
            'src/e2e/hostile/**',
          ],
          env: TEST_CONTENT,
          ...BROWSER,
        },
      },
    ],
  },
});
