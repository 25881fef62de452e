/**
 * Every sentence of the interface, in Vietnamese. One export per area, so that a page's script carries only its own.
 * Content never stands here, and words that editors read are in the schemas.
 */

export const commonSentences = {
  skipToContent: 'Chuyển đến nội dung chính',
} as const;

/** Words that the Markdown plugins add. */
export const markdownSentences = {
  table: 'Bảng, có thể kéo ngang',
  footnotes: 'Chú thích',
  footnoteBack: 'Về chỗ có chú thích',
} as const;

/** The search page and its script. */
export const searchSentences = {} as const;

/** Widgets, the snippet builder and oEmbed. */
export const embedSentences = {
  from: (title: string) => `Nguồn: ${title}`,
  latestTitle: 'Tin mới nhất về cải cách hành chính',
  latestMore: 'Xem tất cả tin',
  noArticles: 'Chưa có tin nào.',
  hotlinesTitle: 'Đường dây nóng, nơi tiếp nhận phản ánh',
  hotlinesMore: 'Xem đầy đủ đường dây nóng',
  checkedOn: (date: string, how: string) => `Kiểm tra ngày ${date}: ${how}`,
} as const;

/** Articles, guides, questions, topics, lists, front page. */
export const readingSentences = {
  /** Names of the section's standing pages, in menus, breadcrumbs and headings. */
  pageNames: {
    '/huong-dan/': 'Hướng dẫn',
    '/hoi-dap/': 'Hỏi đáp',
    '/duong-day-nong/': 'Đường dây nóng',
    '/xa-cu-xa-moi/': 'Xã cũ, xã mới',
    '/tin-tuc/': 'Tin tức',
    '/chuyen-muc/': 'Chuyên mục',
    '/van-ban/': 'Văn bản',
    '/chi-so/': 'Chỉ số',
    '/ke-hoach/': 'Kế hoạch',
    '/gioi-thieu/': 'Giới thiệu',
    '/don-vi/': 'Đơn vị',
    '/tinh-hinh-giai-quyet/': 'Tình hình giải quyết hồ sơ',
    '/thu-tuc-noi-bo/': 'Thủ tục nội bộ',
    '/chi-nhan-truc-tuyen/': 'Chỉ nhận hồ sơ trực tuyến',
    '/khau-hieu/': 'Khẩu hiệu',
    '/tu-viet-tat/': 'Từ viết tắt',
    '/du-lieu/': 'Dữ liệu mở',
    '/dinh-chinh/': 'Đính chính',
    '/tiep-can/': 'Trợ giúp tiếp cận',
    '/so-do-trang/': 'Sơ đồ trang',
    '/tim-kiem/': 'Tìm kiếm',
  },
  menu: 'Trình đơn',
  mainMenu: 'Trình đơn chính',
  notices: 'Thông báo',
  breadcrumbs: 'Bạn đang ở',
  frontPage: 'Trang chủ',
  searchLabel: 'Tìm trong chuyên mục',
  searchPlaceholder: 'Ví dụ: dang ky vneid',
  searchButton: 'Tìm',
  footerMenu: 'Các trang khác',
  operator: 'Cơ quan chủ quản',
  emergency: 'Số khẩn cấp',
  archive: 'Kế hoạch 2023 là tài liệu lưu trữ.',
  archiveMeaning: 'Tên cơ quan, thời hạn và đầu mối liên hệ trong kế hoạch không còn giá trị sử dụng.',
  archiveLink: 'Xem kế hoạch',
  documents: 'Văn bản liên quan',
  noLongerInForce: 'Không còn hiệu lực',
  sources: 'Nguồn',
  sourceDated: 'ngày',
  pages: 'Các trang của danh sách',
  newer: 'Tin mới hơn',
  older: 'Tin cũ hơn',
  page: 'Trang',
  updated: 'Cập nhật',
  tableScroll: 'Bảng, cuộn ngang được',
} as const;

/** Indices, hotlines, documents, units, plans, dossier figures: pages made from data. */
export const recordSentences = {} as const;

/** Feeds and the API. */
export const feedSentences = {} as const;
