/** What happened to a page after it was published. */
export const correctionSentences = {
  corrections: 'Đính chính',
  nothingYet: 'Đến nay chưa có trang nào phải đính chính hay gỡ bỏ.',
  correctionsNone: 'Đến nay chưa có đính chính nào.',
  correctionsLead: 'Khi sửa một chỗ sai hoặc gỡ một trang, chúng tôi ghi lại ở đây và ở đầu trang đó.',
  withdrawals: 'Các trang đã gỡ',
  withdrawalsNone: 'Đến nay chưa gỡ trang nào.',
  withdrawnTitle: 'Trang này đã được gỡ',
  withdrawnOn: 'Gỡ ngày',
  withdrawnReason: 'Lý do',
  withdrawnReplacement: 'Xem trang thay thế',
  endedDocuments: 'Trang này nhắc đến văn bản không còn hiệu lực',
  replacedBy: 'được thay bằng',
} as const;
