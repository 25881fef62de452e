import { pagesIn } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import { textsOf } from '../texts.ts';

/** Words with which only a part of a sentence begins; with a comma or a colon the other part may follow. */
const PART = /(?<=^|[.!?…]\s+)(?:Trừ|Ngoại trừ|Nhằm|Bởi vì|Hoặc|Và)\s[^,:;.!?…]+[.!?…](?=\s|$)/u;

/** Sentences cut off from the one to which they belong: read alone, at the start of a line, they say nothing. */
export const fragments: ContentRule = {
  scope: 'full',
  find: (content) =>
    pagesIn(content).flatMap((thing) =>
      textsOf(
        thing,
        ['sources', 'source', 'keywords', 'title'],
        ({ kind, isQuoted }) => kind === 'paragraph' && !isQuoted,
      ).flatMap(({ text, placeOf }) => {
        const found = PART.exec(text);
        if (!found) return [];
        return [
          {
            file: thing.file,
            ...placeOf(found.index),
            severity: 'notice' as const,
            code: 'cau-cut',
            what: `“${found[0].slice(0, 60)}” mới là một vế câu`,
            why: 'Đọc riêng thì không hiểu, nhất là ở đầu dòng trên điện thoại',
            mend: 'nối vào câu trước bằng dấu phẩy, hoặc viết lại thành câu đủ',
          },
        ];
      }),
    ),
};
