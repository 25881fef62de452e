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
export const embedSentences = {} as const;

/** Articles, guides, questions, topics, lists, front page. */
export const readingSentences = {
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
