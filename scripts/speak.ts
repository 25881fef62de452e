/** `npm run speak -- FILE [--plain|--machine]`: the radio script of a Markdown or text file; `-` reads standard input. */
import { stop } from './command.ts';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readingBlocks } from '../src/channels/radio/blocks.ts';
import { componentWords } from '../src/channels/radio/component-words.ts';
import { machineText } from '../src/channels/radio/machine-text.ts';
import { matterOf } from '../src/channels/radio/matter.ts';
import { paragraphsOf, radioScript, scriptText, spoken, USUAL_PACE } from '../src/channels/radio/script.ts';
import { wordingOf } from '../src/channels/speech/number-words.ts';
import { soundValues } from '../src/files/content-files.ts';
import { parseMarkdown } from '../src/files/front-matter.ts';
import { faultLine } from '../src/files/fault.ts';
import { readSettings } from '../src/site/settings.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { plain: { type: 'boolean', default: false }, machine: { type: 'boolean', default: false } },
});
const [file, ...others] = positionals;
if (file === undefined || others.length > 0)
  stop(
    'Mỗi lần đọc một tệp. Gõ: npm run speak -- content/tin-tuc/2026/ten-bai.md (hoặc dấu - để đọc từ bàn phím)',
  );

/** As much as a text for the radio ever has, in bytes. */
const LARGEST = 5 * 1024 * 1024;

function readSource(name: string): string {
  let bytes: Buffer;
  try {
    if (name !== '-' && statSync(name).isDirectory())
      stop(`${name} là thư mục; hãy chỉ ra một tệp .md, .mdx hoặc .txt.`);
    bytes = readFileSync(name === '-' ? 0 : name);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return stop(
      code === 'ENOENT' ? `Không có tệp ${name}.` : `Không đọc được ${name}${code ? ` (${code})` : ''}.`,
    );
  }
  if (bytes.length > LARGEST) stop(`${name} nặng hơn 5 MB; hãy chia thành nhiều bài.`);
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  if (text.includes('\u0000'))
    stop(`${name} không phải tệp chữ; cần tệp .md, .mdx hoặc .txt (tệp Word: npm run import).`);
  return text;
}

const source = readSource(file);
const settings = readSettings();
const { frontMatter, body } = parseMarkdown(source);
const [fault] = frontMatter.faults;
if (fault) stop(faultLine({ file, ...fault }));
const format = path.extname(file) === '.mdx' ? 'mdx' : 'md';
let blocks: string[];
try {
  blocks = readingBlocks(body, format, componentWords(settings.contentDirectory));
} catch (cause) {
  stop(
    `${file} không đọc được: ${cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)}`,
  );
}
const matter = matterOf((frontMatter.value ?? {}) as Record<string, unknown>, blocks);
const { pace = USUAL_PACE } = settings.speech ?? {};
const options = {
  pace,
  wording: wordingOf(settings.speech),
  abbreviations: soundValues(settings.contentDirectory, 'abbreviations'),
};
const plainText = (): string =>
  spoken([...(matter.title ? [matter.title] : []), ...matter.paragraphs], options)
    .texts.map((line) => `${line}\n`)
    .join('');
const script = (): string => {
  const made = radioScript(matter, options);
  return values.machine ? machineText(paragraphsOf(made)) : scriptText(made, pace);
};
process.stdout.write(values.plain ? plainText() : script());
