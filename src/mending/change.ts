/** What is mended, and how surely it may be done without asking. */
export interface Change {
  readonly start: number;
  readonly end: number;
  /** What stands there afterwards. */
  readonly text: string;
  /** Stable name of the mend. */
  readonly code: MendCode;
  /** Whether nobody needs to be asked. */
  readonly isSure: boolean;
}

/** What each mend does, in an editor's words. */
export const MEND_WORDS = {
  'bang-ma-cu': 'chuyển bảng mã cũ (TCVN3, VNI hoặc UTF-8 đọc sai) sang Unicode',
  'chua-nfc': 'chuyển Unicode tổ hợp sang dựng sẵn',
  'chu-d-la': 'thay Ð, ð của bảng mã khác bằng Đ, đ',
  'ky-tu-an': 'bỏ ký tự ẩn',
  'chu-giong-la': 'thay chữ của bảng chữ cái khác trông giống chữ Việt',
  'dau-cach-la': 'thay dấu cách lạ bằng dấu cách thường',
  'tham-so-theo-doi': 'bỏ tham số theo dõi khỏi liên kết',
  'so-van-ban': 'viết số, ký hiệu văn bản đúng thể thức',
  'danh-sach': 'sửa gạch đầu dòng chép từ Word',
  'bang-thieu-gach': 'sửa bảng chép từ Word hoặc Excel',
  'gach-dai': 'thay gạch dài của Word bằng đường kẻ (---)',
  'dau-sao-le': 'sửa dấu sao của chữ đậm, chữ nghiêng',
  'lien-ket-hong-cach-viet': 'sửa ngoặc của liên kết',
} as const;
export type MendCode = keyof typeof MEND_WORDS;

/** Kinds of text that content is written in. */
export type TextKind = 'markdown' | 'yaml' | 'csv';

/** A text to mend. */
export interface MendSource {
  readonly text: string;
  readonly kind: TextKind;
  /** Kept word for word: only how letters are encoded may change. */
  readonly isVerbatim?: boolean;
}

/** One mend: what it would change in a text, in order, none over another. */
export type Mend = (source: MendSource) => Change[];

/** Puts changes into their text; they are in order, none over another. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  let result = '';
  let end = 0;
  for (const change of changes) {
    result += text.slice(end, change.start) + change.text;
    end = change.end;
  }
  return result + text.slice(end);
}

/** One line of a text: where it starts, where its words end, and where the next begins. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly text: string;
}

const LINE = /([^\r\n]*)(\r\n|\r|\n|$)/g;

/** The lines of a text, whatever ends them. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { index, 0: whole, 1: words = '' } of text.matchAll(LINE)) {
    if (index === text.length && lines.length > 0) break;
    lines.push({ start: index, end: index + words.length, next: index + whole.length, text: words });
  }
  return lines;
}

/** Which line an offset is on, from 0, by halving. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** The line break that a text uses. */
export const breakOf = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
