import type { SearchKind } from './search-kinds.ts';

/** Headings at the foot of every page, in their order. */
export const FOOT_GROUPS = {
  place: 'Về nơi này',
  needed: 'Dùng khi cần',
  section: 'Về chuyên mục',
} as const;
export type FootGroup = keyof typeof FOOT_GROUPS;

/** What the house knows of a page that stands once, besides the page itself. */
interface StandingPage {
  /** Its name in menus, breadcrumbs and the site map. */
  readonly label: string;
  /** Its name in tests, which look at every one closely. */
  readonly kind: string;
  /** The menu that names it: at the top of every page, most needed first, or a group at the foot: what the top leaves out. */
  readonly menu?: 'top' | FootGroup;
  /** Whether it is the words of `content/trang/<address>.md` and nothing else: no page of its own is written then. */
  readonly statement?: true;
  /** Whether search engines and the site map leave it out. */
  readonly hidden?: true;
  /** Its language, where it is not Vietnamese. */
  readonly lang?: 'en';
}

/**
 * Every page that stands once, by its address, in the order of menus and site map. A new one is a row here and its file
 * under `src/pages/`, or under `content/trang/`. Widgets have a catalogue of their own, and pages for what is missing have no address.
 */
export const STANDING_PAGES = {
  '/': { label: 'Trang chủ', kind: 'front' },
  '/huong-dan/': { label: 'Hướng dẫn', kind: 'guides', menu: 'top' },
  '/thu-tuc/': { label: 'Thủ tục', kind: 'procedures', menu: 'top' },
  '/hoi-dap/': { label: 'Hỏi đáp', kind: 'questions', menu: 'top' },
  '/duong-day-nong/': { label: 'Đường dây nóng', kind: 'hotlines', menu: 'top' },
  '/xa-cu-xa-moi/': { label: 'Xã cũ, xã mới', kind: 'old and new communes', menu: 'top' },
  '/tin-tuc/': { label: 'Tin tức', kind: 'news', menu: 'top' },
  '/chuyen-muc/': { label: 'Chuyên mục', kind: 'topics', menu: 'top' },
  '/van-ban/': { label: 'Văn bản', kind: 'documents', menu: 'top' },
  '/chi-so/': { label: 'Chỉ số', kind: 'indices', menu: 'top' },
  '/chi-so/noi-nay/': { label: 'Chỉ số của nơi này', kind: 'local indices', menu: 'place' },
  '/ke-hoach/': { label: 'Kế hoạch', kind: 'plans', menu: 'top' },
  '/gioi-thieu/': { label: 'Giới thiệu', kind: 'about', menu: 'section', statement: true },
  '/don-vi/': { label: 'Đơn vị', kind: 'units', menu: 'place' },
  '/tinh-hinh-giai-quyet/': { label: 'Tình hình giải quyết hồ sơ', kind: 'dossier figures', menu: 'place' },
  '/thu-tuc-noi-bo/': { label: 'Thủ tục nội bộ', kind: 'internal procedures', menu: 'place' },
  '/chi-nhan-truc-tuyen/': {
    label: 'Chỉ nhận hồ sơ trực tuyến',
    kind: 'online-only procedures',
    menu: 'place',
  },
  '/noi-voi-can-bo/': { label: 'Nói với cán bộ', kind: 'counter cards', menu: 'needed' },
  '/so-tay/': { label: 'Sổ tay', kind: 'handbook' },
  '/ap-phich/': { label: 'Áp phích', kind: 'posters' },
  '/khau-hieu/': { label: 'Khẩu hiệu', kind: 'slogans', menu: 'needed' },
  '/tu-viet-tat/': { label: 'Từ viết tắt', kind: 'glossary', menu: 'needed' },
  '/du-lieu/': { label: 'Dữ liệu mở', kind: 'open data', menu: 'needed' },
  '/truyen-thanh/': { label: 'Bài đọc trên loa', kind: 'radio' },
  '/dinh-chinh/': { label: 'Đính chính', kind: 'corrections', menu: 'section' },
  '/tiep-can/': { label: 'Trợ giúp tiếp cận', kind: 'accessibility', menu: 'section', statement: true },
  '/so-do-trang/': { label: 'Sơ đồ trang', kind: 'site map', menu: 'section' },
  '/en/': { label: 'English', kind: 'english', menu: 'section', lang: 'en' },
  '/tim-kiem/': { label: 'Tìm kiếm', kind: 'search' },
  '/nhung/': { label: 'Lấy mã nhúng cho cổng của xã', kind: 'snippet builder' },
  '/nhung/cam-ket/': { label: 'Lời cam kết về mã nhúng phiên bản 1', kind: 'embedding promise' },
  '/nhung/to-huong-dan/': { label: 'Tờ hướng dẫn một trang để in', kind: 'embedding leaflet' },
  '/ngoai-tuyen/': { label: 'Xem khi không có mạng', kind: 'offline' },
  '/su-kien/': { label: 'Sự kiện', kind: 'events' },
  '/trac-nghiem/': { label: 'Trắc nghiệm', kind: 'quizzes' },
  '/trinh-chieu/': { label: 'Trình chiếu', kind: 'slides', hidden: true },
  '/chia-se/': { label: 'Chia sẻ một trang', kind: 'sharing', hidden: true },
  '/he-thong-thiet-ke/': { label: 'Hệ thống thiết kế', kind: 'design system', hidden: true },
  '/cong-cu/': { label: 'Công cụ đăng bài', kind: 'tools', hidden: true },
  '/cong-cu/nhap-word/': { label: 'Nhập bài từ Word', kind: 'word import', hidden: true },
  '/cong-cu/bao-cao/': { label: 'Lập báo cáo', kind: 'report', hidden: true },
  '/quan-tri/': { label: 'Trình biên tập', kind: 'editor', hidden: true },
  '/can-bo-sung/': { label: 'Cần bổ sung', kind: 'what is missing', hidden: true },
} as const satisfies Readonly<Record<string, StandingPage>>;
export type StandingAddress = keyof typeof STANDING_PAGES;

/** A standing page with its root-relative address, as menus and lists name it. */
export interface NamedPage extends StandingPage {
  readonly address: StandingAddress;
}

/** All standing pages in their order. */
export const standingPages: readonly NamedPage[] = Object.entries(STANDING_PAGES).map(
  ([address, page]: [string, StandingPage]) => ({ ...page, address: address as StandingAddress }),
);

const known: ReadonlyMap<string, StandingPage> = new Map(Object.entries(STANDING_PAGES));

/** Whether search engines and the site map leave the page at an address out. */
export const isHidden = (address: string): boolean => known.get(address)?.hidden ?? false;

/** What readers call a kind of page: the name of the page that lists it. */
export const kindLabel = (kind: SearchKind): string =>
  kind === 'trang' ? 'Trang khác' : STANDING_PAGES[`/${kind}/`].label;
