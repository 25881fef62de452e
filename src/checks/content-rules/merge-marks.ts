import type { ContentRule } from '../content-rule.ts';

/** Seven signs and a name: nothing else begins or ends so. */
const BEGIN = /^<{7}(?: .*)?$/;
const END = /^>{7}(?: .*)?$/;

/** Marks that git leaves where two people changed the same lines: both versions would stand on the page, with the marks. */
export const mergeMarks: ContentRule = {
  scope: 'schema',
  find: ({ texts }) =>
    texts.flatMap(({ path: file, text }) => {
      const lines = text.split('\n');
      const begin = lines.findIndex((line) => BEGIN.test(line));
      const end = lines.findIndex((line) => END.test(line));
      const first = begin < 0 ? end : begin;
      if (first < 0) return [];
      return [
        {
          file,
          line: first + 1,
          column: 1,
          severity: 'error' as const,
          code: 'hai-ban-chua-gop',
          what: 'Tệp còn hai bản chưa gộp (các dòng <<<<<<<, =======, >>>>>>>)',
          why: 'Hai người cùng sửa một chỗ; để nguyên thì cả hai bản và các dấu đều hiện trên trang',
          mend: 'giữ một bản, hoặc viết lại một bản chung, rồi xóa ba dòng dấu',
        },
      ];
    }),
};
