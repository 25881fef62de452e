import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { environmentMistakes, finishedFolder, siteOverrides } from './environment.ts';
import { isDay } from './day.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'environment-'));
const content = path.join(folder, 'noi-dung');
mkdirSync(path.join(content, 'tin-tuc'), { recursive: true });
writeFileSync(path.join(folder, 'tep.txt'), '');
symlinkSync(content, path.join(folder, 'duong-tat'), 'junction');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mistakes = (settings: Record<string, string>): string[] =>
  environmentMistakes({ CONTENT_DIR: content, OUT_DIR: path.join(folder, 'dist'), ...settings });

/** Settings that cannot be used, by name. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  SITE_URL: [
    'cchc.vn',
    'https:cchc.vn',
    'https://a.vn/path',
    'https://a.vn/?x',
    'https://a.vn/#x',
    'https://a.vn?',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://a.vn',
    'https://ten:mat-khau@a.vn',
    'https://ten@a.vn',
    'https://a.vn:99999',
    'https://a b.vn',
    'https://',
    'https://a.vn\\x',
    'https://a.vn/%2e%2e/x',
    '"><script>',
  ],
  BASE_PATH: [
    '/../',
    '/./',
    '..',
    '//x/',
    '/a//b/',
    '/a b/',
    '/a?b/',
    '/a#b/',
    '/%2e%2e/',
    '/cải-cách/',
    'C:/Program Files/Git/cchc/',
    '/a\\b/',
    'https://a.vn/',
    '/"x"/',
  ],
  CONTENT_DIR: [path.join(folder, 'khong-co'), path.join(folder, 'tep.txt')],
  OUT_DIR: [
    '.',
    '..',
    '/',
    'src',
    'public/x',
    'node_modules',
    '.git',
    'src/../src/pages',
    content,
    path.join(content, 'tin-tuc'),
    path.join(content, 'dist'),
    folder,
    path.dirname(folder),
    path.join(folder, 'duong-tat'),
    path.join(folder, 'duong-tat', 'dist'),
    path.join(folder, 'tep.txt'),
    `${process.cwd()}-site`,
    `../${path.basename(process.cwd())}.site/moi/dist`,
  ],
  CONTENT_CHECK: ['ful', 'FULL', 'none', '1'],
  TODAY: [
    '2026-13-45',
    '2026-02-29',
    '2026-1-1',
    '23/11/2026',
    '20261123',
    '1969-12-31',
    '2101-01-01',
    '2026-11-23T00:00',
    'hôm nay',
  ],
  PORT: ['abc', '-1', '65536', '99999', '80.5', '0x50'],
};

describe('settings of the environment', () => {
  it.each(Object.entries(REFUSED).flatMap(([name, values]) => values.map((value) => [name, value])))(
    '%s=%s is refused in one sentence that names it and the mend',
    (name, value) => {
      const told = mistakes({ [name!]: value! });
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(new RegExp(`^${name}: lỗi \\[cai-dat\\] .+\\. Cách sửa: .+\\.$`));
    },
  );

  it('are refused all at once', () => {
    expect(
      mistakes({ SITE_URL: 'a', BASE_PATH: '..', CONTENT_CHECK: 'x', TODAY: 'x', PORT: 'x', OUT_DIR: 'src' }),
    ).toHaveLength(6);
  });

  it.each([
    ['SITE_URL', 'https://cchc.vn', 'https://cchc.vn'],
    ['SITE_URL', 'https://cchc.vn/', 'https://cchc.vn'],
    ['SITE_URL', 'http://localhost:4331', 'http://localhost:4331'],
    ['SITE_URL', 'https://CCHC.vn:8443', 'https://cchc.vn:8443'],
    ['SITE_URL', 'https://tuyphước.vn', 'https://xn--tuyphc-7zb0580d.vn'],
    ['SITE_URL', 'http://[::1]:80', 'http://[::1]'],
    ['BASE_PATH', '/', '/'],
    ['BASE_PATH', '//', '/'],
    ['BASE_PATH', 'cchc', '/cchc/'],
    ['BASE_PATH', '/cchc/', '/cchc/'],
    ['BASE_PATH', '/Kho_Noi.Dung/a~b/', '/Kho_Noi.Dung/a~b/'],
  ])('%s=%s stands for %s', (name, value, meant) => {
    expect(mistakes({ [name]: value })).toEqual([]);
    expect(siteOverrides({ [name]: value })[name === 'SITE_URL' ? 'siteUrl' : 'basePath']).toBe(meant);
  });

  it.each([
    ['CONTENT_CHECK', 'schema'],
    ['TODAY', '2024-02-29'],
    ['TODAY', '1970-01-01'],
    ['TODAY', '2100-12-31'],
    ['PORT', '0'],
    ['OUT_DIR', path.join(folder, 'moi/sau/dist')],
    ['OUT_DIR', path.join(folder, '..dist')],
    ['OUT_DIR', 'dist'],
    ['OUT_DIR', ''],
  ])('%s=%s may be used', (name, value) => {
    expect(mistakes({ [name]: value })).toEqual([]);
  });

  it('name one output folder by one name, whatever link leads there', () => {
    const through = finishedFolder({ OUT_DIR: path.join(folder, 'duong-tat', 'a') });
    expect(through).toBe(finishedFolder({ OUT_DIR: path.join(content, 'a') }));
  });
});

it('every day of the years of a build is one, and no other text', () => {
  for (let day = Date.UTC(1970, 0, 1); day <= Date.UTC(2100, 11, 31); day += 86_400_000)
    if (!isDay(new Date(day).toISOString().slice(0, 10))) throw new Error(new Date(day).toISOString());
  expect(['2100-02-29', '2026-00-10', '2026-01-00', '2026-04-31', ''].map(isDay)).toEqual(
    Array(5).fill(false),
  );
});
