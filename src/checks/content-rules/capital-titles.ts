import { abbreviationsIn, lowered } from '../capitals.ts';
import { pagesIn } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';

/** Titles in capitals throughout: slow to read, spelt out by some screen readers. */
export const capitalTitles: ContentRule = {
  scope: 'full',
  find: (content) => {
    const short = abbreviationsIn(content);
    return pagesIn(content).flatMap((thing) => {
      const { title } = (thing.value ?? {}) as { title?: unknown };
      if (typeof title !== 'string' || title !== title.toLocaleUpperCase('vi')) return [];
      const words = title.match(/\p{Lu}{2,}/gu) ?? [];
      if (words.filter((word) => !short.has(word)).length < 3) return [];
      const corrected = lowered(title, short);
      return [
        {
          file: thing.file,
          ...thing.placeOf(['title']),
          severity: 'notice' as const,
          code: 'tieu-de-chu-hoa',
          what: 'Tiêu đề viết hoa toàn bộ',
          why: 'Chữ hoa cả dòng khó đọc, và máy đọc màn hình có thể đánh vần từng chữ',
          mend: `viết “${corrected}”, rồi viết hoa lại tên riêng`,
          corrected,
        },
      ];
    });
  },
};
