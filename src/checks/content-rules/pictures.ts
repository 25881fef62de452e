import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ContentFolder, Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { LARGEST_PICTURE, PICTURE_FILE, pictureFault } from '../pictures.ts';
import { proseLinks } from '../prose.ts';

interface Shown {
  readonly target: string;
  readonly line: number;
  readonly column: number;
}

type Told = Pick<Finding, 'code' | 'what' | 'mend'> & { why?: string };

function shownBy({ value, body, placeOf }: Thing): Shown[] {
  const fields = (value ?? {}) as Record<string, unknown>;
  const covers = ['cover', 'picture'].flatMap((key) => {
    const target = fields[key];
    return typeof target === 'string' ? [{ target, ...placeOf([key]) }] : [];
  });
  const inBody = body ? proseLinks(body).filter(({ kind, raw }) => kind === 'picture' && !raw) : [];
  return [...covers, ...inBody.map(({ target, line }) => ({ target, line, column: 1 }))];
}

function picturesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => PICTURE_FILE.test(name)) : [];
}

/** A file's name may hold a percent sign that is no code. */
function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** Where a picture is, when that is in the content folder: beside its article, or in a folder that several share. */
function placeOf(directory: string, file: string, target: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(target)) return undefined;
  const absolute = path.resolve(directory, path.dirname(file), decoded(target));
  return absolute.startsWith(path.resolve(directory) + path.sep) ? absolute : undefined;
}

function judge(directory: string, file: string, target: string): Told | undefined {
  const absolute = placeOf(directory, file, target);
  if (absolute === undefined)
    return {
      code: 'anh-ben-ngoai',
      what: `Ảnh “${target}” không nằm trong thư mục nội dung`,
      why: 'Ảnh ở nơi khác có thể mất bất cứ lúc nào, và làm lộ người đọc cho trang khác',
      mend: 'tải ảnh về, đặt cạnh tệp bài, rồi ghi tên tệp ảnh',
    };
  const fault = pictureFault(absolute);
  if (fault === 'missing') {
    const close = nearest(path.basename(target), picturesIn(path.dirname(absolute)));
    return {
      code: 'anh-thieu',
      what: `Không thấy tệp ảnh “${target}”`,
      mend: close ? `có phải “${close}”?` : 'đặt tệp ảnh cạnh tệp bài, hoặc sửa tên',
    };
  }
  if (fault === 'type')
    return {
      code: 'anh-sai-kieu',
      what: `“${target}” không phải ảnh JPG, PNG, WebP hay AVIF`,
      why: 'Đổi đuôi tệp không làm đổi kiểu ảnh',
      mend: 'mở ảnh rồi lưu lại thành .jpg',
    };
  if (fault === 'size') {
    const size = (statSync(absolute).size / 1024 / 1024).toFixed(1).replace('.', ',');
    return {
      code: 'anh-nang',
      what: `Ảnh “${target}” nặng ${size} MB`,
      why: `Mức tối đa là ${LARGEST_PICTURE / 1024 / 1024} MB`,
      mend: 'lưu lại ảnh rộng khoảng 2.000 điểm ảnh',
    };
  }
  return undefined;
}

function find(content: ContentFolder): Finding[] {
  return content.things.flatMap((thing) =>
    shownBy(thing).flatMap(({ target, line, column }) => {
      const told = judge(content.directory, thing.file, target);
      return told ? [{ file: thing.file, line, column, severity: 'error' as const, ...told }] : [];
    }),
  );
}

/** Pictures that are missing, outside, too large or no pictures. */
export const pictures: ContentRule = { scope: 'full', find };
