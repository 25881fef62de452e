import { STANDING_PAGES, standingPages, type StandingAddress } from '../site/pages.ts';

/** Addresses of the standing pages by the names that they have in tests. */
type StandingKinds = {
  readonly [Address in StandingAddress as (typeof STANDING_PAGES)[Address]['kind']]: Address;
};

/**
 * One page of each kind, for tests that look closely: its name and its root-relative address without the base path. The standing
 * pages, and pages of the content under `src/e2e/content/`.
 */
export const PAGE_OF_EACH_KIND = {
  ...(Object.fromEntries(standingPages.map(({ kind, address }) => [kind, address])) as StandingKinds),
  article: '/tin-tuc/2026/mo-ban-huong-dan-tai-thu-vien/',
  'article with a table': '/tin-tuc/2026/lich-tiep-dan-thang-chap/',
  'article with notes': '/tin-tuc/2026/chu-thich-cuoi-bai/',
  'article that was corrected': '/tin-tuc/2026/thu-dinh-chinh/',
  'article that was withdrawn': '/tin-tuc/2026/thu-go-bo/',
  topic: '/chuyen-muc/dich-vu-cong/',
  'topic without anything': '/chuyen-muc/tai-chinh-cong/',
  unit: '/don-vi/xa-mau/',
  'unit that has ended': '/don-vi/lua-vang/',
  'unit to come': '/don-vi/xa-mau-bac/',
  'news of a unit': '/don-vi/xa-mau/tin/',
  guide: '/huong-dan/nop-ho-so-truc-tuyen/',
  procedure: '/thu-tuc/doi-the-de-thu/',
  'procedure that has ended': '/thu-tuc/nhan-tro-cap-cu/',
  question: '/hoi-dap/co-phai-nop-lai-giay-to-khong/',
  event: '/su-kien/2026/tap-huan-nop-ho-so/',
  index: '/chi-so/par-index/',
  'index with one result': '/chi-so/thu-mot-nam/',
  'index with little': '/chi-so/ddci/',
  document: '/van-ban/34-nq-hdnd-mau-2024/',
  'document that has ended': '/van-ban/07-2015-qd-ubnd-mau/',
  plan: '/ke-hoach/2023/',
  'radio scripts of a kind': '/truyen-thanh/tin-tuc/',
  quiz: '/trac-nghiem/nop-ho-so-o-xa-mau/',
  'slides of an article': '/trinh-chieu/tin-tuc/2026/mo-ban-huong-dan-tai-thu-vien/',
  'slides of a quiz': '/trinh-chieu/trac-nghiem/nop-ho-so-o-xa-mau/',
  'radio script': '/truyen-thanh/tin-tuc/2026/phat-thanh-cai-cach/',
  missing: '/404.html',
  'latest, widget': '/nhung/moi-nhat/',
  'unit that has ended, widget': '/nhung/don-vi/lua-vang/',
  'procedures, widget': '/nhung/thu-tuc/',
  'hotlines, widget': '/nhung/duong-day-nong/',
  'index, widget': '/nhung/chi-so/par-index/',
  'quiz, widget': '/nhung/trac-nghiem/nop-ho-so-o-xa-mau/',
  'search, widget': '/nhung/tim-kiem/',
} as const satisfies Readonly<Record<string, string>>;
export type VisitedKind = keyof typeof PAGE_OF_EACH_KIND;

/** Every kind with its address. */
export const PAGE_KINDS = Object.entries(PAGE_OF_EACH_KIND) as readonly (readonly [VisitedKind, string])[];

/** A kind as part of a file's name: `unit-that-has-ended-widget`. */
export const fileNameOf = (kind: string): string => kind.replace(/\W+/g, '-');
