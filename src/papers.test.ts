import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from './model/fields/schema-fields.ts';
import { plainSchema } from './model/plain-schema.ts';

/** What engineers and communes read about the project. */
const PAPERS = ['README.md', 'src/README.md', ...globSync('.github/*.md')].map((file) =>
  file.replaceAll('\\', '/'),
);
const read = (file: string): string => readFileSync(file, 'utf8');

const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

/** What is agreed and not built yet comes after a star: `* \`npm run fix\``, in a table or behind a semicolon. */
const withoutPlans = (text: string): string => text.replace(/(?:\| |; |^)\* .*$/gm, '');

/** Scripts of `package.json` that a paper types; `npm start`, `npm test` too. */
const scriptsIn = (text: string): string[] =>
  [...withoutPlans(text).matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
    ([, run, own]) => run ?? own ?? '',
  );

/** A file or folder of the repository, as far as no `<name>` or `*` stands for a part of it; commands' arguments too. */
const FILE =
  /(?<![\w./<>-])((?:src|scripts|public|\.github|\.ci)\/[^\s`'"()|,;]*|(?:\.\.?\/)?[\w[\]-]+(?:[./][\w[\]-]+)*\.(?:ts|mjs|astro|css))/g;

/** Links, but for those that lead out, and what stands in code and names a file of ours. */
function filesIn(text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)#\s]+)/g)].map(([, target = '']) => target);
  const code = [...text.matchAll(/```[\s\S]*?```|`([^`\n]+)`/g)].flatMap(([block, span]) =>
    [...(span ?? block).matchAll(FILE)].map(([, file = '']) => file),
  );
  return [...links.filter((target) => !/^[a-z]+:/.test(target)), ...code].map((file) =>
    file.replace(/[<*…].*$/, '').replace(/[.:]$/, ''),
  );
}

/** Whether it is there: from the root, beside the paper, or below `src/`, where rooms are called by their names. */
const isThere = (paper: string, file: string): boolean =>
  ['.', path.dirname(paper), 'src'].some((folder) => existsSync(path.join(folder, file)));

describe('papers', () => {
  it('are read as they are written', () => {
    expect(
      scriptsIn('`npm run check:site`, `npm test`; * `npm run later`\n| * `npm run never` | x |'),
    ).toEqual(['check:site', 'test']);
    expect(
      filesIn(
        '[a](src/x.md#b) [c](https://d.vn) `src/pages/<address>.astro`, `node scripts/e.ts`, `model/f.ts`, g.ts',
      ),
    ).toEqual(['src/x.md', 'src/pages/', 'scripts/e.ts', 'model/f.ts']);
    expect(PAPERS.length).toBeGreaterThan(5);
    expect(PAPERS.flatMap((paper) => filesIn(read(paper))).length).toBeGreaterThan(50);
  });

  it.each(PAPERS)('%s names only commands that there are', (paper) => {
    expect(scriptsIn(read(paper)).filter((name) => !scripts[name])).toEqual([]);
  });

  it.each(PAPERS)('%s names only files that there are', (paper) => {
    expect(filesIn(read(paper)).filter((file) => !isThere(paper, file))).toEqual([]);
  });

  it('say every command', () => {
    const said = new Set(['README.md', '.github/CONTRACT.md'].flatMap((paper) => scriptsIn(read(paper))));
    expect(Object.keys(scripts).filter((name) => !said.has(name))).toEqual([]);
  });
});

describe('the contract', () => {
  /** The rows of a table below a heading, each up to its first column's end. */
  const firstColumn = (heading: string): string[] => {
    const [, section = ''] =
      new RegExp(`^## ${heading}[^\\n]*\\n([\\s\\S]*?)^## `, 'm').exec(read('.github/CONTRACT.md')) ?? [];
    return section
      .split('\n')
      .filter((row) => row.startsWith('| `'))
      .map((row) => row.split(' | ')[0] ?? '');
  };

  it('names every field of an article, and no other', () => {
    const named = firstColumn('Article front matter').flatMap((cell) =>
      [...cell.replace(/[{[].*?[}\]]+/g, '').matchAll(/`(\w+)`/g)].map(([, key = '']) => key),
    );
    const fields = fieldsOf(plainSchema('articles')).map(({ key }) => key);
    expect(named.sort()).toEqual(fields.sort());
  });

  /** Addresses that pages and files of ours answer, as patterns; not that of old addresses, which answers anything. */
  const routes = globSync('**/*.{astro,ts}', { cwd: 'src/pages' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('[...moved]'))
    .map((file) =>
      `/${file.replace(/\.ts$/, '').replace(/(?:(?<=^|\/)index)?\.astro$/, '/')}`.replaceAll('//', '/'),
    )
    .map(
      (route) =>
        new RegExp(
          `^${route
            .split(/\[[^\]]+\]/)
            .map(RegExp.escape)
            .join('[^/]+')}$`,
        ),
    );

  it('names only pages that are built, but for those with a star', () => {
    const addresses = firstColumn('Addresses')
      .filter((cell) => cell.startsWith('| `/'))
      .flatMap((cell) => [...cell.matchAll(/`(\/(?!api\/)(?:[^`?#…]*\/)?)[`?#…]/g)])
      .map(([, address = '']) => address.replace(/<[^>]+>/g, 'x'));
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => !routes.some((route) => route.test(address)))).toEqual([]);
  });
});

describe('CODEOWNERS', () => {
  const lines = read('.github/CODEOWNERS').split('\n').filter(Boolean);
  const patterns = lines.flatMap((line) => /^(?:# )?(\*|\/\S*)\s+@/.exec(line)?.[1] ?? []);

  it('names folders that there are, also where it only shows how', () => {
    expect(patterns.length).toBeGreaterThan(3);
    expect(patterns.filter((pattern) => pattern !== '*' && !existsSync(`.${pattern}`))).toEqual([]);
  });

  it('gives every line that is no comment an owner', () => {
    expect(lines.filter((line) => !/^#|^\S+(?: +@[\w-]+(?:\/[\w-]+)?)+$/.test(line))).toEqual([]);
  });
});
