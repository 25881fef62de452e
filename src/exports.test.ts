import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_FILES, CODE, takenBy, withoutComments } from './source-fixture.ts';

/** Values: a type may stand there to name what a function takes and gives. */
const EXPORT = /^export (?:abstract )?(?:async )?(?:function\*?|const|let|class|enum) (\w+)/gm;

/** Tests, with what stands beside them, and what only they use. */
const isTest = (file: string): boolean => /\.test\.ts$|-fixture\.ts$|^src\/e2e\//.test(file);

/** Exports that nobody imports by name, and who takes them. */
const TAKEN_OTHERWISE: Readonly<Record<string, string>> = {
  'src/components/word-import/reader.ts topics':
    'the page of Word imports, out of the file that a build makes of it',
  ...Object.fromEntries(
    ['FIGURES_FILE', 'judge', 'mended', 'shownArticle', 'shownTable', 'units'].map((name) => [
      `src/components/word-import/checker.ts ${name}`,
      'likewise',
    ]),
  ),
  'src/components/radio/listen.ts listen':
    'the button of radio scripts, out of the file that a build makes of it',
  'src/content.config.ts collections': 'Astro',
  'src/middleware.ts onRequest': 'Astro',
  'src/desk/browser-markdown.ts markdownToHast':
    'the rules, where a build puts it in the place of another reader',
  'src/desk/browser-markdown.ts markdownToMdast': 'likewise',
  'src/desk/browser-markdown.ts mdxToMdast': 'likewise',
  'src/desk/main.ts openDesk': 'the editor’s page, out of the files that a build makes of it',
  'src/suggestions/client.ts list': 'the search page, likewise',
  'src/suggestions/client.ts suggest': 'the search fields, out of the script that a build makes of it',
};

const tests = ALL_FILES.filter((file) => /\.ts$/.test(file) && isTest(file));
const testCode = new Map(tests.map((file) => [file, withoutComments(readFileSync(file, 'utf8'))]));
const program = [...CODE].filter(([file]) => !isTest(file));

const takenByProgram = new Set(program.flatMap(([file, code]) => takenBy(file, code)));
const takenByTests = new Set([...testCode].flatMap(([file, code]) => takenBy(file, code)));
const isTaken = (taken: ReadonlySet<string>, file: string, name: string): boolean =>
  taken.has(`${file} ${name}`) || taken.has(`${file} *`);

/** Exports of the program, but for those of pages, which Astro takes. */
const exported = program
  .filter(([file]) => !file.startsWith('src/pages/') && !file.endsWith('.astro'))
  .flatMap(([file, code]) => [...code.matchAll(EXPORT)].map(([, name = '']) => ({ file, code, name })))
  .filter(({ file, name }) => !TAKEN_OTHERWISE[`${file} ${name}`]);

describe('an export', () => {
  it('is seen with those who take it', () => {
    expect(
      takenBy(
        'src/a/b.ts',
        "import { one, type Two as T } from './c.ts';\nimport * as all from '../d.ts';\nawait import('./e.ts');\nexport type { Six } from './f.ts';",
      ),
    ).toEqual(['src/a/c.ts one', 'src/a/c.ts Two', 'src/a/f.ts Six', 'src/d.ts *', 'src/a/e.ts *']);
    expect(exported.length).toBeGreaterThan(300);
  });

  it('is taken by another file; what its own file alone uses stays inside', () => {
    const unused = exported.filter(
      ({ file, name }) => !isTaken(takenByProgram, file, name) && !isTaken(takenByTests, file, name),
    );
    expect(unused.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  });

  it('does not live for tests alone: the program uses it, if only in its own file', () => {
    const testsAlone = exported.filter(
      ({ file, code, name }) =>
        !isTaken(takenByProgram, file, name) &&
        isTaken(takenByTests, file, name) &&
        [...code.matchAll(new RegExp(String.raw`\b${name}\b`, 'g'))].length < 2,
    );
    expect(testsAlone.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  });
});
