/** The handbook, its e-book and the sheets of guides. */
export const handbookSentences = {
  title: 'Sổ tay hướng dẫn dịch vụ công trực tuyến',
  description:
    'Tải sổ tay để in hoặc đọc trên máy: các hướng dẫn từng bước, hỏi đáp, đường dây nóng, từ viết tắt, tên xã cũ và xã mới.',
  lead: 'Một cuốn gồm mọi hướng dẫn, hỏi đáp và số điện thoại của chuyên mục, để in ra hoặc đọc khi không có mạng.',
  asOf: (day: string) => `Thông tin trong sổ tay đến ngày ${day}.`,
  scanForNew: 'Quy định có thể đã đổi sau ngày này. Quét mã ở đầu mỗi phần để xem bản mới nhất.',
  lookForNew: 'Quy định có thể đã đổi sau ngày này. Trước khi làm, bạn hỏi lại Bộ phận Một cửa của xã.',
  contents: 'Mục lục',
  newest: 'Bản mới nhất',
  scan: 'Quét để xem bản mới nhất',
  codeOf: (title: string) => `Mã QR mở trang “${title}”`,
  sources: (names: string) => `Nguồn: ${names}.`,
  /** For whoever builds. */
  leftOut: (file: string, signs: string) =>
    `${file}: phông chữ in không có các ký tự ${signs} nên bản in bỏ qua.`,
  noProgram:
    'Máy này không có chương trình Typst nên bản dựng không có tệp PDF và ảnh áp phích; các trang khác vẫn đủ.',
  download: 'Tải về',
  /** `size`: “698 KB”. */
  sized: (name: string, size: string) => `${name}, ${size}`,
  book: 'Sổ tay khổ A5, in hai mặt (PDF)',
  ebook: 'Sách điện tử để đọc trên điện thoại (EPUB)',
  sheets: 'Tờ A4 của từng hướng dẫn',
  sheetsLead: 'Mỗi việc một tờ, để dán ở quầy hoặc phát cho người dân.',
  sheet: 'Tờ A4 để in (PDF)',
  inside: 'Trong sổ tay có gì',
  howToPrint: 'In sổ tay thế nào',
  printing: [
    'Chọn in hai mặt, lật theo cạnh dài, khổ A5.',
    'Máy chỉ có giấy A4 thì chọn in kiểu sách (Booklet), rồi gập đôi và bấm ghim ở giữa.',
  ],
} as const;
