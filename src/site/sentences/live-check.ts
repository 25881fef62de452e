/** `npm run check:live`: what is said of a deployed copy, each with its mend. */
export const liveSentences = {
  usage: 'Cách dùng: npm run check:live -- https://dia-chi-cua-chuyen-muc/',
  notAnAddress: (text: string) => `${text}: không phải địa chỉ trang; địa chỉ bắt đầu bằng https://`,
  unreachable: (address: string) => `${address}: không kết nối được. Hãy kiểm tra địa chỉ và máy chủ.`,
  failed: (status: number) =>
    `máy chủ trả lời ${status}. Kiểm tra đã tải đủ thư mục dist/ lên đúng chỗ chưa, và BASE_PATH lúc dựng có đúng thư mục ấy không.`,
  notOurs:
    'trang này không phải chuyên mục của ta. Hãy đưa địa chỉ trang đầu của chuyên mục, kể cả thư mục nếu có.',
  pages: 'các trang mở được.',
  otherAddress: (said: string) =>
    `trang ghi địa chỉ của mình là ${said}. Dựng lại với SITE_URL và BASE_PATH đúng địa chỉ thật, rồi tải lên lại.`,
  ownAddress: 'trang ghi đúng địa chỉ của mình.',
  notHttps: 'địa chỉ là http. Hãy bật https cho máy chủ.',
  staysHttp: 'mở bằng http thì vẫn ở http. Cho máy chủ chuyển mọi địa chỉ http sang https.',
  toHttps: 'mở bằng http thì được đưa sang https.',
  headersArrive: 'các tiêu đề bảo vệ đến nơi.',
  noHeaders: (server: string) => `không có tiêu đề bảo vệ nào đến nơi. ${server}`,
  headerOff: (name: string, said: string | null, wanted: string) =>
    `tiêu đề ${name} là ${said === null ? '(không có)' : `“${said}”`}, cần “${wanted}”. Kiểm tra cấu hình máy chủ, cổng hoặc bộ đệm có đổi tiêu đề này không.`,
  serverMend: {
    apache:
      'Máy chủ là Apache: nó chỉ đọc .htaccess khi có “AllowOverride FileInfo” (hoặc All) cho thư mục này, và cần bật mod_headers, mod_alias.',
    nginx:
      'Máy chủ là nginx: chạy npm run deploy:files, rồi include tệp cchc-location.conf trong khối server, và nginx -s reload.',
    github:
      'GitHub Pages không cho đặt tiêu đề. Chính sách ghi trong từng trang vẫn bảo vệ người đọc; cần đủ tiêu đề thì đặt trang ở máy chủ khác.',
    gitlab:
      'GitLab Pages không cho đặt tiêu đề. Chính sách ghi trong từng trang vẫn bảo vệ người đọc; cần đủ tiêu đề thì đặt trang ở máy chủ khác.',
    other:
      'Máy chủ này không đọc _headers, .htaccess: chép các dòng trong dist/_headers vào cấu hình của nó.',
  },
  missingRight: 'địa chỉ không có thì trả lời 404 bằng trang của chuyên mục.',
  missingSoft: (status: number) =>
    `địa chỉ không có mà máy chủ trả lời ${status}. Máy tìm kiếm sẽ lưu trang sai: cho máy chủ trả lời 404.`,
  missingForeign:
    'địa chỉ không có thì hiện trang lỗi của máy chủ, bạn đọc không có lối đi tiếp. Đặt trang lỗi 404 là 404.html của chuyên mục.',
  slashRight: 'địa chỉ thiếu dấu / cuối thì được đưa tới trang.',
  slashWrong: (status: number) =>
    `địa chỉ thiếu dấu / cuối thì trả lời ${status}. Cho máy chủ chuyển thư mục sang địa chỉ có dấu / cuối.`,
  compressed: 'trang, mã và dữ liệu được nén khi gửi.',
  plain: (type: string) =>
    `${type} gửi đi không nén, điện thoại phải tải gấp bốn lần. Bật gzip hoặc Brotli cho kiểu này.`,
  media: (said: string | null, wanted: string) =>
    `kiểu nội dung là ${said ?? '(không có)'}, cần ${wanted}. Sửa bảng kiểu tệp của máy chủ.`,
  notOpen:
    'trang của nơi khác không đọc được tệp này (thiếu Access-Control-Allow-Origin: *). Kiểm tra tiêu đề của máy chủ.',
  dataRight: 'tin (RSS, Atom, JSON), API và oEmbed đọc được từ trang của nơi khác.',
  broken: 'nội dung không đọc được. Hãy tải lại tệp này lên.',
  framed: 'khung nhúng hiện được trong trang của nơi khác.',
  refused: (name: string, value: string) =>
    `khung nhúng bị chặn bởi ${name}: ${value}. Bỏ tiêu đề này cho các địa chỉ bắt đầu bằng nhung/.`,
  shown: (file: string) =>
    `tệp ${file} chỉ dành cho máy chủ mà ai cũng mở được. Không lộ điều gì riêng tư, nhưng nên chặn.`,
  kept: 'tệp mang tên theo nội dung được giữ lâu trong máy bạn đọc.',
  notKept: (said: string | null) =>
    `tệp mang tên theo nội dung có Cache-Control là ${said ?? '(không có)'}: bạn đọc phải tải lại mỗi lần. Cần “public, max-age=31536000, immutable”.`,
  fresh: (day: string) => `bản đang mở được dựng cho ngày ${day}.`,
  stale: (day: string, age: number) =>
    `bản đang mở được dựng cho ngày ${day}, đã ${age} ngày. Bài hẹn giờ và ngày hết hạn không tự đổi: xem lần đăng gần nhất vì sao dừng, rồi đăng lại.`,
  searchRight: 'trang tìm kiếm có đủ mã và mục lục.',
  searchDead: (status: number) =>
    `ô tìm kiếm cần tệp này mà máy chủ trả lời ${status}. Tải lại cả thư mục dist/ lên.`,
  certificateRight: (day: string) => `chứng chỉ https còn dùng được đến ngày ${day}.`,
  certificateEnds: (day: string, left: number) =>
    left < 0
      ? `chứng chỉ https đã hết hạn từ ngày ${day}. Gia hạn ngay.`
      : `chứng chỉ https hết hạn ngày ${day}, còn ${left} ngày. Gia hạn, hoặc xem vì sao máy không tự gia hạn.`,
};
