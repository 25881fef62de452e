/** The front door of those who publish: what there is to write, bring in, check and mend. Commands are typed in the project's folder. */
export const toolsSentences = {
  lead: 'Dành cho người đăng nội dung: nhập bài từ Word, viết bài mới, kiểm tra trước khi đăng.',
  siteMapTitle: 'Dành cho người đăng nội dung',
  tools: [
    {
      title: 'Nhập bài từ Word',
      text: 'Chọn tệp Word hoặc dán bài đã chép, xem thử, sửa theo lời máy kiểm tra, rồi đưa vào trang soạn bài, chép hoặc tải về. Bảng số liệu hồ sơ của Excel cũng nhập được. Tệp không rời khỏi máy của bạn. Trên máy tính có dự án thì dùng lệnh: ảnh để cạnh bài, không ghi đè bài cũ.',
      address: '/cong-cu/nhap-word/',
      command: 'npm run import -- "Tên tệp.docx"',
    },
    {
      title: 'Viết và sửa trên web',
      text: 'Điền vào biểu mẫu, dán bài, kéo ảnh vào, bấm Lưu. Chữ, bảng, danh sách từ Word tự được sửa; còn lỗi thì máy nói rõ và chưa lưu. Trên GitHub, GitLab bài chỉ đăng sau khi được duyệt.',
      address: '/quan-tri/',
    },
    {
      title: 'Viết bài mới bằng lệnh',
      text: 'Lệnh này tạo tệp có sẵn lời nhắc, không ghi đè bài cũ. Cách viết, và cách đăng ngay trên web mà không cần cài gì, có trong tệp content/README.md.',
      command: 'npm run new -- tin-tuc "Tiêu đề của bài"',
    },
    {
      title: 'Kiểm tra trước khi đăng',
      text: 'Máy nói rõ tệp nào, dòng nào, sai gì, sửa thế nào. Còn lỗi thì bài chưa đăng được.',
      command: 'npm run check',
    },
    {
      title: 'Sửa chữ và bảng chép từ Word',
      text: 'Máy sửa chỗ chắc chắn, cho xem đã sửa gì, và hỏi trước khi sửa chỗ còn lại.',
      command: 'npm run fix -- content/tin-tuc/2026/ten-bai/index.md',
    },
    {
      title: 'Xem thử trên máy',
      text: 'Gõ lệnh, rồi mở địa chỉ hiện ra.',
      command: 'npm run dev',
    },
    {
      title: 'Bài đọc cho loa truyền thanh',
      text: 'Bài nào cũng có lời đọc: số, ngày, chữ viết tắt đã thành lời. Ghép bản tin tuần, in ra, tải về hoặc chép cho máy đọc. Văn bản khác thì dùng lệnh.',
      address: '/truyen-thanh/',
      command: 'npm run speak -- "Tên tệp.md"',
    },
    {
      title: 'Trình chiếu, trắc nghiệm',
      text: 'Chiếu một bài, một hướng dẫn hay từng câu trắc nghiệm tại cuộc họp, hội thi, ngay trên trình duyệt. Lệnh này tạo tệp cho bộ câu hỏi mới.',
      address: '/trinh-chieu/',
      command: 'npm run new -- trac-nghiem "Tên bộ câu hỏi"',
    },
    {
      title: 'Những điều còn thiếu',
      text: 'Điều gì chưa điền, ở tệp nào, điền thế nào. Danh sách tự làm từ nội dung.',
      address: '/can-bo-sung/',
    },
    {
      title: 'Đưa chuyên mục vào cổng của xã',
      text: 'Chọn khối cần hiện, chép một dòng mã, dán vào trang của xã.',
      address: '/nhung/',
    },
  ],
  repository: 'Mở kho nội dung',
} as const;
