import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { contentDirectory } from '../files/directory.ts';
import { todayFrom } from './today.ts';

/** Names of the settings that the environment may give. */
export const SETTINGS = [
  'SITE_URL',
  'BASE_PATH',
  'CONTENT_DIR',
  'OUT_DIR',
  'CONTENT_CHECK',
  'PORT',
  'TODAY',
] as const;

/** Values of `CONTENT_CHECK`: everything, or front matter and data only (bulk imports of old archives). */
const CHECK_LEVELS = ['full', 'schema'];

/** Folders of the project itself; what is built never goes into one of them. */
const OWN_FOLDERS = ['src', 'public', 'scripts', 'node_modules', '.git', '.github', '.ci', '.astro'];

/** What is wrong with a setting, why, and the mend. */
type Mistake = readonly [what: string, why: string, mend: string];

const given = (environment: NodeJS.ProcessEnv, name: string): string | undefined =>
  environment[name] || undefined;

/** Absolute path with links followed as far as it exists, so that two names of one folder are seen to be one. */
function realPath(file: string): string {
  const absolute = path.resolve(file);
  if (existsSync(absolute)) return realpathSync.native(absolute);
  const parent = path.dirname(absolute);
  return parent === absolute ? absolute : path.join(realPath(parent), path.basename(absolute));
}

/** Whether a folder is another one or holds it. */
function holds(outer: string, inner: string): boolean {
  const relative = path.relative(outer, inner);
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
}

/** Folder that the finished site gets, absolute, links followed: `OUT_DIR`, by default `dist`. */
export const finishedFolder = (environment: NodeJS.ProcessEnv = process.env): string =>
  realPath(given(environment, 'OUT_DIR') ?? 'dist');

/**
 * Origin of the site from `SITE_URL` (WHATWG URL): `https://host[:port]` in ASCII, a name with diacritics in its `xn--` form;
 * undefined when the text is no such address.
 */
function originOf(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:\/\//i.test(text) || url.username || url.password) return undefined;
  const bare = url.pathname === '/' && !text.includes('?') && !text.includes('#');
  return bare && /^[a-z0-9.-]+$|^\[[0-9a-f:.]+\]$/.test(url.hostname) ? url.origin : undefined;
}

/** Base path from `BASE_PATH`, with a slash at both ends; undefined when the text holds anything else than plain folder names. */
function basePathOf(text: string): string | undefined {
  const inner = text.replace(/^\/|\/$/g, '');
  if (inner === '') return '/';
  const plain = inner.split('/').every((part) => /^[A-Za-z0-9._~-]+$/.test(part) && !/^\.+$/.test(part));
  return plain ? `/${inner}/` : undefined;
}

const siteUrl = (value: string): Mistake | undefined =>
  originOf(value)
    ? undefined
    : [
        `“${value}” không phải địa chỉ gốc của một trang web`,
        'địa chỉ gốc chỉ có https:// và tên miền (có thể thêm cổng), không có thư mục, tên đăng nhập, ? hay #',
        'viết như https://ten-mien.vn; thư mục thì đặt ở BASE_PATH',
      ];

const basePath = (value: string): Mistake | undefined =>
  basePathOf(value)
    ? undefined
    : [
        `“${value}” không phải thư mục của một trang web`,
        'tên thư mục chỉ gồm chữ không dấu, số và . _ ~ -, cách nhau bằng một dấu /',
        'viết / hoặc như /cchc/',
      ];

function contentFolder(_: string, environment: NodeJS.ProcessEnv): Mistake | undefined {
  const directory = contentDirectory(environment);
  if (existsSync(directory) && statSync(directory).isDirectory()) return undefined;
  const what = existsSync(directory) ? 'là tệp, không phải thư mục' : 'không có';
  return [
    `${directory} ${what}`,
    'mọi trang được làm từ thư mục nội dung',
    'ghi tên một thư mục có site.yaml, hoặc bỏ CONTENT_DIR để dùng thư mục content',
  ];
}

