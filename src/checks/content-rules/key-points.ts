import { thingsOf } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import { proseOf } from '../prose.ts';

/** Syllables from which an article is too long to be taken in at a glance. */
const LONG = 80;

const syllables = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Articles without the box “Điều bạn cần biết”, which tells hurried readers what to take away. */
export const keyPoints: ContentRule = {
  scope: 'full',
  find: (content) =>
    thingsOf(content, 'articles').flatMap((thing) => {
      const { file, value, placeOf } = thing;
      const fields = (value ?? {}) as { keyPoints?: unknown; withdrawn?: unknown; draft?: unknown };
      const length = (proseOf(thing)?.blocks ?? []).reduce((sum, { text }) => sum + syllables(text), 0);
      if (fields.keyPoints || fields.withdrawn || fields.draft || length < LONG) return [];
      return [
        {
          file,
          ...placeOf(['title']),
          severity: 'notice' as const,
          code: 'thieu-diem-chinh',
          what: `Bài dài ${length} tiếng mà chưa có ô “Điều bạn cần biết”`,
          why: 'Người vội chỉ đọc ô này',
          mend: 'thêm keyPoints: hai đến năm câu ngắn, mỗi câu một dòng bắt đầu bằng “- ”',
        },
      ];
    }),
};
