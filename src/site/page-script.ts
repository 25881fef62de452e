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
