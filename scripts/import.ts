/**
 * `npm run import -- FILE.docx [--type tin-tuc]`: Word to an article's folder with its pictures; never overwrites. `FILE.xlsx`: lines of
 * dossier figures, judged, to be put into their CSV.
 */
import { stop } from './command.ts';
import { parseArgs } from 'node:util';
import { contentDirectory } from '../src/files/directory.ts';
import { importFigures } from '../src/checks/import-figures.ts';
import { importFile, readImport } from '../src/files/import-file.ts';
import { checkEnvironment } from '../src/site/environment.ts';
import { today } from '../src/site/today.ts';
import { holdsWorkbook } from '../src/word/archive.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { type: { type: 'string', default: 'tin-tuc' } },
});
const [file, ...others] = positionals;
if (!file || others.length > 0)
  stop(
    'Mỗi lần nhập một tệp (.docx, hoặc .xlsx cho bảng số liệu hồ sơ). Gõ: npm run import -- "Tên tệp.docx" (tên có dấu cách thì đặt trong dấu nháy kép)',
  );
if (values.type !== 'tin-tuc')
  stop(
    `Chỉ nhập được tin-tuc, chưa nhập được “${values.type}”. Loại khác: npm run new -- ${values.type} "Tiêu đề"`,
  );
checkEnvironment();
const bytes = readImport(file);

/** Lines of figures on the terminal, or what is wrong with their table. */
function printFigures(): void {
  const { lines, wrong, unsure } = importFigures(bytes, contentDirectory(), today());
  if (wrong.length > 0) stop([...wrong, ...unsure, 'Sửa các chỗ trên trong bảng, rồi nhập lại.'].join('\n'));
  process.stdout.write(
    [
      'Chép các dòng sau vào cuối content/tinh-hinh-giai-quyet.csv:',
      '',
      ...lines,
      '',
      ...unsure.map((sentence) => `- ${sentence}`),
      'Rồi chạy: npm run check -- content/tinh-hinh-giai-quyet.csv',
      '',
    ].join('\n'),
  );
}

/** An article's folder, and what is to be looked at in it. */
async function writeArticle(name: string): Promise<void> {
  const { article, pictures, unsure } = await importFile(name, contentDirectory(), today(), bytes);
  const beside = pictures.length > 0 ? ` và ${pictures.length} ảnh: ${pictures.join(', ')}` : '';
  process.stdout.write(
    [
      `Đã tạo ${article}${beside}`,
      'Cần xem lại:',
      ...unsure.map((sentence) => `- ${sentence}`),
      `Mở tệp, sửa các chỗ trên, rồi chạy: npm run check -- ${article}`,
      '',
    ].join('\n'),
  );
}

if (holdsWorkbook(bytes)) printFigures();
else await writeArticle(file);
