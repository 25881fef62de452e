import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { SETTINGS_OF_BUILDS, start } from '../builds.ts';
import { TEST_CONTENT } from '../harness.ts';

const SHOWN = path.resolve('xem-thu');
const OUT = path.resolve('.cache/preview-of-nothing');
afterAll(() => rmSync(SHOWN, { recursive: true, force: true }));

test(
  'drafts and what waits for its day are shown before they are published, and nowhere else',
  { timeout: 10 * 60_000 },
  async () => {
    const files = ['thu-ban-nhap.md', 'thu-hen-gio.md', 'mo-ban-huong-dan-tai-thu-vien/index.md'].map(
      (file) => path.join(TEST_CONTENT, 'tin-tuc/2026', file),
    );
    const { ended } = start(process.execPath, ['scripts/preview.ts', ...files], {
      ...SETTINGS_OF_BUILDS,
      CONTENT_DIR: TEST_CONTENT,
      OUT_DIR: OUT,
    });
    const { status, output } = await ended;
    expect(status, output).toBe(0);
    expect(existsSync(OUT)).toBe(false);
    const html = readFileSync(path.join(SHOWN, 'xem-thu.html'), 'utf8');
    expect(readdirSync(SHOWN)).toEqual(['xem-thu.html']);
    const [, draft = '', scheduled = '', whole = '', ...others] = html.split('<iframe');
    expect(others).toEqual([]);
    expect(draft).toContain('chưa được đăng');
    expect(scheduled).toContain('Hẹn ngày');
    expect(whole).toMatch(/&lt;img[^>]* src=&quot;data:image\/(?:jpeg|png|webp);base64,/);
    expect(whole).not.toMatch(/&lt;script|srcset|chưa được đăng/);
  },
);
