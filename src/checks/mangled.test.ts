import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { guide, writeContent } from './content-fixture.ts';
import type { Finding } from './finding.ts';

const TABLE =
  'thang;don_vi;ton_ky_truoc;tiep_nhan;truoc_han;dung_han;qua_han;dang_giai_quyet_trong_han;dang_giai_quyet_qua_han;nop_truc_tuyen\n' +
  '2026-01;xa-tuy-phuoc;1;2;1;1;0;1;0;1\n2026-02;xa-tuy-phuoc;1;2;1;1;0;1;0;1\n';

const directory = writeContent({
  'tinh-hinh-giai-quyet.csv': TABLE,
  'huong-dan/huong-dan.mdx': guide(),
  'tu-dong-nghia.yaml': '- { say: [sổ đỏ], means: [giấy chứng nhận] }\n',
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const check = (): Finding[] =>
  checkContent(directory, { level: 'full', today: '2026-11-23', root: directory });

/** Numbers that follow from a seed (mulberry32), so that a failure can be had again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What is put into files: marks of YAML, CSV and Markdown, signs of other encodings, names that programs trip over. */
const SPLINTERS: readonly (string | Buffer)[] = [
  ...[
    '*x',
    '&x ',
    '&x {y: *x}',
    '!!js/function "f"',
    '!!binary "x"',
    '<<: *x',
    '__proto__: {a: 1}',
    '? ',
    '%YAML',
  ],
  ...[
    'constructor: 1',
    '- ',
    ': ',
    ' #',
    '"',
    "'",
    '`',
    '|\n',
    '>-\n',
    '---\n',
    '...\n',
    '\t',
    '@',
    '~',
    'null',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    ';',
    '\n',
    '\r',
    '\r\n',
    '\u2028',
    '\u0085',
    '\0',
    '\u0001',
    '\uFEFF',
    '\uD800',
  ],
  ...[
    '[a](',
    '![a](50%.jpg)',
    '<img src="%">',
    '<script>',
    '<!--',
    '```',
    '$&',
    '\\',
    '%',
    '0x10',
    '1e9',
    '-0',
  ],
  ...[
    '['.repeat(3000),
    '{a: '.repeat(3000),
    '- '.repeat(3000),
    '>'.repeat(3000),
    '*'.repeat(3000),
    'x'.repeat(9000),
  ],
  ...[Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff]), Buffer.from([0xc3]), Buffer.from('Đ', 'utf16le')],
];

type Mutation = (whole: Buffer, random: (below: number) => number) => Buffer;

const MUTATIONS: readonly Mutation[] = [
  (whole, random) => {
    const at = random(whole.length + 1);
    const splinter = SPLINTERS[random(SPLINTERS.length)] ?? '';
    return Buffer.concat([whole.subarray(0, at), Buffer.from(splinter), whole.subarray(at)]);
  },
  (whole, random) => {
    const lines = whole.toString('utf8').split('\n');
    const line = random(lines.length);
    const splinter = SPLINTERS[random(SPLINTERS.length)] ?? '';
    // In the place of a value: what an editor has typed behind a key or into a cell.
    lines[line] = (lines[line] ?? '').replace(/(?<=[:;] ?|- )[^;]*$/, () => String(splinter));
    return Buffer.from(lines.join('\n'));
  },
  (whole, random) => whole.subarray(0, random(whole.length)),
  (whole, random) => whole.subarray(random(whole.length)),
  (whole, random) => {
    const [from, to] = [random(whole.length), random(whole.length)];
    return Buffer.concat([whole.subarray(0, from), whole.subarray(to)]);
  },
  (whole, random) => {
    const changed = Buffer.from(whole);
    changed[random(changed.length)] = random(256);
    return changed;
  },
  (whole) => Buffer.from(whole.toString('utf8'), 'utf16le'),
  (whole) => Buffer.from(whole.toString('utf8').replaceAll('\n', '\r')),
  (whole) => Buffer.concat(Array.from({ length: 20 }, () => whole)),
];

const FILES = [
  'site.yaml',
  'chuyen-muc.yaml',
  'tu-viet-tat.yaml',
  'tu-dong-nghia.yaml',
  'duong-day-nong.yaml',
  'tinh-hinh-giai-quyet.csv',
  'don-vi/xa-tuy-phuoc.yaml',
  'van-ban/76-nq-cp-2021.yaml',
  'tin-tuc/2026/bai-dung.md',
  'huong-dan/huong-dan.mdx',
];

/** Slow machines included; a regular expression that runs away needs minutes. */
const LONGEST_MS = 5000;

describe('the check', () => {
  it('finds nothing wrong before', () => {
    expect(check().filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each([1, 2, 3])(
    'tells of mangled files what is wrong, and neither throws nor hangs (seed %i)',
    { timeout: 120_000 },
    (seed) => {
      const random = randomFrom(seed);
      for (let round = 0; round < 60; round += 1) {
        const name = FILES[random(FILES.length)] ?? '';
        const file = path.join(directory, name);
        const whole = readFileSync(file);
        let mangled: Buffer = whole;
        for (let times = 1 + random(3); times > 0; times -= 1)
          mangled = MUTATIONS[random(MUTATIONS.length)]?.(mangled, random) ?? mangled;
        writeFileSync(file, mangled);
        const start = performance.now();
        const findings = check();
        const took = performance.now() - start;
        writeFileSync(file, whole);
        const where = `seed ${seed}, round ${round}, ${name}`;
        expect(took, where).toBeLessThan(LONGEST_MS);
        for (const { line, what, mend } of findings) {
          expect(line, where).toBeGreaterThan(0);
          expect(what && mend, where).toBeTruthy();
        }
      }
    },
  );
});
