/** The front page. */
export const frontSentences = {
  frontPromise: 'Làm giấy tờ, tra cứu, góp ý từ đây',
  frontTasks: 'Bạn cần làm gì?',
  frontSearchHint: 'Gõ không dấu cũng tìm được.',
  frontCommunesAll: 'Xem bảng đầy đủ',
  frontCommunesMany: (count: number) => `Chọn trong ${count} tên cũ`,
  frontNews: 'Tin mới',
  frontNewsAll: 'Tất cả tin, bài',
  frontIndices: 'Nơi này được chấm điểm ra sao',
  frontPlanAll: 'Xem kế hoạch và từng hoạt động',
  frontPlanActivities: 'hoạt động trọng tâm',
  frontGuidesAll: 'Tất cả hướng dẫn',
} as const;
