import { CONTENT_TYPES, type ContentTypeName } from '../model/content-types.ts';

/** How a file of a type is begun. */
export interface Recipe {
  readonly type: ContentTypeName;
  /** Below the content folder, for a slug and a year. */
  readonly path: (slug: string, year: string) => string;
  /** Key that gets the title; `names.0.name` reaches into lists. */
  readonly title: string;
  /** What to write in the body; none for files of data. */
  readonly body?: readonly string[];
}

/** What an editor may make, by the word that the command takes. */
export const RECIPES = {
  'tin-tuc': {
    type: 'articles',
    path: (slug, year) => `tin-tuc/${year}/${slug}/index.md`,
    title: 'title',
    body: [
      'Mở bài bằng điều người dân cần biết nhất. Câu ngắn, dưới 25 tiếng.',
      'Đề mục bắt đầu bằng ## và dấu cách.',
      'Không gõ số điện thoại: dẫn đến [đường dây nóng](/duong-day-nong/).',
      'Ảnh: đặt tệp ảnh cạnh tệp này, viết ![Ảnh chụp cảnh gì](ten-anh.jpg).',
    ],
  },
  'huong-dan': {
    type: 'guides',
    path: (slug) => `huong-dan/${slug}.md`,
    title: 'title',
    body: [
      'Vài câu giới thiệu; các câu trả lời đã nằm ở phần đầu tệp.',
      'Điều gì chưa có nguồn thì ghi vào unclaimed, đừng đoán.',
    ],
  },
  'hoi-dap': {
    type: 'questions',
    path: (slug) => `hoi-dap/${slug}.md`,
    title: 'title',
    body: ['Câu đầu trả lời thẳng: có, không, hoặc làm gì. Rồi mới nói căn cứ.'],
  },
  'su-kien': {
    type: 'events',
    path: (slug, year) => `su-kien/${year}/${slug}.md`,
    title: 'title',
    body: ['Ai nên đến, cần mang gì, đăng ký ở đâu. Không có gì thêm thì xóa dòng này.'],
  },
  'trac-nghiem': { type: 'quizzes', path: (slug) => `trac-nghiem/${slug}.yaml`, title: 'title' },
  'van-ban': { type: 'documents', path: (slug) => `van-ban/${slug}.yaml`, title: 'title' },
  'don-vi': { type: 'units', path: (slug) => `don-vi/${slug}.yaml`, title: 'names.0.name' },
  trang: {
    type: 'statements',
    path: (slug) => `trang/${slug}.md`,
    title: 'title',
    body: ['Nội dung của trang.'],
  },
  'chi-so': { type: 'indices', path: (slug) => `chi-so/${slug}.yaml`, title: 'title' },
  'ke-hoach': { type: 'plans', path: (_, year) => `ke-hoach/${year}/ke-hoach.yaml`, title: 'title' },
  'minh-chung': { type: 'evidence', path: (slug, year) => `minh-chung/${year}/${slug}.yaml`, title: 'text' },
} as const satisfies Record<string, Recipe>;
export type RecipeName = keyof typeof RECIPES;

/** Lists of which one more row can be begun, and the key that gets the title. */
const ROWS = {
  topics: 'label',
  hotlines: 'name',
  procedures: 'need',
  feeWaivers: 'condition',
  internalProcedures: 'name',
  onlineOnlyProcedures: 'name',
  counterCards: 'title',
  slogans: 'text',
  posters: 'title',
  abbreviations: 'abbr',
  synonyms: 'say.0',
  redirects: 'from',
  notices: 'text',
  outlines: 'unit',
} as const satisfies Partial<Record<ContentTypeName, string>>;
type RowType = keyof typeof ROWS;

/** A kind of content that the command makes: its type, and the key that gets the title. */
export interface NewKind {
  readonly type: ContentTypeName;
  readonly title: string;
}

/** Every kind by the word that the command takes: those that are a file each, then rows of lists by the name of their file. */
export const NEW_KINDS: ReadonlyMap<string, NewKind> = new Map<string, NewKind>([
  ...Object.entries(RECIPES),
  ...(Object.entries(ROWS) as [RowType, string][]).map(([type, title]): [string, NewKind] => [
    CONTENT_TYPES[type].path.replace(/\.yaml$/, ''),
    { type, title },
  ]),
]);
