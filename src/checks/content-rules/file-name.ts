import { withRightEnding } from '../../mending/names.ts';
import { typeOfFile } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import { slugify } from '../../vietnamese/slug.ts';

const PART = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 80;

/** File and folder names that cannot be part of an address: capitals, spaces, diacritics, too long. */
export const fileName: ContentRule = {
  scope: 'full',
  find: ({ files }) =>
    files.flatMap((file) => {
      // That an ending is wrong is told beside it, where no type takes the file.
      const parts = (typeOfFile(file) ? file : withRightEnding(file)).split('/');
      const last = parts.pop() ?? '';
      const dot = last.lastIndexOf('.');
      const [stem, extension] = dot > 0 ? [last.slice(0, dot), last.slice(dot)] : [last, ''];
      const wrong = [...parts, stem].find((part) => !PART.test(part) || part.length > LONGEST);
      if (wrong === undefined) return [];
      const better =
        slugify(withRightEnding(wrong === stem ? last : wrong).replace(/\.[^.]*$/, '')) || 'ten-moi';
      return [
        {
          file,
          line: 1,
          column: 1,
          severity: 'error' as const,
          code: 'ten-tep',
          what:
            wrong.length > LONGEST
              ? `Tên “${wrong}” dài ${wrong.length} ký tự`
              : `Tên “${wrong}” có chữ hoa, dấu cách, dấu tiếng Việt hoặc ký tự lạ`,
          why: `Tên tệp nằm trong địa chỉ trang, nên chỉ gồm chữ thường không dấu, số, dấu gạch nối, tối đa ${LONGEST} ký tự`,
          mend: `đổi tên thành ${better}${wrong === stem ? extension.toLowerCase() : ''}`,
        },
      ];
    }),
};
