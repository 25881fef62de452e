import { spawnSync } from 'node:child_process';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { readContent, soundValues } from '../../files/content-files.ts';
import { contentDirectory } from '../../files/directory.ts';
import { readingBlocks } from './blocks.ts';
import { componentWords } from './component-words.ts';
import { scriptDocx } from './docx.ts';
import { machineText } from './machine-text.ts';
import { matterOf } from './matter.ts';
import { lengthOf, paragraphsOf, radioScript, scriptText, USUAL_PACE } from './script.ts';

describe('the paragraphs of a text', () => {
  it('are its blocks without marks, in reading order', () => {
    const source = [
      '## Tên **mục**',
      'Đoạn có [liên kết](/a/) và ![ảnh](b.png).',
      '![Ảnh đứng riêng](c.png)',
      '1. Một việc\n2. Hai việc',
      '- Ý',
      '> Lời trích',
      '| STT | Việc | Ai |\n| --- | --- | --- |\n| 1 | Đọc | Đài |',
      '<div>thẻ</div>',
    ].join('\n\n');
    expect(readingBlocks(source, 'md')).toEqual([
      'Tên mục.',
      'Đoạn có liên kết và ảnh.',
      '1. Một việc',
      '2. Hai việc',
      'Ý',
      'Lời trích',
      'Việc: Đọc; Ai: Đài.',
    ]);
  });

  it('keep a sign at the start of a line, and lines that are paragraphs of their own', () => {
    expect(readingBlocks('>= 90% hồ sơ\n\nGọi 113\nGọi 1022', 'md')).toEqual([
      '>= 90% hồ sơ',
      'Gọi 113',
      'Gọi 1022',
    ]);
  });

  it('join lines that were wrapped', () => {
    const first = 'Ủy ban nhân dân xã thông báo lịch tiếp công dân thường xuyên và định kỳ của';
    expect(readingBlocks(`${first}\nnăm nay tại trụ sở.`, 'md')).toEqual([`${first} năm nay tại trụ sở.`]);
  });

  it('ask for the words of components', () => {
    const words = (name: string, id: string): string => `${name} ${id}`;
    expect(readingBlocks('Gọi <DuongDayNong id="a" />.\n\n<LuuY>\nNhớ.\n</LuuY>', 'mdx', words)).toEqual([
      'Gọi DuongDayNong a.',
      'Nhớ.',
    ]);
  });
});

describe('a script', () => {
  const matter = matterOf({ title: 'Lịch của UBND xã', sources: [{ name: 'Báo A' }] }, [
    'Từ 7h30 (sáng); gọi XYZQ.',
  ]);
  const script = radioScript(matter, { pace: 60 });

  it('begins sentences with a capital where figures and abbreviations stood, and leaves small what began small', () => {
    const said = radioScript(matterOf({}, ['SIPAS đo. 5 xã dự.', 'giáo dục;']));
    expect(said.body).toEqual(['Chỉ số hài lòng của người dân đo. Năm xã dự.', 'giáo dục;']);
  });

  it('opens, closes with its sources, and tells its length at the pace', () => {
    const text = scriptText(script, 60);
    expect(script.title).toBe('Lịch của Ủy ban nhân dân xã');
    expect(script.seconds).toBe(script.syllables);
    expect(text).toContain('Sau đây là bài: Lịch của Ủy ban nhân dân xã.');
    expect(text).toContain('Bài được biên soạn theo: Báo A.');
    expect(text.trim().split('\n').at(-1)).toBe('- XYZQ: chưa biết đọc thế nào, hãy viết ra chữ.');
  });

  it('is one sentence a line for a machine', () => {
    expect(machineText(paragraphsOf(script)).split('\n')).toContain('Từ bảy giờ ba mươi, sáng, gọi XYZQ.');
    expect(machineText(paragraphsOf(script))).not.toMatch(/[()“”;:]/);
  });
});

