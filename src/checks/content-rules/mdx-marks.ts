import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { proseLines } from '../prose.ts';

/** Signs that MDX takes for code: a brace, `<` before anything but a tag, an import. */
const SIGNS: readonly (readonly [RegExp, string, string])[] = [
  [/[{}]/, 'Dấu ngoặc nhọn { }', 'thay bằng ngoặc tròn ( )'],
  [/<(?![a-z/!])/i, 'Dấu bé hơn (<)', 'viết bằng chữ, ví dụ “dưới 5 ngày”'],
  [/^\s*(?:import|export)\s/, 'Dòng bắt đầu bằng import hoặc export', 'bắt đầu câu bằng chữ khác'],
];

/** Guides are MDX, where a stray `<` or `{` stops the build. */
export const mdxMarks: ContentRule = {
  scope: 'schema',
  find: ({ things }) =>
    things
      .filter(({ file }) => file.endsWith('.mdx'))
      .flatMap(({ file, body }) =>
        (body ? proseLines(body) : []).flatMap(({ text, line }): Finding[] => {
          const found = SIGNS.find(([pattern]) => pattern.test(text));
          if (!found) return [];
          const [, what, mend] = found;
          return [
            {
              file,
              line,
              column: 1,
              severity: 'error',
              code: 'mdx-ky-tu',
              what: `${what} trong bài hướng dẫn`,
              why: 'Tệp .mdx hiểu đó là mã lệnh và không dựng được trang',
              mend,
            },
          ];
        }),
      ),
};
