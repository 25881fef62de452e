import path from 'node:path';
import { build } from 'esbuild';
import { programId } from '../../built/build-id.ts';
import { keptText } from '../../built/kept.ts';
import { topics } from '../../content/topics.ts';
import { units } from '../../content/units.ts';
import { unitChoice, type UnitChoice } from '../../model/dossier-table.ts';
import type { TopicChoice } from '../../word/front-matter.ts';
import { browserParts } from '../desk/browser-parts.ts';

/** The scripts that read Word files and judge what becomes of them, and what the two share. */
export interface ReaderFiles {
  /** What reads, and what judges: names among the files. */
  readonly reader: string;
  readonly checker: string;
  /** Every file by its name, which is made of its content: none of another build is ever run. */
  readonly files: Readonly<Record<string, string>>;
}

const ENTRIES = {
  doc: 'src/components/word-import/reader.ts',
  luat: 'src/components/word-import/checker.ts',
};

async function compiled(define: Readonly<Record<string, string>>): Promise<ReaderFiles> {
  const { outputFiles } = await build({
    entryPoints: Object.entries(ENTRIES).map(([out, file]) => ({ in: path.resolve(file), out })),
    bundle: true,
    splitting: true,
    write: false,
    outdir: path.resolve('.'),
    entryNames: '[name]-[hash]',
    chunkNames: 'chung-[hash]',
    format: 'esm',
    minify: true,
    charset: 'utf8',
    platform: 'browser',
    // As all scripts of pages (astro.config.mjs).
    target: 'es2020',
    plugins: [browserParts],
    define,
    // Their licences stand in /licences.txt.
    legalComments: 'none',
  });
  const files = Object.fromEntries(outputFiles.map(({ path: file, text }) => [path.basename(file), text]));
  const named = (start: string): string => Object.keys(files).find((name) => name.startsWith(start)) ?? '';
  return { reader: named('doc-'), checker: named('luat-'), files };
}

const kept = async (key: string, define: Readonly<Record<string, string>>): Promise<ReaderFiles> =>
  JSON.parse(
    await keptText('word', [programId(path.resolve('.')), key], async () =>
      JSON.stringify(await compiled(define)),
    ),
  ) as ReaderFiles;

let memo: { readonly key: string; readonly files: Promise<ReaderFiles> } | undefined;

/** The scripts, compiled for the first build of a state of the program; files of their own, so that no first query of the search asks for what they share. */
export async function readerFiles(): Promise<ReaderFiles> {
  const topicChoices: TopicChoice[] = (await topics()).map(({ id, label, keywords }) => ({
    id,
    label,
    keywords,
  }));
  const unitChoices: UnitChoice[] = (await units()).map(({ id, fields }) => unitChoice(id, fields));
  const define = { TOPICS: JSON.stringify(topicChoices), UNITS: JSON.stringify(unitChoices) };
  const key = JSON.stringify(define);
  if (memo?.key !== key) memo = { key, files: kept(key, define) };
  return memo.files;
}

/** Root-relative address of one of the files, without the base path. */
export const readerAddress = (name: string): string => `/cong-cu/nhap-word/${name}`;
