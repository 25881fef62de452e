import { pagesIn, type Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';

const titleOf = ({ value }: Thing): string => {
  const { title } = (value ?? {}) as { title?: unknown };
  return typeof title === 'string' ? title.trim().toLocaleLowerCase('vi') : '';
};

/** Pages with one title: a reader with both open, or in a list of results, cannot tell them apart. */
export const repeatedTitles: ContentRule = {
  scope: 'full',
  find: (content) => {
    const first = new Map<string, Thing>();
    return pagesIn(content).flatMap((thing) => {
      const title = titleOf(thing);
      const other = first.get(title);
      if (title && !other) first.set(title, thing);
      if (!title || !other || other.file === thing.file) return [];
      return [
        {
          file: thing.file,
          ...thing.placeOf(['title']),
          severity: 'notice' as const,
          code: 'trung-tieu-de',
          what: `Tiêu đề này đã dùng ở ${other.file}`,
          why: 'Trong kết quả tìm kiếm, người đọc không phân biệt được hai trang',
          mend: 'thêm điều riêng của trang này: nơi nào, tháng nào, dành cho ai',
        },
      ];
    });
  },
};
