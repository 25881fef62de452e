import type { ContentRule } from '../content-rule.ts';
import type { ProseBlock } from '../prose-block.ts';
import { proseOf } from '../prose.ts';

/** A small letter and a capital with nothing but a mark between them: `của**Ủy ban**`, `](/trang/)Để`. */
const GLUED = /^\p{Ll}\p{Lu}/u;

const gluedIn = (block: ProseBlock): number[] =>
  block.seams().filter((seam) => GLUED.test(block.text.slice(seam - 1, seam + 1)));

/** Words that run into each other where bold or a link begins or ends. */
export const gluedMarks: ContentRule = {
  scope: 'full',
  find: ({ things }) =>
    things.flatMap((thing) =>
      (proseOf(thing)?.blocks ?? []).flatMap((block) =>
        gluedIn(block).map((seam) => ({
          file: thing.file,
          ...block.placeOf(seam),
          severity: 'error' as const,
          code: 'dinh-chu',
          what: `Hai chữ dính nhau ở “${block.text.slice(Math.max(0, seam - 8), seam + 10).trim()}”`,
          why: 'Dấu sao và ngoặc không hiện trên trang, nên hai chữ thành một',
          mend: 'thêm dấu cách trước hoặc sau phần chữ đậm, liên kết',
        })),
      ),
    ),
};
