import type { ContentRule } from '../content-rule.ts';

/** Forms of text that look right and are not found, or not shown right. */
const FORMS = [
  {
    code: 'chua-nfc',
    severity: 'error',
    wrong: (line: string) => line !== line.normalize('NFC'),
    what: 'Dòng này dùng bảng mã Unicode tổ hợp',
    why: 'Chữ trông vẫn đúng nhưng tìm kiếm không thấy, và có máy hiển thị rời dấu',
    mend: 'trong UniKey hoặc EVKey chọn bảng mã “Unicode” (dựng sẵn), rồi gõ lại dòng này',
  },
  {
    code: 'khong-phai-utf8',
    severity: 'error',
    wrong: (line: string) => line.includes('\uFFFD'),
    what: 'Dòng này có ký tự hỏng',
    why: 'Tệp không được lưu bằng mã UTF-8',
    mend: 'mở lại tệp gốc, lưu với mã UTF-8 rồi chép lại',
  },
  {
    code: 'ky-tu-an',
    severity: 'notice',
    wrong: (line: string) => /[\u00ad\u200b-\u200f\u2028-\u202e\u2060]|.\uFEFF/.test(line),
    what: 'Dòng này có ký tự ẩn, thường do chép từ Word hoặc trang khác',
    why: 'Ký tự ẩn làm tìm kiếm và ngắt dòng sai',
    mend: 'xóa dòng rồi gõ lại, hoặc dán dạng chữ thuần',
  },
  {
    code: 'chu-d-la',
    severity: 'notice',
    wrong: (line: string) => /[Ðð]/.test(line),
    what: 'Chữ Đ ở dòng này là chữ của bảng mã khác (Ð, U+00D0)',
    why: 'Tìm kiếm và sắp xếp không nhận ra chữ này',
    mend: 'gõ lại chữ Đ',
  },
] as const;

/** Decomposed letters, broken encodings, hidden characters: one finding for each form and file, at its first line. */
export const textForm: ContentRule = {
  scope: 'full',
  find: ({ texts }) =>
    texts.flatMap(({ path: file, text }) => {
      const lines = text.split('\n');
      return FORMS.flatMap(({ wrong, ...told }) => {
        const position = lines.findIndex(wrong);
        return position < 0 ? [] : [{ file, line: position + 1, column: 1, ...told }];
      });
    }),
};
