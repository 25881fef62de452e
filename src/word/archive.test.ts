import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { openArchive } from './archive.ts';
import { docx, paragraph } from './docx-fixture.ts';
import { importWord } from './import-word.ts';
import { numbersFrom } from './mangled-fixture.ts';
import { OtherFormat, WordRefusal } from './refusal.ts';

// Judged by CPU where time counts: a busy machine is no slow program.
vi.setConfig({ testTimeout: 300_000 });

const OPTIONS = { today: '2026-11-27', topics: [{ id: 'the-che', label: 'Thể chế' }] };
const refusalOf = async (bytes: Uint8Array): Promise<Error> => {
  const cause: unknown = await importWord(bytes, OPTIONS).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(cause).toBeInstanceOf(WordRefusal);
  return cause as Error;
};
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const compound = (name: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(64), ...utf16(name)]);
const sound = docx(paragraph('Bài mẫu') + paragraph('Chữ của bài.'));

/** Writes a number of four bytes over the size that a zip's directory gives its first file. */
function withSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, size, true);
      return copy;
    }
  return copy;
}
describe('files that become no article', () => {
  it.each<[string, () => Uint8Array, RegExp]>([
    ['nothing', () => new Uint8Array(), /trống/],
    ['a PDF', () => strToU8('%PDF-1.7 x'), /PDF.*(?:đính kèm|dẫn liên kết)/i],
    ['a password', () => compound('EncryptedPackage'), /mật khẩu/],
    ['.xls', () => compound('Workbook'), /\.xls của Excel cũ.*\.xlsx/],
    ['another file with this name', () => strToU8('<html>Bài</html>'), /không phải tệp Word/],
    ['a zip of something else', () => zipSync({ 'a.txt': strToU8('a') }), /không phải tệp Word/],
    ['Excel', () => zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /Excel/],
    [
      'a climbing name',
      () => docx(paragraph('a'), { others: { '../../ngoai.txt': strToU8('a') } }),
      /\.\.\//,
    ],
    [
      'a name from the root',
      () => docx(paragraph('a'), { others: { '/etc/ngoai': strToU8('a') } }),
      /\.\.\//,
    ],
    ['a zip bomb', () => withSize(sound, 201 * 1024 * 1024), /200 MB/],
    ['no text', () => docx(''), /không có chữ nào/],
    ['a document cut in two', () => sound.slice(0, sound.length / 2), /hỏng/],
    ['XML that is none', () => docx('<w:p><w:r>'), /hỏng/],
    ['no body', () => zipSync({ 'word/document.xml': strToU8('<a/>') }), /không có phần chữ/],
    [
      'elements in one another without end',
      () => docx('<w:sdt><w:sdtContent>'.repeat(60_000) + '</w:sdtContent></w:sdt>'.repeat(60_000)),
      /hỏng/,
    ],
  ])('%s: one sentence', async (_, make, sentence) => {
    const { message } = await refusalOf(make());
    expect(message).toMatch(sentence);
    expect(message).not.toContain('\n');
  });

  it('opens no file that says less than it holds, and stops where that is too much', () => {
    const megabyte = 1024 * 1024;
    const large = zipSync({ 'word/document.xml': new Uint8Array(2 * megabyte) }, { level: 1 });
    expect(() => openArchive(withSize(large, 100), megabyte)).toThrow(/quá 1 MB/);
    expect(openArchive(withSize(large, 100), 3 * megabyte).get('word/document.xml')).toHaveLength(
      2 * megabyte,
    );
  });

  it.each([
    ['.rtf', strToU8('{\\rtf1 a}')],
    ['.doc', compound('WordDocument')],
    [
      '.doc with a table of Excel in it',
      new Uint8Array([...compound('Workbook'), ...compound('WordDocument')]),
    ],
    [
      '.odt',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8('<a/>'),
      }),
    ],
  ])('%s may be saved as another by an office program', async (_, bytes) => {
    const cause = await refusalOf(bytes);
    expect(cause).toBeInstanceOf(OtherFormat);
    expect(cause.message).toContain('Lưu thành .docx');
  });
});

describe('mangled files', () => {
  const flipped = (seed: number): Uint8Array => {
    const next = numbersFrom(seed);
    const copy = Uint8Array.from(sound);
    for (let n = 0; n < 1 + (seed % 20); n += 1) copy[next(copy.length)] = next(256);
    return copy;
  };
  /** Damage inside the text itself, in a zip that is whole. */
  const torn = (seed: number): Uint8Array => {
    const next = numbersFrom(seed);
    const body = paragraph('Một đoạn văn của xã Mẫu.').repeat(5);
    const at = next(body.length);
    return docx(body.slice(0, at) + body.slice(at + 1 + next(20)));
  };
  const random = (seed: number): Uint8Array =>
    Uint8Array.from({ length: 3000 }, numbersFrom(seed).bind(undefined, 256));
  const cases = Array.from({ length: 20 }, (_, n): [string, Uint8Array][] => [
    [`cut ${n}`, sound.slice(0, Math.floor((sound.length * n) / 20))],
    [`bits ${n}`, flipped(n + 1)],
    [`text ${n}`, torn(n + 1)],
    [`random ${n}`, n % 2 ? random(n) : Uint8Array.from([0x50, 0x4b, 3, 4, ...random(n)])],
  ]).flat();

  it.each(cases)('%s: an article or a refusal', async (_, bytes) => {
    const made = await importWord(bytes, OPTIONS).catch((cause: unknown) => cause);
    if (made instanceof Error) {
      expect(made).toBeInstanceOf(WordRefusal);
      expect(made.message).toMatch(/^[^\n]+$/);
    } else expect((made as { markdown: string }).markdown).not.toBe('');
  });
});

describe('a long document', () => {
  it('of 300 pages is read in seconds of CPU', async () => {
    const page = paragraph('Chữ của xã Mẫu, viết cho đủ một dòng dài như trong văn bản thật của xã.').repeat(
      20,
    );
    const start = process.cpuUsage();
    const { markdown } = await importWord(docx(paragraph('Bài dài') + page.repeat(300)), OPTIONS);
    expect(markdown.split('\n\n').length).toBe(6000);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
  });
});
