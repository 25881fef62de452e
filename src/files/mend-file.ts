import { readFileSync } from 'node:fs';
import path from 'node:path';
import { applyChanges, type MendSource, type TextKind } from '../mending/change.ts';
import { mendText, type LineChange } from '../mending/mend.ts';
import { CONTENT_TYPES, type ContentType } from '../model/content-types.ts';
import { typeOfFile } from './content-files.ts';
import { readText } from './text.ts';
import { messageOf } from './fault.ts';
import { replaceText } from './write.ts';

const KINDS: Readonly<Record<string, TextKind>> = {
  '.md': 'markdown',
  '.mdx': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'markdown',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.csv': 'csv',
};

/** Whether a file holds text that can be mended. */
export const isMendable = (file: string): boolean => path.extname(file).toLowerCase() in KINDS;

/** What was done to a file, what was left for a person, or why it was left whole. */
export interface MendedFile {
  readonly done: readonly LineChange[];
  readonly left: readonly LineChange[];
  readonly refused?: string;
}

/** Whether a change that is not sure may be made. */
export type MayMend = (change: LineChange) => Promise<boolean>;

/**
 * Mends a text file in its place: what is sure, and of the rest what `ask` allows. A file that is no UTF-8 text, too large, or changed
 * while it was read stays as it is. `directory` is the content folder.
 */
export async function mendFile(file: string, directory: string, ask: MayMend): Promise<MendedFile> {
  const whole = path.resolve(file);
  const read = readText(path.dirname(whole), path.basename(whole));
  if (!read) return { done: [], left: [], refused: 'không thấy tệp' };
  if ('fault' in read) return { done: [], left: [], refused: messageOf(read.fault) };
  const bytes = readFileSync(whole);
  const text = bytes.toString('utf8');
  if (!Buffer.from(text).equals(bytes)) return { done: [], left: [], refused: 'tệp không phải UTF-8' };
  const below = path.relative(directory, whole).split(path.sep).join('/');
  const found = typeOfFile(below);
  const type: ContentType | undefined = found && CONTENT_TYPES[found.type];
  const kind = KINDS[path.extname(whole).toLowerCase()] ?? 'markdown';
  const source: MendSource = { text, kind, isVerbatim: type?.verbatim === true };
  const { text: mended, done, left } = await mendAsking(source, ask);
  if (mended !== text && !replaceText(whole, bytes, mended))
    return { done: [], left: [], refused: 'tệp vừa bị chương trình khác sửa, chạy lại lệnh' };
  return { done, left };
}

/** Mends a text; what needs judgement is asked for one by one, each once. */
async function mendAsking(source: MendSource, ask: MayMend): Promise<MendedFile & { readonly text: string }> {
  const asked = new Set<string>();
  let mended = mendText(source);
  const done = [...mended.done];
  for (;;) {
    const open = mended.offered.find(({ code, before }) => !asked.has(code + before));
    if (!open) return { text: mended.text, done, left: mended.offered };
    asked.add(open.code + open.before);
    if (!(await ask(open))) continue;
    mended = mendText({ ...source, text: applyChanges(mended.text, open.changes) });
    done.push(open, ...mended.done);
  }
}
