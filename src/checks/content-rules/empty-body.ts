import { thingsOf } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import { proseOf } from '../prose.ts';

/** Articles and answers of which the page would show a title and no word below it. */
export const emptyBody: ContentRule = {
  scope: 'full',
  find: (content) =>
    thingsOf(content, 'articles', 'questions').flatMap((thing) => {
      const { draft, withdrawn } = (thing.value ?? {}) as { draft?: unknown; withdrawn?: unknown };
      const prose = proseOf(thing);
      if (!prose || !thing.body || prose.faults.length || draft === true || withdrawn !== undefined)
        return [];
      if (prose.pictures.length || prose.written.some(({ kind }) => kind === 'code')) return [];
      if (prose.blocks.some(({ text }) => text.trim() !== '')) return [];
      const isComment = thing.body.text.trim() !== '';
      const blanks = /^\s*/.exec(thing.body.text)?.[0].split('\n').length ?? 1;
      return [
        {
          file: thing.file,
          line: isComment ? thing.body.line + blanks - 1 : Math.max(1, thing.body.line - 1),
          column: 1,
          severity: 'error' as const,
          code: 'bai-trong',
          what: thing.body.text.includes('<!--')
            ? 'Bài chưa có nội dung, chỉ có phần nhắc nằm giữa <!-- và -->'
            : 'Bài chưa có nội dung',
          why: 'Người đọc chỉ thấy tiêu đề; phần nhắc không hiện trên trang',
          mend: 'viết nội dung ở dưới phần đầu tệp; chưa xong thì thêm dòng draft: true',
        },
      ];
    }),
};
