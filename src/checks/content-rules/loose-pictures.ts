import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { proseOf } from '../prose.ts';

/** What is written like a picture and is none for Markdown: a name without an address, an address with a blank. */
const LOOSE = /!\[[^\]]*\](?:\[[^\]]*\]|\([^)]*\))?/gu;

/** Marks of pictures that stand in the text as plain words, so that readers meet them and the picture is not shown. */
export const loosePictures: ContentRule = {
  scope: 'full',
  find: ({ things }) =>
    things.flatMap((thing) => {
      const lines = thing.body?.text.split(/\r\n|\n|\r/) ?? [];
      // `\![` and `!\[` are meant to be read as they stand.
      const isMark = (line: number, column: number): boolean => {
        const source = lines[line - (thing.body?.line ?? 1)] ?? '';
        return source.startsWith('![', column - 1) && source[column - 2] !== '\\';
      };
      return (proseOf(thing)?.blocks ?? []).flatMap((block) =>
        [...block.text.matchAll(LOOSE)].flatMap(({ 0: mark, index }): Finding[] => {
          const place = block.placeOf(index);
          if (!isMark(place.line, place.column)) return [];
          return [
            {
              file: thing.file,
              ...place,
              severity: 'error',
              code: 'anh-hong-cach-viet',
              what: `“${mark.slice(0, 60)}” không thành ảnh, mà hiện nguyên dấu`,
              why: 'Tên trong ngoặc chưa có địa chỉ, hoặc tên tệp có dấu cách',
              mend: 'viết ![mô tả](ten-tep.jpg), tên tệp không có dấu cách; muốn giữ nguyên dấu thì viết \\!',
            },
          ];
        }),
      );
    }),
};
