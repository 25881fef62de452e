/** Indices and their results. */
export const indexSentences = {
  indicesTitle: 'Các chỉ số và kết quả',
  indicesDescription:
    'Các chỉ số cải cách hành chính: đo cái gì, ai công bố, chấm điểm thế nào, kết quả các năm có nguồn.',
  indicesLead: 'Các chỉ số cho biết bộ máy hành chính phục vụ dân tốt đến đâu.',
  hereTitle: 'Các chỉ số nói gì về nơi này',
  hereDescription:
    'Kết quả cải cách hành chính, phục vụ người dân của nơi này qua từng năm, trước và sau khi sắp xếp; mỗi kết quả có nguồn và ngày.',
  hereLead: (places: string) =>
    `Kết quả dưới đây là của ${places}, không phải của riêng xã, phường nào. Năm không ghi ở đây là năm không có số đủ nguồn để đăng.`,
  hereSince: (day: string, place: string) => `${place}, từ ngày ${day}`,
  hereUntil: (day: string, place: string) => `${place}, đến hết ngày ${day}`,
  hereNothing: 'Các chỉ số không có kết quả để đăng ở đây',
  others: 'Từng chỉ số',
  hereAll: 'Xem mọi chỉ số của nơi này',
  local: 'Ở nơi này',
  localNone: (places: string) => `Không có kết quả của ${places} đủ nguồn để đăng.`,
  localGaps: 'Năm khác không có kết quả đủ nguồn để đăng.',
  localYear: (year: number) => `Năm ${year}`,
  localMonth: (month: string) => `Tháng ${month}`,
  localDay: (day: string) => `Đến ngày ${day}`,
  localRank: (rank: string) => `hạng ${rank}`,
  country: 'Cả nước',
  measures: 'Đo cái gì',
  publisher: 'Ai công bố',
  scoring: 'Chấm điểm thế nào',
  otherResults: 'Kết quả khác',
  noResults: 'không có kết quả để đăng',
  loneResult: (year: string) => `Chỉ có số liệu của một năm (${year}) nên không vẽ biểu đồ.`,
  published: 'Ngày công bố',
  notAvailable: 'không có số liệu',
  scoreUnknown: 'nguồn không nêu điểm',
  gaps: 'Những số không có ở trang này',
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
