import type { ContentRule } from '../content-rule.ts';

/** Seven signs and a name, in a list behind its indent: nothing else begins or ends so. */
const BEGIN = /^[ \t]{0,8}<{7}(?: .*)?$/;
const END = /^[ \t]{0,8}>{7}(?: .*)?$/;
/** What parts two versions; below a line of words it underlines a heading. */
const BETWEEN = /^={7}[ \t]*$/;

/** Places of the versions that were not merged: where each begins, or what is left of it. */
function placesIn(lines: readonly string[]): number[] {
  const places: number[] = [];
  let isOpen = false;
  for (const [n, line] of lines.entries()) {
    if (BEGIN.test(line)) {
      places.push(n);
      isOpen = true;
    } else if (END.test(line)) {
      if (!isOpen) places.push(n);
      isOpen = false;
    } else if (!isOpen && BETWEEN.test(line) && (lines[n - 1] ?? '').trim() === '') places.push(n);
  }
  return places;
}

/** Marks that git leaves where two people changed the same lines: both versions would stand on the page, with the marks. */
export const mergeMarks: ContentRule = {
  scope: 'schema',
  find: ({ texts }) =>
    texts.flatMap(({ path: file, text }) =>
      placesIn(text.split('\n')).map((place) => ({
        file,
        line: place + 1,
        column: 1,
        severity: 'error' as const,
        code: 'hai-ban-chua-gop',
        what: 'Tệp còn hai bản chưa gộp (các dòng <<<<<<<, =======, >>>>>>>)',
        why: 'Hai người cùng sửa một chỗ; để nguyên thì cả hai bản và các dấu đều hiện trên trang',
        mend: 'giữ một bản, hoặc viết lại một bản chung, rồi xóa các dòng dấu',
      })),
    ),
};
