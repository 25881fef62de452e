import type { ContentRule } from '../content-rule.ts';
import { proseOf } from '../prose.ts';

const DO = String.raw`(?:(?:xin |mời (?:bạn )?|vui lòng )?(?:xem|đọc|bấm|nhấn|nhấp|ấn|kích|click|truy cập|tải(?: về| xuống)?)(?: chi tiết| thêm)?)`;
/** Words of links that do not say where they lead (WCAG 2.2, 2.4.4). */
const EMPTY_WORDS = new RegExp(
  String.raw`^(?:(?:${DO} ?)?(?:(?:vào|tại|ở) ?)?(?:đây|đó)(?: để (?:xem|tải|đọc)(?: về| thêm| chi tiết)*)?|(?:${DO} |(?:vào|tại|ở) )*(?:(?:đường )?link|(?:đường dẫn|liên kết|trang|bài|file|tệp)(?= ))(?: này| sau| trên| đính kèm)?|(?:file|tệp) đính kèm|liên kết|xem(?: thêm)?|tải(?: về| xuống)?|(?:xem|đọc) tiếp|đọc thêm|(?:xem )?chi tiết|này|click here|here|read more|more|download)$`,
  'iu',
);
/** Quotation marks, brackets and arrows around words. */
const AROUND = /^[\s("“‘«»>→*[]+|[\s)"”’«».:!…>→*\]]+$/g;

/** Links whose words say nothing when they are read out without the sentence around them. */
export const linkWords: ContentRule = {
  scope: 'full',
  find: ({ things }) =>
    things.flatMap((thing) =>
      (proseOf(thing)?.links ?? [])
        .map((link) => ({ ...link, words: link.words.replace(AROUND, '').replace(/\s+/g, ' ') }))
        .filter(({ words }) => EMPTY_WORDS.test(words))
        .map(({ words, place }) => ({
          file: thing.file,
          ...place,
          severity: 'notice' as const,
          code: 'lien-ket-khong-ten',
          what: `Liên kết ghi “${words}” không nói dẫn tới đâu`,
          why: 'Người dùng máy đọc màn hình nghe riêng từng liên kết',
          mend: 'viết tên trang đích trong ngoặc vuông, ví dụ [Nghị quyết số 76/NQ-CP](…)',
        })),
    ),
};
