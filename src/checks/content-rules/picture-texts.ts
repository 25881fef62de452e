import type { ContentRule } from '../content-rule.ts';
import { proseOf } from '../prose.ts';

/** Pictures in prose without words for those who cannot see them. */
export const pictureTexts: ContentRule = {
  scope: 'full',
  find: ({ things }) =>
    things.flatMap((thing) =>
      (proseOf(thing)?.pictures ?? [])
        .filter(({ text }) => !text.trim())
        .map(({ target, place }) => ({
          file: thing.file,
          ...place,
          severity: 'error' as const,
          code: 'anh-thieu-mo-ta',
          what: `Ảnh “${target}” không có mô tả`,
          why: 'Người không nhìn thấy ảnh, và máy tìm kiếm, chỉ biết ảnh qua mô tả',
          mend: `viết mô tả trong ngoặc vuông: ![Ảnh chụp cảnh gì](${target})`,
        })),
    ),
};
