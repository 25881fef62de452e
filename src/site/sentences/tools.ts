import { reportSentences } from './report.ts';

/** The front door of those who publish: what there is to write, bring in, check, look at before it is public. Commands are typed in the project's folder. */
export const toolsSentences = {
  lead: 'Dành cho người đăng nội dung: viết bài, nhập bài từ Word, kiểm tra, xem thử trước khi đăng.',
  siteMapTitle: 'Dành cho người đăng nội dung',
  tools: [
    {
      title: 'Viết và sửa trên web',
      text: 'Điền vào biểu mẫu, dán bài, kéo ảnh vào, bấm Lưu. Chữ, bảng, danh sách từ Word tự được sửa; còn lỗi thì máy nói rõ và chưa lưu. Trên GitHub, GitLab bài chỉ đăng sau khi được duyệt.',
      address: '/quan-tri/',
    },
    {
      title: 'Nhập bài từ Word',
      text: 'Chọn tệp Word hoặc dán bài đã chép, xem thử, sửa theo lời máy kiểm tra, rồi đưa vào trang soạn bài, chép hoặc tải về. Bảng số liệu hồ sơ của Excel cũng nhập được. Tệp không rời khỏi máy của bạn. Trên máy tính có dự án thì dùng lệnh: ảnh để cạnh bài, không ghi đè bài cũ.',
      address: '/cong-cu/nhap-word/',
      command: 'npm run import -- "Tên tệp.docx"',
    },
    {
      title: 'Kiểm tra một bài đã viết',
      text: 'Dán bài vào trang này: máy nói rõ dòng nào sai, vì sao, sửa thế nào, và sửa giúp những chỗ chắc chắn. Trình biên tập cũng kiểm tra khi bạn bấm Lưu; đề xuất trên GitHub, GitLab được kiểm tra từng dòng. Trên máy tính có dự án thì dùng lệnh.',
      address: '/cong-cu/nhap-word/#dan',
      command: 'npm run check',
    },
    {
      title: 'Xem thử',
      text: 'Dưới mỗi đề xuất trên GitHub, GitLab có liên kết mở bản xem thử, kể cả bản nháp. Trên máy tính, lệnh này làm bản xem thử gửi được cho người duyệt; npm run dev thì cho xem ngay khi đang viết.',
      command: 'npm run preview -- content/tin-tuc/2026/ten-bai/index.md',
    },
    {
      title: 'Bắt đầu một bài, một mục bằng lệnh',
      text: 'Lệnh tạo tệp có sẵn lời nhắc và các mã chọn được, không ghi đè bài cũ. Danh sách thì gõ tên tệp của nó, như thong-bao, duong-day-nong.',
      command: 'npm run new -- tin-tuc "Tiêu đề của bài"',
    },
    {
      title: 'Sửa chữ và bảng chép từ Word',
      text: 'Máy sửa chỗ chắc chắn, cho xem đã sửa gì, và hỏi trước khi sửa chỗ còn lại.',
      command: 'npm run fix -- content/tin-tuc/2026/ten-bai/index.md',
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
      title: 'Lập báo cáo',
      text: 'Chọn kỳ: máy đếm tin, bài theo tháng, nội dung kế hoạch và đơn vị, kể minh chứng, trang cần rà soát, đính chính; có nhật ký máy chủ thì đếm cả lượt xem. Tải về tệp Word theo thể thức văn bản, hoặc bảng mở bằng Excel.',
      address: '/cong-cu/bao-cao/',
      command: reportSentences.command,
    },
    {
      title: 'Những điều còn thiếu, đến hạn xem lại',
      text: 'Điều gì chưa điền, số nào, hướng dẫn nào đến hạn kiểm tra, ở tệp nào, điền thế nào. Danh sách tự làm từ nội dung.',
      address: '/can-bo-sung/',
    },
    {
      title: 'Đưa chuyên mục vào cổng của xã',
      text: 'Chọn khối cần hiện, chép một dòng mã, dán vào trang của xã.',
      address: '/nhung/',
    },
  ],
  codes: 'Mã để điền',
  codesLead: 'Chép đúng mã, không dấu. Trình biên tập cho chọn theo tên nên không cần nhớ mã.',
  unitCodes: 'Đơn vị đang hoạt động',
  ask: 'Hỏi ai',
  askText:
    'Cách làm từng bước, có hình, nằm trong tệp content/README.md của kho nội dung. Mã truy cập, quyền duyệt bài: hỏi người quản trị kho của cơ quan bạn.',
  repository: 'Mở kho nội dung',
  mail: 'Gửi thư hỏi',
} as const;
