/** `npm run new -- <type> "Tiêu đề"`: a new file, or one more row of a list, from the schema, coached by comments; never overwrites. */
import { stop } from './command.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nearest, suggestion } from '../src/checks/nearest.ts';
import { contentDirectory } from '../src/files/directory.ts';
import { offersFor, titlesOf } from '../src/files/offers.ts';
import { NEW_KINDS, RECIPES, type NewKind, type RecipeName } from '../src/files/recipes.ts';
import { newFile, withNewRow } from '../src/files/template.ts';
import { CONTENT_TYPES } from '../src/model/content-types.ts';
import { checkEnvironment } from '../src/site/environment.ts';
import { today } from '../src/site/today.ts';

const [word = '', ...words] = process.argv.slice(2);
const title = words.join(' ').normalize('NFC').trim();
const kind = NEW_KINDS.get(word);
const known = [...NEW_KINDS.keys()];
if (!kind)
  stop(
    `Không có loại “${word}”${suggestion(word, known) || '.'} Gõ: npm run new -- tin-tuc "Tiêu đề". Các loại: ${known.join(', ')}.`,
  );
if (!title) stop(`Thiếu tiêu đề. Gõ: npm run new -- ${word} "Tiêu đề"`);

checkEnvironment();
const directory = contentDirectory();
const options = { title, today: today(), offers: offersFor(directory, title, today()) };
const shownName = (file: string): string => path.relative(process.cwd(), file);
const isRecipe = (name: string): name is RecipeName => name in RECIPES;
const near = nearest(title, titlesOf(directory, kind));

/** Makes a file of its own; where it went. */
function makeFile(name: RecipeName): string {
  let made;
  try {
    made = newFile(name, options);
  } catch (cause) {
    stop((cause as Error).message);
  }
  const file = path.join(directory, made.path);
  // The same address, under whichever name.
  const others = ['.mdx', '/index.md'].map((ending) => file.replace(/\.md$/, ending));
  const taken = [file, ...others, file.replace(/[\\/]index\.md$/, '.md')].find((one) => existsSync(one));
  if (taken) stop(`Đã có tệp ${shownName(taken)}; không ghi đè. Đổi tiêu đề, hoặc sửa tệp đó.`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, made.text, { flag: 'wx' });
  return file;
}

/** Adds a row at the end of a list; where it stands. */
function addRow(of: NewKind): string {
  const file = path.join(directory, CONTENT_TYPES[of.type].path);
  writeFileSync(file, withNewRow(of, existsSync(file) ? readFileSync(file, 'utf8') : '', options));
  return file;
}

const shown = shownName(isRecipe(word) ? makeFile(word) : addRow(kind));
process.stdout.write(
  `${isRecipe(word) ? `Đã tạo ${shown}` : `Đã thêm một mục ở cuối ${shown}`}\n${
    near ? `Đã có tên gần giống: “${near}”. Nếu là một thì sửa ở đó, đừng đăng hai lần.\n` : ''
  }Mở tệp, điền các dòng còn trống, rồi chạy: npm run check -- ${shown}\n`,
);
