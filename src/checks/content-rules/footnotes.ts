import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { proseOf, type Prose } from '../prose.ts';

type Told = Pick<Finding, 'what' | 'why' | 'mend' | 'line' | 'column'>;

/** A mark without a footnote is no mark for Markdown but plain text. */
const LOOSE = /\[\^[^\]\s]+\]/gu;

function judge({ footnotes, blocks }: Prose, isEscaped: (line: number, column: number) => boolean): Told[] {
  const marks = new Set(footnotes.filter(({ isMark }) => isMark).map(({ name }) => name));
  const seen = new Set<string>();
  const lost = footnotes.flatMap(({ name, isMark, place }): Told[] => {
    const again = seen.has(name);
    if (isMark || (!again && seen.add(name) && marks.has(name))) return [];
    return [
      {
        ...place,
        what: again
          ? `Chú thích [^${name}] viết hai lần`
          : `Không chỗ nào trong bài dẫn tới chú thích [^${name}]`,
        why: 'Chú thích này sẽ không hiện trên trang',
        mend: again
          ? 'đổi tên chú thích thứ hai'
          : `đặt dấu [^${name}] ở chỗ cần chú thích, hoặc xóa chú thích`,
      },
    ];
  });
  const loose = blocks.flatMap((block) =>
    [...block.text.matchAll(LOOSE)].flatMap(({ 0: mark, index }): Told[] => {
      const place = block.placeOf(index);
      if (isEscaped(place.line, place.column)) return [];
      return [
        {
          ...place,
          what: `Dấu ${mark} không có chú thích`,
          why: 'Dấu này sẽ hiện nguyên trên trang',
          mend: `thêm dòng “${mark}: nội dung chú thích” ở cuối bài`,
        },
      ];
    }),
  );
  return [...lost, ...loose];
}

/** Footnotes whose words would not reach the page, and marks that lead to none. */
export const footnotes: ContentRule = {
  scope: 'full',
  find: ({ things }) =>
    things.flatMap((thing) => {
      const prose = proseOf(thing);
      const lines = thing.body?.text.split(/\r\n|\n|\r/) ?? [];
      const isEscaped = (line: number, column: number): boolean =>
        lines[line - (thing.body?.line ?? 1)]?.[column - 2] === '\\';
      return (prose ? judge(prose, isEscaped) : []).map((told) => ({
        file: thing.file,
        severity: 'error' as const,
        code: 'chu-thich',
        ...told,
      }));
    }),
};
