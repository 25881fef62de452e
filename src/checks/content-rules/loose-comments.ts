import { writtenRule } from '../written-rule.ts';

const CODE = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|<!--[\s\S]*?-->/g;
/** How a remark begins; Word makes a long dash of its two short ones. */
const BEGIN = /(?<!\\)<!(?:--|[–—]-?)/g;

/** Remarks of an editor that Markdown takes for words, so that readers meet them: closed nowhere, or with a long dash of Word. */
export const looseComments = writtenRule(({ kind, source }) =>
  kind !== 'paragraph' || !source.includes('<!')
    ? []
    : [...source.replace(CODE, (part) => part.replace(/[^\n]/g, 'x')).matchAll(BEGIN)].map(
        ({ 0: mark, index }) => ({
          index,
          severity: 'error' as const,
          code: 'loi-nhac-hien',
          what: `Lời nhắc bắt đầu bằng “${mark}” không ẩn mà hiện nguyên trên trang`,
          why: 'Lời nhắc mở bằng <!-- và đóng bằng -->, hai dấu gạch ngắn; Word hay tự đổi hai dấu ấy thành gạch dài',
          mend: 'xóa lời nhắc, hoặc viết <!-- lời nhắc -->',
        }),
      ),
);
