import type { ContentRule } from '../content-rule.ts';
import { proseOf } from '../prose.ts';

/** Words of links that do not say where they lead (WCAG 2.2, 2.4.4). */
const EMPTY_WORDS =
  /^(?:(?:xem|bấm|nhấn|nhấp|click|truy cập|tải)?\s*(?:vào|tại|ở)?\s*(?:đây|đó)|link|liên kết|xem thêm|chi tiết|xem chi tiết|tại link|click here|here)$/iu;

/** Links whose words say nothing when they are read out without the sentence around them. */
export const linkWords: ContentRule = {
  scope: 'full',
  find: ({ things }) =>
    things.flatMap((thing) =>
      (proseOf(thing)?.links ?? [])
        .map((link) => ({ ...link, words: link.words.trim().replace(/[.:!…]+$/, '') }))
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
