/** `npm run check:embed`. */
export const checkSentences = {
  usage: 'Cách dùng: npm run check:embed -- https://trang-cua-xa/bai-viet [trang khác …] [--timeout=30]',
  notAnAddress: (url: string) => `${url}: không phải địa chỉ trang; địa chỉ bắt đầu bằng https://`,
  unreachable: (url: string) => `${url}: không mở được trang. Hãy kiểm tra địa chỉ và kết nối mạng.`,
  status: (url: string, status: number) => `${url}: máy chủ trả lời ${status}, không có trang để kiểm tra.`,
  timeout: (url: string, seconds: number) => `${url}: trang không tải xong trong ${seconds} giây.`,
  notHtml: (url: string) => `${url}: đây không phải trang web (HTML), nên không thể có mã nhúng.`,
  noSnippet:
    'không thấy mã nhúng nào của chuyên mục trong trang này, cũng không thấy dòng script. Dán lại cả hai từ trang lấy mã nhúng.',
  loaderAlone:
    'có dòng script nhung/v1/embed.js nhưng không thấy liên kết hay iframe nào tới …/nhung/…. Dán mã vào chỗ cần hiện.',
  form: {
    link: 'dạng liên kết (nên dùng).',
    element: 'dạng thẻ cchc-nhung.',
    wrapper: 'dạng khối data-cchc-nhung.',
    bare: 'liên kết còn địa chỉ nhưng mất class="cchc-nhung" (trình soạn thảo đã bỏ). Nên dán lại mã ở chế độ HTML.',
    iframe: 'dạng iframe.',
  },
  bareNotAlone:
    'liên kết không có class="cchc-nhung" và không đứng một mình trong đoạn, ô hay khối của nó (hoặc nằm trong menu), nên không thành khung. Đưa liên kết ra một đoạn riêng hoặc dán lại mã.',
  version: 'có dòng script phiên bản v1.',
  noLoader:
    'thiếu dòng script nhung/v1/embed.js nên khung không hiện. Dán dòng script một lần vào chân trang của cổng.',
  loaderOfOther: (loader: string, origin: string) =>
    `dòng script lấy từ ${new URL(loader).origin}, còn nội dung ở ${origin}. Lấy lại cả hai từ cùng một trang lấy mã.`,
  loaderTwice: 'dòng script có nhiều lần trong trang; chỉ cần một.',
  mixed: 'trang dùng https còn mã nhúng ghi http. Sửa http:// thành https:// trong mã.',
  notFramed:
    'khung không hiện, bạn đọc chỉ thấy liên kết. Kiểm tra: cổng có bỏ script, có CSP chặn khung, hoặc địa chỉ nội dung sai không.',
  missing: (status: number) => `địa chỉ nội dung không có (máy chủ trả lời ${status}). Lấy lại mã nhúng.`,
  heightRight: (shown: number) => `khung cao ${shown} px, vừa bằng nội dung.`,
  heightWrong: (shown: number, whole: number) =>
    `khung cao ${shown} px nhưng nội dung cao ${whole} px. Kiểm tra CSS của cổng có đặt chiều cao cho cchc-nhung hoặc iframe không.`,
  heightFixedWrong: (shown: number, whole: number) =>
    `khung cao ${shown} px nhưng nội dung cao ${whole} px. Sửa height="${whole}" hoặc dùng dạng liên kết để khung tự giãn.`,
  heightUnread: 'không đọc được chiều cao nội dung.',
  titled: (title: string) => `khung có tên: “${title}”.`,
  untitled:
    'khung không có tên (title); người dùng trình đọc màn hình không biết khung chứa gì. Thêm title="…".',
  linksBack: 'dòng cuối của khung dẫn về chuyên mục.',
  noLinkBack: 'không thấy dòng dẫn về chuyên mục; khung có thể đang hiện trang lỗi.',
  iframeWithoutLink: 'dạng iframe không có liên kết dự phòng khi khung bị chặn; dạng liên kết thì có.',
  noWords:
    'liên kết không có chữ; khi khung không hiện, bạn đọc không thấy gì. Viết chữ vào giữa <a …> và </a>.',
  fallback: (words: string) => `có liên kết dự phòng: “${words}”.`,
  notReserved:
    'mã không giữ chỗ (min-height), trang sẽ nhảy khi khung hiện. Lấy lại mã ở trang lấy mã nhúng.',
  otherSite: (host: string) =>
    `mã dẫn tới một trang khác, không phải ${host}. Lấy lại mã ở bước 4 của trang này.`,
  addressBroken:
    'địa chỉ trong mã không đọc được. Thường là do Word đổi dấu ngoặc thẳng thành ngoặc cong, hoặc thiếu https:// ở đầu. Chép lại mã ở bước 4 và dán thẳng vào cổng.',
  spelled:
    'bạn đọc đang thấy mã như chữ, vì mã được dán ở chế độ soạn thảo. Xóa đi, chuyển sang chế độ HTML (Mã nguồn) rồi dán lại.',
  bordered: 'iframe có thể có viền 2 px. Thêm frameborder="0" vào mã.',
  loaderElsewhere:
    'không thấy dòng script trong đoạn này. Nếu dòng đó ở chân trang thì dán mã nguồn của cả trang vào đây để chắc chắn.',
  otherVersion: 'dòng script không phải phiên bản v1. Chép lại dòng thứ nhất ở bước 4.',
  wrongs: (count: number) => `Có ${count} lỗi cần sửa.`,
  allRight: 'Mã nhúng đúng.',
} as const;
