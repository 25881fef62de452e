/** What the search page's script says. */
export const resultSentences = {
  searching: 'Đang tìm…',
  showing: 'Đang hiển thị kết quả cho',
  literal: (typed: string) => `Tìm chính xác “${typed}”`,
  found: (count: number, typed: string) => `Tìm thấy ${count} kết quả cho “${typed}”.`,
  answered: (typed: string) => `Trả lời cho “${typed}” ở ngay dưới đây.`,
  listed: (count: number) => `Có ${count} trang trong mục bạn chọn, mới nhất ở trên cùng.`,
  nothing: (typed: string) =>
    `Trang chưa có nội dung về “${typed}”. Mời bạn gõ cách khác, hoặc xem các chuyên mục và đường dây nóng bên dưới.`,
  near: (typed: string) => `Trang chưa có nội dung đúng với “${typed}”. Gần nhất là những trang dưới đây.`,
  asksOnly: (typed: string) =>
    `“${typed}” chỉ là từ để hỏi. Mời bạn gõ thêm tên giấy tờ, việc cần làm hoặc nơi cần tìm.`,
  nearest: 'Có phải bạn muốn tìm:',
  withoutFilters: 'Bỏ các bộ lọc và tìm lại',
  nothingTyped: 'Mời bạn gõ ít nhất một chữ hoặc một số.',
  failed: 'Chưa tìm được vì không tải được dữ liệu tìm kiếm. Mời bạn thử lại sau, hoặc mở các mục bên dưới.',
  byTitle: (count: number, typed: string) =>
    count > 0
      ? `Chưa tìm được trong nội dung bài, nên dưới đây chỉ có ${count} trang mà tên hợp với “${typed}”, chưa theo bộ lọc.`
      : `Chưa tìm được trong nội dung bài, và không trang nào có tên hợp với “${typed}”. Mời bạn xem các chuyên mục và đường dây nóng bên dưới.`,
  titleFor: (typed: string) => `${typed} – Tìm kiếm`,
  section: (heading: string) => `Đến mục “${heading}”`,
  readAnswer: (title: string) => `Mở trang “${title}”`,
  source: 'Xem nguồn',
  means: 'là',
  inYear: (year: string) => `Kết quả năm ${year}`,
  noFigure: 'không có ở trang này',
  lookUp: 'Tên để gõ trên Cổng:',
  copy: 'Chép tên thủ tục',
  copied: 'Đã chép tên',
} as const;
