import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readContent, soundValues } from '../../files/content-files.ts';
import { contentDirectory } from '../../files/directory.ts';
import { readingBlocks } from './blocks.ts';
import { componentWords } from './component-words.ts';
import { matterOf } from './matter.ts';
import { machineText, radioScript, scriptText } from './script.ts';

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

  it('opens, closes with its sources, and tells its length at the pace', () => {
    const text = scriptText(script, 60);
    expect(script.title).toBe('Lịch của Ủy ban nhân dân xã');
    expect(script.seconds).toBe(script.syllables);
    expect(text).toContain('Sau đây là bài: Lịch của Ủy ban nhân dân xã.');
    expect(text).toContain('Bài được biên soạn theo: Báo A.');
    expect(text.trim().split('\n').at(-1)).toBe('- XYZQ: chưa biết đọc thế nào, hãy viết ra chữ.');
  });

  it('is one sentence a line for a machine', () => {
    expect(machineText(script).split('\n')).toContain('Từ bảy giờ ba mươi, sáng, gọi XYZQ.');
    expect(machineText(script)).not.toMatch(/[()“”;:]/);
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
      machineText(script)
        .split('\n')
        .filter((line) => /\d/.test(line)),
    ).toEqual([]);
  });
});
