import { below, insert, lines, oneOf, text, type ByteChange } from './mutate-chance.ts';

const deep = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);
const laughs = Array.from({ length: 12 }, (_, n) =>
  n === 0
    ? 'neo0: &neo0 [a, a, a]'
    : `neo${n}: &neo${n} [${Array.from({ length: 9 }, () => `*neo${n - 1}`).join(', ')}]`,
);

/** What YAML readers stumble over; also put into the front matter of pages. */
export const YAML_CHANGES: Readonly<Record<string, ByteChange>> = {
  'yaml-stars': insert(['ghiChu: *Quantrong*']),
  'yaml-circle': insert(['vong: &vong { lai: *vong }']),
  'yaml-list-circle': insert(['- &vong [*vong]']),
  'yaml-laughs': insert(laughs),
  'yaml-many-aliases': insert([
    'goc: &goc [a]',
    `ban: [${Array.from({ length: 200 }, () => '*goc').join(', ')}]`,
  ]),
  'yaml-merge-key': insert(['goc: &goc { title: x }', '<<: *goc']),
  'yaml-merge-text': insert(['<<: chữ']),
  'yaml-tag': insert(['ma: !!js/function "function () {}"']),
  'yaml-tag-binary': insert(['ma: !!binary "không phải base64 %%%"']),
  'yaml-tag-set': insert(['ma: !!set { a, b }', 'khac: !!omap [a: 1]', 'so: !!float chữ']),
  'yaml-tag-unknown': insert(['ma: !khong-co { a: 1 }']),
  'yaml-directive': insert(['%YAML 9.9', '---']),
  'yaml-documents': insert(['---', 'b: 2', '...', '---']),
  'yaml-key-twice': insert(['title: một', 'title: hai']),
  'yaml-key-complex': insert(['? [a, b]', ': c', '? { x: y }', ': z']),
  'yaml-key-empty': insert([': x', '? ', '"": y']),
  'yaml-key-null': insert(['null: x', '~: y', 'true: z', '1: a', '1.5: b']),
  'yaml-proto': insert([
    '__proto__: { ran: true }',
    'constructor: { prototype: { ran: true } }',
    'toString: x',
  ]),
  'yaml-deep-flow': insert([`sau: ${deep('[', ']', 3000)}`]),
  'yaml-deep-maps': insert([`sau: ${deep('{ a: ', '}', 2000)}`]),
  'yaml-deep-lists': insert([`${'- '.repeat(2000)}a`]),
  'yaml-deep-indent': insert(Array.from({ length: 500 }, (_, n) => `${' '.repeat(n)}a:`)),
  'yaml-open-quote': insert(['mo: "chữ']),
  'yaml-open-flow': insert(['mo: [a, {b: c']),
  'yaml-open-block': insert(['mo: |9', 'chữ', 'mo2: >+', ' x']),
  'yaml-numbers': insert([
    'so: .inf',
    'so2: .nan',
    'so3: 1e999',
    'so4: 0o777',
    'so5: 99999999999999999999999999',
  ]),
  'yaml-days': insert(['ngay: 2023-02-30', 'ngay2: 2026-13-45T99:99:99Z', 'ngay3: 12:30:45']),
  'yaml-tab': insert(['\ta: b']),
  'yaml-control': insert(['a: "\\0\\x01\\ud800"', 'b: \u0001\u0085x']),
  'yaml-surrogate': insert(['a: "\\ud800"', '"\\udc00": b']),
  'yaml-scalar-alone': () => Buffer.from('chữ\n'),
  'yaml-number-alone': () => Buffer.from('42\n'),
  'yaml-null-alone': () => Buffer.from('null\n'),
  'yaml-list-of-null': () => Buffer.from('- \n- ~\n- []\n- {}\n- 1\n- "x"\n'),
  'yaml-map-of-null': () => Buffer.from('id:\ntitle:\nnames:\nsources: ~\nresults: [~]\n'),
};

