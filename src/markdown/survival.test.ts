import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownToHtml, mdxToJs, type MarkdownToHtmlResult, type MdxToJsResult } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { Abbreviation } from '../model/glossary.ts';
import { explainAbbreviations } from './abbreviations.ts';
import { readBody } from './body.ts';
import { MARKDOWN_FEATURES } from './features.ts';
import { pluginsFor } from './plugins.ts';

const abbreviation = (abbr: string, full: string): Abbreviation => ({
  abbr,
  full,
  spoken: full,
  domain: 'tổ chức',
  source: 'Nguồn để thử',
});
const GLOSSARY = [abbreviation('UBND', 'Ủy ban nhân dân'), abbreviation('DVC', 'dịch vụ công')];
const LONG_GLOSSARY = Array.from({ length: 400 }, (_, n) => abbreviation(`V${n}T`, `viết tắt thứ ${n}`));

const optionsWith = (glossary: readonly Abbreviation[]) => ({
  features: MARKDOWN_FEATURES,
  ...pluginsFor({ basePath: '/cchc/', explain: explainAbbreviations(glossary) }),
});
const options = optionsWith(GLOSSARY);
const long = optionsWith([...GLOSSARY, ...LONG_GLOSSARY]);
// Without an asynchronous plugin the result is there at once.
const html = (text: string, using = options): string =>
  (markdownToHtml(text, using) as MarkdownToHtmlResult).html;
const code = (text: string): string => (mdxToJs(text, options) as MdxToJsResult).code;
const textIn = (page: string): string => page.replace(/<[^>]*>/g, '').replace(/&amp;/g, '&');

/** A small generator of numbers, the same for one seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Marks that may stand anywhere and can swallow no word: what is inside an address, a tag or a comment is no text. */
const SIGNS = [
  '*',
  '**',
  '_',
  '__',
  '~~',
  '`',
  '>',
  '#',
  '##',
  '-',
  '+',
  '1.',
  '&',
  '\\',
  '!',
  '[',
  ']',
  '[a](',
  '&#x;',
  '&amp;',
  '<',
  '<5',
  '\t',
  '\n',
  '\n\n',
  '\n    ',
  '---\n',
  '===\n',
  'UBND',
  '76/NQ-CP',
  '%',
  '50%.jpg',
  '![',
  '\u00a0',
  '\u0301',
  '🙂',
];

/** Blocks with a place for words. */
const SHAPES: readonly ((word: () => string, n: number) => string)[] = [
  (word) => `## ${word()} ${word()}`,
  (word) => `${word()}\n===`,
  (word) => `> ${word()}\n> > ${word()}\n> - ${word()}`,
  (word) => `1. ${word()}\n   - ${word()}\n\n     ${word()}\n2. ${word()}`,
  (word) => `- [ ] ${word()}\n- [x] ${word()}`,
  (word) => `| ${word()} | ${word()} |\n| :-: | --: |\n| **${word()}** | \`${word()}\` |`,
  (word) => `\`\`\`\n${word()}\n\`\`\``,
  (word) => `    ${word()}`,
  (word) => `[${word()} **${word()}**](/van-ban/ "x") [${word()}](//evil.example) [${word()}](%zz)`,
  (word, n) => `[${word()}][a${n}] ${word()}[^${n}]\n\n[a${n}]: /van-ban/\n\n[^${n}]: ${word()}`,
  (word) => `<details><summary>${word()}</summary>\n\n${word()}\n\n</details>`,
  (word) => `<b>${word()} <i>${word()}</b> ${word()}</i> <center>${word()}</center>`,
  (word) => `${word()} <img src="https://x.example/giam-50%.jpg"> ${word()} ![x](50%.jpg) ${word()}`,
  (word) => `---\n\n${word()}\n\n---`,
];

