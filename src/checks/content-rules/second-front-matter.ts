import { pagesIn } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';

/** What parts a front matter from the text, also as Word makes it. */
const FENCE = /^(?:---|[–—―]+-*)[ \t]*$/;
const CODE = /^ {0,3}(?:`{3}|~{3})/;
const FIELD = /^(?:[a-zA-Z]+:|[ \t]|- |#|$)/;
const OURS = /^(?:title|description|date|topic|units|sources?|documents|keywords):/;

/** Number of the line on which a second front matter begins: fields between two `---`, one of ours among them; without `---` two of ours. */
function secondIn(text: string): number | undefined {
  let begin: number | undefined;
  let ours = 0;
  let isCode = false;
  const lines = text.split('\n');
  for (const [n, line] of lines.entries()) {
    if (CODE.test(line)) isCode = !isCode;
    if (isCode) begin = undefined;
    else if (FENCE.test(line)) {
      if (begin !== undefined && ours > 0) return begin;
      [begin, ours] = [n, 0];
    } else if (!FIELD.test(line)) begin = undefined;
    else if (OURS.test(line)) {
      if (begin === undefined) [begin, ours] = [n, 0];
      ours += 1;
      if (ours > 1) return begin;
    }
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
