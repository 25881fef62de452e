/** `npm run import -- FILE.docx [--type tin-tuc]`: Word to an article's folder with its pictures; never overwrites. */
import { stop } from './command.ts';
import { parseArgs } from 'node:util';
import { contentDirectory } from '../src/files/directory.ts';
import { importFile } from '../src/files/import-file.ts';
import { checkEnvironment } from '../src/site/environment.ts';
import { today } from '../src/site/today.ts';

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
checkEnvironment();
const { article, pictures, unsure } = await importFile(file, contentDirectory(), today());
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
