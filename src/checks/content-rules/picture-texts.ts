import type { ContentRule } from '../content-rule.ts';
import { proseLinks } from '../prose.ts';

/** Pictures in prose without words for those who cannot see them. */
export const pictureTexts: ContentRule = {
  scope: 'full',
  find: ({ things }) =>
    things.flatMap(({ file, body }) =>
      (body ? proseLinks(body) : [])
        .filter(({ kind, text, raw }) => kind === 'picture' && !raw && !text?.trim())
        .map(({ target, line }) => ({
          file,
          line,
          column: 1,
          severity: 'error' as const,
          code: 'anh-thieu-mo-ta',
          what: `Ảnh “${target}” không có mô tả`,
          why: 'Người không nhìn thấy ảnh, và máy tìm kiếm, chỉ biết ảnh qua mô tả',
          mend: `viết mô tả trong ngoặc vuông: ![Ảnh chụp cảnh gì](${target})`,
        })),
    ),
};
