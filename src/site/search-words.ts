import type { StandingAddress } from './pages.ts';

interface Looked {
  /** Words under which people look for the page, beside its name; the same for every place. */
  readonly keywords: readonly string[];
  /** A list of pages that are found by themselves: only its name and what is said right below it are searched. */
  readonly lists?: true;
}

/** What the search knows of pages that stand once and that a reader may look for by name, by their addresses. */
const LOOKED = {
  '/huong-dan/': {
    lists: true,
    keywords: ['danh sách hướng dẫn', 'các hướng dẫn', 'hướng dẫn từng bước', 'cách làm thủ tục'],
  },
  '/thu-tuc/': {
    lists: true,
    keywords: ['danh sách thủ tục', 'danh mục thủ tục', 'các thủ tục', 'tên các thủ tục', 'tra thủ tục'],
  },
  '/hoi-dap/': {
    lists: true,
    keywords: ['câu hỏi thường gặp', 'FAQ', 'các câu hỏi', 'hỏi và trả lời', 'giải đáp thắc mắc'],
  },
  '/duong-day-nong/': {
    keywords: [
      'số điện thoại',
      'tổng đài',
      'hotline',
      'contact',
      'liên hệ',
      'số liên hệ',
      'số khẩn cấp',
      'danh bạ điện thoại',
      'số điện thoại công an',
    ],
  },
  '/xa-cu-xa-moi/': {
    keywords: [
      'sáp nhập xã',
      'xã cũ',
      'xã mới',
      'đổi tên xã',
      'tra cứu xã mới',
      'tra cứu tên xã sau sáp nhập',
      'tra tên xã',
      'danh sách sáp nhập xã',
      'bảng xã cũ xã mới',
      'bản đồ xã mới',
      'xã tôi nay là xã nào',
      'xã nào nhập với xã nào',
    ],
  },
  '/truyen-thanh/': {
    lists: true,
    keywords: ['bài truyền thanh', 'bài phát thanh', 'bản tin truyền thanh'],
  },
  '/tin-tuc/': { lists: true, keywords: ['tin mới', 'bài viết', 'tin mới nhất'] },
  '/chuyen-muc/': { lists: true, keywords: ['các chuyên mục', 'chủ đề', 'danh sách chuyên mục'] },
  '/van-ban/': {
    lists: true,
    keywords: [
      'danh mục văn bản',
      'danh sách văn bản',
      'danh mục văn bản cải cách hành chính',
      'văn bản pháp luật',
      'văn bản mới',
      'văn bản còn hiệu lực',
      'nghị định, nghị quyết, thông tư',
      'tra cứu văn bản',
    ],
  },
  '/chi-so/': {
    lists: true,
    keywords: ['các chỉ số', 'danh sách chỉ số', 'bảng xếp hạng', 'kết quả các chỉ số', 'chỉ số cải cách'],
  },
  '/chi-so/noi-nay/': {
    keywords: ['xếp hạng', 'đứng thứ mấy', 'ở đây làm tốt không', 'tỉnh xếp thứ mấy', 'điểm của tỉnh'],
  },
  '/ke-hoach/': {
    lists: true,
    keywords: ['các kế hoạch', 'danh sách kế hoạch'],
  },
  '/gioi-thieu/': {
    keywords: [
      'trang này của ai',
      'ai làm trang này',
      'ai viết trang này',
      'trang này lấy tin ở đâu',
      'nguồn thông tin',
      'ban biên tập',
      'giới thiệu chuyên mục',
      'about',
      'liên hệ ban biên tập',
      'báo sai sót',
      'trang này có phải trang chính thức',
    ],
  },
  '/don-vi/': {
    lists: true,
    keywords: ['danh sách xã', 'các xã', 'các đơn vị', 'danh sách cơ quan', 'các cơ quan'],
  },
  '/tinh-hinh-giai-quyet/': {
    keywords: [
      'hồ sơ quá hạn',
      'tỷ lệ đúng hạn',
      'thống kê hồ sơ',
      'báo cáo giải quyết hồ sơ',
      'số liệu giải quyết thủ tục hành chính',
      'tiếp nhận và giải quyết hồ sơ',
      'hồ sơ đúng hạn, trước hạn',
      'báo cáo tháng',
    ],
  },
  '/thu-tuc-noi-bo/': {
    keywords: [
      'thủ tục nội bộ',
      'danh mục thủ tục nội bộ',
      'thủ tục giữa các cơ quan',
      'công bố thủ tục nội bộ',
    ],
  },
  '/chi-nhan-truc-tuyen/': {
    keywords: [
      'chỉ nộp online',
      'không nhận hồ sơ giấy',
      'bắt buộc nộp trực tuyến',
      'thủ tục chỉ làm trên mạng',
      'thủ tục thí điểm',
      'không tiếp nhận bản giấy',
    ],
  },
  '/noi-voi-can-bo/': {
    keywords: [
      'thẻ A6',
      'nói gì khi bị làm khó',
      'quyền của dân khi làm giấy tờ',
      'cãi lại cán bộ',
      'đưa luật cho cán bộ xem',
      'in thẻ mang theo',
      'bị làm khó ở quầy',
    ],
  },
  '/so-tay/': {
    keywords: ['cuốn hướng dẫn', 'tải sách hướng dẫn', 'tờ rơi hướng dẫn', 'tài liệu để in'],
  },
  '/ap-phich/': {
    keywords: ['pa-nô', 'poster', 'mẫu băng rôn', 'mẫu pano', 'ảnh tuyên truyền', 'màn hình LED'],
  },
  '/khau-hieu/': {
    keywords: [
      'slogan',
      'câu khẩu hiệu',
      'mẫu khẩu hiệu',
      'khẩu hiệu tuyên truyền cải cách hành chính',
      'câu in băng rôn',
      'câu tuyên truyền',
    ],
  },
  '/tu-viet-tat/': {
    keywords: ['chữ viết tắt', 'bảng viết tắt', 'viết tắt là gì', 'giải nghĩa từ viết tắt', 'chữ tắt'],
  },
  '/du-lieu/': {
    keywords: [
      'API',
      'RSS',
      'open data',
      'CSV',
      'JSON',
      'tải dữ liệu',
      'tải file excel',
      'đồng bộ tin về cổng',
      'lấy tin tự động',
      'dữ liệu mở',
    ],
  },
  '/dinh-chinh/': { lists: true, keywords: ['bài bị gỡ', 'bài đã sửa', 'thông báo đính chính'] },
  '/tiep-can/': {
    keywords: [
      'chữ to',
      'phóng to chữ',
      'đọc cho người mù',
      'người khiếm thị',
      'trình đọc màn hình',
      'chữ nhỏ quá',
      'màn hình tối',
      'accessibility',
    ],
  },
  '/so-do-trang/': { lists: true, keywords: ['sitemap', 'mọi trang', 'danh sách các trang'] },
  '/en/': { lists: true, keywords: ['English version', 'tiếng Anh', 'in English', 'about this website'] },
  '/nhung/': {
    lists: true,
    keywords: [
      'mã nhúng',
      'widget',
      'iframe',
      'embed code',
      'chèn tin vào trang web',
      'chèn chuyên mục vào website của xã',
      'nhúng vào cổng thông tin',
      'đưa tin lên cổng của xã',
      'gắn vào trang web của xã',
      'lấy mã nhúng',
      'dán mã vào website',
    ],
  },
  '/nhung/to-huong-dan/': {
    keywords: ['hướng dẫn nhúng', 'cách nhúng', 'tờ hướng dẫn cho quản trị trang', 'webmaster'],
  },
  '/nhung/cam-ket/': { keywords: ['phiên bản mã nhúng', 'mã nhúng cũ còn chạy không', 'cam kết mã nhúng'] },
} as const satisfies Partial<Readonly<Record<StandingAddress, Looked>>>;

/** Words under which clerks look for what a plan tells them to do. */
export const PLAN_WORDS: readonly string[] = [
  'phân công nhiệm vụ tuyên truyền',
  'nội dung tuyên truyền',
  'hình thức tuyên truyền',
  'nhiệm vụ của ủy ban nhân dân xã',
  'báo cáo thực hiện kế hoạch truyền thông',
  'minh chứng tuyên truyền',
];

const known: ReadonlyMap<string, Looked> = new Map(Object.entries(LOOKED));

/** What the search knows of the page at an address, if it stands once and is looked for by name. */
export const lookedFor = (address: string): Looked | undefined => known.get(address);
