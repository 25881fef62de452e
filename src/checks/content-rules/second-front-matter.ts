import { pagesIn } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';

const FENCE = /^---[ \t]*$/;
const FIELD = /^(?:[a-zA-Z]+:|[ \t]|- |#|$)/;
const OURS = /^(?:title|description|date|topic|units|sources?|documents|keywords):/;

/** Number of the line on which a second front matter begins: two `---`, between them nothing but fields, one of ours among them. */
function secondIn(text: string): number | undefined {
  let begin: number | undefined;
  let isOurs = false;
  for (const [n, line] of text.split('\n').entries()) {
    if (FENCE.test(line)) {
      if (begin !== undefined && isOurs) return begin;
      [begin, isOurs] = [n, false];
    } else if (!FIELD.test(line)) begin = undefined;
    else if (OURS.test(line)) isOurs = begin !== undefined;
  }
  return undefined;
}

/** A front matter pasted below the first one, which the page would show as text. */
export const secondFrontMatter: ContentRule = {
  scope: 'schema',
  find: (content) =>
    pagesIn(content).flatMap(({ file, body }) => {
      const begin = body && secondIn(body.text);
      if (!body || begin === undefined) return [];
      return [
        {
          file,
          line: body.line + begin,
          column: 1,
          severity: 'error' as const,
          code: 'hai-phan-dau',
          what: 'Phần đầu tệp (giữa hai dòng ---) viết hai lần',
          why: 'Phần thứ hai hiện nguyên trên trang, và các trường trong đó không có tác dụng',
          mend: 'chuyển các trường cần giữ lên phần đầu thứ nhất, rồi xóa phần thứ hai',
        },
      ];
    }),
};