function outFolder(_: string, environment: NodeJS.ProcessEnv): Mistake | undefined {
  const out = finishedFolder(environment);
  const content = realPath(contentDirectory(environment));
  const project = realPath('.');
  const mend = 'chọn một thư mục riêng, ví dụ dist, hoặc bỏ OUT_DIR';
  if (existsSync(out) && !statSync(out).isDirectory())
    return [`${out} là tệp, không phải thư mục`, 'trang dựng xong là một thư mục', mend];
  const inside = [content, ...OWN_FOLDERS.map((name) => path.join(project, name))].find((folder) =>
    holds(folder, out),
  );
  // Astro tells by the letters of the path alone whether a folder is below the project, and from beside it finds no package.
  if (!inside && out.startsWith(project) && !holds(project, out))
    return [
      `${out} nằm ngoài ${project}, mà đường dẫn lại bắt đầu bằng chính những chữ ấy`,
      'công cụ dựng trang sẽ nhầm đó là thư mục con của dự án và không tìm ra các gói của nó',
      'chọn một thư mục có tên khác hẳn, ví dụ dist, hoặc bỏ OUT_DIR',
    ];
  const taken = inside ?? [project, content].find((folder) => holds(out, folder));
  if (!taken) return undefined;
  const relation = inside ? 'nằm trong' : 'chứa';
  return [
    taken === out ? `${out} giữ nội dung hoặc mã nguồn` : `${out} ${relation} ${taken}`,
    'mỗi lần dựng thay cả thư mục này, nên nội dung hoặc mã nguồn sẽ mất',
    mend,
  ];
}

const checkLevel = (value: string): Mistake | undefined =>
  CHECK_LEVELS.includes(value)
    ? undefined
    : [
        `không có mức kiểm tra “${value}”`,
        'chỉ có full và schema',
        'viết full hoặc schema, hoặc bỏ CONTENT_CHECK',
      ];

const port = (value: string): Mistake | undefined =>
  /^\d{1,5}$/.test(value) && Number(value) <= 65_535
    ? undefined
    : [`“${value}” không phải số cổng`, 'số cổng từ 0 đến 65535', 'gõ ví dụ: npm start -- --port 4322'];

/** Judges of the settings; folders are judged also when their defaults are used. The day has its own, in `today.ts`. */
const RULES: readonly {
  readonly name: Exclude<(typeof SETTINGS)[number], 'TODAY'>;
  readonly standard?: string;
  readonly mistake: (value: string, environment: NodeJS.ProcessEnv) => Mistake | undefined;
}[] = [
  { name: 'SITE_URL', mistake: siteUrl },
  { name: 'BASE_PATH', mistake: basePath },
  { name: 'CONTENT_DIR', standard: 'content', mistake: contentFolder },
  { name: 'OUT_DIR', standard: 'dist', mistake: outFolder },
  { name: 'CONTENT_CHECK', mistake: checkLevel },
  { name: 'PORT', mistake: port },
];

const upper = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

function dayMistakes(environment: NodeJS.ProcessEnv): string[] {
  try {
    todayFrom(environment, new Date());
    return [];
  } catch (cause) {
    return [(cause as Error).message];
  }
}

/** Every setting of the environment that cannot be used, one sentence each in Vietnamese: name, what, why, mend. */
export function environmentMistakes(environment: NodeJS.ProcessEnv): string[] {
  const mistakes = RULES.flatMap(({ name, standard, mistake }) => {
    const value = given(environment, name) ?? standard;
    const found = value === undefined ? undefined : mistake(value, environment);
    if (!found) return [];
    const [what, why, mend] = found;
    return [`${name}: lỗi [cai-dat] ${upper(what)}. ${upper(why)}. Cách sửa: ${mend}.`];
  });
  return [...mistakes, ...dayMistakes(environment)];
}

/**
 * The one judge of the environment's settings; every command asks it before it does anything.
 * @throws Error in Vietnamese, one line for each setting that cannot be used
 */
export function checkEnvironment(environment: NodeJS.ProcessEnv = process.env): void {
  const mistakes = environmentMistakes(environment);
  if (mistakes.length) throw new Error(mistakes.join('\n'));
}

/** `SITE_URL` and `BASE_PATH` of a checked environment, in their one form; without what is not given. */
export function siteOverrides(environment: NodeJS.ProcessEnv): { siteUrl?: string; basePath?: string } {
  const url = originOf(given(environment, 'SITE_URL') ?? '');
  const folder = given(environment, 'BASE_PATH');
  const base = folder === undefined ? undefined : basePathOf(folder);
  return { ...(url && { siteUrl: url }), ...(base && { basePath: base }) };
}
