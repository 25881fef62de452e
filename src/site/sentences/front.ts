/** The front page. */
export const frontSentences = {
  frontLead: 'Làm giấy tờ, tra cứu, góp ý với cơ quan nhà nước: bắt đầu từ đây.',
  frontTasks: 'Bạn cần làm gì?',
  frontSearchHint: 'Gõ không dấu cũng tìm được.',
  frontCommunesLead: 'Chọn tên cũ để biết nay thuộc xã nào.',
  frontCommunesAll: 'Xem bảng đầy đủ',
  frontNews: 'Tin mới',
  frontNewsAll: 'Tất cả tin, bài',
  frontIndices: 'Các chỉ số',
  frontIndicesLead:
    'Cải cách hành chính được chấm điểm thế nào. Chỗ nào chưa có số liệu, chúng tôi nói rõ là chưa có.',
  frontIndicesAll: 'Tất cả chỉ số',
  frontPlanAll: 'Xem kế hoạch và từng hoạt động',
  frontPlanActivities: 'hoạt động trọng tâm',
  frontPlanState: 'Tình trạng các hoạt động',
  frontGuidesAll: 'Tất cả hướng dẫn',
} as const;
