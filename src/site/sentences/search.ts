/** The search page before its script runs. */
export const searchSentences = {
  description:
    'Tìm tin, hướng dẫn, văn bản, đơn vị, đường dây nóng trong chuyên mục; gõ có dấu hay không dấu đều được.',
  hint: 'Gõ có dấu hay không dấu đều được, ví dụ: duong day nong, 76/NQ-CP, đăng ký VNeID.',
  filters: 'Lọc và sắp xếp',
  kind: 'Loại trang',
  all: 'Tất cả',
  order: 'Sắp xếp',
  byRelevance: 'Sát nhất trước',
  byDate: 'Mới nhất trước',
  results: 'Kết quả tìm kiếm',
  answers: 'Trả lời nhanh',
  more: 'Xem thêm kết quả',
  notFoundSend: 'Không thấy điều cần tìm? Gửi câu này cho nơi phụ trách',
  notFoundCall: 'Không thấy điều cần tìm? Xem các đường dây nóng',
  ways: 'Cách khác để tìm',
  waysLead: 'Mời bạn xem theo danh mục:',
  needsScript: 'Ô tìm kiếm cần bật JavaScript mới chạy được.',
  byTopic: 'Theo chuyên mục',
} as const;
