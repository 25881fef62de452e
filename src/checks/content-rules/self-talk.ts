import type { ContentRule } from '../content-rule.ts';
import { fieldTexts } from '../texts.ts';

/** Fields that stand without their page: in lists, search results, feeds and the cards of social networks. */
const SUMMARIES = ['description', 'summary'];

/** A sentence whose subject is the text itself (“Bài này…”, “Bài viết nói…”, “Bảng dưới đây…”). */
const SELF_TALK =
  /(?<=^|[.!?…;:]\s+)(?:Bài(?: viết)?\s+(?:nói|giải thích|đọc|kể|nêu|viết|trình bày|giới thiệu|tóm tắt|điểm lại|hướng dẫn|cho biết|trả lời|liệt kê|phân tích|chỉ)|(?:Bài|Bài viết|Bảng|Câu trả lời|Chuyên mục|Danh sách|Hướng dẫn|Mục|Nội dung|Phần|Tin|Trang)\s+(?:này|dưới đây|sau đây))(?!\p{L})/iu;

/** Summaries that speak of themselves where the reader waits for the answer. */
export const selfTalk: ContentRule = {
  scope: 'full',
  find: ({ things }) =>
    things.flatMap((thing) =>
      fieldTexts(thing, (key) => SUMMARIES.includes(key)).flatMap(({ text, placeOf }) => {
        const found = SELF_TALK.exec(text.normalize('NFC'));
        return found
          ? [
              {
                file: thing.file,
                ...placeOf(found.index),
                severity: 'notice' as const,
                code: 'bai-noi-ve-minh',
                what: `Tóm tắt có “${found[0]} …”, tức là nói về chính bài`,
                why: 'Tóm tắt hiện trong danh sách, kết quả tìm kiếm; người đọc cần câu trả lời ngay ở đó',
                mend: 'nói thẳng điều người đọc cần biết, ví dụ “Nộp ở UBND xã, mất 03 ngày làm việc”',
              },
            ]
          : [];
      }),
    ),
};
