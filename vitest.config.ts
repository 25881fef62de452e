import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What builds and what drives a browser runs together: one waits while the other works, and four at once fill two cores. */
const BUILT = { maxWorkers: 4, testTimeout: 240_000, hookTimeout: 120_000 };

/** What reads content in a test reads the tests' own: live content is judged by rules alone. */
const TEST_CONTENT = { CONTENT_DIR: fileURLToPath(new URL('src/e2e/content', import.meta.url)) };

/** The files that take longest, as they begin, so that none is left for the end; those that build wait for each other and are spread. */
const FIRST = [
  'embed-changes',
  'reliability',
  'kinds-desk',
  'kinds-phone',
  'payloads',
  'pages',
  'dev',
  'look',
  'build',
  'embed-frameworks',
  'untrusted-files',
  'extremes',
  'broken-files',
  'embed-matrix',
].map((name) => `/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const found = FIRST.findIndex((name) => moduleId.endsWith(name));
      return found < 0 ? FIRST.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
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
        test: {
          name: 'build',
          include: ['src/e2e/build.test.ts', 'src/e2e/reliability.test.ts'],
          env: TEST_CONTENT,
          ...BUILT,
        },
      },
      {
        // What a change has no time for; as root, who alone can fill a small disk and take the network away.
        test: {
          name: 'nightly',
          include: ['src/e2e/nightly/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: BUILT.testTimeout,
          hookTimeout: BUILT.hookTimeout,
          env: TEST_CONTENT,
        },
      },
      {
        // Content that means harm, and broken files: it builds, too.
        test: {
          name: 'hostile',
          include: ['src/e2e/hostile/**/*.test.ts'],
          env: TEST_CONTENT,
          ...BUILT,
        },
      },
      {
        test: {
          name: 'browser',
          // Reading the same modules anew for each file took a third of a second, sixty times.
          isolate: false,
          include: ['src/e2e/**/*.test.ts'],
          exclude: [
            'src/e2e/build.test.ts',
            'src/e2e/reliability.test.ts',
            'src/e2e/nightly/**',
            'src/e2e/hostile/**',
          ],
          env: TEST_CONTENT,
          ...BUILT,
        },
      },
    ],
  },
});
