import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { closedFault, faultOfKind, kindOf } from './directory.ts';
import type { Fault, FileFault } from './fault.ts';

const KB = 1024;
/**
 * Largest text files, in bytes, by their ending. Text: the plan of 2023, word for word, has 19 KB, and a page of
 * 1 MB is no page for a phone. YAML: the longest list has 25 KB; its reader needs seconds for a megabyte. CSV: 5 MB
 * are the monthly figures of a hundred units for sixty years.
 */
const LARGEST_TEXT: Readonly<Record<string, number>> = {
  '.md': 1024 * KB,
  '.mdx': 1024 * KB,
  '.yaml': 512 * KB,
  '.csv': 5 * 1024 * KB,
};

const megabytes = (bytes: number): string => (bytes / KB / KB).toFixed(1).replace('.', ',');

function faultOfSize(file: string, size: number): Fault | undefined {
  const most = LARGEST_TEXT[path.extname(file)];
  if (most === undefined || size <= most) return undefined;
  return {
    line: 1,
    column: 1,
    code: 'tep-qua-lon',
    what: `Tệp nặng ${megabytes(size)} MB, mức tối đa là ${megabytes(most)} MB`,
    why: 'Tệp chữ nặng như vậy thường có ảnh hoặc dữ liệu lạ dán vào trong',
    mend: 'tách thành nhiều tệp, hoặc bỏ phần dán nhầm',
  };
}

const lineAt = (bytes: Buffer, offset: number): number =>
  bytes.subarray(0, offset).toString('latin1').split('\n').length;

/** Bytes that are no UTF-8 text, with their line. Windows' editors write UTF-16 when asked for “Unicode”. */
function faultOfEncoding(bytes: Buffer): Fault | undefined {
  const save = 'mở tệp bằng Notepad, chọn Lưu thành (Save as), ở ô Mã hóa (Encoding) chọn UTF-8';
  const told = (line: number, what: string, mend: string): Fault => ({
    line,
    column: 1,
    code: 'khong-phai-utf8',
    what,
    why: 'Tệp không được lưu bằng mã UTF-8',
    mend,
  });
  const mark = bytes.subarray(0, 4).toString('hex');
  if (/^(?:fffe|feff|0000feff)/.test(mark)) return told(1, 'Tệp lưu bằng mã UTF-16 hoặc UTF-32', save);
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    return told(
      lineAt(bytes, zero),
      'Tệp có ký tự rỗng (NUL), không phải tệp chữ',
      `${save}; tệp hỏng thì lấy lại bản trước`,
    );
  if (isUtf8(bytes)) return undefined;
  const lines = bytes.toString('latin1').split('\n');
  const wrong = lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
  return told(wrong + 1, 'Dòng này có ký tự hỏng', 'mở lại tệp gốc, lưu với mã UTF-8 rồi chép lại');
}

/** Text of one file with `\n` as its only line break and no byte order mark, or why it cannot be read. */
export type Text = { readonly text: string } | { readonly fault: FileFault };

/** Reads one text file of the content folder; undefined when there is none. Never throws, never waits. */
export function readText(directory: string, file: string): Text | undefined {
  try {
    const kind = kindOf(directory, file);
    if (!kind) return undefined;
    const fault = faultOfKind(file, kind) ?? faultOfSize(file, kind.size);
    if (fault) return { fault: { file, ...fault } };
    const bytes = readFileSync(path.join(directory, file));
    const wrong = faultOfEncoding(bytes);
    if (wrong) return { fault: { file, ...wrong } };
    return {
      text: bytes
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n'),
    };
  } catch (cause) {
    return { fault: closedFault(file, cause) };
  }
}