describe('a script as a Word file', () => {
  const matter = matterOf({ title: 'Lịch của UBND xã' }, ['CCHC: 5 < 7 & \u0001 “xong”.', 'gọi XYZQ']);
  const script = radioScript(matter);
  const file = scriptDocx(script);

  it('is read by Word’s readers, with every paragraph and each doubt', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file) });
    const lines = value.split('\n').filter(Boolean);
    expect(lines.slice(0, 2)).toEqual(['Lịch của Ủy ban nhân dân xã', lengthOf(script, USUAL_PACE)]);
    expect(lines.slice(2, 2 + paragraphsOf(script).length)).toEqual(paragraphsOf(script));
    expect(lines.at(-1)).toContain('XYZQ');
  });

  it('numbers its pages, and is the same bytes each time and everywhere', () => {
    const parts = unzipSync(file);
    expect(strFromU8(parts['word/footer.xml'] ?? new Uint8Array())).toContain(' PAGE ');
    expect(file.subarray(10, 14)).toEqual(new Uint8Array([0, 0, 0x21, 0]));
    expect(scriptDocx(script)).toEqual(file);
  });

  it('is the zip of all its parts, though those that every script has are packed once', () => {
    const other = scriptDocx(radioScript(matterOf({ title: 'Tin khác' }, ['Một câu.'])));
    for (const one of [file, other])
      expect(one).toEqual(zipSync(unzipSync(one), { level: 1, mtime: new Date(1980, 0, 1) }));
    expect(unzipSync(other)['word/styles.xml']).toEqual(unzipSync(file)['word/styles.xml']);
  });

  it('is sound XML', () => {
    const faultsOf = (xml: string): string[] => {
      const faults: string[] = [];
      const errorHandler = (_: string, message: string): void => void faults.push(message);
      new DOMParser({ errorHandler }).parseFromString(xml, 'text/xml');
      return faults;
    };
    expect(faultsOf('<a>')).not.toEqual([]);
    for (const [name, part] of Object.entries(unzipSync(file)))
      expect([name, ...faultsOf(strFromU8(part))]).toEqual([name]);
  });
});

describe('npm run speak', () => {
  const run = (
    words: readonly string[],
    input = '',
  ): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, ['scripts/speak.ts', ...words], { input, encoding: 'utf8' });

  it('gives one line a paragraph of standard input', { timeout: 60_000 }, () => {
    const { status, stdout } = run(['-', '--plain'], 'Gọi 113\n\nđạt 62,5%\n');
    expect(stdout).toBe('Gọi một một ba\nđạt sáu mươi hai phẩy năm phần trăm\n');
    expect(status).toBe(0);
    expect(run(['-', '--plain'], '')).toMatchObject({ status: 0, stdout: '' });
  });

  it('refuses what it cannot read in one line', { timeout: 60_000 }, () => {
    for (const words of [[], ['khong-co.md'], ['src'], ['a', 'b']]) {
      const { status, stderr, stdout } = run(words);
      expect([status, stdout, stderr.trim().split('\n')]).toEqual([1, '', [expect.any(String)]]);
    }
  });
});

// What is published is read aloud by night: here a correct edit of it must turn nothing red.
describe('all texts of a site, read aloud', () => {
  const folder = contentDirectory();
  const texts = readContent(folder).texts.filter(({ path: file }) =>
    /^(?:tin-tuc|huong-dan|hoi-dap|ke-hoach)\/.*\.mdx?$/.test(file),
  );
  const words = componentWords(folder);
  const options = { abbreviations: soundValues(folder, 'abbreviations') };

  it('are enough to judge by', () => {
    expect(texts.length).toBeGreaterThan(25);
  });

  it.each(texts.map((text) => [text.path, text] as const))('%s leaves no figure', (file, { things }) => {
    const [thing] = things;
    const blocks = readingBlocks(thing?.body?.text ?? '', file.endsWith('.mdx') ? 'mdx' : 'md', words);
    const script = radioScript(matterOf((thing?.value ?? {}) as Record<string, unknown>, blocks), options);
    expect(
      machineText(paragraphsOf(script))
        .split('\n')
        .filter((line) => /\d/.test(line)),
    ).toEqual([]);
  });
});
