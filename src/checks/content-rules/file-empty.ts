import type { ContentRule } from '../content-rule.ts';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types.ts';

/** What Word makes of `---`; or two signs, or four. */
const LONG_DASHES = /^[ \t]*(?:[–—―][-–—―]*|-{1,2}|-{4,}|-[–—―]+)[ \t]*\n/;

/** Files without text, Markdown without front matter, and required files that are not there. */
export const fileEmpty: ContentRule = {
  scope: 'schema',
  find: ({ texts, files, things }) => {
    const at = { line: 1, column: 1, severity: 'error' as const };
    const empty = texts
      .filter(({ text, path }) => text.trim() === '' && !path.endsWith('.csv'))
      .map(({ path: file, type }) => ({
        ...at,
        file,
        code: 'tep-trong',
        what: 'Tệp không có nội dung',
        mend: type ? 'điền nội dung, hoặc xóa tệp' : 'xóa tệp',
      }));
    const bare = texts
      .filter(({ hasFrontMatter }) => !hasFrontMatter)
      .map(({ path: file, text }) => ({
        ...at,
        file,
        code: 'thieu-phan-dau',
        ...(LONG_DASHES.test(text)
          ? { what: 'Dòng đầu tiên là gạch dài, do Word tự đổi từ ba dấu gạch ngang', corrected: '---' }
          : { what: 'Không thấy phần đầu tệp nằm giữa hai dòng ---' }),
        why: 'Tiêu đề, ngày đăng và chuyên mục nằm ở đó',
        mend: 'dòng đầu tiên là ---, rồi các trường, rồi một dòng --- nữa',
      }));
    const missing = Object.entries<ContentType>(CONTENT_TYPES)
      .flatMap(([name, { label, path: place, required, needed = [] }]) => [
        ...(required && !files.includes(place) ? [{ label, file: place }] : []),
        ...needed
          .filter((id) => !things.some((thing) => thing.type === name && thing.id === id))
          .map((id) => ({ label, file: `${place}/${id}.md` })),
      ])
      .map(({ label, file }) => ({
        ...at,
        file,
        code: 'thieu-tep',
        what: `Thiếu tệp “${label}”`,
        why: 'Không có tệp này thì không dựng được trang',
        mend: 'lấy lại tệp từ lịch sử của kho nội dung; nơi mới bắt đầu thì chép tệp cùng tên của kho gốc rồi sửa lời',
      }));
    return [...empty, ...bare, ...missing];
  },
};
