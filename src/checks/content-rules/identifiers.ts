import { CONTENT_TYPES, type ContentType } from '../../model/content-types.ts';
import type { Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';

/** Two rows of one list with the same identifier, two files that make the same page. */
export const identifiers: ContentRule = {
  scope: 'schema',
  find: ({ things }) => {
    const seen = new Map<string, Thing>();
    return things.flatMap((thing) => {
      const { storage }: ContentType = CONTENT_TYPES[thing.type];
      if (!thing.id) return [];
      const key = `${thing.type} ${thing.id}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, thing);
        return [];
      }
      const inList = storage === 'list';
      return [
        {
          file: thing.file,
          ...(inList ? thing.placeOf(['id']) : { line: 1, column: 1 }),
          severity: 'error' as const,
          code: inList ? 'trung-ma' : 'trung-dia-chi',
          what: inList
            ? `Mã “${thing.id}” đã dùng ở dòng ${first.placeOf(['id']).line}`
            : `Tệp này và ${first.file} cùng một địa chỉ trang`,
          why: 'Một địa chỉ chỉ mở được một trang',
          mend: inList ? 'đặt mã khác cho mục mới' : 'đổi tên một trong hai tệp',
        },
      ];
    });
  },
};
