/** Events, and the calendars in which they stand. */
export const eventSentences = {
  title: 'Sự kiện',
  description:
    'Hội nghị, tập huấn, hội thi, biểu diễn, ngày hội về cải cách hành chính: khi nào, ở đâu, ai dự.',
  lead: 'Khi nào, ở đâu. Bạn lưu vào lịch điện thoại để khỏi quên.',
  none: 'Hiện chưa có sự kiện nào được thông báo.',
  noneComing: 'Sắp tới chưa có sự kiện nào được thông báo.',
  coming: 'Sắp diễn ra',
  past: 'Đã diễn ra',
  all: 'Xem mọi sự kiện',
  when: 'Khi nào',
  where: 'Ở đâu',
  kind: 'Hình thức',
  over: 'Sự kiện này đã diễn ra.',
  cancelled: 'Đã hủy',
  cancelledFor: (reason: string) => `Sự kiện này đã hủy: ${reason}`,
  save: 'Lưu vào lịch',
  saveAll: 'Lưu mọi sự kiện vào lịch',
  /** Days of the week, Sunday first. */
  weekdays: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  /** From hour to hour of a day; from day to day. */
  hours: (from: string, to: string) => `${from} đến ${to}`,
  until: (to: string) => `Đến ${to}`,
  days: (from: string, to: string) => `Từ ${from} đến ${to}`,
  /** The calendar of editors. */
  reviews: 'Lịch rà soát',
  saveReviews: 'Lưu lịch rà soát vào lịch của bạn',
  review: 'Đến hạn rà soát',
  applies: 'Ngày cuối còn áp dụng',
} as const;
