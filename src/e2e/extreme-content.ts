import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { LIST_LENGTH } from '../components/page/list-pages.ts';
import { TEST_CONTENT, TEST_DAY } from './harness.ts';
import { addReorganisedUnits } from './reorganised-units.ts';

/** A title of 120 characters without a space. */
export const UNBREAKABLE_TITLE = 'Đ'.repeat(60) + 'ượ'.repeat(30);

/** A word of 60 letters. */
const LONG_WORD = 'Nghiêng'.repeat(8) + 'nghi';

/** A title that would run if it became markup anywhere. */
export const HOSTILE_TITLE = '<img src=x onerror=alert(1)> và </script> trong tiêu đề';

/** Root-relative addresses of the build “extreme” at which hostile and extreme content shows. */
export const EXTREMES = [
  '/tin-tuc/2026/thu-ma-doc/',
  '/tin-tuc/2026/thu-bang-rong/',
  '/tin-tuc/2026/thu-anh-cao/',
  '/tin-tuc/',
  '/',
  '/chuyen-muc/dich-vu-cong/',
  '/so-do-trang/',
  '/tin-tuc/2021/trang/2/',
  '/chuyen-muc/doanh-nghiep/trang/2/',
  '/don-vi/xa-1/tin/trang/2/',
  '/dinh-chinh/trang/2/',
  '/tim-kiem/?q=qqqq',
  '/nhung/moi-nhat/',
  '/tin-tuc/2026/thu-tu-dai/',
  '/tin-tuc/2026/thu-mot-tu/',
  '/xa-cu-xa-moi/',
  '/don-vi/',
  '/don-vi/xa-0/',
  '/don-vi/xa-5/',
  '/don-vi/cu-0a/',
] as const;

/** Where the settings send what a reader did not find. */
export const MAIL = 'gop-y@xa-mau.example';

/** On which terms its data may be used: in the other builds nobody has decided. */
const DATA_TERMS = `dataLicence:
  name: Giấy phép <mẫu>
  url: https://giay-phep.example/4.0/
dataContact: mailto:du-lieu@xa-mau.example
`;

/** What a hostile article would do if it could: set this on `window`. */
export const RAN = '__ran';

const head = (title: string, more = ''): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: Bài dựng riêng để thử những nội dung xấu hoặc quá cỡ, không phải tin thật.\ndate: 2026-11-20\ntopic: dich-vu-cong\n${more}---\n\n`;

const ARTICLES: Readonly<Record<string, string>> = {
  // Of the newest day, so that it stands first in lists, on the front page and in widgets.
  'thu-ma-doc': `${head(UNBREAKABLE_TITLE).replace('2026-11-20', TEST_DAY)}Đoạn đầu.

<script>window.${RAN} = 1</script>

<img src="x" onerror="window.${RAN} = 2">

<a href="javascript:window.${RAN}=3" id="bam">Bấm vào đây</a>

<svg onload="window.${RAN}=4"><script>window.${RAN}=5</script></svg>

<p style="position:fixed;inset:0" onmouseover="window.${RAN}=6">Che cả trang</p>

<iframe src="https://example.com"></iframe>

${'khôngcókhoảngtrắng'.repeat(20)}

Đoạn cuối.
`,
  'thu-tu-dai': `${head(LONG_WORD)}Đoạn đầu.\n\n## ${LONG_WORD}\n\nĐoạn giữa.\n\n### ${LONG_WORD}\n\nĐoạn cuối.\n`,
  'thu-mot-tu': `${head('Cải cách hành chính')}Đoạn đầu.\n\n## Dịch vụ công\n\nĐoạn cuối.\n`,
  'thu-tieu-de-ma-doc': `${head(HOSTILE_TITLE)}Bài này chỉ để thử tiêu đề.\n`,
  'thu-bang-rong': `${head('Bảng mười hai cột')}${`|${Array.from({ length: 12 }, (_, n) => ` Cột số ${n + 1} |`).join('')}\n|${' --- |'.repeat(12)}\n|${Array.from({ length: 12 }, (_, n) => ` ${n}.000 hồ sơ |`).join('')}\n`}`,
};

