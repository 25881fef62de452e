/**
 * `npm run last-good [-- --write] [--format=text|github|json] [--report FILE]`: each faulty file of the content goes back to its last
 * good version in git, so that the others are published; the next build tells of it on `/quan-tri/`. Without `--write` it only says what it would do. Exit 1 where no old version helps.
 */
import { stop } from './command.ts';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { keepNotes } from '../src/checks/last-good/notes.ts';
import { restoreLastGood } from '../src/checks/last-good/restore.ts';
import { reportOf, TELL_FORMATS, tellOutcome } from '../src/checks/last-good/tell.ts';
import { contentDirectory } from '../src/files/directory.ts';
import { checkEnvironment } from '../src/site/environment.ts';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
    report: { type: 'string' },
  },
});
const format = TELL_FORMATS.find((known) => known === values.format);
if (!format) stop(`Không có kiểu in “${values.format}”. Dùng một trong: ${TELL_FORMATS.join(', ')}.`);
checkEnvironment();

const directory = contentDirectory();
const place = path.relative(process.cwd(), directory);
if (place.startsWith('..') || path.isAbsolute(place))
  stop(`Thư mục nội dung ${directory} không nằm trong dự án này.`);
const outcome = restoreLastGood(directory, place, values.write);
const { setBack, left } = outcome;
if (values.write) keepNotes(directory, outcome);
const prefix = `${place.split(path.sep).join('/')}/`;
const told = tellOutcome(outcome, prefix, format);
if (told) process.stdout.write(`${told}\n`);
if (values.report !== undefined) writeFileSync(values.report, reportOf(outcome, prefix));
if (left.length) process.exitCode = 1;
else if (!setBack.length) process.stderr.write('Không tệp nào có lỗi; không thay đổi gì.\n');
else if (values.write) process.stderr.write(`\nĐã đưa ${setBack.length} tệp về bản tốt gần nhất.\n`);
else
  process.stderr.write(
    `\nChưa thay đổi gì. Thêm --write để đưa ${setBack.length} tệp về bản tốt gần nhất (chỉ nên dùng khi máy đăng trang).\n`,
  );
