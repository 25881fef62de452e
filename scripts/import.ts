/** `npm run import -- FILE.docx [--type tin-tuc]`: Word to an article's folder with its pictures; never overwrites. */
import { stop, tell } from './command.ts';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { articlePlace, writeArticleFolder } from '../src/files/article-folder.ts';
import { soundValues } from '../src/files/content-files.ts';
import { contentDirectory } from '../src/files/directory.ts';
import { asDocx } from '../src/files/office.ts';
import { checkEnvironment } from '../src/site/environment.ts';
import { today } from '../src/site/today.ts';
import { importWord, type ImportedArticle } from '../src/word/import-word.ts';
import { OtherFormat, WordRefusal } from '../src/word/refusal.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { type: { type: 'string', default: 'tin-tuc' } },
});
const [file, ...others] = positionals;
if (!file || others.length > 0)
  stop(
    'Mỗi lần nhập một tệp. Gõ: npm run import -- "Tên tệp.docx" (tên có dấu cách thì đặt trong dấu nháy kép)',
  );
if (values.type !== 'tin-tuc')
  stop(
    `Chỉ nhập được tin-tuc, chưa nhập được “${values.type}”. Loại khác: npm run new -- ${values.type} "Tiêu đề"`,
  );
/** Largest file that is read; pictures of a camera are some megabytes each. */
const LARGEST = 100 * 1024 * 1024;
const stats = statSync(file, { throwIfNoEntry: false });
if (!stats) stop(`Không thấy tệp: ${file}`);
if (!stats.isFile()) stop(`${file} không phải tệp. Ghi tên một tệp Word (.docx).`);
if (stats.size > LARGEST) stop(`${file} nặng quá ${LARGEST / 1024 / 1024} MB. Bỏ bớt ảnh rồi lưu lại.`);
checkEnvironment();
const directory = contentDirectory();
const options = { today: today(), topics: soundValues(directory, 'topics') };

async function made(name: string): Promise<ImportedArticle> {
  try {
    return await importWord(readFileSync(name), options);
  } catch (cause) {
    const converted = cause instanceof OtherFormat ? asDocx(name) : undefined;
    if (!converted) throw cause;
    return importWord(converted, options);
  }
}

const shown = (name: string): string => path.relative(process.cwd(), name).split(path.sep).join('/');
try {
  const { values: front, text, pictures, unsure } = await made(file);
  const { folder, taken } = articlePlace(directory, front.title, front.date);
  if (taken) stop(`Đã có ${shown(taken)}; không ghi đè. Đổi tiêu đề trong tệp Word, hoặc sửa bài đã có.`);
  await writeArticleFolder(folder, text, pictures);
  const article = shown(path.join(folder, 'index.md'));
  const beside =
    pictures.length > 0 ? ` và ${pictures.length} ảnh: ${pictures.map(({ name }) => name).join(', ')}` : '';
  process.stdout.write(
    [
      `Đã tạo ${article}${beside}`,
      'Cần xem lại:',
      ...unsure.map((sentence) => `- ${sentence}`),
      `Mở tệp, sửa các chỗ trên, rồi chạy: npm run check -- ${article}`,
      '',
    ].join('\n'),
  );
} catch (cause) {
  tell(cause instanceof WordRefusal ? new Error(`${file}: ${cause.message}`, { cause: cause.cause }) : cause);
  process.exitCode = 1;
}
