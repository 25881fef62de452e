/** Slides and quizzes, for meetings and contests. */
export const meetingSentences = {
  slidesOf: (title: string) => `Trình chiếu: ${title}`,
  goesOn: (heading: string) => `${heading} (tiếp)`,
  source: 'Xem lại trên điện thoại',
  scan: 'Quét mã, hoặc mở địa chỉ:',
  keys: 'Phím → sang trang sau, ← về trang trước, F toàn màn hình. Ctrl+P: in mỗi trang một tờ.',
  withNotes: 'In kèm chỗ ghi chú',
  notesReady: 'Giờ bấm Ctrl+P: trên giấy, cạnh mỗi trang có chỗ ghi chú.',
  back: 'Về trang gốc',
  show: 'Trình chiếu',
  slidesDescription:
    'Bài, hướng dẫn, hỏi đáp và trắc nghiệm thành trang chiếu cho cuộc họp, sinh hoạt thôn, hội thi.',
  slidesLead:
    'Chiếu tại cuộc họp, sinh hoạt thôn, hội thi; không cần cài gì. Tin, bài và hỏi đáp: mở bài, bấm “Chia sẻ” ở cuối bài, rồi bấm “Trình chiếu”.',
  quizDescription:
    'Câu hỏi trắc nghiệm về thủ tục, dịch vụ công và quyền của bạn, có đáp án và trang giải thích.',
  quizLead: 'Thử xem bạn biết đến đâu. Trang không lưu và không gửi câu trả lời của bạn đi đâu.',
  quizNone: 'Chưa có bộ câu hỏi nào.',
  quizCount: (count: number) => `${count} câu hỏi`,
  question: (n: number) => `Câu ${n}`,
  right: 'Đúng.',
  wrong: 'Chưa đúng.',
  /** `*` stands for how many are right. */
  result: (count: number) => `Bạn trả lời đúng */${count} câu.`,
  again: 'Làm lại từ đầu',
  answer: 'Đáp án',
  readMore: 'Đọc thêm:',
  inHall: 'Chiếu từng câu tại hội trường',
  paper: 'In trang này: đề ở trước, đáp án ở tờ riêng.',
} as const;
