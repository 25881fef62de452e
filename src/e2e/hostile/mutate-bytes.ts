import { below, insert, lines, oneOf, text, type ByteChange } from './mutate-chance.ts';

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
const zip = Buffer.from('504b0304140006000800000021', 'hex');
const sixteen = (bytes: Buffer): Buffer => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le');
const MEGABYTE = 1024 * 1024;

/** What editors, mail, disks and wrong programs do to any file. */
export const BYTE_CHANGES: Readonly<Record<string, ByteChange>> = {
  truncated: (bytes, random) => bytes.subarray(0, below(bytes.length, random)),
  'without-beginning': (bytes, random) => bytes.subarray(below(bytes.length, random)),
  'bits-flipped': (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let n = 0; n <= below(20, random) && changed.length > 0; n += 1) {
      const at = below(changed.length, random);
      changed[at] = (changed[at] ?? 0) ^ (1 << below(8, random));
    }
    return changed;
  },
  'bytes-replaced': (bytes, random) => {
    const changed = Buffer.from(bytes);
    const at = below(changed.length, random);
    for (let n = at; n < Math.min(at + 40, changed.length); n += 1) changed[n] = below(256, random);
    return changed;
  },
  'bytes-inserted': (bytes, random) => {
    const at = below(bytes.length, random);
    const noise = Buffer.from(Array.from({ length: 60 }, () => below(256, random)));
    return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
  },
  'part-twice': (bytes, random) => {
    const at = below(bytes.length, random);
    const end = at + below(bytes.length - at, random);
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
  },
  'part-missing': (bytes, random) => {
    const at = below(bytes.length, random);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + below(bytes.length - at, random))]);
  },
  'whole-twice': (bytes) => Buffer.concat([bytes, bytes]),
  'utf-16-little': sixteen,
  'utf-16-big': (bytes) => sixteen(bytes).swap16(),
  'latin-1': (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  'read-as-latin-1': (bytes) => Buffer.from(bytes.toString('latin1'), 'utf8'),
  'nul-inside': (bytes, random) => {
    const at = below(bytes.length, random);
    return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(1 + below(9, random)), bytes.subarray(at)]);
  },
  'nul-only': () => Buffer.alloc(512),
  empty: () => Buffer.alloc(0),
  blank: () => Buffer.from(' \n\t\n\u00a0\n'),
  'windows-lines': text((whole) => whole.replaceAll('\n', '\r\n')),
  'old-mac-lines': text((whole) => whole.replaceAll('\n', '\r')),
  'mixed-lines': text((whole, random) =>
    whole.replace(/\n/g, () => oneOf(['\n', '\r\n', '\r', '\u2028'], random)),
  ),
  'one-line': text((whole) => whole.replaceAll('\n', ' ')),
  'byte-order-mark': (bytes) => Buffer.concat([BOM, bytes]),
  'byte-order-mark-twice': (bytes) => Buffer.concat([BOM, BOM, bytes]),
  'byte-order-mark-inside': (bytes, random) => {
    const at = below(bytes.length, random);
    return Buffer.concat([bytes.subarray(0, at), BOM, bytes.subarray(at)]);
  },
  decomposed: text((whole) => whole.normalize('NFD')),
  'is-png': () => Buffer.concat([png, Buffer.alloc(200, 7)]),
  'is-zip': () => Buffer.concat([zip, Buffer.alloc(200, 7)]),
  'is-program': () => Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(300, 3)]),
  'is-json': (bytes) => Buffer.from(JSON.stringify({ text: bytes.toString('utf8') })),
  'is-html': text((whole) => `<!doctype html><html><body><pre>${whole}</pre></body></html>`),
  'is-rtf': text((whole) => `{\\rtf1\\ansi ${whole}}`),
  'lines-shuffled': lines((all, random) => all.toSorted(() => random() - 0.5)),
  'line-missing': lines((all, random) => all.toSpliced(below(all.length, random), 1)),
  'line-twice': lines((all, random) => {
    const at = below(all.length, random);
    return all.toSpliced(at, 0, all[at] ?? '');
  }),
  'lines-swapped': lines((all, random) => {
    const [a, b] = [below(all.length, random), below(all.length, random)];
    return all.with(a, all[b] ?? '').with(b, all[a] ?? '');
  }),
  'spaces-as-tabs': text((whole) => whole.replaceAll('  ', '\t')),
  'hard-spaces': text((whole) => whole.replaceAll(' ', '\u00a0')),
  'curly-quotes': text((whole) => whole.replaceAll('"', '”').replaceAll("'", '’')),
  'quotes-missing': text((whole) => whole.replace(/["']/g, '')),
  'colons-missing': text((whole) => whole.replaceAll(':', '')),
  'mark-replaced': text((whole, random) => {
    const marks = '[]{}<>:-#&*!|>%@`"\',?\\\t\n\r\u0000';
    const at = below(whole.length, random);
    return `${whole.slice(0, at)}${oneOf([...marks], random)}${whole.slice(at + below(2, random))}`;
  }),
  'merge-marks': lines((all, random) => {
    const at = below(all.length, random);
    const both = ['<<<<<<< HEAD', all[at] ?? '', '=======', `${all[at] ?? ''} khác`, '>>>>>>> nhanh-khac'];
    return all.toSpliced(at, 1, ...both);
  }),
  'ten-thousand-lines': (bytes) =>
    Buffer.concat([bytes, Buffer.from('\nMột dòng nữa của tệp này.'.repeat(10_000))]),
  'twenty-megabytes': (bytes) =>
    Buffer.concat([bytes, Buffer.from('\nchữ nghĩa dài dòng '.repeat(900_000)).subarray(0, 20 * MEGABYTE)]),
  'one-megabyte-line': (bytes) => Buffer.concat([bytes, Buffer.alloc(MEGABYTE, 'a')]),
  'many-blank-lines': insert(Array.from({ length: 5000 }, () => '')),
};
