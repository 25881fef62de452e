import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listContent } from './directory.ts';
import { typeOfFile } from './text-file.ts';

/** An article that is a file of its own, and where it goes: a folder of its name, beside its pictures. Paths are below `content/`. */
export interface FolderMove {
  readonly from: string;
  readonly to: string;
  /** Its text there: pictures of its own folder are now beside it. */
  readonly text: string;
  /** Its recording, which stands beside it by rule and goes along. */
  readonly recording?: string;
}

/** Articles to be moved, and those that a person has to move, with the reason in Vietnamese. */
export interface FolderMoves {
  readonly moves: readonly FolderMove[];
  readonly left: readonly { readonly file: string; readonly why: string }[];
}

/** What an article names beside itself: its cover, pictures and files. Addresses of pages and of other sites are none. */
const BESIDE = /^(cover: *["']?|[^\n]*?\]\(<?)(?!\/|#|[a-z][a-z+.-]*:)(?=[^\s)>"'])/gim;

function moveOf(directory: string, file: string): FolderMove | string {
  const folder = file.replace(/\.md$/, '');
  const to = `${folder}/index.md`;
  if (existsSync(path.join(directory, to))) return `đã có ${to}`;
  const own = `${path.posix.basename(folder)}/`;
  const written = readFileSync(path.join(directory, file), 'utf8');
  const text = written.replaceAll(`](${own}`, '](').replace(new RegExp(`^(cover: *["']?)${own}`, 'm'), '$1');
  const isStrange = [...written.matchAll(BESIDE)].some(
    ({ index, 0: head }) => !written.startsWith(own, index + head.length),
  );
  if (isStrange)
    return 'dùng ảnh hoặc tệp nằm ngoài thư mục của bài; chuyển tệp ấy vào thư mục của bài rồi chạy lại';
  const [, recording] = /^audio: *["']?([^"'\n]+)/m.exec(written) ?? [];
  return { from: file, to, text, ...(recording ? { recording: recording.trim() } : {}) };
}

/** What moving all articles into folders of their own would do. Their addresses stay. */
export function folderMoves(directory: string): FolderMoves {
  const flat = listContent(directory).files.filter(
    (file) => typeOfFile(file)?.type === 'articles' && !file.endsWith('/index.md'),
  );
  const all = flat.map((file) => ({ file, move: moveOf(directory, file) }));
  return {
    moves: all.flatMap(({ move }) => (typeof move === 'string' ? [] : [move])),
    left: all.flatMap(({ file, move }) => (typeof move === 'string' ? [{ file, why: move }] : [])),
  };
}

/** Moves an article: its file under its new name, its recording, then its text where that has changed. */
export function moveArticle(directory: string, { from, to, text, recording }: FolderMove): void {
  const [source, goal] = [path.join(directory, from), path.join(directory, to)];
  const isSame = readFileSync(source, 'utf8') === text;
  mkdirSync(path.dirname(goal), { recursive: true });
  renameSync(source, goal);
  const heard = recording && path.join(path.dirname(source), recording);
  if (heard && existsSync(heard)) renameSync(heard, path.join(path.dirname(goal), path.basename(heard)));
  if (!isSame) writeFileSync(goal, text);
}
