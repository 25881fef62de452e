import { Unzip, UnzipInflate, unzipSync, zipSync } from 'fflate';
import { OtherFormat, WordRefusal } from './refusal.ts';

/** Most bytes that a file may hold when unpacked: a document of 300 pages with photographs has a tenth of it. */
const MOST_BYTES = 200 * 1024 * 1024;
/** Most parts; a document has some dozens. */
const MOST_PARTS = 20_000;

/** Parts of a Word file by their names. */
export type Parts = Map<string, Uint8Array>;

const AS_DOCX = 'Mở bằng Word, chọn Lưu thành (Save As), kiểu .docx, rồi thử lại.';
const AS_XLSX = 'Mở bằng Excel, chọn Lưu thành (Save As), kiểu .xlsx, rồi thử lại.';
const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, n) => bytes[n] === byte);

/** The name of a stream as compound files keep it (UTF-16). */
const holdsName = (bytes: Uint8Array, name: string): boolean => {
  const wanted = Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0]));
  for (let at = 0; at + wanted.length <= bytes.length; at += 2)
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return true;
  return false;
};

/** What a file is by its first bytes, where it is no zip. */
type OtherKind = 'empty' | 'pdf' | 'rtf' | 'doc' | 'xls' | 'encrypted' | 'unknown';

/** What a file that is no zip is, whatever its name; undefined for a zip. */
function otherKindOf(bytes: Uint8Array): OtherKind | undefined {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b])) return undefined;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (holdsName(bytes, 'EncryptedPackage')) return 'encrypted';
    // A Word file may hold a table of Excel.
    return holdsName(bytes, 'Workbook') && !holdsName(bytes, 'WordDocument') ? 'xls' : 'doc';
  }
  return 'unknown';
}

const REFUSALS: Readonly<Record<OtherKind, string>> = {
  empty: 'Tệp trống, không có gì để nhập.',
  pdf: 'Đây là tệp PDF, không chuyển thành bài được. Hãy đính kèm hoặc dẫn liên kết đến tệp PDF, hoặc lấy bản Word (.docx) của nó.',
  rtf: `Đây là tệp .rtf. Lưu thành .docx: ${AS_DOCX}`,
  doc: `Đây là tệp .doc của Word cũ. Lưu thành .docx: ${AS_DOCX}`,
  xls: `Đây là tệp .xls của Excel cũ. ${AS_XLSX}`,
  encrypted: 'Tệp này có mật khẩu. Mở tệp, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ), lưu lại, rồi thử lại.',
  unknown: `Tệp này không phải tệp Word (.docx), dù tên có thể ghi vậy. ${AS_DOCX}`,
};
const DAMAGED = 'Tệp bị hỏng hoặc tải về chưa đủ. Mở tệp bằng Word hoặc Excel, lưu lại, rồi thử lại.';
const tooLarge = (most: number): WordRefusal =>
  new WordRefusal(`Tệp này bung ra quá ${most / 1024 / 1024} MB nên không mở. Bỏ bớt ảnh rồi lưu lại.`);

const isClimbing = (name: string): boolean =>
  /^(?:[/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0');

/** Judges the zip's own directory, before anything is unpacked. */
function judgeDirectory(bytes: Uint8Array, most: number): string[] {
  const names: string[] = [];
  let sum = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (isClimbing(name))
        throw new WordRefusal(
          'Tệp này có đường dẫn trỏ ra ngoài (“../”), không phải tệp bình thường nên không mở.',
        );
      sum += originalSize;
      names.push(name);
      if (sum > most || names.length > MOST_PARTS) throw tooLarge(most);
      return false;
    },
  });
  return names;
}

/** Parts that an article is made from, and those that a table is. */
const WORD_PARTS = /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/(?!embeddings|fonts|theme).*)$/;
const WORKBOOK_PARTS =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/** Unpacks what is needed, and counts: the directory may say less than there is. */
function unpack(bytes: Uint8Array, needed: RegExp, most: number): Parts {
  const parts: Parts = new Map();
  let sum = 0;
  let fault: unknown;
  const archive = new Unzip((file) => {
    if (!needed.test(file.name) || isClimbing(file.name) || parts.has(file.name)) return;
    const pieces: Uint8Array[] = [];
    file.ondata = (problem, piece, isLast) => {
      fault ??= problem;
      // After a fault there is no piece, whatever the types say.
      const bytesOf = (piece as Uint8Array | null) ?? new Uint8Array();
      sum += bytesOf.length;
      if (sum > most) throw tooLarge(most);
      pieces.push(bytesOf);
      if (isLast) parts.set(file.name, joined(pieces));
    };
    file.start();
  });
  archive.register(UnzipInflate);
  const step = 64 * 1024;
  for (let at = 0; at < bytes.length; at += step)
    archive.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  if (fault) throw new WordRefusal(DAMAGED);
  return parts;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A zip's parts that are needed, and the names of all. */
function opened(bytes: Uint8Array, needed: RegExp, most: number): { parts: Parts; names: readonly string[] } {
  const other = otherKindOf(bytes);
  if (other) throw new (['rtf', 'doc'].includes(other) ? OtherFormat : WordRefusal)(REFUSALS[other]);
  try {
    const names = judgeDirectory(bytes, most);
    return { names, parts: unpack(bytes, needed, most) };
  } catch (cause) {
    throw cause instanceof WordRefusal ? cause : new WordRefusal(DAMAGED);
  }
}

/** Whether a file is a zip whose directory names a workbook. Never throws. */
export function holdsWorkbook(bytes: Uint8Array): boolean {
  try {
    return otherKindOf(bytes) === undefined && judgeDirectory(bytes, MOST_BYTES).includes('xl/workbook.xml');
  } catch {
    return false;
  }
}

/**
 * The parts of a workbook (.xlsx).
 * @throws WordRefusal when it cannot be opened
 */
export function openWorkbook(bytes: Uint8Array): Parts {
  const { parts } = opened(bytes, WORKBOOK_PARTS, MOST_BYTES);
  if (parts.has('xl/workbook.xml')) return parts;
  throw new WordRefusal(DAMAGED);
}

/**
 * The parts of a Word file; `most` is how many bytes it may hold when unpacked.
 * @throws WordRefusal when it is none, has a password, or would unpack to more
 */
export function openArchive(bytes: Uint8Array, most = MOST_BYTES): Parts {
  const { parts, names } = opened(bytes, WORD_PARTS, most);
  if (parts.has('word/document.xml')) return parts;
  if (names.includes('content.xml') && names.includes('mimetype'))
    throw new OtherFormat(`Đây là tệp .odt của LibreOffice. Lưu thành .docx: ${AS_DOCX}`);
  if (names.some((name) => name.startsWith('xl/')))
    throw new WordRefusal('Đây là tệp Excel, không phải tệp Word: chỉ nhập được bảng số liệu hồ sơ.');
  throw new WordRefusal(names.includes('word/document.xml') ? DAMAGED : REFUSALS.unknown);
}

/** Parts as a Word file again, not compressed: it is read at once. */
export const closeArchive = (parts: Parts): Uint8Array => zipSync(Object.fromEntries(parts), { level: 0 });
