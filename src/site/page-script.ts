import { createHash } from 'node:crypto';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * A script of pages in one file of its own, made beside the bundler of pages, which would share its parts with the scripts of other
 * pages. `entry` is its first module from the project's root; `define` are values that it names, as JSON.
 */
export async function bundledScript(
  entry: string,
  define: Readonly<Record<string, string>>,
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve(entry)],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    platform: 'browser',
    // As all scripts of pages (astro.config.mjs).
    target: 'es2020',
    define,
    // Their licences stand in /licences.txt.
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}

/** A script that pages fetch when there is something for it to do. */
export interface NamedScript {
  /** Its name, without the ending: made of its content, so that none of another build is ever run. */
  readonly name: string;
  readonly code: string;
}

const memo = new Map<string, Promise<NamedScript>>();

/** A script of pages in a file of its own, named `<prefix>-<what it holds>`, and compiled once per build; see `bundledScript`. */
export function namedScript(
  prefix: string,
  entry: string,
  define: Readonly<Record<string, string>> = {},
): Promise<NamedScript> {
  const key = JSON.stringify([prefix, entry, define]);
  const known =
    memo.get(key) ??
    bundledScript(entry, define).then((code) => ({
      name: `${prefix}-${createHash('sha256').update(code).digest('hex').slice(0, 10)}`,
      code,
    }));
  memo.set(key, known);
  return known;
}
