import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pictureName } from '../../markdown/pictures.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { LARGEST_PICTURE, MOST_PIXELS, PICTURE_FILE } from '../picture-limits.ts';
import { pictureFaults, type PictureProbe } from '../pictures.ts';
import { isElsewhere, outside, picturesOf, type ShownPicture } from './outside-pictures.ts';

type Told = Pick<Finding, 'code' | 'what' | 'mend' | 'corrected'> & { why?: string };

function picturesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => PICTURE_FILE.test(name)) : [];
}

/** Where a picture is, when that is in the content folder: beside its article, or in a folder that several share. */
function placeOf(directory: string, file: string, target: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(target)) return undefined;
  const absolute = path.resolve(directory, path.dirname(file), pictureName(target));
  return absolute.startsWith(path.resolve(directory) + path.sep) ? absolute : undefined;
}

/** A name that begins with a dot is hidden: the listing passes over it, servers refuse it, and a build cannot place it. */
const isHidden = (directory: string, absolute: string): boolean =>
  path
    .relative(directory, absolute)
    .split(path.sep)
    .some((name) => name.startsWith('.'));

const hidden = (target: string): Told => ({
  code: 'ten-tep-an',
  what: `Tên tệp ảnh “${target}” bắt đầu bằng dấu chấm`,
  why: 'Máy tính và máy chủ giấu tệp có tên như vậy, nên ảnh không đăng được',
  mend: 'đổi tên tệp ảnh, bỏ dấu chấm ở đầu, rồi sửa tên trong bài',
});

/** 50000 as `50.000`. */
const grouped = (number = 0): string => number.toLocaleString('vi-VN');

/** The ending that the files of a kind have, where pages can show them. */
const ENDINGS: Readonly<Record<string, string>> = { JPG: '.jpg', PNG: '.png', WebP: '.webp', AVIF: '.avif' };

function wrongType(target: string, kind: string | undefined): Told {
  const ending = kind && ENDINGS[kind];
  const better = target.replace(/\.[^.]+$/, ending ?? '.jpg');
  return {
    code: 'anh-sai-kieu',
    what: kind
      ? `“${target}” thật ra là tệp ${kind}, không đúng với đuôi tên`
      : `“${target}” không phải ảnh JPG, PNG, WebP hay AVIF`,
    why: 'Đổi đuôi tệp không làm đổi kiểu ảnh',
    mend: ending
      ? `đổi tên tệp thành ${better}, và sửa tên trong bài`
      : kind === 'HEIC'
        ? 'mở ảnh trên điện thoại hoặc máy tính rồi lưu lại thành .jpg; iPhone: Cài đặt, Camera, Định dạng, chọn Tương thích nhất'
        : 'mở ảnh rồi lưu lại thành .jpg',
    ...(ending && { corrected: better }),
  };
}

function judge(absolute: string, target: string, probe: PictureProbe): Told | undefined {
  const { fault, width, height } = probe;
  if (fault === 'missing') {
    const close = nearest(path.basename(target), picturesIn(path.dirname(absolute)));
    return {
      code: 'anh-thieu',
      what: `Không thấy tệp ảnh “${target}”`,
      mend: close ? `có phải “${close}”?` : 'đặt tệp ảnh cạnh tệp bài, hoặc sửa tên',
      ...(close && { corrected: close }),
    };
  }
  if (fault === 'type') return wrongType(target, probe.kind);
  if (fault === 'place')
    return {
      code: 'anh-lo-vi-tri',
      what: `Ảnh “${target}” ghi cả tọa độ nơi chụp (GPS)`,
      why: 'Kho nội dung công khai, ai tải ảnh gốc cũng biết nơi chụp, có khi là nhà riêng',
      mend: 'Windows: bấm chuột phải vào ảnh, Properties, Details, Remove Properties and Personal Information; hoặc chụp màn hình ảnh rồi dùng ảnh mới',
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
  if (fault === 'pixels')
    return {
      code: 'anh-qua-lon',
      what: `Ảnh “${target}” có ${grouped(width)} × ${grouped(height)} điểm ảnh`,
      why: `Mức tối đa là ${MOST_PIXELS / 1_000_000} triệu điểm ảnh, tính cả các khung hình của ảnh động`,
      mend: 'lưu lại ảnh rộng khoảng 2.000 điểm ảnh',
    };
  if (fault === 'broken')
    return {
      code: 'anh-hong',
      what: `Không đọc được ảnh “${target}”: tệp hỏng hoặc thiếu phần cuối`,
      why: 'Ảnh hỏng làm trang không dựng được',
      mend: 'chép lại ảnh từ máy ảnh hay điện thoại; mở được thì lưu lại thành .jpg, không mở được thì bỏ ảnh',
    };
  return undefined;
}

interface Judged extends ShownPicture {
  readonly file: string;
  /** Undefined for one that is not in the content folder. */
  readonly absolute: string | undefined;
}

const shownIn = ({ directory, things }: ContentFolder): Judged[] =>
  things.flatMap((thing) =>
    picturesOf(thing).map((one) => ({
      ...one,
      file: thing.file,
      absolute: placeOf(directory, thing.file, one.target),
    })),
  );

/** Pictures that no page shows yet: they are judged before one does. */
function unshownIn(content: ContentFolder): Judged[] {
  const known = new Set(shownIn(content).map(({ absolute }) => absolute));
  return content.files
    .filter((file) => PICTURE_FILE.test(file))
    .map((file) => ({
      target: path.basename(file),
      file,
      absolute: path.resolve(content.directory, file),
      line: 1,
      column: 1,
    }))
    .filter(({ absolute }) => !known.has(absolute) && existsSync(absolute));
}

function findingsOf(directory: string, pictures: readonly Judged[]): Finding[] {
  const faults = pictureFaults(pictures.flatMap(({ absolute }) => absolute ?? []));
  return pictures.flatMap(({ target, absolute, file, line, column }) => {
    const fault = absolute === undefined ? undefined : faults.get(absolute);
    const told =
      absolute === undefined
        ? outside(target)
        : isHidden(directory, absolute)
          ? hidden(target)
          : fault && judge(absolute, target, fault);
    return told ? [{ file, line, column, severity: 'error' as const, ...told }] : [];
  });
}

/** Pictures that pages show and that no build can publish: missing, too large, no pictures, not readable to their end. */
export const pictures: ContentRule = {
  scope: 'schema',
  find: (content) =>
    findingsOf(
      content.directory,
      shownIn(content).filter(({ absolute }) => absolute !== undefined),
    ),
};

/** Pictures out of the content folder, which a build leaves out, and faulty ones that no page shows. */
export const strayPictures: ContentRule = {
  scope: 'full',
  find: (content) =>
    findingsOf(content.directory, [
      ...shownIn(content).filter(({ absolute, target }) => absolute === undefined && !isElsewhere(target)),
      ...unshownIn(content),
    ]),
};
