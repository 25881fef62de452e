import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALL_FILES, importsOf, SOURCES, withoutComments } from './source-fixture.ts';

/**
 * The rooms of the house, from the ground up, and what each may not know besides the floors above it. A room imports only
 * from itself and from rooms that stand before it in this list.
 */
const ROOMS: readonly {
  readonly room: string;
  readonly not?: readonly string[];
  readonly packages?: RegExp;
}[] = [
  { room: 'src/vietnamese', packages: /./ },
  // Zod is the one that Astro carries; the file system stays outside.
  { room: 'src/model', packages: /^(?!astro\/zod$)/ },
  // Browsers mend texts, too.
  { room: 'src/mending', packages: /./ },
  // Browsers read Word files, too.
  {
    room: 'src/word',
    packages: /^(?!(?:mammoth|fflate|yaml|@xmldom\/xmldom|mdast|hast|(?:hast|mdast)-util-[\w-]+|vitest)$)/,
  },
  { room: 'src/files', packages: /^astro(?!\/zod$)/ },
  { room: 'src/site' },
  { room: 'src/adopt', packages: /^astro/ },
  { room: 'src/built', packages: /^astro/ },
  { room: 'src/hosting', packages: /^astro/ },
  { room: 'src/browser', packages: /^astro/ },
  // Sheets know nothing; search and widgets put some of them into files of their own.
  { room: 'src/styles' },
  { room: 'src/content' },
  { room: 'src/markdown', packages: /^astro:/ },
  { room: 'src/facts', packages: /^astro:/ },
  { room: 'src/suggestions' },
  { room: 'src/search' },
  { room: 'src/indexing', packages: /^astro/ },
  { room: 'src/embed', not: ['src/search'] },
  { room: 'src/feeds', not: ['src/embed'] },
  { room: 'src/channels', not: ['src/embed'] },
  { room: 'src/checks', packages: /^astro(?!\/zod$)/ },
  // The check of one file runs in browsers, too.
  { room: 'src/desk', packages: /^(?:astro(?!\/zod$)|node:)/ },
  { room: 'src/charts' },
  { room: 'src/components' },
  { room: 'src/layouts' },
  { room: 'src/pages' },
  { room: 'src/integrations' },
  { room: 'src/bench', packages: /^astro/ },
  { room: 'src/e2e' },
  { room: 'scripts' },
];

/** Components and layouts are one floor: a layout is made of components, some of which stand in a layout's frame. */
const SAME_FLOOR = [['src/components', 'src/layouts']];

const resolve = (from: string, target: string): string =>
  path.posix.normalize(path.posix.join(path.posix.dirname(from), target.replace(/\?.*$/, '')));

