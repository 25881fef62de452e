/** `npm run new -- <type> "Tiêu đề"`: a new file from the schema, coached by comments; never overwrites. */
import { stop } from './command.ts';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { soundValues } from '../src/files/content-files.ts';
import { contentDirectory } from '../src/files/directory.ts';
import { newFile, RECIPES, type RecipeName } from '../src/files/template.ts';
import { checkEnvironment } from '../src/site/environment.ts';
import { today } from '../src/site/today.ts';

const [kind = '', ...words] = process.argv.slice(2);
const title = words.join(' ').normalize('NFC').trim();
const name = (Object.keys(RECIPES) as RecipeName[]).find((known) => known === kind);
if (!name)
  stop(
    `Không có loại “${kind}”. Gõ: npm run new -- tin-tuc "Tiêu đề". Các loại: ${Object.keys(RECIPES).join(', ')}.`,
  );
if (!title) stop(`Thiếu tiêu đề. Gõ: npm run new -- ${name} "Tiêu đề"`);

checkEnvironment();
const directory = contentDirectory();
const topics = soundValues(directory, 'topics').map(({ id, label }) => [id, label] as const);

let made;
try {
  made = newFile(name, { title, today: today(), topics });
} catch (cause) {
  stop((cause as Error).message);
}
const file = path.join(directory, made.path);
const shown = path.relative(process.cwd(), file);
// The same address, under whichever name.
const others = ['.mdx', '/index.md'].map((ending) => file.replace(/\.md$/, ending));
const taken = [file, ...others, file.replace(/[\\/]index\.md$/, '.md')].find((one) => existsSync(one));
if (taken)
  stop(`Đã có tệp ${path.relative(process.cwd(), taken)}; không ghi đè. Đổi tiêu đề, hoặc sửa tệp đó.`);
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, made.text, { flag: 'wx' });
process.stdout.write(
  `Đã tạo ${shown}\nMở tệp, điền các dòng còn trống, rồi chạy: npm run check -- ${shown}\n`,
);
