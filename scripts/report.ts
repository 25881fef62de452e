/** `npm run report -- --from 2023-01-01 --to 2023-12-31 [--plan 2023] [--log FILE]… [--out FOLDER]`: the report of a period as .md, .csv and .docx; never overwrites. */
import { stop } from './command.ts';
import { createReadStream, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentDocuments } from '../src/channels/report/content-documents.ts';
import { reportFiles } from '../src/channels/report/files.ts';
import { ReportRefusal, reportPeriod, type ReportPeriod } from '../src/channels/report/period.ts';
import { readershipCounter, type Readership } from '../src/channels/report/readership.ts';
import { report } from '../src/channels/report/report.ts';
import { unreadFiles } from '../src/checks/unread-files.ts';
import { site } from '../src/site/settings.ts';
import { today } from '../src/site/today.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    plan: { type: 'string' },
    log: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: '.' },
  },
});
if (positionals.length > 0 || values.from === undefined || values.to === undefined)
  stop('Gõ: npm run report -- --from 2026-01-01 --to 2026-03-31 (ngày đầu kỳ, ngày cuối kỳ)');

async function readershipOf(logs: readonly string[], period: ReportPeriod): Promise<Readership | undefined> {
  const counter = readershipCounter(period, site().basePath);
  for (const log of logs) {
    const kind = statSync(log, { throwIfNoEntry: false });
    if (!kind) stop(`Không có tệp ${log}.`);
    if (!kind.isFile()) stop(`${log} không phải một tệp; hãy chỉ ra tệp nhật ký.`);
    await counter.read(log, createReadStream(log));
  }
  return counter.result();
}

if (statSync(values.out, { throwIfNoEntry: false })?.isFile())
  stop(`${values.out} là một tệp; hãy chỉ ra thư mục để ghi báo cáo.`);

try {
  const period = reportPeriod(values.from, values.to);
  const { contentDirectory } = site();
  const readership = await readershipOf(values.log, period);
  const made = report(contentDocuments(contentDirectory, today()), period, { plan: values.plan, readership });
  const files = reportFiles(made).map(({ name, write }) => ({ file: path.join(values.out, name), write }));
  const there = files.filter(({ file }) => existsSync(file)).map(({ file }) => file);
  if (there.length > 0)
    stop(`Đã có ${there.join(', ')}, nên không ghi gì. Chuyển tệp cũ đi, hoặc thêm --out THƯ-MỤC.`);
  mkdirSync(values.out, { recursive: true });
  for (const { file, write } of files) writeFileSync(file, write(), { flag: 'wx' });
  process.stdout.write(files.map(({ file }) => `Đã ghi ${file}\n`).join(''));
  const unread = unreadFiles(contentDirectory);
  if (unread.length > 0)
    process.stderr.write(
      `Lưu ý: ${unread.length} tệp có lỗi nên báo cáo chưa kể tới: ${unread.slice(0, 3).join(', ')}${unread.length > 3 ? ', …' : ''}. Chạy npm run check, sửa các dòng được nêu, rồi lập lại báo cáo.\n`,
    );
} catch (cause) {
  if (!(cause instanceof ReportRefusal)) throw cause;
  stop(cause.message);
}
