/** `npm run search -- "từ cần tìm"`: the ten first results of the built site, with the parts of each one's score. */
import { stop } from './command.ts';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readWhole } from '../src/built/read-whole.ts';
import { openDiskIndex } from '../src/search/disk-index.ts';
import { find } from '../src/search/find.ts';
import { INDEX_FOLDER } from '../src/search/lexicon.ts';
import { readQuery } from '../src/search/query.ts';
import { checkEnvironment, finishedFolder } from '../src/site/environment.ts';

const typed = process.argv.slice(2).join(' ');
if (typed === '') {
  process.stderr.write('Cách dùng: npm run search -- "từ cần tìm"\n');
  process.exit(2);
}
checkEnvironment();
const directory = finishedFolder();
const { hits, repaired, offered } = await readWhole(directory, async () => {
  if (!existsSync(path.join(directory, INDEX_FOLDER)))
    stop(`Chưa có chỉ mục trong ${directory}: chạy npm run build trước.`);
  return find(readQuery(typed), await openDiskIndex(directory));
});
const percent = (share: number): string => `${Math.round(share * 100)}%`;
if (repaired !== undefined) process.stdout.write(`Hiểu là: ${repaired}\n`);
if (offered !== undefined) process.stdout.write(`Có phải bạn muốn tìm: ${offered}\n`);
process.stdout.write(`${hits.length} trang\n`);
for (const [place, { record, score }] of hits.slice(0, 10).entries()) {
  if (!record || !score) continue;
  const { total, title, body, alias, evidence } = score;
  process.stdout.write(
    `${String(place + 1).padStart(2)}. ${total.toFixed(2).padStart(6)}  ${record.address}\n` +
      `            ${record.title}\n` +
      `            cụm từ trong tiêu đề ${percent(title.share)}, trong bài ${percent(body.share)}, từ khóa ${percent(alias.share)}; ` +
      `đủ từ trong tiêu đề ${percent(title.coverage)}, trong bài ${percent(body.coverage)}; chắc ${percent(evidence)}\n`,
  );
}
process.exit(0);
