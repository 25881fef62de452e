import type { ContentRule } from '../content-rule.ts';
import { proseLines } from '../prose.ts';

/** A small letter and a capital with nothing but a mark between them: `của**Ủy ban**`, `](/trang/)Để`. */
const GLUED = /\p{Ll}(?:\*{1,3}|_{1,3}|\[)\p{Lu}|\p{Ll}(?:\*{1,3}|\]\([^)\s]*\))\p{Lu}/u;

/** Words that run into each other where bold or a link begins or ends. */
export const gluedMarks: ContentRule = {
  scope: 'full',
  find: ({ things }) =>
    things.flatMap(({ file, body }) =>
      (body ? proseLines(body) : []).flatMap(({ text, line }) => {
        const at = text.search(GLUED);
        if (at < 0) return [];
        return [
          {
            file,
            line,
            column: at + 1,
            severity: 'error' as const,
            code: 'dinh-chu',
            what: `Hai chữ dính nhau ở “${text.slice(Math.max(0, at - 8), at + 12).trim()}”`,
            why: 'Dấu sao và ngoặc không hiện trên trang, nên hai chữ thành một',
            mend: 'thêm dấu cách trước hoặc sau phần chữ đậm, liên kết',
          },
        ];
      }),
    ),
};