/** Articles enough for a second page of every list, of one year, topic and unit, each corrected. */
function addNews(folder: string): void {
  const year = path.join(folder, 'tin-tuc/2021');
  mkdirSync(year);
  for (let n = 0; n < LIST_LENGTH + 5; n += 1) {
    const month = String(1 + (n % 12)).padStart(2, '0');
    const corrected = `corrections: [{ date: 2021-12-20, text: Bản đầu ghi sai số ${n}. }]\n`;
    const text = head(`Tin số ${n} của năm ấy`, `units: [xa-1]\n${corrected}`)
      .replace('2026-11-20', `2021-${month}-10`)
      .replace('dich-vu-cong', 'doanh-nghiep');
    writeFileSync(path.join(year, `tin-${n}.md`), `${text}Một đoạn.\n`);
  }
}

const unit = (name: string, valid: string, more: string): string =>
  `type: xa\nnames: [{ name: ${name} }]\nvalid: { ${valid} }\n${more}description: Xã dựng để thử, không có thật.\n`;

/** A place of 40 communes in a grid, each of one old one or two: one has a name of one long word, and one of six has no outline. */
function addCommunes(folder: string): void {
  const write = (id: string, text: string) => writeFileSync(path.join(folder, 'don-vi', `${id}.yaml`), text);
  for (let n = 0; n < 37; n += 1) {
    const name = n === 0 ? LONG_WORD : `Trường Phước ${n}`;
    const old = [`cu-${n}a`, ...(n < 3 ? [`cu-${n}b`] : [])];
    write(`xa-${n}`, unit(`Xã ${name}`, 'from: 2025-07-01', `predecessors: [${old.join(', ')}]\n`));
    for (const id of old)
      write(id, unit(`Xã ${name} ${id.slice(-1)}`, 'to: 2025-06-30', `successors: [xa-${n}]\n`));
    if (n % 6 === 5) continue;
    const [x, y] = [100 + (n % 7) * 0.04, 10.12 + Math.floor(n / 7) * 0.04];
    const points = [
      [x, y],
      [x + 0.04, y],
      [x + 0.04, y + 0.04],
      [x, y + 0.04],
    ].map((one) => one.map((degrees) => degrees.toFixed(2)).join(','));
    appendFileSync(
      path.join(folder, 'so-do.yaml'),
      `- { unit: xa-${n}, points: '${points.join(' ')}', source: { name: Hình vẽ để thử } }\n`,
    );
  }
}

const picture = (width: number, height: number, file: string) =>
  sharp({ create: { width, height, channels: 3, background: '#8a1c1c' } })
    .withExif({ IFD0: { Copyright: 'secret-metadata' } })
    .jpeg()
    .toFile(file);

/**
 * Copies the test content and adds what no editor should write, for the test build “extreme”.
 * Returns the folder, which may be given as `CONTENT_DIR`.
 */
export async function prepareExtremeContent(): Promise<string> {
  const folder = path.resolve('.cache/e2e-content');
  rmSync(folder, { recursive: true, force: true });
  cpSync(TEST_CONTENT, folder, { recursive: true });
  const articles = path.join(folder, 'tin-tuc/2026');
  for (const [slug, text] of Object.entries(ARTICLES)) writeFileSync(path.join(articles, `${slug}.md`), text);
  const tall = path.join(articles, 'thu-anh-cao');
  mkdirSync(tall);
  await picture(400, 3200, path.join(tall, 'cao.jpg'));
  await picture(3000, 1500, path.join(tall, 'rong.jpg'));
  writeFileSync(
    path.join(tall, 'index.md'),
    `${head('Bài có ảnh rất cao', 'cover: ./cao.jpg\ncoverAlt: Ảnh rất cao\n')}Đoạn trước ảnh.\n\n![Ảnh rất rộng](./rong.jpg)\n`,
  );
  addCommunes(folder);
  addReorganisedUnits(folder);
  addNews(folder);
  const settings = path.join(folder, 'site.yaml');
  const form = /^feedback:\n(?: +.*\n)+/m;
  const text = readFileSync(settings, 'utf8').replace(form, `feedback:\n  mail: ${MAIL}\n`);
  writeFileSync(settings, `${text}${DATA_TERMS}`);
  return folder;
}
