import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONTENT_TYPES, type ContentTypeName } from '../model/content-types.ts';
import { article, guide, hotline, legalDocument } from './content-fixture.ts';
import { readContentFolder } from './read-folder.ts';

const put = (directory: string, file: string, text: string): void => {
  const place = path.join(directory, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
};

/** Adds rows to a file that holds a list. */
function append(directory: string, file: string, rows: string): void {
  const place = path.join(directory, file);
  const text = existsSync(place) ? readFileSync(place, 'utf8') : '';
  writeFileSync(place, `${text.trim() === '[]' ? '' : `${text.trimEnd()}\n`}${rows}`.trimStart());
}

const SOURCE = '{ name: Nguồn mới }';
const SUMMARY = 'Một câu tóm tắt đủ dài để người đọc hiểu trang mới nói gì.';

/** One more of each content type that an editor can add to, whatever commune it is. */
const ADDITIONS: Readonly<
  Record<Exclude<ContentTypeName, 'settings'>, (directory: string, topic: string) => void>
> = {
  articles: (directory, topic) =>
    put(directory, 'tin-tuc/2026/them-bai.md', article({ topic, units: '[them-xa]' })),
  guides: (directory, topic) =>
    put(
      directory,
      'huong-dan/them-huong-dan.md',
      guide().replace('title: Hướng dẫn để thử', 'title: Hướng dẫn mới').replace('dich-vu-cong', topic),
    ),
  questions: (directory, topic) =>
    put(
      directory,
      'hoi-dap/them-cau-hoi.md',
      `---\ntitle: Câu hỏi mới?\ndescription: ${SUMMARY}\ndate: 2026-11-20\ntopic: ${topic}\ninformedUntil: 2026-11-20\nsources: [${SOURCE}]\n---\n\nTrả lời.\n`,
    ),
  quizzes: (directory) =>
    put(
      directory,
      'trac-nghiem/them-bo-cau-hoi.yaml',
      `title: Bộ câu hỏi mới\ndescription: ${SUMMARY}\ndate: 2026-11-20\nquestions:\n  - { question: Câu hỏi?, choices: { A: Có, B: Không }, answer: A, why: Vì thế., page: /hoi-dap/ }\n`,
    ),
  events: (directory) =>
    put(
      directory,
      'su-kien/2026/them-su-kien.md',
      `---\ntitle: Sự kiện mới\ndescription: ${SUMMARY}\ndate: 2026-11-20\nkind: tap-huan\nstart: 2026-12-20 08:00\nplace: Hội trường mới\nunits: [them-xa]\nsource: ${SOURCE}\n---\n`,
    ),
  statements: (directory) =>
    put(
      directory,
      'trang/them-trang.md',
      `---\ntitle: Trang mới\ndescription: ${SUMMARY}\nupdated: 2026-11-20\n---\n\nLời.\n`,
    ),
  units: (directory) =>
    put(
      directory,
      'don-vi/them-xa.yaml',
      `type: xa\nnames: [{ name: Xã Thêm }]\nvalid: { from: 2025-07-01 }\ndescription: Xã mới thêm.\n`,
    ),
  outlines: (directory) =>
    append(
      directory,
      'so-do.yaml',
      `- unit: them-xa\n  points: 109.1,13.9 109.2,13.9 109.2,13.8\n  source: ${SOURCE}\n`,
    ),
  documents: (directory) =>
    put(directory, 'van-ban/99-2026-qd-them.yaml', legalDocument('99/2026/QĐ-THEM', 'con-hieu-luc')),
  indices: (directory) =>
    put(
      directory,
      'chi-so/them-chi-so.yaml',
      `title: Chỉ số mới\nshort: MỚI\ndescription: ${SUMMARY}\norder: 99\nmeasures: [{ text: Điều mới., source: ${SOURCE} }]\nscoring: []\nseries: []\nresults: []\ngaps: []\n`,
    ),
  plans: (directory) =>
    put(
      directory,
      'ke-hoach/2098/ke-hoach.yaml',
      'year: 2098\nunit: them-xa\nnumber: …/KH-UBND\ntitle: Kế hoạch mới\nstatus: Dự thảo\narchived: false\nsummary: []\ndocuments: []\ncontents: []\nforms: [{ id: II.2.1, title: Hội nghị, text: Nói trong hội nghị. }]\nactivities: [{ id: III.1, text: Việc mới, lead: { text: Xã Thêm, units: [them-xa] }, deadline: Quý I, state: dang-thuc-hien }]\nduties: []\nremarks: []\n',
    ),
  planTexts: (directory) => put(directory, 'ke-hoach/2098/toan-van.md', '---\n---\n\nKẾ HOẠCH MỚI\n'),
  evidence: (directory) =>
    put(
      directory,
      'minh-chung/2098/them-minh-chung.yaml',
      "plan: '2098'\ndate: 2026-11-20\nplace: Hội trường mới\nunit: them-xa\nform: II.2.1\nactivity: III.1\ntext: Việc mới.\n",
    ),
  topics: (directory) =>
    append(
      directory,
      'chuyen-muc.yaml',
      '- id: them-chuyen-muc\n  label: Chuyên mục mới\n  description: Chuyên mục mới thêm.\n',
    ),
  hotlines: (directory) => append(directory, 'duong-day-nong.yaml', hotline('them-so', "'0200 1111 111'")),
  procedures: (directory) =>
    append(
      directory,
      'thu-tuc.yaml',
      `- id: them-thu-tuc\n  need: Việc mới\n  lifeEvent: nha-dat\n  name: Thủ tục mới\n  decidedBy: Xã Thêm\n  decidedAt: [xa]\n  checked: { date: 2026-11-20, how: doi-chieu-nguon }\n  source: ${SOURCE}\n`,
    ),
  feeWaivers: (directory) =>
    append(
      directory,
      'mien-phi.yaml',
      `- id: them-dot-mien\n  condition: nộp hồ sơ trực tuyến\n  to: 2026-12-31\n  source: ${SOURCE}\n`,
    ),
  internalProcedures: (directory) =>
    append(
      directory,
      'thu-tuc-noi-bo.yaml',
      `- id: them-thu-tuc\n  name: Thủ tục mới\n  unit: them-xa\n  source: ${SOURCE}\n`,
    ),
  onlineOnlyProcedures: (directory) =>
    append(
      directory,
      'chi-nhan-truc-tuyen.yaml',
      `- id: them-thu-tuc\n  name: Thủ tục mới\n  unit: them-xa\n  from: 2026-01-01\n  source: ${SOURCE}\n`,
    ),
  dossierFigures: (directory) => {
    const { path: file, columns } = CONTENT_TYPES.dossierFigures;
    const row = ['2026-05', 'them-xa', 1, 9, 2, 6, 0, 2, 0, 4];
    if (row.length !== Object.keys(columns).length) throw new Error('A row has other columns.');
    const headings = existsSync(path.join(directory, file)) ? '' : `${Object.keys(columns).join(',')}\n`;
    append(directory, file, `${headings}${row.join(',')}\n`);
  },
  counterCards: (directory) =>
    append(
      directory,
      'the-noi-voi-can-bo.yaml',
      `- id: them-the\n  title: Quy định mới\n  say: Câu mới.\n  rule: Điều mới.\n  source: ${SOURCE}\n`,
    ),
  slogans: (directory) =>
    append(
      directory,
      'khau-hieu.yaml',
      `- id: them-khau-hieu\n  text: Câu mới\n  kind: khẩu hiệu\n  issuer: Xã Thêm\n  usage: Dùng nguyên văn\n  source: ${SOURCE}\n`,
    ),
  posters: (directory) =>
    append(
      directory,
      'ap-phich.yaml',
      '- id: them-ap-phich\n  title: Lời mới\n  points: [Ý mới]\n  page: /huong-dan/\n',
    ),
  abbreviations: (directory) =>
    append(
      directory,
      'tu-viet-tat.yaml',
      '- { abbr: XTM, full: Xã Thêm, spoken: xã thêm, domain: tổ chức, source: Mới }\n',
    ),
  synonyms: (directory) =>
    append(directory, 'tu-dong-nghia.yaml', "- say: ['xã mới thêm']\n  means: ['Xã Thêm']\n"),
  redirects: (directory) =>
    append(directory, 'chuyen-huong.yaml', '- from: /dia-chi-da-doi/\n  to: /don-vi/them-xa/\n'),
  notices: (directory) => append(directory, 'thong-bao.yaml', '- id: them-thong-bao\n  text: Có xã mới.\n'),
};

/** Adds one of each type. */
export function addOneOfEachType(directory: string): void {
  const [topic] = readContentFolder(directory, '9999-12-31').things.filter(({ type }) => type === 'topics');
  for (const add of Object.values(ADDITIONS)) add(directory, topic?.id ?? '');
}
