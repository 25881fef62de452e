import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types.ts';

/** What Word makes of `---`; or two signs, or four. */
const LONG_DASHES = /^[ \t]*(?:[–—―][-–—―]*|-{1,2}|-{4,}|-[–—―]+)[ \t]*\n/;

/** A first line that is right, and a last one that Word changed; what stands above the first one. */
const LONG_END = /^---[ \t]*\n(?:(?!---[ \t]*$).*\n)*?[ \t]*(?:[–—―][-–—―]*|-[–—―]+)[ \t]*\n/m;
const ABOVE = /^(?:[ \t]*\n)+---[ \t]*\n/;

function whatIsBare(text: string): Pick<Finding, 'what' | 'line' | 'corrected'> {
  if (LONG_DASHES.test(text))
    return {
      line: 1,
      what: 'Dòng đầu tiên là gạch dài, do Word tự đổi từ ba dấu gạch ngang',
      corrected: '---',
    };
  const end = text.startsWith('---') ? LONG_END.exec(text)?.[0] : undefined;
  if (end !== undefined)
    return {
      line: end.split('\n').length - 1,
      what: 'Dòng cuối của phần đầu tệp là gạch dài, do Word tự đổi từ ba dấu gạch ngang',
      corrected: '---',
    };
  return ABOVE.test(text)
    ? { line: 1, what: 'Phía trên dòng --- đầu tiên còn dòng trống, nên máy không thấy phần đầu tệp' }
    : { line: 1, what: 'Không thấy phần đầu tệp nằm giữa hai dòng ---' };
}

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
        ...whatIsBare(text),
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
