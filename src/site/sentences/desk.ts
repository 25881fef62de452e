/** The page of the editor, until the editor itself takes its place. */
export const deskSentences = {
  lead: 'Viết bài, sửa số điện thoại, văn bản, thông báo ngay trong trình duyệt. Dành cho người đăng nội dung.',
  noScript: 'Trang này cần JavaScript. Không bật được thì sửa tệp ngay trên trang của kho nội dung.',
  opening: 'Đang mở trình biên tập…',
  failed:
    'Không mở được trình biên tập. Tải lại trang, hoặc dùng bản mới của Chrome, Edge, Firefox hay Safari.',
  unset: 'Chưa nối với kho nội dung',
  whatToSet:
    'Người quản trị trang thêm các dòng này vào content/site.yaml, thay bằng nơi giữ kho (github, gitlab hoặc gitea) và tên kho, rồi dựng lại trang:',
  example: 'desk:\n  host: github\n  repo: ten-co-quan/ten-kho',
  local: 'Mở thư mục trên máy này',
  localText:
    'Máy có thư mục dự án thì không cần tài khoản: mở trang này từ chính máy đó (npm start, rồi http://localhost:4321/quan-tri/) bằng Chrome hoặc Edge, bấm nút dưới đây, chọn thư mục dự án. Bài được ghi thẳng vào thư mục; gửi lên bằng Git như thường lệ.',
} as const;
