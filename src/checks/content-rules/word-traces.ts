import {
  withClausesApart,
  withDashRow,
  withLinks,
  withListMarks,
  withoutIndent,
  withoutLoneBold,
  withoutTags,
  withRule,
  withTable,
  withTightBold,
} from '../../mending/word-traces.ts';
import type { Finding } from '../finding.ts';
import type { WrittenBlock } from '../written-block.ts';
import { firstChange, quoted, writtenRule } from '../written-rule.ts';

interface Trace extends Pick<Finding, 'code' | 'what' | 'why'> {
  readonly kinds: readonly WrittenBlock['kind'][];
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
  (source.trim().split(/\s+/).length >= 3 || /^\s*\p{L}+\s+[\p{L}\s]+[.,;:!?]?\s*$/u.test(source));

const OFFICE = /\bclass=["']?Mso|\bmso-|<\/?o:p\b|<\/?w:|<\/?st1:|<font\b|<span\b[^<>]*\bstyle=|xmlns:o=/i;

/** Where marks of Markdown stand between words. */
const WORDS = ['paragraph', 'heading', 'cell'] as const;

/** What is left of Word and Excel in a text, with the function that mends it. */
const TRACES: readonly Trace[] = [
  {
    code: 'gach-dau-dong',
    kinds: ['paragraph'],
    mended: withListMarks,
    what: 'Dấu đầu dòng của Word không thành danh sách, các dòng dồn thành một đoạn',
    why: 'Danh sách ở đây bắt đầu bằng dấu gạch ngang (-) và dấu cách',
  },
  {
    code: 'y-don-dong',
    kinds: ['paragraph'],
    mended: withClausesApart,
    begins:
      /^[ \t]*(?:\(?[a-zđ][.)]|\d{1,2}[.)/-]|[A-ZĐIVX]{1,5}[.)]|(?:Bước|Điều|Chương|Phần|Mục)[ \t]+\d)/mu,
    what: 'Các ý ghi a), b), c), 1), 2) hoặc Bước 1, Bước 2 sẽ dồn thành một đoạn',
    why: 'Xuống dòng một lần thì trên trang vẫn là cùng một đoạn',
  },
  {
    code: 'bang-dan-excel',
    kinds: ['paragraph'],
    mended: withTable,
    what: 'Bảng dán từ Excel hoặc Word không thành bảng, các ô dồn vào nhau',
    why: 'Các ô đang cách nhau bằng phím Tab hoặc nhiều dấu cách; bảng ở đây dùng dấu |',
  },
  {
    code: 'bang-thieu-gach',
    kinds: ['paragraph'],
    mended: withDashRow,
    begins: /^[ \t]*\|/m,
    what: 'Bảng thiếu dòng gạch | --- | dưới dòng đầu, dòng ấy không đủ ô, hoặc có dòng trống ở giữa, nên không thành bảng',
    why: 'Không có dòng gạch thì trang hiện nguyên các dấu |',
  },
  {
    code: 'dau-sao-le',
    kinds: WORDS,
    mended: withTightBold,
    what: 'Chữ đậm, chữ nghiêng có dấu cách bên trong dấu sao hoặc dính chữ bên ngoài, nên trang hiện nguyên dấu sao',
    why: 'Dấu sao phải sát phần chữ đậm, và cách chữ đứng cạnh',
  },
  {
    code: 'dau-sao-le',
    kinds: WORDS,
    mended: withoutLoneBold,
    what: 'Dấu ** mở mà không đóng, nên trang hiện nguyên dấu sao',
    why: 'Phần chữ đậm cần hai dấu ** ở đầu và hai dấu ** ở cuối',
  },
  {
    code: 'lien-ket-hong-cach-viet',
    kinds: WORDS,
    mended: withLinks,
    what: 'Chỗ này không thành liên kết: ngoặc đặt ngược, hoặc địa chỉ có dấu cách',
    why: 'Liên kết viết [chữ](địa chỉ), không có dấu cách giữa hai ngoặc và trong địa chỉ',
  },
  {
    code: 'gach-dai',
    kinds: ['paragraph'],
    topOnly: true,
    mended: withRule,
    what: 'Dòng gạch dài do Word tự đổi từ ba dấu gạch ngang (---)',
    why: 'Gạch dài hiện nguyên, không thành đường kẻ',
  },
  {
    code: 'thut-dau-dong',
    kinds: ['code'],
    mended: withoutIndent,
    holds: isSentence,
    what: 'Đoạn thụt vào bằng Tab hoặc nhiều dấu cách bị hiểu là mã máy, không xuống dòng theo màn hình',
    why: 'Đoạn văn ở đây không thụt đầu dòng',
  },
  {
    code: 'html-cua-word',
    kinds: ['html'],
    mended: withoutTags,
    holds: ({ source }) => OFFICE.test(source),
    what: 'Mã HTML của Word dán vào bài',
    why: 'Mã của Word làm sai chữ, sai cỡ trên trang; lần sau dán dạng chữ thuần (Ctrl+Shift+V)',
  },
];

/** Traces of Word, Excel and a hurried hand: each would stand on the page as it is, or run into what is beside it. */
export const wordTraces = writtenRule((block) =>
  TRACES.flatMap(({ code, kinds, topOnly, mended, begins, holds, what, why }) => {
    if (!kinds.includes(block.kind) || (topOnly && !block.isTop)) return [];
    const text = block.marks;
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
