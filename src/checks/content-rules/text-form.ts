import { withLatinLetters, withoutHidden, withPlainBlanks } from '../../vietnamese/clean-text.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { quoted } from '../written-rule.ts';

interface Form extends Pick<Finding, 'code' | 'severity' | 'what' | 'mend'> {
  readonly why: string;
  /** The line as it should be; undefined where nobody can tell. */
  readonly mended: ((line: string) => string) | undefined;
  /** By default: that the line would be another. */
  readonly wrong?: (line: string) => boolean;
}

/** Forms of text that look right and are not found, or not shown right. */
const FORMS = [
  {
    code: 'chua-nfc',
    severity: 'error',
    mended: (line: string) => line.normalize('NFC'),
    what: 'Dòng này dùng bảng mã Unicode tổ hợp',
    why: 'Chữ trông vẫn đúng nhưng tìm kiếm không thấy, và có máy hiển thị rời dấu',
    mend: 'trong UniKey hoặc EVKey chọn bảng mã “Unicode” (dựng sẵn), rồi gõ lại dòng này',
  },
  {
    code: 'khong-phai-utf8',
    severity: 'error',
    wrong: (line: string) => line.includes('\uFFFD'),
    mended: undefined,
    what: 'Dòng này có ký tự hỏng',
    why: 'Tệp không được lưu bằng mã UTF-8',
    mend: 'mở lại tệp gốc, lưu với mã UTF-8 rồi chép lại',
  },
  {
    code: 'ky-tu-an',
    severity: 'notice',
    mended: withoutHidden,
    what: 'Dòng này có ký tự ẩn, thường do chép từ Word hoặc trang khác',
    why: 'Ký tự ẩn làm tìm kiếm và ngắt dòng sai',
    mend: 'xóa dòng rồi gõ lại, hoặc dán dạng chữ thuần',
  },
  {
    code: 'chu-d-la',
    severity: 'notice',
    mended: (line: string) => line.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ'),
    what: 'Chữ Đ ở dòng này là chữ của bảng mã khác (Ð, U+00D0)',
    why: 'Tìm kiếm và sắp xếp không nhận ra chữ này',
    mend: 'gõ lại chữ Đ',
  },
  {
    code: 'dau-cach-la',
    severity: 'notice',
    mended: withPlainBlanks,
    what: 'Dòng này có dấu cách không ngắt (hoặc dấu cách lạ), thường do chép từ Word',
    why: 'Dòng không xuống được ở chỗ đó trên điện thoại, và tìm kiếm theo cụm từ có thể không thấy',
    mend: 'xóa dấu cách ấy rồi gõ lại bằng phím cách',
  },
  {
    code: 'chu-giong-la',
    severity: 'error',
    mended: withLatinLetters,
    what: 'Dòng này có chữ của bảng chữ cái khác (như chữ Nga, chữ kiểu chép từ Facebook) trông giống chữ Việt',
    why: 'Nhìn thì giống mà tìm kiếm không thấy; trang giả mạo hay dùng cách này',
    mend: 'gõ lại chữ ấy',
  },
] as const satisfies readonly Form[];

/** Decomposed letters, broken encodings, hidden characters: one finding for each form and file, at its first line. */
export const textForm: ContentRule = {
  scope: 'full',
  find: ({ texts }) =>
    texts.flatMap(({ path: file, text }) => {
      const lines = text.split('\n');
      return FORMS.flatMap((form: Form) => {
        const { mended, wrong = (line: string) => mended?.(line) !== line, mend, ...told } = form;
        const position = lines.findIndex(wrong);
        if (position < 0) return [];
        const corrected = mended?.(lines[position] ?? '');
        const shown = corrected === undefined ? mend : `${mend}: ${quoted(corrected)}`;
        return [
          {
            file,
            line: position + 1,
            column: 1,
            ...told,
            mend: shown,
            ...(corrected !== undefined && { corrected }),
          },
        ];
      });
    }),
};
