/** Keeping a part of the section on the reader's machine: the page where it is asked for, and what stands on kept pages. */
export const offlineSentences = {
  /** On other pages, the link to it. */
  keep: 'Lưu vào máy để xem khi không có mạng',
  description:
    'Lưu hướng dẫn, thủ tục, hỏi đáp, số điện thoại và ô tìm kiếm vào máy để xem khi không có mạng. Xóa lúc nào cũng được.',
  lead: 'Lưu sẵn phần hay dùng vào máy này, để xem được ở nơi không có sóng hoặc khi hết dung lượng mạng.',
  what: 'Được lưu: hướng dẫn, thủ tục, hỏi đáp, đường dây nóng và ô tìm kiếm. Tin tức, văn bản và các trang khác vẫn cần mạng.',
  asked:
    'Máy chỉ lưu khi bạn bấm nút. Bản lưu nằm riêng ở trang này: mở chuyên mục như mọi khi thì bạn vẫn xem bản mới nhất trên mạng.',
  save: 'Lưu vào máy này',
  about: (megabytes: string) => `Cần tải khoảng ${megabytes} MB.`,
  saving: (done: number, all: number) => `Đang lưu ${done}/${all} tệp. Bạn chờ một lát, đừng đóng trang này.`,
  saved: (day: string) => `Máy này đang giữ bản ngày ${day}. Khi không có mạng, bạn mở lại trang này.`,
  newer: (day: string) => `Đã có bản mới hơn, ngày ${day}.`,
  update: 'Lưu bản mới',
  remove: 'Xóa khỏi máy',
  removed: 'Đã xóa. Máy này không còn giữ trang nào của chuyên mục.',
  failed: 'Chưa lưu xong: mạng bị ngắt hoặc máy hết chỗ. Bạn kiểm tra rồi bấm lại.',
  open: 'Mở bản đã lưu',
  notKept: 'Trang bạn vừa mở chưa được lưu, phải có mạng mới xem được.',
  unable: 'Trình duyệt này không lưu được trang. Bạn có thể tải sổ tay về máy để xem:',
  noScript:
    'Trình duyệt của bạn đang tắt JavaScript nên không lưu được. Bạn có thể tải sổ tay về máy để xem:',
  /** On top of a kept page; links after it. */
  copy: (day: string) => `Bản lưu trên máy, ngày ${day}. Số điện thoại, mức phí có thể đã đổi sau ngày này.`,
  live: 'Mở bản mới nhất (cần mạng)',
} as const;
