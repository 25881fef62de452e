/** The bulletin that is put together in the browser. */
export const bulletinSentences = {
  title: 'Bản tin của bạn',
  noScript:
    'Trình duyệt này không chạy JavaScript nên không ghép được bản tin. Bạn vẫn mở được từng bài bên dưới để in hoặc tải về.',
  none: 'Chưa có bài nào. Bấm “Thêm” cạnh bài cần đọc; các bài đã chọn được giữ trên máy này.',
  total: (count: number, length: string) => `${count} bài, khoảng ${length}, kể cả lời chào.`,
  gone: (count: number) => (count === 1 ? 'Một bài đã chọn không còn.' : `${count} bài đã chọn không còn.`),
  unreachable: 'Có bài chưa tải được. Kiểm tra mạng rồi mở lại trang.',
  full: (most: number) => `Bản tin chứa nhiều nhất ${most} bài.`,
  add: 'Thêm',
  added: 'Đã thêm',
  up: 'Lên',
  down: 'Xuống',
  remove: 'Bỏ',
  print: 'In bản tin',
  download: 'Tải tệp .txt',
  copy: 'Sao chép cho máy đọc',
  copied: 'Đã sao chép.',
  copyFailed: 'Trình duyệt không cho chép. Hãy tải tệp .txt rồi chép từ đó.',
  clear: 'Bỏ hết',
  file: 'ban-tin.txt',
} as const;
