/** Indices and their results. */
export const indexSentences = {
  indicesTitle: 'Các chỉ số và kết quả',
  indicesDescription:
    'Các chỉ số cải cách hành chính: đo cái gì, ai công bố, chấm điểm thế nào, kết quả các năm có nguồn.',
  indicesLead:
    'Các chỉ số cho biết bộ máy hành chính phục vụ dân tốt đến đâu. Chúng tôi chỉ đăng số liệu có nguồn.',
  indicesAxes: (from: number, to: number) =>
    `Các hình nhỏ vẽ cùng một thang, từ ${from} đến ${to}; năm thiếu số liệu để trống; chấm rỗng là số suy ra.`,
  measures: 'Đo cái gì',
  publisher: 'Ai công bố',
  noPublisher: 'Chưa có nguồn nêu rõ cơ quan công bố.',
  scoring: 'Chấm điểm thế nào',
  noScoring: 'Chưa có nguồn về cách chấm điểm.',
  otherResults: 'Kết quả khác',
  noResults: 'Chưa có số liệu được xác minh',
  noResultsMeaning:
    'Chúng tôi đã tìm mà chưa thấy nguồn đáng tin cậy. Ô trống tốt hơn một con số không có nguồn.',
  loneResult: (year: string) => `Mới có số liệu của một năm (${year}) nên chưa vẽ biểu đồ.`,
  published: 'Ngày công bố',
  notAvailable: 'không có số liệu',
  scoreUnknown: 'nguồn không nêu điểm',
  gaps: 'Những gì chưa tìm thấy',
  readingNotes: 'Đọc số liệu thế nào',
  resultNotes: 'Ghi chú của từng số liệu',
  trendUp: (what: string, from: string, to: string, start: string, end: string) =>
    `${what} tăng từ ${from} (${start}) lên ${to} (${end})`,
  trendDown: (what: string, from: string, to: string, start: string, end: string) =>
    `${what} giảm từ ${from} (${start}) xuống ${to} (${end})`,
  trendSame: (what: string, value: string, start: string, end: string) =>
    `${what} giữ ở ${value} từ ${start} đến ${end}`,
  lastValue: (what: string, value: string, year: string) => `${what} năm ${year}: ${value}`,
  summaryOfYear: (year: string, values: string) => `Năm ${year}: ${values}.`,
} as const;
