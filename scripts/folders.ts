/**
 * `npm run folders [-- --write]`: articles that are a file of their own move into a folder of their name (`<slug>/index.md`), where their
 * pictures lie beside them; addresses stay. Without `--write` it only says what it would do.
 */
import './command.ts';
import { parseArgs } from 'node:util';
import { folderMoves, moveArticle } from '../src/files/article-folders.ts';
import { contentDirectory } from '../src/files/directory.ts';
import { checkEnvironment } from '../src/site/environment.ts';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
checkEnvironment();
const directory = contentDirectory();
const { moves, left } = folderMoves(directory);
for (const move of moves) {
  if (values.write) moveArticle(directory, move);
  process.stdout.write(`${move.from} → ${move.to}\n`);
}
for (const { file, why } of left) process.stdout.write(`${file}: để nguyên, vì ${why}.\n`);
if (moves.length === 0) process.stderr.write('Không có bài nào cần chuyển.\n');
else if (values.write) process.stderr.write(`\nĐã chuyển ${moves.length} bài; địa chỉ không đổi.\n`);
else process.stderr.write(`\nChưa thay đổi gì. Thêm --write để chuyển ${moves.length} bài.\n`);
