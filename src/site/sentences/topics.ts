/** Topics. */
export const topicSentences = {
  topicsLead: (plan: string) =>
    `Các chuyên mục theo việc người dân cần và theo nội dung của ${plan}. ${plan} là tài liệu lưu trữ.`,
  topicNoSource: 'Chưa có nguồn để viết thêm về chuyên mục này.',
  topicPlanWords: (plan: string) => `${plan} viết gì`,
  topicQuestions: 'Hỏi đáp',
  topicOthers: 'Chuyên mục khác',
  topicNoArticles:
    'Chuyên mục này chưa có tin, bài. Bạn có thể xem hướng dẫn, văn bản ở trên hoặc tìm trong toàn bộ chuyên mục.',
} as const;
