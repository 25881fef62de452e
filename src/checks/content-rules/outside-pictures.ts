import type { Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { proseOf } from '../prose.ts';

/** A picture as a text names it. */
export interface ShownPicture {
  readonly target: string;
  readonly line: number;
  readonly column: number;
}

/** Pictures that a text shows: its cover, and those among its words. */
export function picturesOf(thing: Thing): ShownPicture[] {
  const fields = (thing.value ?? {}) as Record<string, unknown>;
  const covers = ['cover', 'picture'].flatMap((key) => {
    const target = fields[key];
    return typeof target === 'string' ? [{ target, ...thing.placeOf([key]) }] : [];
  });
  const inBody = proseOf(thing)?.pictures ?? [];
  return [...covers, ...inBody.map(({ target, place }) => ({ target, ...place }))];
}

/** Whether a picture is none beside its text: another site's, or one from the root. A `blob:` is one that the editor has not saved yet. */
export const isElsewhere = (target: string): boolean => /^(?:(?!blob:)[a-z][a-z0-9+.-]*:|\/)/i.test(target);

/** What is wrong with a picture that is not in the content folder. */
export const outside = (target: string): Pick<Finding, 'code' | 'what' | 'why' | 'mend'> => ({
  code: 'anh-ben-ngoai',
  what: `Ảnh “${target}” không nằm trong thư mục nội dung`,
  why: 'Ảnh ở nơi khác có thể mất bất cứ lúc nào, và làm lộ người đọc cho trang khác',
  mend: 'bỏ ảnh này; ảnh của mình thì đặt cạnh tệp bài, rồi ghi tên tệp ảnh',
});

/** Pictures from elsewhere, which a build leaves out; a pasted page brings them along. */
export const outsidePictures: ContentRule = {
  scope: 'full',
  find: ({ things }) =>
    things.flatMap((thing) =>
      picturesOf(thing)
        .filter(({ target }) => isElsewhere(target))
        .map(({ target, line, column }) => ({
          file: thing.file,
          line,
          column,
          severity: 'error' as const,
          ...outside(target),
        })),
    ),
};
