import type { ContentRule } from '../content-rule.ts';
import { proseOf } from '../prose.ts';

/** Words in cells beyond the last column of a table, which Markdown leaves out (GFM 0.29, 4.10). A row with fewer cells loses nothing. */
export const tableCells: ContentRule = {
  scope: 'full',
  find: ({ things }) =>
    things.flatMap((thing) =>
      (proseOf(thing)?.extraCells ?? []).map(({ text, place }) => ({
        file: thing.file,
        ...place,
        severity: 'error' as const,
        code: 'o-thua',
        what: `Dòng này của bảng có nhiều ô hơn số cột; ô “${text.slice(0, 60)}” sẽ không hiện`,
        why: 'Số cột của bảng là số ô của dòng đầu',
        mend: 'thêm cột vào dòng đầu và dòng gạch, hoặc bỏ dấu | thừa; dấu | trong chữ thì viết \\|',
      })),
    ),
};
