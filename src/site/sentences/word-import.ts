/** The page that makes articles of Word files in the browser. */
export const wordImportSentences = {
  lead: 'Chọn tệp Word, xem bài sẽ hiện thế nào, chép Markdown hoặc tải về. Tệp không rời khỏi máy của bạn.',
  noScript: 'Trang này cần JavaScript. Trên máy tính, dùng lệnh npm run import thay thế.',
  file: 'Tệp Word (.docx)',
  fileHint: 'Tệp .doc, .odt, .rtf: mở bằng Word, lưu thành .docx trước.',
  paste: 'Hoặc dán bài chép từ Word, Google Docs, trang web vào đây',
  reading: 'Đang đọc…',
  done: 'Đã xong. Xem lại các chỗ dưới đây trước khi đăng.',
  failed: 'Không đọc được. Thử lại, hoặc mở trang này bằng trình duyệt mới hơn.',
  unsure: 'Cần xem lại',
  preview: 'Bài sẽ hiện như sau',
  markdown: 'Markdown của bài',
  copy: 'Chép',
  copied: 'Đã chép.',
  download: 'Tải về (.zip)',
  next: 'Bước tiếp theo',
  place: 'Chỗ của bài trong kho nội dung:',
  steps: [
    'Sửa các chỗ cần xem lại ngay trong ô Markdown, rồi bấm Tải về.',
    'Giải nén tệp .zip: có một thư mục mang tên bài. Đặt cả thư mục vào chỗ trên. Trên GitHub: mở thư mục của năm, bấm Add file, Upload files, kéo thư mục bài vào.',
    'Gửi lên kho nội dung. Máy kiểm tra và nói rõ dòng nào còn phải sửa. Trên máy tính có dự án thì gõ npm run check trước khi gửi.',
  ],
} as const;
