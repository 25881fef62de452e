/** What editors are told of faulty files, for which the site shows their last good version, or nothing. */
export const setBackSentences = {
  title: (count: number) => `${count} tệp có lỗi, bản mới chưa đăng`,
  mend: 'Mọi tệp khác đã đăng. Mở từng tệp dưới đây trong trình biên tập hoặc trong kho nội dung, sửa dòng được nêu rồi lưu. Lần đăng sau trang tự dùng bản mới, và lời báo này tự mất.',
  since: (day: string) => `Trang đang hiện bản đúng gần nhất, ngày ${day}:`,
  leftOut: 'Tệp chưa có bản nào đúng nên chưa hiện trên trang:',
  line: (line: number, file?: string) => (file ? `Tệp content/${file}, dòng ${line}:` : `Dòng ${line}:`),
  moreLines: (count: number) => `Còn ${count} chỗ nữa.`,
  moreFiles: (count: number) => `Còn ${count} tệp nữa.`,
  leftWords:
    'Chỗ ghi “…” là chữ trong tệp. Ai cũng mở được trang này nên chữ ấy không nhắc lại ở đây; lúc lưu, trình biên tập nói rõ.',
  close: 'Đã đọc',
  elsewhere: (count: number) => `${count} tệp có lỗi, bản mới chưa đăng: xem dòng cần sửa`,
} as const;
