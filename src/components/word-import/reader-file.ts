import { createHash } from 'node:crypto';
import { topics } from '../../content/topics.ts';
import { bundledScript } from '../../site/page-script.ts';

/** The script that reads Word files. */
export interface ReaderFile {
  /** Its name, without the ending: made of its content, so that none of another build is ever run. */
  readonly name: string;
  readonly code: string;
}

async function compiled(choices: string): Promise<ReaderFile> {
  const code = await bundledScript('src/components/word-import/reader.ts', { TOPICS: choices });
  return { name: `doc-${createHash('sha256').update(code).digest('hex').slice(0, 10)}`, code };
}

let memo: { readonly choices: string; readonly file: Promise<ReaderFile> } | undefined;

/** The reader, compiled once per build; a file of its own, so that no first query of the search asks for what they share. */
export async function readerFile(): Promise<ReaderFile> {
  const known = (await topics()).map(({ id, label, keywords }) => ({ id, label, keywords }));
  const choices = JSON.stringify(known);
  if (memo?.choices !== choices) memo = { choices, file: compiled(choices) };
  return memo.file;
}

/** Root-relative address of a reader, without the base path. */
export const readerAddress = ({ name }: ReaderFile): string => `/cong-cu/nhap-word/${name}.js`;
