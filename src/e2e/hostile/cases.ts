import { spawnSync } from 'node:child_process';
import type { KeptText } from './lost-texts.ts';
import { article } from './poison-pages.ts';

/** A file of a case: its text or bytes, or what puts it there. */
export type CaseFile = string | Buffer | ((absolute: string) => void);

/** One fault as it was once seen, small enough to be run by itself. */
export interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, CaseFile>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** What the message must name: `file:line`, or a setting. */
  readonly named: string;
}

const at = (name: string): string => `tin-tuc/2026/${name}.md`;
/** What every text ends with. */
const WORDS = 'Chữ trước và chữ sau đều phải còn.';
const page = (more: string, body = WORDS, title = 'Bài thử một lỗi'): string => article(title, body, more);

/** Lines that `article` writes before what a case adds. */
const ADDED = 6;

const guide = (body: string): string =>
  `---\ntitle: Hướng dẫn thử một lỗi\ndescription: Bài dựng riêng để thử những nội dung xấu, không phải tin thật, không ai đọc.\ndate: 2026-11-20\ntopic: dich-vu-cong\norder: 9\nreviewed: 2026-11-20\nnextReview: 2027-11-20\ninformedUntil: 2026-11-20\naudience: []\nneeds: []\nsteps: [{ title: Mở trang }]\nduration: []\ncost: []\nwhere: []\nresult: []\ncontact: []\nsources: [{ name: Nguồn để thử }]\n---\n\n${body}\n`;
const GUIDE_BODY = guide('').split('\n').indexOf('---', 1) + 3;
const inGuide = (slug: string, body: string, line = GUIDE_BODY) => ({
  files: { [`huong-dan/${slug}.mdx`]: guide(body) },
  named: `huong-dan/${slug}.mdx:${line}`,
});
const inHead = (slug: string, more: string, line = ADDED) => ({
  files: { [at(slug)]: page(more) },
  named: `${at(slug)}:${line}`,
});

const HEADINGS =
  'thang,don_vi,ton_ky_truoc,tiep_nhan,truoc_han,dung_han,qua_han,dang_giai_quyet_trong_han,dang_giai_quyet_qua_han,nop_truc_tuyen';
const table = (rows: readonly string[], headings = HEADINGS): Record<string, CaseFile> => ({
  'tinh-hinh-giai-quyet.csv': `${[headings, ...rows].join('\n')}\n`,
});
const inTable = (line: number): string => `tinh-hinh-giai-quyet.csv:${line}`;
const row = (unit: string, month = '2026-01'): string => `${month},${unit},0,0,0,0,0,0,0,0`;
/** A table with several faults, each in a line of its own. */
const faultyTable = (unit: string): Record<string, CaseFile> =>
  table([row(unit), row(unit), row(unit, '2099-01'), `${row(unit, '2026-02')},5,6`]);

/** A PNG of which only the head is true: it says how large the picture is, and nothing follows. */
function pngOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(33);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(head);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  Buffer.from('0806000000', 'hex').copy(head, 24);
  return Buffer.concat([head, Buffer.from('0000000049454e44ae426082', 'hex')]);
}

const pictured = (slug: string, name: string, bytes: Buffer) => ({
  files: {
    [`tin-tuc/2026/${slug}/index.md`]: page(`cover: ./${name}\ncoverAlt: Ảnh để thử\n`),
    [`tin-tuc/2026/${slug}/${name}`]: bytes,
  },
  named: `tin-tuc/2026/${slug}/index.md:${ADDED}`,
});

const pipe: Readonly<Record<string, CaseFile>> =
  process.platform === 'win32'
    ? { [at('thu-ong')]: Buffer.alloc(200) }
    : { [at('thu-ong')]: (absolute) => void spawnSync('mkfifo', [absolute]) };

