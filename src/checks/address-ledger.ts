import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addressOfThing, isWaiting } from './addresses.ts';
import type { ContentFolder } from './content-folder.ts';
import { readContentFolder } from './read-folder.ts';

/** Every address that was ever live, below the content folder: its name begins with `_`, so that it is no content itself. */
export const LEDGER = '_dia-chi-da-dang.txt';

const HEAD = [
  '# Địa chỉ các trang đã từng đăng. Máy tự ghi khi dựng trang ở nhánh main; đừng sửa tay.',
  '# Địa chỉ nào có ở đây mà không còn trang thì kiểm tra nội dung báo lỗi: người đọc đã lưu, đã in mã QR vẫn phải mở được.',
];

/** The addresses of a ledger with their lines; none where there is no ledger yet. */
export function publishedAddresses(directory: string): { address: string; line: number }[] {
  const file = path.join(directory, LEDGER);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((text, n) => ({ address: text.trim(), line: n + 1 }))
    .filter(({ address }) => address.startsWith('/'));
}

/** Addresses of all content that is public on its day. */
const publicAddresses = (content: ContentFolder): string[] =>
  content.things.flatMap((thing) => (isWaiting(thing, content.today) ? [] : (addressOfThing(thing) ?? [])));

/** Adds what is public on a day (`YYYY-MM-DD`) to the ledger of a content folder; nothing is ever taken out. */
export function keepPublishedAddresses(directory: string, today: string): void {
  const known = publishedAddresses(directory).map(({ address }) => address);
  const all = [...new Set([...known, ...publicAddresses(readContentFolder(directory, today))])].sort();
  if (all.length > known.length)
    writeFileSync(path.join(directory, LEDGER), `${[...HEAD, ...all].join('\n')}\n`);
}
