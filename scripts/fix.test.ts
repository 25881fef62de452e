import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'fix-'));
const content = path.join(folder, 'content');
const news = (name: string): string => path.join(content, 'tin-tuc/2026', name);
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync('src/e2e/content', content, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fix(...words: string[]): { status: number | null; told: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/fix.ts', ...words], {
    env: { ...process.env, CONTENT_DIR: content, DEBUG: '' },
    encoding: 'utf8',
  });
  return { status, told: stdout + stderr };
}
/** Every file below a folder with its bytes. */
const all = (): Record<string, string> =>
  Object.fromEntries(
    (readdirSync(content, { recursive: true }) as string[])
      .filter((name) => statSync(path.join(content, name)).isFile())
      .map((name) => [name, readFileSync(path.join(content, name)).toString('base64')]),
  );

describe('npm run fix', { timeout: 60_000 }, () => {
  it('changes no byte of sound content', () => {
    const before = all();
    expect(fix()).toMatchObject({ status: 0, told: expect.stringMatching(/Đã sửa 0 chỗ; 0 chỗ/) as string });
    expect(all()).toEqual(before);
  });

  it('mends what is sure, shows it, lists the rest, and does nothing the second time', () => {
    const file = news('bai-dan.md');
    writeFileSync(
      file,
      '\ufeff---\r\ntitle: Th«ng b¸o tuyÓn dông\r\n---\r\n\r\n•\tTheo 76 / NQ - CP\r\n\r\n– Một\r\n– Hai\r\n',
    );
    const { status, told } = fix(file);
    expect(status).toBe(0);
    expect(told).toMatch(
      /dòng 2: chuyển bảng mã cũ.*\n {4}- title: Th«ng b¸o tuyÓn dông\n {4}\+ title: Thông báo tuyển dụng\n/,
    );
    expect(told).toMatch(/chưa sửa, cần người xem\n {2}dòng 7: sửa gạch đầu dòng/);
    const once = readFileSync(file, 'utf8');
    expect(once).toBe(
      '\ufeff---\r\ntitle: Thông báo tuyển dụng\r\n---\r\n\r\n- Theo 76/NQ-CP\r\n\r\n– Một\r\n– Hai\r\n',
    );
    expect(fix('--yes', file).told).toMatch(/Đã sửa 0 chỗ; 2 chỗ/);
    expect(readFileSync(file, 'utf8')).toBe(once);
    expect(readdirSync(path.dirname(file)).filter((name) => name.endsWith('.moi'))).toEqual([]);
  });

  it('gives files names that an address can have, and texts the new names; never one that is taken', () => {
    writeFileSync(
      news('Tin Mới.MD'),
      '---\ntitle: Tin\ncover: Ảnh 1.JPG\n---\n\n![a](<Ảnh 1.JPG>) ![b](%E1%BA%A2nh%201.JPG) ![c](./Ảnh 1.JPG)\n',
    );
    writeFileSync(news('Ảnh 1.JPG'), 'x');
    writeFileSync(news('Bài Cũ.md'), '---\ntitle: Cũ\n---\n');
    writeFileSync(news('bai-cu.md'), '---\ntitle: Có rồi\n---\n');
    expect(fix().told).toMatch(/Bài Cũ\.md: chưa đổi tên, vì đã có .*bai-cu\.md/);
    expect(readFileSync(news('tin-moi.md'), 'utf8')).toBe(
      '---\ntitle: Tin\ncover: anh-1.jpg\n---\n\n![a](anh-1.jpg) ![b](anh-1.jpg) ![c](anh-1.jpg)\n',
    );
    expect([news('anh-1.jpg'), news('Bài Cũ.md')].map((file) => existsSync(file))).toEqual([true, true]);
    expect(readFileSync(news('bai-cu.md'), 'utf8')).toContain('Có rồi');
  });

  it.each([
    ['bytes that are no UTF-8', Buffer.from([0x54, 0xff, 0xfe, 0x41])],
    ['UTF-16', Buffer.from('\ufeffTh«ng b¸o míi nhÊt', 'utf16le')],
    ['a zero byte', Buffer.from('Th«ng b¸o míi nhÊt\0')],
    ['two megabytes', Buffer.from('Th«ng b¸o míi nhÊt\n'.repeat(100_000))],
  ])('leaves %s whole, in one line without a stack trace', (_, bytes) => {
    const file = news('hong.md');
    writeFileSync(file, bytes);
    const { status, told } = fix(file);
    expect(status).toBe(1);
    expect(told).toMatch(/hong\.md: để nguyên, không sửa gì\./);
    expect(told).not.toMatch(/^ +at /m);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('says which file is not there', () => {
    expect(fix('khong-co.md')).toEqual({ status: 1, told: 'Không thấy tệp: khong-co.md\n' });
  });
});