/** Faults that must be refused by the check and by the build: exit code 1, the place, no stack trace, the last site whole. */
export const casesFor = (unit: string): readonly Case[] => [
  { name: 'an expression behind an escaped backtick', ...inGuide('thu-ma-1', 'Chữ \\` {process.cwd()} `') },
  { name: 'an import in a guide', ...inGuide('thu-ma-2', "import x from 'node:fs'\n\nChữ.") },
  { name: 'an export in a guide', ...inGuide('thu-ma-3', 'export const x = 1\n\nChữ.') },
  {
    name: 'a script in a guide',
    ...inGuide('thu-ma-4', 'Chữ.\n\n<script>alert(1)</script>', GUIDE_BODY + 2),
  },
  {
    name: 'a form in a guide',
    ...inGuide('thu-ma-5', '<form action="https://evil.example/"><input name="q" /></form>'),
  },
  { name: 'a frame in a guide', ...inGuide('thu-ma-6', '<iframe src="https://evil.example/"></iframe>') },
  { name: 'an old address with dot segments', ...inHead('thu-dau-1', 'aliases: ["/../pwned/"]\n') },
  { name: 'an old address with dots in percent', ...inHead('thu-dau-2', 'aliases: ["/%2e%2e/pwned/"]\n') },
  { name: 'an old address with two slashes', ...inHead('thu-dau-3', 'aliases: ["//pwned/"]\n') },
  { name: 'an old address that is a file of the site', ...inHead('thu-dau-4', 'aliases: ["/_headers"]\n') },
  {
    name: 'a link to another host without scheme',
    files: { [at('thu-lien-ket')]: page('', '[chữ](//evil.example)') },
    named: `${at('thu-lien-ket')}:8`,
  },
  {
    name: 'a title that YAML takes for an alias',
    files: { [at('thu-sao')]: page('').replace('"Bài thử một lỗi"', '*Quantrong*') },
    named: `${at('thu-sao')}:2`,
  },
  {
    name: 'a hundred aliases of YAML',
    ...inHead('thu-dau-5', `a: &a [x]\nb: [${Array.from({ length: 105 }, () => '*a').join(', ')}]\n`),
  },
  { name: 'a circle of YAML', ...inHead('thu-dau-6', 'x: &x { y: *x }\n') },
  {
    name: 'a quote of CSV that nobody closes',
    files: table([row(unit), `"2026-02,${unit},0,0`]),
    named: inTable(3),
  },
  { name: 'the same month and unit twice', files: faultyTable(unit), named: inTable(3) },
  { name: 'a month that has not come', files: faultyTable(unit), named: inTable(4) },
  { name: 'a row with more cells than headings', files: faultyTable(unit), named: inTable(5) },
  {
    name: 'a table without one of its headings',
    files: table([row(unit)], HEADINGS.replace(',qua_han', '')),
    named: inTable(1),
  },
  { name: 'a pipe in place of an article', files: pipe, named: at('thu-ong') },
  { name: 'a picture of 50,000 by 50,000', ...pictured('thu-anh-1', 'anh.png', pngOf(50_000, 50_000)) },
  {
    name: 'a picture that is none',
    ...pictured(
      'thu-anh-2',
      'anh.jpg',
      Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(900, 65)]),
    ),
  },
  {
    name: 'a name that Windows cannot hold',
    files: { 'tin-tuc/2026/con.md': page('') },
    named: 'tin-tuc/2026/con.md:1',
  },
  {
    name: 'an article of 23 MB',
    files: { [at('thu-nang')]: page('', 'Chữ dài. '.repeat(1_900_000)) },
    named: at('thu-nang'),
  },
  { name: 'a day that is none', files: {}, environment: { TODAY: '2026-13-45' }, named: 'TODAY' },
  {
    name: 'a site address without scheme',
    files: {},
    environment: { SITE_URL: 'cchc.vn' },
    named: 'SITE_URL',
  },
  {
    name: 'a site address with a path',
    files: {},
    environment: { SITE_URL: 'https://a.vn/path' },
    named: 'SITE_URL',
  },
  { name: 'a base path that leads out', files: {}, environment: { BASE_PATH: '/../' }, named: 'BASE_PATH' },
];

const kept = (slug: string, name: string, body: string, more = ''): KeptText => ({
  id: `thu-${slug}`,
  kind: name,
  file: at(`thu-${slug}`),
  text: page(more, `Chữ trước.\n\n${body}\n\n${WORDS}`, `Bài thử ${name}`),
  address: `/tin-tuc/2026/thu-${slug}/`,
});

/** Texts that once vanished from their page, or broke it, while all was green. */
export const SEEN_TEXTS: readonly KeptText[] = [
  kept('phan-tram', 'a picture with a percent sign', '<img src="https://x.example/giam-50%.jpg">'),
  kept('trich-dan', 'a quote of 140 levels', `${'> '.repeat(140)}sâu`),
  kept(
    'danh-sach',
    'a list of 90 levels',
    Array.from({ length: 90 }, (_, n) => `${'  '.repeat(n)}- mục`).join('\n'),
  ),
  kept('gach-ngang', 'words between two lines of dashes', '---\nChữ ở giữa.\n---'),
  kept('trung-de-muc', 'headings of one name', '## Mục\n\nMột.\n\n## Mục 2\n\nHai.\n\n## Mục'),
  kept('tu-khoa', 'a keyword with an end of a tag', WORDS, 'keywords: ["a></div>"]\n'),
  kept('ngoac', 'many beginnings of a link', '[a]('.repeat(2000)),
  kept('dia-chi-html', 'an old address that ends in .html', WORDS, 'aliases: [/tin-cu/bai-viet.html]\n'),
  {
    id: 'thu-dau-la',
    kind: 'signs in the head of a guide that YAML has no place for',
    file: 'huong-dan/thu-dau-la.mdx',
    text: guide(WORDS).replace('Mở trang', '\ufffe\uffff'),
    address: '/huong-dan/thu-dau-la/',
  },
];
