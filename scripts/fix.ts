/** `npm run fix [-- FILE…] [--yes]`: mends what needs no judgement, shows it, and asks (or, with `--yes`, tells) about the rest. */
import { stop, tell } from './command.ts';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { contentDirectory, listContent } from '../src/files/directory.ts';
import { shown } from '../src/files/fault.ts';
import { isMendable, mendFile, type MayMend } from '../src/files/mend-file.ts';
import { replaceText } from '../src/files/write.ts';
import { MEND_WORDS } from '../src/mending/change.ts';
import type { LineChange } from '../src/mending/mend.ts';
import { betterPath, withNewName } from '../src/mending/names.ts';
import { checkEnvironment } from '../src/site/environment.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { yes: { type: 'boolean', default: false } },
});
checkEnvironment();
const directory = contentDirectory();
const missing = positionals.filter((file) => !existsSync(file));
if (missing.length) stop(`Không thấy tệp: ${missing.join(', ')}`);

const inContent = listContent(directory).files.map((file) => path.join(directory, file));
/** A folder stands for what content lies in it. */
const filesOf = (named: string): string[] => {
  const whole = path.resolve(named);
  return statSync(whole).isDirectory()
    ? inContent.filter((file) => file.startsWith(whole + path.sep))
    : [whole];
};
const files = positionals.length > 0 ? [...new Set(positionals.flatMap(filesOf))] : inContent;

const told = (file: string): string => shown(path.relative(process.cwd(), file).split(path.sep).join('/'));
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const lines = (sign: string, text: string): string =>
  text
    .replace(/[\r\n]+$/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => `    ${sign} ${shown(line.replaceAll('\t', '⇥'))}`)
    .join('\n');
const describe = ({ code, line, before, after }: LineChange): string =>
  `  dòng ${line}: ${MEND_WORDS[code]}\n${lines('-', before)}\n${lines('+', after)}`;

const terminal =
  process.stdin.isTTY && !values.yes
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
async function agrees(question: string): Promise<boolean> {
  return /^(?:c|có|co|y|yes)$/i.test(
    (await terminal?.question(`${question} (c = có, Enter = không) `))?.trim() ?? '',
  );
}

const sum = { done: 0, left: 0, refused: 0 };

async function mend(file: string): Promise<void> {
  const ask: MayMend = async (change) =>
    terminal !== undefined && agrees(`${told(file)}\n${describe(change)}\n  Sửa như vậy?`);
  const { done, left, refused } = await mendFile(file, directory, ask);
  if (refused !== undefined) {
    sum.refused += 1;
    say(`${told(file)}: để nguyên, không sửa gì. ${refused}`);
  }
  if (done.length > 0) say(`${told(file)}: đã sửa`);
  for (const change of done) say(describe(change));
  if (left.length > 0) say(`${told(file)}: chưa sửa, cần người xem`);
  for (const change of left) say(describe(change));
  sum.done += done.length;
  sum.left += left.length;
}

/** Gives a file of the content a name that can be an address; texts beside it show it under the new one. */
async function rename(file: string): Promise<void> {
  const below = path.relative(directory, file).split(path.sep).join('/');
  const better = inContent.includes(file) ? betterPath(below) : undefined;
  if (better === undefined) return;
  const target = path.join(directory, better);
  const change = `${told(file)}: đổi tên thành ${told(target)}`;
  if (existsSync(target)) {
    sum.left += 1;
    return say(`${told(file)}: chưa đổi tên, vì đã có ${told(target)}`);
  }
  // A text under such a name never was a page; a picture may be known to others by its own.
  if (!isMendable(file) && !(terminal ? await agrees(`${change}?`) : true)) {
    sum.left += 1;
    return;
  }
  const beside = inContent.filter(
    (one) => path.dirname(one) === path.dirname(file) && isMendable(one) && existsSync(one),
  );
  for (const text of beside) {
    const bytes = readFileSync(text);
    const before = bytes.toString('utf8');
    const after = withNewName(before, path.basename(file), path.basename(target));
    if (after !== before && Buffer.from(before).equals(bytes)) replaceText(text, bytes, after);
  }
  mkdirSync(path.dirname(target), { recursive: true });
  renameSync(file, target);
  sum.done += 1;
  say(change);
}

async function each(step: (file: string) => Promise<void>, some: readonly string[]): Promise<void> {
  for (const file of some)
    try {
      await step(file);
    } catch (cause) {
      sum.refused += 1;
      tell(cause);
    }
}
await each(mend, files.filter(isMendable));
// Pictures before the texts that show them, which are looked for under the names they have.
await each(
  rename,
  files.toSorted((a, b) => Number(isMendable(a)) - Number(isMendable(b))),
);
terminal?.close();
process.stderr.write(
  `\nĐã sửa ${sum.done} chỗ; ${sum.left} chỗ cần người xem; ${sum.refused} tệp để nguyên vì không đọc hoặc ghi được.\n`,
);
process.exitCode = sum.refused > 0 ? 1 : 0;