/** A file or folder of ours named by its path from the project's root, or from the file that names it. */
const REACH =
  /(['"`])(src\/[^'"`$]*)|\b(?:new URL\(\s*|import\.meta\.dirname,\s*)['"`]([^'"`$:]+)['"`](?:\s*,\s*import\.meta\.url)?/g;

/** What of `src/` a file reaches by path, to read or to start it: knowledge as an import is. */
const reachesOf = (file: string, code: string): string[] =>
  [...withoutComments(code).matchAll(REACH)]
    .map(([, , whole, relative = '']) => whole ?? resolve(file, relative))
    .filter((target) => target.startsWith('src/'));

const roomOf = (file: string): number => ROOMS.findIndex(({ room }) => file.startsWith(`${room}/`));
const nameOf = (file: string): string => ROOMS[roomOf(file)]?.room ?? file;

const IMPORTS = new Map(SOURCES.map((file) => [file, importsOf(readFileSync(file, 'utf8'))]));
const pairs = [...IMPORTS].flatMap(([file, targets]) => targets.map((target) => ({ file, target })));
const own = pairs
  .filter(({ target }) => target.startsWith('.'))
  .map(({ file, target }) => ({ file, target: resolve(file, target) }));
const reaches = SOURCES.flatMap((file) =>
  reachesOf(file, readFileSync(file, 'utf8')).map((target) => ({ file, target })),
);

const share = (a: string, b: string): boolean =>
  SAME_FLOOR.some((floor) => floor.includes(a) && floor.includes(b));

describe('the house', () => {
  it('reads imports as they are written', () => {
    expect(
      importsOf(
        `import a from './a.ts';\nimport type { B } from "../b.ts";\nimport 'c.css';\nexport * from './d.ts';\nconst e = await import('./e.ts');`,
      ),
    ).toEqual(['./a.ts', '../b.ts', 'c.css', './d.ts', './e.ts']);
    expect(
      importsOf(
        `// import x from './x.ts'\n/* import y from './y.ts' */\nconst z = 'https://z';\nimport w from './w.ts';`,
      ),
    ).toEqual(['./w.ts']);
    expect(importsOf(`import {\n  one,\n  two,\n} from './many.ts';`)).toEqual(['./many.ts']);
  });

  it('sees enough of itself for the rules below to mean something', () => {
    expect(SOURCES.length).toBeGreaterThan(100);
    expect(own.length).toBeGreaterThan(200);
  });

  it('has every file in a room', () => {
    const wiring = ['src/content.config.ts', 'src/env.d.ts', 'src/middleware.ts'];
    expect(SOURCES.filter((file) => roomOf(file) < 0 && !wiring.includes(file))).toEqual([]);
  });

  it('sees paths that reach into it', () => {
    const of = (code: string): string[] => reachesOf('src/indexing/suggestion-script.ts', code);
    expect(of("readFileSync(path.resolve('src/styles/a.css'))")).toEqual(['src/styles/a.css']);
    expect(of("path.resolve('src/styles', name) // 'src/x'")).toEqual(['src/styles']);
    expect(of('readFileSync(`src/styles/${name}.css`)')).toEqual(['src/styles/']);
    expect(of("readFileSync(new URL('../styles/a.css', import.meta.url))")).toEqual(['src/styles/a.css']);
    expect(of("path.join(import.meta.dirname, '../styles')")).toEqual(['src/styles']);
    expect(of("new URL('https://host/src/x'); new URL(address, base); 'the table in src/x'")).toEqual([]);
    expect(reaches.length).toBeGreaterThan(5);
  });

  it('imports from lower floors only, and reaches no other by path', () => {
    const climbing = [...own, ...reaches].filter(
      ({ file, target }) =>
        roomOf(file) >= 0 &&
        roomOf(`${target}/`) > roomOf(file) &&
        !share(nameOf(file), nameOf(`${target}/`)),
    );
    expect(climbing.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('imports no test into a command: commands may start some', () => {
    const tests = own.filter(
      ({ file, target }) =>
        file.startsWith('scripts/') &&
        (/(?:\.test|-fixture)\.ts$/.test(target) || nameOf(target) === 'src/e2e'),
    );
    expect(tests.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('keeps from each room what it may not know', () => {
    const known = [...own, ...reaches].filter(({ file, target }) =>
      ROOMS[roomOf(file)]?.not?.includes(nameOf(target)),
    );
    const packages = pairs.filter(
      ({ file, target }) => !target.startsWith('.') && ROOMS[roomOf(file)]?.packages?.test(target),
    );
    expect([...known, ...packages].map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('has no circle of imports', () => {
    const edges = new Map<string, string[]>();
    for (const { file, target } of own) edges.set(file, [...(edges.get(file) ?? []), target]);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      const start = way.indexOf(file);
      if (start >= 0) circles.push([...way.slice(start), file].join(' → '));
      if (start >= 0 || done.has(file)) return;
      for (const target of edges.get(file) ?? []) visit(target, [...way, file]);
      done.add(file);
    };
    for (const file of SOURCES) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('asks Astro for collections in one room', () => {
    const asking = pairs.filter(({ target }) => target === 'astro:content').map(({ file }) => file);
    expect(asking).toContain('src/content/collection.ts');
    expect(
      asking.filter((file) => !file.startsWith('src/content/') && file !== 'src/content.config.ts'),
    ).toEqual([]);
  });

  it('imports only files that exist', () => {
    expect(
      own.filter(({ target }) => !existsSync(target)).map(({ file, target }) => `${file} → ${target}`),
    ).toEqual([]);
  });
});

/**
 * A call that opens the folder where an editor works. That tests are given another one as `CONTENT_DIR` (vitest.config.ts) keeps the
 * rest away from it.
 */
const OPENS_LIVE_CONTENT =
  /(?:Sync|resolve|join|checkContent|listContent|readContent|readType|readYaml)\(\s*(['"`])(?:\.{1,2}\/)*content(?:\1|\/)|URL\(\s*['"`](?:\.\.\/)+content|contentDirectory\(\s*\{\s*\}/;

describe('live content', () => {
  /** Those that may, and why. */
  const MAY: Readonly<Record<string, string>> = {
    'src/checks/edits.test.ts': 'applies the rules on content to a copy, as `npm run check` does',
    'src/e2e/nightly/adopted.test.ts': 'hands what is published on to another place',
    'src/e2e/nightly/facts.test.ts': 'holds what is published to the records',
    'src/e2e/nightly/spoken.test.ts': 'reads aloud all that is published',
    'src/e2e/nightly/tasks.test.ts': 'asks the pages that are published what people come for',
    'src/files/files.test.ts': 'compares the tables in content/README.md, which are made from the schemas',
    'src/house.test.ts': 'holds the pattern itself',
  };

  it('is recognised where it is opened', () => {
    const opens = (code: string): boolean => OPENS_LIVE_CONTENT.test(code);
    expect(opens("readFileSync('content/site.yaml')")).toBe(true);
    expect(opens("path.join('content', file)")).toBe(true);
    expect(opens('cpSync("content", folder)')).toBe(true);
    expect(opens("new URL('../../content/', import.meta.url)")).toBe(true);
    expect(opens('contentDirectory({})')).toBe(true);
    expect(opens("new URL('content', import.meta.url)")).toBe(false);
    expect(opens("expect(message).toBe('content/site.yaml')")).toBe(false);
  });

  it('is opened by no test', () => {
    const tests = ALL_FILES.filter((file) =>
      /\.test\.ts$|-fixture\.ts$|^src\/e2e\/.*\.ts$|^scripts\/test\.ts$/.test(file),
    );
    expect(tests.length).toBeGreaterThan(60);
    const opening = tests.filter((file) => OPENS_LIVE_CONTENT.test(readFileSync(file, 'utf8')) && !MAY[file]);
    expect(opening).toEqual([]);
  });
});
