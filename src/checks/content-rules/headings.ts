import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { proseLines } from '../prose.ts';

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?[ \t]*#*[ \t]*$/;
const GLUED = /^ {0,3}#{2,6}[^#\s]/;

/** Headings of level 1 (the title is that already), skipped levels, headings without text or without a space after `#`. */
export const headings: ContentRule = {
  scope: 'full',
  find: ({ things }) =>
    things.flatMap(({ file, body }) => {
      if (!body) return [];
      let last = 1;
      return proseLines(body).flatMap(({ text, line }): Finding[] => {
        const base = { file, line, column: 1, severity: 'error' as const };
        if (GLUED.test(text))
          return [
            {
              ...base,
              code: 'de-muc',
              what: 'Sau dấu # thiếu dấu cách',
              why: 'Dòng này sẽ hiện nguyên dấu #',
              mend: 'viết “## Đề mục”',
            },
          ];
        const match = HEADING.exec(text);
        if (!match) return [];
        const level = match[1]?.length ?? 1;
        const before = last;
        last = level;
        if (!match[2])
          return [
            {
              ...base,
              code: 'de-muc',
              what: 'Đề mục không có chữ',
              mend: 'viết chữ cho đề mục, hoặc xóa dòng',
            },
          ];
        if (level === 1)
          return [
            {
              ...base,
              code: 'de-muc',
              what: 'Đề mục một dấu # chỉ dành cho tiêu đề trang',
              why: 'Tiêu đề đã có ở phần đầu tệp (title)',
              mend: 'dùng ## cho đề mục trong bài',
            },
          ];
        if (level > before + 1)
          return [
            {
              ...base,
              code: 'de-muc',
              what: `Đề mục nhảy từ ${before === 1 ? 'tiêu đề' : `cấp ${before}`} sang cấp ${level}`,
              why: 'Người nghe bằng máy đọc màn hình tưởng thiếu một phần',
              mend: `dùng ${'#'.repeat(before + 1)}`,
            },
          ];
        return [];
      });
    }),
};
