import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { article, legalDocument, writeContent, type FixtureFiles } from '../content-fixture.ts';
import { messageOf } from '../finding.ts';

const FILE = 'tin-tuc/2026/bai.md';
/** Line of `aliases` in `FILE`. */
const LINE = 6;

/** Errors of a folder as `file:line [code] message`. */
function errors(files: FixtureFiles): string[] {
  const directory = writeContent(files);
  try {
    return checkContent(directory, { level: 'schema', today: '2026-11-23', root: directory })
      .filter(({ severity }) => severity === 'error')
      .map((finding) => `${finding.file}:${finding.line} [${finding.code}] ${messageOf(finding)}`);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
const withAlias = (...aliases: string[]): FixtureFiles => ({
  [FILE]: article({ aliases: JSON.stringify(aliases) }),
});
const beside = (...aliases: string[]): FixtureFiles => ({
  'tin-tuc/2026/bai-khac.md': article({ aliases: JSON.stringify(aliases) }),
});

test.each([
  '/tin-cu/bai-viet.html',
  '/tin-cu/bai.aspx',
  '/portal/pages/2023-5-4/x.aspx',
  '/a.b/',
  '/tin-tuc/2023/bai.html',
  '/trang-chu/index.php',
  '/b%C3%A0i-vi%E1%BA%BFt/',
  '/robots/',
  '/tin-tuc-2023/',
  '/apis/',
])('%s may be an old address', (alias) => expect(errors(withAlias(alias))).toEqual([]));

test.each([
  '/../pwned/',
  '/pwned/..',
  '/a//b/',
  '//evil.example/',
  '/a\\..\\b/',
  '/a\u0000b/',
  '/a\u001b[31m/',
  '/%2e%2e/pwned/',
  '/a%2f..%2fb/',
  '/%00/',
  '/%zz/',
  '/x.php?id=3',
  '/a#b',
  `/${'a'.repeat(300)}/`,
  'tin-cu/',
])('%j is refused with file, line and mend', (alias) => {
  expect(errors(withAlias('/tot/', alias))).toEqual([
    expect.stringMatching(new RegExp(`^${FILE}:${LINE} \\[sai-dang\\] [^]*Cách sửa: .`)),
  ]);
});

test.each([
  '/tin-tuc',
  '/Tin-Tuc/',
  '/tin-tuc/index.html',
  '/tin-tuc/2026/',
  '/tin-tuc/2019',
  '/tin-tuc/trang/2/',
  '/tin-tuc/2026/bai-dung/',
  '/TIN-TUC/2026/BAI-DUNG',
  '/tin-tuc/2026/bai/',
  '/van-ban/76-nq-cp-2021/index.html',
  '/robots.txt',
  '/suc-khoe.json',
  '/mo-truoc.speculationrules',
  '/robots.txt/x/',
  '/404.html',
  '/404/',
  '/404',
  '/rss.xml',
  '/don-vi/xa-tuy-phuoc/rss.xml',
  '/chi-so/egi/data.csv',
  '/sitemap-0.xml',
  '/icon.svg',
  '/_astro/x',
  '/_headers',
  '/_redirects',
  '/_worker.js',
  '/pagefind/pages.json',
  '/nhung/moi-nhat/',
  '/NHUNG/x/',
  '/api/v1/index.json',
  '/oembed/x/',
  '/luu-tru-tin/x/',
  '/feed.css',
  '/favicon.ico',
  '/q/a/',
])('%s is taken', (alias) => {
  expect(errors(withAlias(alias))).toEqual([
    expect.stringMatching(new RegExp(`^${FILE}:${LINE} \\[trung-dia-chi\\] `)),
  ]);
});

describe('old addresses among each other', () => {
  test.each([
    [['/a/'], ['/a']],
    [['/a/'], ['/A/']],
    [['/a.html'], ['/a.html/b/']],
    [['/a.html/b/'], ['/a.html']],
    [['/a/index.html'], ['/a/']],
    [['/b%C3%A0i/'], ['/bài/']],
  ])('%j and %j are one', (one, other) => {
    expect(errors({ ...withAlias(...one), ...beside(...other) })).toEqual([
      expect.stringContaining('[trung-dia-chi]'),
    ]);
  });
  test.each([
    [['/a.html'], ['/a/']],
    [['/a/'], ['/a/b/']],
    [['/a.aspx'], ['/a.aspx/b/']],
  ])('%j and %j are two', (one, other) =>
    expect(errors({ ...withAlias(...one), ...beside(...other) })).toEqual([]),
  );
});

test('every field that holds an address of ours is judged alike', () => {
  const found = errors({
    'chuyen-huong.yaml':
      '- { from: "/../pwned/", to: /tin-tuc/ }\n- { from: /cu/, to: "/tin-tuc/../x/" }\n- { from: "/ok.html", to: /tin-tuc/ }\n',
    'thong-bao.yaml': '- id: a\n  text: Thông báo.\n  link: { href: "//evil.example/", label: Xem }\n',
    'van-ban/76-nq-cp-2021.yaml': `${legalDocument('76/NQ-CP', 'con-hieu-luc')}aliases: ["/../x/"]\n`,
    [FILE]: article({ withdrawn: '{ date: 2026-11-20, reason: Sai, replacement: "/%2e%2e/" }' }),
  });
  for (const place of [
    'chuyen-huong.yaml:1 ',
    'chuyen-huong.yaml:2 ',
    'thong-bao.yaml:3 ',
    'van-ban/76-nq-cp-2021.yaml:10 ',
    `${FILE}:6 `,
  ])
    expect(
      found.some((one) => one.startsWith(`${place}[sai-dang]`)),
      `${place}\n${found.join('\n')}`,
    ).toBe(true);
  expect(found.some((one) => one.startsWith('chuyen-huong.yaml:3 '))).toBe(false);
});

test('redirects that come back to where they start are refused', () => {
  const found = errors({
    'chuyen-huong.yaml':
      '- { from: /a/, to: /b/ }\n- { from: /b, to: /C/ }\n- { from: /c/, to: /a/ }\n- { from: /d/, to: /a/ }\n- { from: /e/, to: /e/ }\n',
  });
  expect(found.filter((one) => one.includes('[chuyen-huong-vong]')).map((one) => one.split(' ')[0])).toEqual([
    'chuyen-huong.yaml:1',
    'chuyen-huong.yaml:2',
    'chuyen-huong.yaml:3',
    'chuyen-huong.yaml:5',
  ]);
});
