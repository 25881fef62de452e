/** `npm run check [-- FILE…] [--format=text|github|gitlab|json]`: every rule about content, in Vietnamese; exit 1 on errors. */
import { stop } from './command.ts';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import path from 'node:path';
import { checkContent } from '../src/checks/check-content.ts';
import { PRINT_FORMATS, printFindings, type PrintFormat } from '../src/checks/print.ts';
import { countFindings, findingsOfFiles } from '../src/checks/report.ts';
import { refuseForeignFiles } from '../src/built/file-list.ts';
import { contentDirectory } from '../src/files/directory.ts';
import { checkEnvironment, finishedFolder } from '../src/site/environment.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string', default: 'text' } },
});
const format = PRINT_FORMATS.find((known): known is PrintFormat => known === values.format);
if (!format) stop(`Không có kiểu in “${values.format}”. Dùng một trong: ${PRINT_FORMATS.join(', ')}.`);
checkEnvironment();
const directory = contentDirectory();
const missing = positionals.filter((file) => !existsSync(file));
if (missing.length) stop(`Không thấy tệp: ${missing.join(', ')}`);

const isOutside = (file: string): boolean =>
  path.relative(directory, path.resolve(file)).split(path.sep)[0] === '..' ||
  path.isAbsolute(path.relative(directory, path.resolve(file)));
const outside = positionals.filter(isOutside);
if (outside.length)
  stop(
    `Tệp không nằm trong thư mục nội dung: ${outside.join(', ')}. Chép tệp vào ${path.relative(process.cwd(), directory)}, ví dụ ${path.relative(process.cwd(), directory)}/tin-tuc/2026/, rồi kiểm tra lại.`,
  );

const named = positionals.map((file) =>
  path.relative(process.cwd(), path.resolve(file)).split(path.sep).join('/'),
);
const findings = findingsOfFiles(checkContent(directory), named);
const { errors, notices } = countFindings(findings);
const printed = printFindings(findings, format);
if (printed) process.stdout.write(`${printed}\n`);
// The sum goes beside the output, which another program may read.
process.stderr.write(
  errors
    ? `\n${errors} lỗi phải sửa, ${notices} lưu ý. Sửa từ trên xuống rồi chạy lại; npm run fix sửa giúp chỗ chắc chắn.\n`
    : `\nKhông có lỗi; ${notices} lưu ý. Nội dung đăng được.\n`,
);
process.exitCode = errors ? 1 : 0;
// A build would refuse it too, so that it is told here already.
refuseForeignFiles(finishedFolder());
