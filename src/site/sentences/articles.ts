/** Articles and their lists. */
export const articleSentences = {
  readingTime: 'phút đọc',
  keyPoints: 'Điều bạn cần biết',
  compiledOn: 'Biên soạn ngày',
  compiledFrom: 'theo tin',
  compiledOf: 'của',
  author: 'Người viết',
  related: 'Bài liên quan',
  relatedUnits: 'Đơn vị được nhắc đến',
  planItems: (plan: string) => `Các mục liên quan trong ${plan}`,
  planItem: 'Mục',
  archiveByTime: 'Xem theo năm và tháng',
  archiveYear: 'Tin, bài năm',
  archiveMonths: 'Các tháng trong năm',
  /** In the site map: “Tháng 5/2026 (12 bài)”. */
  archiveCount: (month: string, count: number) => `${month} (${count} bài)`,
  newsLead:
    'Tin, bài về cải cách hành chính, mới nhất ở trên cùng. Ngày ghi ở mỗi bài là ngày chúng tôi đăng.',
  articleEmpty: 'Bài này chưa có nội dung. Bạn có thể xem các bài liên quan bên dưới.',
  newsNone: 'Chưa có tin, bài nào.',
  feeds: 'Nhận tin mới bằng phần mềm đọc tin, theo chuẩn',
} as const;
