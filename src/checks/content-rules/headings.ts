import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import type { Prose, ProseHeading } from '../prose.ts';
import { proseOf } from '../prose.ts';

type Told = Pick<Finding, 'severity' | 'what' | 'mend'> & { why?: string };

function judge({ level, text, isUnderlined }: ProseHeading, before: number): Told | undefined {
  const severity = 'error';
  if (text?.trim() === '')
    return { severity, what: 'Đề mục không có chữ', mend: 'viết chữ cho đề mục, hoặc xóa dòng' };
  if (level === 1)
    return {
      severity,
      what: isUnderlined
        ? 'Dòng dấu = ở dưới biến chữ thành đề mục cấp 1, chỉ dành cho tiêu đề trang'
        : 'Đề mục một dấu # chỉ dành cho tiêu đề trang',
      why: 'Tiêu đề đã có ở phần đầu tệp (title)',
      mend: isUnderlined ? 'xóa dòng dấu =, viết ## trước đề mục' : 'dùng ## cho đề mục trong bài',
    };
  if (level > before + 1)
    return {
      severity,
      what: `Đề mục nhảy từ ${before === 1 ? 'tiêu đề' : `cấp ${before}`} sang cấp ${level}`,
      why: 'Người nghe bằng máy đọc màn hình tưởng thiếu một phần',
      mend: `dùng ${'#'.repeat(before + 1)}`,
    };
  return undefined;
}

/** Lines that begin like a heading and are none, because no blank follows the `#`. One `#` may be meant as a hashtag. */
function gluedIn({ blocks }: Prose, sourceOf: (line: number) => string): Omit<Finding, 'file'>[] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap((block) =>
      [...block.text.matchAll(/^(#{1,6})\p{L}/gmu)].flatMap(({ index, 1: marks = '' }) => {
        const place = block.placeOf(index);
        // `\##` is meant to be read as it stands.
        if (sourceOf(place.line)[place.column - 2] === '\\') return [];
        return [
          {
            ...place,
            severity: marks.length > 1 ? ('error' as const) : ('notice' as const),
            code: 'de-muc',
            what: 'Sau dấu # thiếu dấu cách',
            why: 'Dòng này sẽ hiện nguyên dấu #',
            mend: 'viết “## Đề mục”',
          },
        ];
      }),
    );
}

/** Headings of level 1 (the title is that already), skipped levels, headings without text or without a space after `#`. */
export const headings: ContentRule = {
  scope: 'full',
  find: ({ things }) =>
    things.flatMap((thing): Finding[] => {
      const prose = proseOf(thing);
      if (!prose) return [];
      const lines = thing.body?.text.split(/\r\n|\n|\r/) ?? [];
      const first = thing.body?.line ?? 1;
      const levels = [1, ...prose.headings.map(({ level }) => level)];
      const judged = prose.headings.flatMap((heading, n) => {
        const told = judge(heading, levels[n] ?? 1);
        return told ? [{ ...heading.place, code: 'de-muc', ...told }] : [];
      });
      return [...judged, ...gluedIn(prose, (line) => lines[line - first] ?? '')].map((told) => ({
        file: thing.file,
        ...told,
      }));
    }),
};
