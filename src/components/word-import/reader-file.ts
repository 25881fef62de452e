import { createHash } from 'node:crypto';
import path from 'node:path';
import { build } from 'esbuild';
import { topics } from '../../content/topics.ts';

/** The script that reads Word files. */
export interface ReaderFile {
  /** Its name, without the ending: made of its content, so that none of another build is ever run. */
  readonly name: string;
  readonly code: string;
}

async function compiled(choices: string): Promise<ReaderFile> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve('src/components/word-import/reader.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    platform: 'browser',
    // As all scripts of pages (astro.config.mjs).
    target: 'es2020',
    define: { TOPICS: choices },
    // Their licences stand in /licences.txt.
    legalComments: 'none',
  });
  const code = outputFiles[0]?.text ?? '';
  return { name: `doc-${createHash('sha256').update(code).digest('hex').slice(0, 10)}`, code };
}

let memo: { readonly choices: string; readonly file: Promise<ReaderFile> } | undefined;

/**
 * The reader, compiled once per build. The bundler of pages does not make it: it would put what reader and search share into files of
 * their own, and every first query would ask for them.
 */
export async function readerFile(): Promise<ReaderFile> {
  const known = (await topics()).map(({ id, label, keywords }) => ({ id, label, keywords }));
  const choices = JSON.stringify(known);
  if (memo?.choices !== choices) memo = { choices, file: compiled(choices) };
  return memo.file;
}

/** Root-relative address of a reader, without the base path. */
export const readerAddress = ({ name }: ReaderFile): string => `/cong-cu/nhap-word/${name}.js`;
