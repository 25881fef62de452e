import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './pages.ts';

/** The list of all that a build made, inside the finished folder: what is not on it is somebody's, and is never deleted. */
const FILE_LIST = '.built-files';

/** Writes the list of a folder that a build has just filled, and returns what is on it. */
export function writeFileList(directory: string): string[] {
  const files = filesBelow(directory).filter((file) => file !== FILE_LIST);
  writeFileSync(path.join(directory, FILE_LIST), `${files.join('\n')}\n`);
  return files;
}

/** Adds to the list of a finished folder what a command of ours has put into it. */
export function addToFileList(directory: string, files: readonly string[]): void {
  const list = path.join(directory, FILE_LIST);
  const known = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  writeFileSync(list, `${[...new Set([...known, ...files])].sort().join('\n')}\n`);
}

/** What only our builds hold side by side; builds before there was a list are known by it. */
const MARKS = ['_headers', '_redirects', '.htaccess', 'pagefind/pages.json'];

/** Files in a folder that no build of ours made; none where there is no such folder. */
export function foreignFiles(directory: string): string[] {
  if (!existsSync(directory)) return [];
  const files = filesBelow(directory);
  const list = path.join(directory, FILE_LIST);
  if (!existsSync(list)) return MARKS.every((mark) => files.includes(mark)) ? [] : files;
  const known = new Set([FILE_LIST, ...readFileSync(list, 'utf8').split(/\r?\n/)]);
  return files.filter((file) => !known.has(file));
}

/** Refuses a folder that holds what no build of ours made. @throws Error in Vietnamese that names some of it */
export function refuseForeignFiles(directory: string): void {
  const foreign = foreignFiles(directory);
  if (foreign.length === 0) return;
  const shown = foreign.slice(0, 3).join(', ') + (foreign.length > 3 ? `, … (${foreign.length} tệp)` : '');
  throw new Error(
    `OUT_DIR: lỗi [cai-dat] ${directory} có tệp không do lần dựng nào làm ra: ${shown}. Mỗi lần dựng thay cả thư mục này, nên các tệp ấy sẽ mất. Cách sửa: chuyển chúng đi nơi khác (tệp cần đăng kèm thì đặt trong public/), hoặc chọn thư mục khác cho OUT_DIR.`,
  );
}
