import path from 'node:path';
import { betterPath, withRightEnding } from '../../mending/names.ts';
import type { ContentRule } from '../content-rule.ts';
import { AUDIO_FILE } from '../audio-limits.ts';
import { typeOfFile } from '../content-folder.ts';
import { PICTURE_FILE } from '../picture-limits.ts';

/** Folders where pictures stand beside the text that shows them. */
const PICTURE_FOLDERS = /^(?:tin-tuc|minh-chung|huong-dan|hoi-dap|trang)\//;

const MENDS: readonly (readonly [RegExp, string, string])[] = [
  [
    /\.(docx?|odt|rtf)$/i,
    'Tệp Word không đăng thẳng được',
    'chuyển tệp Word ra ngoài thư mục nội dung, rồi chạy npm run import -- "Tên tệp.docx" hoặc mở /cong-cu/nhap-word/',
  ],
  [
    /\.pdf$/i,
    'Tệp PDF không đăng được',
    'chép nội dung chính vào một bài, và ghi địa chỉ bản gốc vào văn bản (trường link)',
  ],
  [/\.(xlsx?|ods)$/i, 'Tệp Excel không đăng thẳng được', 'trong Excel chọn Lưu thành, kiểu CSV UTF-8'],
  [
    /\.(?:mp3|m4a|wav|wma|aac|ogg|amr|flac)$/i,
    'Tệp âm thanh này không đăng được',
    'xuất thành .mp3, tên thường không dấu, đặt cạnh một bài trong tin-tuc/ và ghi tên tệp ở dòng audio của bài',
  ],
  [
    /\.(?:mp4|mov|avi|wmv|mkv|webm|3gp)$/i,
    'Tệp phim không đăng được',
    'đưa phim lên kênh của cơ quan, rồi ghi liên kết trong bài',
  ],
  [
    /(?:\.(?:bak|tmp|temp|old|orig|part|crdownload|swp)|~)$/i,
    'Tệp tạm hoặc bản sao do chương trình khác để lại',
    'xóa tệp',
  ],
  [
    /\.txt$/i,
    'Tệp .txt không loại nội dung nào đọc',
    'bài thì đổi đuôi .txt thành .md, ghi chép riêng thì xóa',
  ],
  [
    /\.html?$/i,
    'Tệp HTML không đăng được',
    'chạy npm run new -- tin-tuc "Tiêu đề", rồi chép nội dung vào tệp mới',
  ],
  [/\.(heic|heif|bmp|tiff?|gif|svg)$/i, 'Kiểu ảnh này không dùng được', 'lưu ảnh lại thành .jpg hoặc .png'],
  [/\.mdx$/i, 'Chỉ hướng dẫn mới dùng đuôi .mdx', 'đổi đuôi tệp thành .md'],
  [
    /^tin-tuc\/[^/]+\.md$/,
    'Tin, bài phải nằm trong thư mục của năm',
    'chuyển tệp vào tin-tuc/<năm>/, ví dụ tin-tuc/2026/',
  ],
  [
    /^tin-tuc\/\d{4}\/[^/]+\/[^/]+\.md$/,
    'Bài có thư mục riêng thì tệp bài phải tên là index.md',
    'đổi tên tệp thành index.md',
  ],
  [
    /^ke-hoach\//,
    'Tệp của kế hoạch phải là ke-hoach/<năm>/ke-hoach.yaml hoặc toan-van.md',
    'đổi tên tệp cho đúng',
  ],
  [/^minh-chung\/[^/]+$/, 'Minh chứng phải nằm trong thư mục của năm', 'chuyển tệp vào minh-chung/<năm>/'],
];

/** Files that no content type reads: dropped in a wrong folder, or of a kind that is not published. */
export const filePlace: ContentRule = {
  scope: 'full',
  find: ({ files }) =>
    files
      .filter((file) => !typeOfFile(file))
      .filter((file) => !(PICTURE_FILE.test(file) && PICTURE_FOLDERS.test(file)))
      .filter((file) => !(AUDIO_FILE.test(file) && file.startsWith('tin-tuc/')))
      .map((file) => {
        const [, what, mend] = MENDS.find(([pattern]) => pattern.test(file)) ?? [
          undefined,
          'Tệp nằm sai chỗ, không loại nội dung nào đọc tệp này',
          'xem bảng “Tệp nào để ở đâu” trong content/README.md rồi chuyển tệp, hoặc xóa đi',
        ];
        const known = /\.(md|mdx|yaml|csv)$/i.test(file);
        const renamed = withRightEnding(file);
        if (renamed !== file && typeOfFile(renamed)) {
          const name = path.posix.basename(betterPath(renamed) ?? renamed);
          return {
            ...{ file, line: 1, column: 1, severity: 'error' as const, code: 'duoi-tep' },
            what: `Đuôi tệp “${path.posix.basename(file).replace(/^.*?(?=\.)/, '')}” không đúng`,
            why: 'Tệp này sẽ không được đăng; Windows hay giấu đuôi .txt khi lưu bằng Notepad',
            mend: `đổi tên tệp thành ${name}`,
            corrected: name,
          };
        }
        return {
          file,
          line: 1,
          column: 1,
          severity: 'error' as const,
          code: known ? 'tep-sai-cho' : 'tep-la',
          what,
          why: 'Tệp này sẽ không được đăng',
          mend,
        };
      }),
};