/** What spreadsheets and people do to tables. */
export const CSV_CHANGES: Readonly<Record<string, ByteChange>> = {
  'csv-quote-open': lines((all, random) => all.with(below(all.length, random), `"${oneOf(all, random)}`)),
  'csv-quote-inside': insert(['2026-01,"xa"-tuy-phuoc,1,2,3']),
  'csv-short-row': insert(['2026-01,xa-tuy-phuoc,1']),
  'csv-long-row': insert([`2026-01,xa-tuy-phuoc${',1'.repeat(40)}`]),
  'csv-heading-missing': lines((all) => all.slice(1)),
  'csv-heading-twice': lines((all) => [...all.slice(0, 1), ...all]),
  'csv-heading-proto': lines(([first = '', ...rest]) => [`__proto__,constructor,${first}`, ...rest]),
  'csv-semicolons': text((whole) => whole.replaceAll(',', ';')),
  'csv-separators-mixed': text((whole, random) => whole.replace(/,/g, () => oneOf([',', ';', '\t'], random))),
  'csv-formula': insert(["=cmd|' /C calc'!A0,xa-tuy-phuoc,1,2,3,4,5,6,7,8"]),
  'csv-separator-line': lines((all) => ['sep=;', ...all]),
  'csv-thousand-columns': lines((all) => all.map((line) => line + ',x'.repeat(1000))),
  'csv-month-ahead': insert(['2099-12,xa-tuy-phuoc,0,0,0,0,0,0,0,0']),
  'csv-row-twice': insert(['2026-01,xa-tuy-phuoc,0,0,0,0,0,0,0,0', '2026-01,xa-tuy-phuoc,0,0,0,0,0,0,0,0']),
};

/** What happens to the head of a page, and to its prose. */
export const PAGE_CHANGES: Readonly<Record<string, ByteChange>> = {
  'fence-missing': lines((all) => all.toSpliced(all.indexOf('---', 1), 1)),
  'fence-first-missing': lines((all) => all.slice(1)),
  'fence-blank-before': text((whole) => `\n\n${whole}`),
  'fence-spaces': text((whole) => whole.replace(/^---$/gm, '--- \t')),
  'fence-four': text((whole) => whole.replace(/^---$/m, '----')),
  'fence-plus': text((whole) => whole.replace(/^---$/gm, '+++')),
  'fence-dashes': text((whole) => whole.replace(/^---$/gm, '———')),
  'fence-inside': insert(['---']),
  'head-twice': text((whole) => `${/^---\n[\s\S]*?\n---\n/.exec(whole)?.[0] ?? ''}${whole}`),
  'head-quoted': text((whole) => `\`\`\`yaml\n${whole}\n\`\`\``),
  'quote-deep': insert(['', `${'> '.repeat(400)}chữ trích dẫn sâu`, '']),
  'quote-deepest': insert(['', `${'>'.repeat(20_000)} chữ`, '']),
  'list-deep': insert(['', ...Array.from({ length: 300 }, (_, n) => `${'  '.repeat(n)}- mục lồng`), '']),
  'links-open': insert(['', '[a]('.repeat(20_000), '']),
  'brackets-open': insert(['', '['.repeat(20_000), '']),
  'emphasis-open': insert(['', '*a_ '.repeat(20_000), '']),
  'tags-open': insert(['', '<b>'.repeat(5000), '']),
  'comment-open': insert(['', '<!-- chữ trong chú thích chưa đóng', '']),
  'percent-picture': insert([
    '',
    '![ảnh](giam-50%.jpg) <img src="https://x.example/50%.jpg"> chữ sau ảnh',
    '',
  ]),
  'percent-link': insert(['', '[giảm 50%](/50%/) và [hỏng](/%zz/) chữ sau liên kết', '']),
  'fence-of-code-open': insert(['', '```', '']),
  'table-wide': insert([
    '',
    `|${' a |'.repeat(500)}`,
    `|${' - |'.repeat(500)}`,
    `|${' b |'.repeat(600)}`,
    '',
  ]),
  'footnotes-many': insert([
    '',
    ...Array.from({ length: 300 }, (_, n) => `chữ[^${n}]\n\n[^${n}]: chú thích[^${(n + 1) % 300}]\n`),
    '',
  ]),
  expression: insert(['', '{process.exit(7)}', '']),
  'abbreviations-many': insert(['', 'UBND HĐND CCHC '.repeat(3000), '']),
  'numbers-long': insert(['', `Số 1/${'A-'.repeat(20_000)}`, '']),
};