function write(seed: number): { text: string; words: string[] } {
  const random = randomFrom(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const words: string[] = [];
  const word = (): string => {
    words.push(`đchữ${words.length}đ`);
    return words.at(-1) ?? '';
  };
  const noise = (): string =>
    Array.from({ length: 1 + Math.floor(random() * 12) }, () =>
      random() < 0.5 ? word() : `${pick(SIGNS)}${random() < 0.5 ? ' ' : ''}`,
    ).join(random() < 0.5 ? ' ' : '');
  const blocks = Array.from({ length: 1 + Math.floor(random() * 6) }, (_, n) =>
    random() < 0.5 ? noise() : pick(SHAPES)(word, n),
  );
  return { text: blocks.join('\n\n'), words };
}

const TEXTS = 1000;

describe('any text', () => {
  test(`${TEXTS} generated texts reach the page word for word`, { timeout: 60_000 }, () => {
    const lost: string[] = [];
    for (let seed = 1; seed <= TEXTS; seed += 1) {
      const { text, words } = write(seed);
      const page = textIn(html(text));
      const missing = words.filter((word) => !page.includes(word));
      if (missing.length > 0) lost.push(`seed ${seed}: ${missing.join(' ')} of ${JSON.stringify(text)}`);
    }
    expect(lost).toEqual([]);
  });

  test('as MDX is compiled, or refused with its place', { timeout: 60_000 }, () => {
    let compiled = 0;
    for (let seed = 1; seed <= TEXTS; seed += 1) {
      const { text, words } = write(seed);
      const [fault] = readBody(text, 'mdx').faults;
      if (fault) {
        expect(() => code(text), `seed ${seed}`).toThrow(`lỗi [${fault.code}]`);
        continue;
      }
      const made = code(text);
      compiled += 1;
      expect(
        words.filter((word) => !made.includes(word)),
        `seed ${seed}`,
      ).toEqual([]);
    }
    expect(compiled).toBeGreaterThan(100);
  });

  test.each([
    [
      'pictures that are no percent code',
      'Một <img src="https://x.example/giam-50%.jpg"> hai ![a](50%.jpg) ba',
      /Một.*hai.*ba/,
    ],
    ['a text between two lines', '---\n\nMột: hai\n\n---\n\nBa', /Một: hai[\s\S]*Ba/],
    ['nothing', '', /^$/],
    ['blanks', ' \n\t\n', /^\s*$/],
    ['a lone surrogate', 'a \ud800 b', /a . b/u],
    ['NUL', 'a \0 b', /a .? b/u],
  ])('%s is no matter', (_, text, wanted) => {
    expect(textIn(html(text))).toMatch(wanted);
  });

  test('of 98 levels is built; deeper ones are refused, and no depth ends the program', () => {
    expect(html('> '.repeat(98) + 'chữ')).toContain('chữ');
    for (const depth of [99, 140, 3000, 100_000])
      for (const text of [
        '> '.repeat(depth) + 'chữ',
        '- '.repeat(depth) + 'chữ',
        '<div>\n'.repeat(depth) + '\nchữ',
      ])
        expect(() => html(text)).toThrow(/lỗi \[(?:long-qua-sau|doan-qua-dai)\]/);
  });
});

describe('much of one kind', () => {
  test.each([
    [
      'abbreviations',
      Array.from({ length: 4000 }, (_, n) => `V${n % 400}T`).join(' '),
      '<abbr>V399T</abbr> (viết tắt thứ 399)',
    ],
    ['one abbreviation', 'UBND DVC '.repeat(1000), '<abbr>UBND</abbr> (Ủy ban nhân dân)'],
    [
      'document numbers',
      Array.from({ length: 900 }, (_, n) => `${n}/NQ-CP`).join(' '),
      '<span class="nowrap">899/NQ-CP</span>',
    ],
    ['digits and strokes', '1/2-'.repeat(450), '1/2-'],
    ['bold', '**đậm** '.repeat(1000), '<strong>đậm</strong>'],
    ['headings', '## Mục\n\n'.repeat(3000), 'id="muc-3000"'],
    [
      'a table',
      '| A | B |\n| --- | --- |\n' + '| 76/NQ-CP | UBND [x](/a/) |\n'.repeat(4000),
      '<td><a href="/cchc/a/">x</a>',
    ],
    ['paragraphs', 'Đoạn **một** UBND 76/NQ-CP.\n\n'.repeat(5_000), '<strong>một</strong>'],
  ])('%s costs less than three seconds of one core', { timeout: 60_000 }, (name, text, wanted) => {
    const within = name === 'abbreviations' ? (text.match(/.{1,9000}(?: |$)/g)?.join('\n\n') ?? '') : text;
    const start = process.cpuUsage();
    expect(html(within, long).replace('UBND <a', '<a')).toContain(wanted);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000);
  });

  test('headings of one name, and of the name that another gets, have ids of their own', () => {
    const ids = [...html('## Mục\n\n## Mục 2\n\n## Mục\n\n## Mục').matchAll(/id="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(4);
  });
});

describe('a text that the content check refuses', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'guard-'));
  const compile = (name: string, body: string): unknown => {
    const file = path.join(folder, name);
    writeFileSync(file, `---\ntitle: Một\n---\n\n\n${body}\n`);
    const fileURL = pathToFileURL(file);
    // Astro hands over the text of `.md` without, that of `.mdx` with blanks instead of, its front matter.
    if (name.endsWith('.md')) return markdownToHtml(body, { ...options, fileURL });
    return mdxToJs(`   \n        \n   \n\n\n${body}\n`, { ...options, fileURL });
  };

  test.each([
    ['sau.md', 'Một\n\n' + '> '.repeat(140) + 'chữ', 'sau.md:8: lỗi [long-qua-sau]'],
    ['ma.mdx', 'Một\n\n{process.cwd()}', 'ma.mdx:8: lỗi [mdx-ky-tu]'],
    ['nhay.mdx', 'Một \\`{process.cwd()}`', 'nhay.mdx:6: lỗi [mdx-ky-tu]'],
    ['the.mdx', 'Một\n<script>alert(1)</script>', 'the.mdx:7: lỗi [mdx-the-la]'],
    ['import.mdx', 'import fs from "node:fs"', 'import.mdx:6: lỗi [mdx-ky-tu]'],
    ['mo.mdx', 'Một\n\n<5', 'mo.mdx:8: lỗi [mdx-ky-tu]'],
  ])('is not compiled: %s', (name, body, wanted) => {
    expect(() => compile(name, body)).toThrow(wanted);
    expect(() => compile(name, body)).toThrow(/Cách sửa: /);
  });

  test('leaves nothing behind', () => {
    rmSync(folder, { recursive: true, force: true });
  });
});
