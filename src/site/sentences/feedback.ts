/** What readers say of a page. */
export const feedbackSentences = {
  feedback: 'Trang này có giúp bạn không?',
  feedbackYes: 'Có',
  feedbackNo: 'Chưa',
  feedbackSubject: (title: string) => `Góp ý về trang “${title}”`,
  feedbackDay: (day: string) => `Thông tin trên trang: đến ngày ${day}`,
  feedbackMore: 'Điều bạn cần mà không thấy:',
  feedbackCall: (title: string) => `Khi gọi, bạn nói tên trang: “${title}”.`,
  feedbackSecret:
    'Không cần ghi tên. Theo Điều 10 Nghị định số 224/2026/NĐ-CP, cơ quan giữ bí mật người đánh giá.',
  feedbackMailSecret: 'Nơi nhận thấy địa chỉ thư của bạn.',
} as const;
