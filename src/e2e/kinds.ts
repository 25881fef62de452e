/** One address of each kind of page, for tests that look closely. Articles, guides and questions: the first of each that stands. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** First page below a folder of the built site, by name. @throws Error when there is none. */
function firstBelow(directory: string, folder: string): string {
  const found = readdirSync(path.join(directory, folder))
    .sort()
    .find((name) => existsSync(path.join(directory, folder, name, 'index.html')) && name !== 'trang');
  if (!found) throw new Error(`No page below ${folder} in ${directory}.`);
  return `/${folder}/${found}/`;
}

/** Addresses, root-relative and without the base path, of one page of each kind. */
export function pageOfEachKind(directory: string): Readonly<Record<string, string>> {
  return {
    front: '/',
    news: '/tin-tuc/',
    article: firstBelow(directory, 'tin-tuc/2026'),
    topics: '/chuyen-muc/',
    topic: '/chuyen-muc/dich-vu-cong/',
    units: '/don-vi/',
    'unit that has ended': '/don-vi/phuoc-thuan/',
    unit: '/don-vi/xa-tuy-phuoc/',
    guides: '/huong-dan/',
    guide: '/huong-dan/dang-ky-vneid/',
    questions: '/hoi-dap/',
    question: firstBelow(directory, 'hoi-dap'),
    indices: '/chi-so/',
    index: '/chi-so/par-index/',
    'index with little': '/chi-so/ddci/',
    hotlines: '/duong-day-nong/',
    documents: '/van-ban/',
    document: '/van-ban/76-nq-cp-2021/',
    'internal procedures': '/thu-tuc-noi-bo/',
    'online-only procedures': '/chi-nhan-truc-tuyen/',
    'dossier figures': '/tinh-hinh-giai-quyet/',
    plans: '/ke-hoach/',
    plan: '/ke-hoach/2023/',
    'old and new communes': '/xa-cu-xa-moi/',
    slogans: '/khau-hieu/',
    glossary: '/tu-viet-tat/',
    search: '/tim-kiem/',
    'open data': '/du-lieu/',
    about: '/gioi-thieu/',
    accessibility: '/tiep-can/',
    'site map': '/so-do-trang/',
    corrections: '/dinh-chinh/',
    missing: '/404.html',
    'design system': '/he-thong-thiet-ke/',
    english: '/en/',
    'snippet builder': '/nhung/',
    'latest, widget': '/nhung/moi-nhat/',
    'hotlines, widget': '/nhung/duong-day-nong/',
    'index, widget': '/nhung/chi-so/par-index/',
    'search, widget': '/nhung/tim-kiem/',
  };
}
