import {
  withClausesApart,
  withDashRow,
  withLinks,
  withListMarks,
  withoutIndent,
  withoutTags,
  withRule,
  withTable,
  withTightBold,
} from '../../markdown/word-traces.ts';
import type { Finding } from '../finding.ts';
import type { WrittenBlock } from '../written-block.ts';
import { firstChange, quoted, writtenRule } from '../written-rule.ts';

interface Trace extends Pick<Finding, 'code' | 'what' | 'why'> {
  readonly kind: WrittenBlock['kind'];
  readonly topOnly?: boolean;
  readonly mended: (source: string) => string;
  /** Where what is told begins, if not in the first line that would change. */
  readonly begins?: RegExp;
  /** What else must be so. */
  readonly holds?: (block: WrittenBlock) => boolean;
}

/** Code of people who write code has no sentence in it. */
const isSentence = ({ source }: WrittenBlock): boolean =>
  !/^[ \t]*(?:`{3}|~{3})/.test(source) &&
  /[^\x00-\x7f]/.test(source) &&
  source.trim().split(/\s+/).length >= 3;

const OFFICE = /\bclass=["']?Mso|\bmso-|<\/?o:p\b|<\/?w:|<\/?st1:|<font\b|<span\b[^<>]*\bstyle=|xmlns:o=/i;

/** What is left of Word and Excel in a text, with the function that mends it. */
const TRACES: readonly Trace[] = [
  {
    code: 'gach-dau-dong',
    kind: 'paragraph',
    mended: withListMarks,
    what: 'Dấu đầu dòng của Word không thành danh sách, các dòng dồn thành một đoạn',
    why: 'Danh sách ở đây bắt đầu bằng dấu gạch ngang (-) và dấu cách',
  },
  {
    code: 'y-don-dong',
    kind: 'paragraph',
    mended: withClausesApart,
    begins: /^[ \t]*(?:[a-zđ]\)|\d{1,2}[.)/]|[IVX]{1,5}[.)])[ \t]/mu,
    what: 'Các ý ghi a), b), c) hoặc 1), 2) sẽ dồn thành một đoạn',
    why: 'Xuống dòng một lần thì trên trang vẫn là cùng một đoạn',
  },
  {
    code: 'bang-dan-excel',
    kind: 'paragraph',
    mended: withTable,
    what: 'Bảng dán từ Excel hoặc Word không thành bảng, các ô dồn vào nhau',
    why: 'Các ô đang cách nhau bằng phím Tab; bảng ở đây dùng dấu |',
  },
  {
    code: 'bang-thieu-gach',
    kind: 'paragraph',
    mended: withDashRow,
    begins: /^[ \t]*\|/m,
    what: 'Bảng thiếu dòng gạch | --- | dưới dòng đầu, hoặc dòng ấy không đủ ô, nên không thành bảng',
    why: 'Không có dòng gạch thì trang hiện nguyên các dấu |',
  },
  {
    code: 'dau-sao-le',
    kind: 'paragraph',
    mended: withTightBold,
    what: 'Chữ đậm có dấu cách sát dấu **, nên trang hiện nguyên dấu sao',
    why: 'Hai dấu ** phải sát chữ',
  },
  {
    code: 'lien-ket-hong-cach-viet',
    kind: 'paragraph',
    mended: withLinks,
    what: 'Chỗ này không thành liên kết: ngoặc đặt ngược, hoặc địa chỉ có dấu cách',
    why: 'Liên kết viết [chữ](địa chỉ), không có dấu cách giữa hai ngoặc và trong địa chỉ',
  },
  {
    code: 'gach-dai',
    kind: 'paragraph',
    topOnly: true,
    mended: withRule,
    what: 'Dòng gạch dài do Word tự đổi từ ba dấu gạch ngang (---)',
    why: 'Gạch dài hiện nguyên, không thành đường kẻ',
  },
  {
    code: 'thut-dau-dong',
    kind: 'code',
    mended: withoutIndent,
    holds: isSentence,
    what: 'Đoạn thụt vào bằng Tab hoặc nhiều dấu cách bị hiểu là mã máy, không xuống dòng theo màn hình',
    why: 'Đoạn văn ở đây không thụt đầu dòng',
  },
  {
    code: 'html-cua-word',
    kind: 'html',
    mended: withoutTags,
    holds: ({ source }) => OFFICE.test(source),
    what: 'Mã HTML của Word dán vào bài',
    why: 'Mã của Word làm sai chữ, sai cỡ trên trang; lần sau dán dạng chữ thuần (Ctrl+Shift+V)',
  },
];

/** Traces of Word, Excel and a hurried hand: each would stand on the page as it is, or run into what is beside it. */
export const wordTraces = writtenRule((block) =>
  TRACES.flatMap(({ code, kind, topOnly, mended, begins, holds, what, why }) => {
    if (kind !== block.kind || (topOnly && !block.isTop)) return [];
    const text = kind === 'paragraph' ? block.marks : block.source;
    if (mended(text) === text || holds?.(block) === false) return [];
    const corrected = mended(block.source);
    const index = begins ? Math.max(0, block.source.search(begins)) : firstChange(block.source, corrected);
    return [
      {
        index,
        severity: 'error' as const,
        code,
        what,
        ...(why === undefined ? {} : { why }),
        mend: `viết lại: ${quoted(corrected.slice(index))}`,
        corrected,
      },
    ];
  }),
);
