/** Topics. */
export const topicSentences = {
  topicsLead: (plan: string) => `Các chuyên mục theo việc người dân cần và theo nội dung của ${plan}.`,
  topicPlanWords: (plan: string) => `${plan} viết gì`,
  topicQuestions: 'Hỏi đáp',
  topicNewsTitle: (label: string) => `Tin, bài: ${label}`,
  topicOthers: 'Chuyên mục khác',
  topicNoArticles: 'Bạn có thể xem hướng dẫn, văn bản ở trên hoặc tìm trong toàn bộ chuyên mục.',
} as const;
