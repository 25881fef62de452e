/** Guides and questions. */
export const guideSentences = {
  asHandbook: 'Tải sổ tay gồm mọi hướng dẫn để in, hoặc để đọc khi không có mạng',
  guidesLead:
    'Mỗi hướng dẫn trả lời cùng những câu hỏi, theo cùng thứ tự: dành cho ai, cần gì, làm thế nào, mất bao lâu, tốn bao nhiêu, ở đâu, nhận được gì, hỏi ai.',
  reviewed: 'Đã xem lại ngày',
  nextReview: 'lần xem lại tới:',
  owner: 'Người chịu trách nhiệm nội dung',
  guideQuestions: {
    audience: 'Dành cho ai?',
    needs: 'Cần chuẩn bị gì?',
    steps: 'Làm thế nào?',
    duration: 'Mất bao lâu?',
    cost: 'Tốn bao nhiêu?',
    where: 'Làm ở đâu?',
    result: 'Bạn nhận được gì?',
    contact: 'Hỏi ai?',
    documents: 'Theo văn bản nào?',
  },
  stations: { needs: 'Chuẩn bị', where: 'Nơi làm', duration: 'Bao lâu', result: 'Nhận về' },
  stationThings: (count: number) => `${count} thứ`,
  needsHint: 'Đánh dấu thứ bạn đã có; có thể in trang này để mang theo.',
  guideOthers: 'Hướng dẫn khác',
  questionsLead: 'Câu hỏi người dân hay gặp, trả lời ngắn, có nguồn.',
  shortAnswer: 'Trả lời ngắn',
  questionGuide: 'Làm từng bước',
  questionOthers: 'Câu hỏi khác cùng chuyên mục',
  questionsNone: 'Chưa có câu hỏi nào.',
} as const;
