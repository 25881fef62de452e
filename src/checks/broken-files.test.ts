import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { article, writeContent, type FixtureFiles } from './content-fixture.ts';
import { messageOf } from './finding.ts';

const TODAY = '2026-11-23';
/** Node.js makes no named pipes. */
const MAKE_PIPE = '/usr/bin/mkfifo';
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function content(files: FixtureFiles): string {
  const directory = writeContent(files);
  folders.push(directory);
  return directory;
}

const errorsIn = (directory: string): string[] =>
  checkContent(directory, { level: 'schema', today: TODAY, root: directory })
    .filter(({ severity }) => severity === 'error')
    .map((finding) => `${finding.file}:${finding.line} [${finding.code}] ${messageOf(finding)}`);

const COLUMNS =
  'thang,don_vi,ton_ky_truoc,tiep_nhan,truoc_han,dung_han,qua_han,dang_giai_quyet_trong_han,dang_giai_quyet_qua_han,nop_truc_tuyen';
const ROW = '2026-01,xa-tuy-phuoc,1,9,4,4,0,2,0,3';

describe('the clerk’s table', () => {
  const table = (...rows: string[]): string[] =>
    errorsIn(content({ 'tinh-hinh-giai-quyet.csv': `${[COLUMNS, ...rows].join('\n')}\n` }));

  it('is sound as it is, with numbers in threes, and without a row', () => {
    expect(table(ROW)).toEqual([]);
    expect(table('2026-01,xa-tuy-phuoc,0,1.005,1005,0,0,0,0,1 005')).toEqual([]);
    expect(table()).toEqual([]);
  });

  it.each([
    ['a month of a unit twice', [ROW, ROW.replace('2026-01', '2026-02'), ROW], 4, 'trung-dong', /dòng 2/],
    ['a month to come', [ROW.replace('2026-01', '2026-12')], 2, 'thang-chua-den', /2026-12/],
    ['a cell too many', [ROW, `${ROW},5`], 3, 'so-o-sai', /11 ô.*10 cột/],
    ['a cell too few', [ROW.replace(',3', '')], 2, 'so-o-sai', /9 ô/],
    ['a negative number', [ROW.replace(',1,9', ',-1,11')], 2, 'so-ngoai-khoang', /ton_ky_truoc/],
    ['a fraction', [ROW.replace(/3$/, '"2,5"')], 2, 'sai-dang', /nop_truc_tuyen.*2,5/],
    ['dots in odd places', [ROW.replace(/3$/, '0.003')], 2, 'sai-dang', /0\.003/],
    ['another way of counting', [ROW.replace(/3$/, '0x3')], 2, 'sai-dang', /0x3/],
    ['more solved than came in', [ROW.replace('4,4', '4,40')], 2, 'sai-quy-tac', /bằng/],
    ['more online than came in', [ROW.replace(/3$/, '10')], 2, 'sai-quy-tac', /Nộp trực tuyến không thể/],
    ['an open quote', [ROW, `"${ROW}`], 3, 'bang-hong', /nháy/],
  ])('refuses %s, with its line', (_, rows, line, code, says) => {
    const told = table(...rows).filter((one) => one.startsWith(`tinh-hinh-giai-quyet.csv:${line} [${code}]`));
    expect(told.join('\n')).toMatch(says);
  });

  it.each([
    ['misses', COLUMNS.replace(',qua_han', ''), /Thiếu cột “qua_han”/],
    ['does not know', COLUMNS.replace('thang', 'ngay'), /Cột lạ “ngay”/],
    ['has twice', `${COLUMNS},thang`, /“thang” có hai lần/],
    ['does not part', COLUMNS.replaceAll(',', '|'), /chỉ có một cột/],
  ])('tells a heading that it %s', (_, headings, says) => {
    const told = errorsIn(content({ 'tinh-hinh-giai-quyet.csv': `${headings}\n${ROW}\n` }));
    expect(told.every((one) => one.startsWith('tinh-hinh-giai-quyet.csv:1 [cot-sai]'))).toBe(true);
    expect(told.join('\n')).toMatch(says);
  });
});

describe('npm run check', () => {
  const run = (directory: string, environment: NodeJS.ProcessEnv = {}) =>
    spawnSync(process.execPath, ['scripts/check.ts'], {
      encoding: 'utf8',
      timeout: 20_000,
      env: { ...process.env, CONTENT_DIR: directory, TODAY, ...environment },
    });

  it('tells every file that cannot be read, with its line, and no stack', { timeout: 30_000 }, () => {
    const directory = content({
      'tin-tuc/2026/sao.md': article({ title: '*Quantrong*' }),
      'tin-tuc/2026/nang.md': article({}, 'Chữ. '.repeat(3_000_000)),
      'tin-tuc/2026/mot-dong.md': article({ title: 'x'.repeat(900_000) }),
      'tin-tuc/2026/utf16.md': Buffer.from(`\uFEFF${article()}`, 'utf16le'),
      'hoi-dap/ngoac.md': article({ keywords: '['.repeat(100_000) }),
      'van-ban/vong.yaml': 'a: 1\nx: &x { y: *x }\n',
      'van-ban/lap.yaml': `a: &a b\nx: [${'*a, '.repeat(5000)}]\n`,
      'van-ban/proto.yaml': '__proto__: { polluted: true }\n',
      'tinh-hinh-giai-quyet.csv': `${COLUMNS}\n"${ROW}\n`,
    });
    if (process.platform !== 'win32') {
      execFileSync(MAKE_PIPE, [path.join(directory, 'don-vi/ong.yaml')]);
      symlinkSync('vong', path.join(directory, 'don-vi/vong'));
    }
    const { status, stdout, stderr } = run(directory);
    expect(status).toBe(1);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
    const told = stdout.split('\n').map((line) => line.replace(directory, ''));
    for (const wanted of [
      /sao\.md:2: lỗi \[yaml-hong\]/,
      /nang\.md:1: lỗi \[tep-qua-lon\] Tệp nặng 20,0 MB/,
      /mot-dong\.md:2: lỗi \[qua-dai\]/,
      /utf16\.md:1: lỗi \[khong-phai-utf8\]/,
      /ngoac\.md:6: lỗi \[yaml-hong\]/,
      /vong\.yaml:2: lỗi \[yaml-hong\]/,
      /lap\.yaml:2: lỗi \[yaml-hong\]/,
      /proto\.yaml:1: lỗi \[khoa-la\]/,
      /tinh-hinh-giai-quyet\.csv:2: lỗi \[bang-hong\]/,
      ...(process.platform === 'win32'
        ? []
        : [/ong\.yaml:1: lỗi \[khong-phai-tep\]/, /vong:1: lỗi \[khong-phai-tep\]/]),
    ])
      expect(
        told.filter((line) => wanted.test(line)),
        String(wanted),
      ).toHaveLength(1);
  });

  it('tells a day that is none', () => {
    const { status, stderr } = run(content({}), { TODAY: '2026-13-45' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^TODAY: lỗi \[cai-dat\] “2026-13-45”/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
