import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './built/pages.ts';

const SOURCE = /\.(?:ts|astro|mjs|css)$/;
const TEST = /\.test\.ts$|-fixture\.ts$/;

/** Every file below `src/` and `scripts/`, with `/`, as the repository names it. */
export const ALL_FILES = ['src', 'scripts'].flatMap((folder) =>
  filesBelow(folder).map((name) => `${folder}/${name}`),
);

/** The source files among them, without tests and their fixtures. */
export const SOURCES = ALL_FILES.filter((file) => SOURCE.test(file) && !TEST.test(file));

/** Code without comments, so that an example in one is no import. Strings keep their `//`. */
export const withoutComments = (code: string): string =>
  code.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*/g,
    (_, text: string | undefined) => text ?? '',
  );

const IMPORT =
  /\b(?:import|export)\b(?:[^'"();]*?\bfrom)?\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/g;

/** What a file imports, as written: `../site/href.ts`, `astro:content`. Type imports count: they too are knowledge. */
export function importsOf(code: string): string[] {
  return [...withoutComments(code).matchAll(IMPORT)].map(([, named, dynamic]) => named ?? dynamic ?? '');
}

/** The program's own code: file to text without comments. Wiring at the root is part of it. */
export const CODE: ReadonlyMap<string, string> = new Map(
  [...SOURCES, 'astro.config.mjs'].map((file) => [file, withoutComments(readFileSync(file, 'utf8'))]),
);

/** What a file takes from others: `file name` for each import, `file *` where it takes all. Relative imports alone. */
export function takenBy(file: string, code: string): string[] {
  const at = (target: string): string =>
    path.posix.normalize(path.posix.join(path.posix.dirname(file), target.replace(/\?.*$/, '')));
  const named = [...code.matchAll(/\b(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s*'(\.[^']+)'/g)];
  const whole = [
    ...code.matchAll(/\bimport\s*\(\s*'(\.[^']+)'|\bimport\s+\*\s+as\s+\w+\s+from\s*'(\.[^']+)'/g),
  ];
  return [
    ...named.flatMap(([, names = '', target = '']) =>
      names
        .split(',')
        .map(
          (name) =>
            name
              .trim()
              .replace(/^type\s+/, '')
              .split(' as ')[0] ?? '',
        )
        .map((name) => `${at(target)} ${name}`),
    ),
    ...whole.map(([, called, starred]) => `${at(called ?? starred ?? '')} *`),
  ];
}
