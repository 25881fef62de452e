import type { Article } from '../model/article.ts';
import type { Plan } from '../model/plan.ts';
import type { Feed } from './feed.ts';
import { feedArticle } from './feed-article.ts';

/** Samples for the tests of this room. */

export const BASE = 'https://vi-du.example/cchc';

/** As `absolute()` of the site does, with a base path. */
export const absolute = (address: string): string => BASE + address;

/** What tries to break out of XML: markup, quotes, a CDATA end, a control character, half a surrogate pair. */
export const NASTY = 'Ký “số” <b>&amp;</b> "hai\' ]]> \u0008và\uD800 hết';

export const ARTICLE: Article = {
  title: NASTY,
  description: 'Bài mẫu để thử, có <dấu> & và “ngoặc kép” như người viết hay dùng.',
  date: '2026-11-20',
  topic: 'dich-vu-cong',
  units: ['xa-mau'],
  author: 'An & Bình',
  source: { name: 'Báo <Mẫu>', url: 'https://bao.example/tin?a=1&b=2', date: '2026-11' },
  sources: [{ name: 'Nguồn khác' }],
  plan: ['II.1.3'],
  documents: ['76-nq-cp-2021'],
  keyPoints: ['Ý <một>'],
  corrections: [
    { date: '2026-11-21', text: 'Sửa lần đầu.' },
    { date: '2026-11-22', text: 'Sửa lần hai.' },
  ],
  archived: true,
  keywords: ['mẫu'],
};

export const WITHDRAWN: Article = {
  ...ARTICLE,
  title: 'Bài cũ',
  date: '2026-11-18',
  withdrawn: { date: '2026-11-23', reason: 'Số liệu <sai>.', replacement: '/duong-day-nong/' },
};

export const ARTICLES = [
  { id: '2026/bai-mau', fields: ARTICLE },
  { id: '2026/bai-cu', fields: WITHDRAWN },
] as const;

export const BODY =
  '<h2 id="a" class="x">Mục</h2><p>Xem <a href="/cchc/van-ban/76-nq-cp-2021/">văn bản</a>, <a href="#a">mục trên</a>.</p>' +
  '<img src="/cchc/_astro/anh.webp" srcset="/cchc/_astro/anh-360.webp 360w, /cchc/_astro/anh-720.webp 720w" alt="Ảnh">';

const parts = {
  html: BODY,
  categories: ['Dịch vụ công'],
  cover: `${BASE}/_astro/bia.jpg`,
  absolute,
  identified: absolute,
};

export const FEED: Feed = {
  title: 'Chuyên mục & thử',
  description: 'Mô tả <thử>',
  id: `${BASE}/`,
  home: `${BASE}/`,
  folder: `${BASE}/`,
  sheet: `${BASE}/feed.css`,
  icon: `${BASE}/icon-512.png`,
  publisher: 'Chuyên mục',
  updated: '2026-11-23',
  articles: [
    feedArticle('2026/bai-mau', ARTICLE, parts),
    feedArticle('2026/bai-cu', WITHDRAWN, { html: '', categories: [], absolute, identified: absolute }),
  ],
};

export const PLAN: Plan = {
  year: 2023,
  unit: 'huyen-tuy-phuoc',
  number: '…/KH-UBND',
  title: 'Kế hoạch mẫu',
  status: 'Mẫu',
  archived: true,
  summary: [],
  documents: [],
  contents: [{ id: 'II.1.1', title: 'Vai trò', text: 'Tuyên truyền vai trò.', topics: ['dich-vu-cong'] }],
  forms: [{ id: 'II.2.1', title: 'Lồng ghép', text: 'Lồng ghép trong hội nghị.' }],
  activities: [
    {
      id: 'III.1',
      text: 'Làm.',
      lead: { text: 'Phòng Nội vụ', units: ['phong-noi-vu'] },
      deadline: 'Trong năm',
      state: 'chua-co-thong-tin',
      addresses: ['/chi-so/'],
    },
  ],
  duties: [],
  remarks: [],
};

/** Pages that were corrected and withdrawn. */
export const LOGGED = [
  {
    type: 'Tin, bài',
    address: '/tin-tuc/2026/bai-mau/',
    title: 'Bài mẫu',
    fields: { corrections: [{ date: '2026-11-21', text: 'Ghi nhầm ngày; đã sửa.' }] },
  },
  {
    type: 'Hướng dẫn',
    address: '/huong-dan/da-go/',
    title: 'Đã gỡ',
    fields: { withdrawn: { date: '2026-11-22', reason: 'Cũ.', replacement: '/huong-dan/' } },
  },
];
