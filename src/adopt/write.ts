import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const isEmpty = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

/**
 * Writes a new content folder.
 * @throws Error in Vietnamese when the folder holds anything: nothing is ever overwritten
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  if (!isEmpty(folder))
    throw new Error(`Thư mục ${folder} đã có tệp nên không ghi vào. Chọn thư mục khác: --out ten-thu-muc`);
  for (const [file, text] of files) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text, { flag: 'wx' });
  }
}

/**
 * Puts a new content folder in the place of the old one, which stays beside it under another name.
 * @throws Error in Vietnamese when that name is taken
 */
export function exchange(fresh: string, place: string, kept: string): void {
  if (existsSync(kept))
    throw new Error(`Đã có ${kept} từ lần trước. Xóa hoặc đổi tên thư mục đó, rồi chạy lại.`);
  if (existsSync(place)) renameSync(place, kept);
  renameSync(fresh, place);
}
