import { describe, expect, it } from 'vitest';
import { article, guide } from './content-fixture.ts';
import { ARTICLE, find, inBodies, MDX, told, type Case, type Form } from './prose-fixture.ts';

const DEAD = '/khong-co/';

describe('texts beyond every bound', () => {
  told('%s are refused with their place', [
    ['quotations', '> '.repeat(140) + 'chữ\n', ['1:1 long-qua-sau']],
    ['lists', '- '.repeat(3000) + 'chữ\n', ['1:1 long-qua-sau']],
    [
      'lists below each other',
      Array.from({ length: 120 }, (_, n) => `${'  '.repeat(n)}- a\n`).join(''),
      ['50:101 long-qua-sau'],
    ],
    ['tags', '<div>'.repeat(3000) + 'chữ\n', ['1:1 chu-qua-dai']],
    ['tags with blanks', 'Một.\n\n' + '<span> '.repeat(140) + 'chữ\n', ['3:1 long-qua-sau']],
    ['brackets', 'Một.\n' + '[a]('.repeat(20_000) + '\n', ['2:1 chu-qua-dai']],
    ['a paragraph', 'chữ '.repeat(3000) + '\n', ['1:1 doan-qua-dai']],
    ['a paragraph of many lines', 'Một.\n\n' + 'chữ **đậm**\n'.repeat(1000), ['3:1 doan-qua-dai']],
    ['what looks like a table', '|a\n'.repeat(6000), ['1:1 doan-qua-dai']],
  ]);

  told('%s are within them', [
    [
      'rows of a table',
      '| Năm | Điểm |\n| --- | --- |\n' + '| **2024** | [88](/van-ban/) |\n'.repeat(2000),
      [],
    ],
    ['lines of a list', '- **hai** [ba](/van-ban/)\n'.repeat(2000), []],
    ['quotations in quotations', '> '.repeat(40) + 'chữ\n', []],
  ]);

  it('a megabyte of any sign costs less than a second of one core', { timeout: 60_000 }, () => {
    const signs = [
      '[a](',
      '_a__b',
      '> ',
      '- ',
      '**a',
      '![',
      '<b>www.a.b ',
      'www.a.b@{<b> ',
      '[^a] ',
      '`a',
      '(http://a ',
      '<a href="',
      '|a',
      '1. ',
      '&',
      '*a _b ',
      '\\[',
      '[a]: b\n',
    ];
    const slow = signs.flatMap((sign) => {
      const body = sign.repeat(Math.ceil(1_000_000 / sign.length)) + '\n';
      const start = process.cpuUsage();
      inBodies([body]);
      const took = process.cpuUsage(start).user / 1000;
      return took > 1000 ? [`${sign}: ${took.toFixed(0)} ms`] : [];
    });
    expect(slow).toEqual([]);
  });
});

describe('guides in MDX', () => {
  told(
    '%s is told',
    [
      ['an expression', 'Một {1 + 1} hai\n', ['1:5 mdx-ky-tu']],
      ['an expression after an escaped backtick', 'Một \\`{process.cwd()}`\n', ['1:7 mdx-ky-tu']],
      ['an expression in indented code, which MDX has none of', 'Một\n\n    {mã}\n', ['3:5 mdx-ky-tu']],
      ['an expression in a table', '| A |\n| --- |\n| {x} |\n', ['3:3 mdx-ky-tu']],
      ['a comment', 'Một {/* hai */}\n', ['1:5 mdx-ky-tu']],
      ['an import', 'import x from "node:fs"\n\nMột\n', ['1:1 mdx-ky-tu']],
      ['an export', 'Một\n\nexport const a = 1\n', ['3:1 mdx-ky-tu']],
      ['an open brace', 'Một { hai\n', ['1:5 mdx-ky-tu']],
      ['a stray sign', 'Dưới <5 ngày\n', ['1:6 mdx-ky-tu']],
      ['a comment of HTML', '<!-- a -->\n', ['1:1 mdx-ky-tu']],
      ['a script', '<script>alert(1)</script>\n', ['1:1 mdx-the-la']],
      ['a tag in a sentence', 'Một <b>hai</b> ba\n', ['1:5 mdx-the-la']],
      ['a frame', 'Một\n\n<iframe src="https://evil.example" />\n', ['3:1 mdx-the-la']],
      ['a form', '<form action="https://evil.example">\n\nMột\n\n</form>\n', ['1:1 mdx-the-la']],
      ['a fragment', '<>Một</>\n', ['1:1 mdx-the-la']],
      ['a member', '<VanBan.x id="a" />\n', ['1:1 mdx-the-la']],
      ['what every object has', '<constructor />\n', ['1:1 mdx-the-la']],
      ['a component of ours with an expression', '<VanBan id={"76-nq-cp-2021"} />\n', ['1:1 mdx-thuoc-tinh']],
      ['a spread', '<VanBan {...x} />\n', ['1:1 mdx-thuoc-tinh']],
      ['an unknown attribute', '<VanBan id="76-nq-cp-2021" onclick="x" />\n', ['1:1 mdx-thuoc-tinh']],
      [
        'an attribute that only the build gives',
        '<VanBan id="76-nq-cp-2021" block="block" />\n',
        ['1:1 mdx-thuoc-tinh'],
      ],
      ['an attribute twice', '<VanBan id="76-nq-cp-2021" id="a" />\n', ['1:1 mdx-thuoc-tinh']],
      ['an attribute without a value', '<VanBan id />\n', ['1:1 mdx-thuoc-tinh']],
      ['no attribute', 'Theo <VanBan />\n', ['1:6 mdx-thuoc-tinh']],
      ['a value of another form', '<VanBan id="../x" />\n', ['1:1 mdx-thuoc-tinh']],
      ['words in a component of data', '<VanBan id="76-nq-cp-2021">chữ</VanBan>\n', ['1:1 mdx-thuoc-tinh']],
      ['a box in a sentence', 'Một <LuuY>hai</LuuY>\n', ['1:5 mdx-thuoc-tinh']],
      ['an empty box', '<LuuY></LuuY>\n', ['1:1 mdx-thuoc-tinh']],
      ['a component that is not closed', '<LuuY>\n\nMột\n', ['1:1 mdx-ky-tu']],
      ['a component that is not opened', 'Một\n\n</LuuY>\n', ['3:1 mdx-ky-tu']],
      ['an unknown document', 'Theo <VanBan id="76-nq-cp-2012" />\n', ['1:6 ma-khong-co']],
      ['an unknown hotline', '<DuongDayNong id="la" />\n', ['1:1 ma-khong-co']],
      ['an unknown unit', '<DonVi id="la" />\n', ['1:1 ma-khong-co']],
      ['an unknown procedure', '<ThuTuc id="la" />\n', ['1:1 ma-khong-co']],
      ['an unknown index', '<ChiSo id="la" />\n', ['1:1 ma-khong-co']],
      ['a dead link in a box', `<LuuY>\n\nXem [một](${DEAD})\n\n</LuuY>\n`, ['3:5 lien-ket-hong']],
    ],
    MDX,
  );

  it('may hold the components of the vocabulary', () => {
    const body =
      'Theo <VanBan id="76-nq-cp-2021" />, ở <DonVi id=\'xa-tuy-phuoc\' />.\n\n<DuongDayNong id="tong-dai" />\n\n<LuuY>\n\nChữ **đậm**, `{mã}`, <VanBan id="76-nq-cp-2021" />.\n\n</LuuY>\n\n<Buoc>\n\n1. Một\n2. Hai\n\n</Buoc>\n\n```\nimport {x} from <y>\n```\n';
    expect(inBodies([body], MDX)).toEqual([[]]);
  });

  it('need not be MDX', () => {
    expect(find({ 'huong-dan/thu.md': guide('', 'Dưới <5 ngày, {x}.\n') })).toEqual([]);
  });
});

it('finds the right line and column in files of Windows', () => {
  const windows: Form = { ...ARTICLE, text: (body) => article({}, '').replace(/\n/g, '\r\n') + body };
  expect(inBodies([`Một.\r\n\r\n- hai\r\n  **ba [bốn](${DEAD})**\r\n`], windows)).toEqual([
    ['4:8 lien-ket-hong'],
  ]);
});

const TABLE = '| Việc | Nơi |\n| --- | --- |\n';
const EXTRA: readonly Case[] = [
  ['a cell too many', `${TABLE}| Một | Hai | Ba |\n`, ['3:13 o-thua']],
  ['two too many', `${TABLE}| Một | Hai | Ba | Bốn |\n`, ['3:13 o-thua', '3:18 o-thua']],
  ['one too many without a bar at the end', `${TABLE}Một | Hai | *Ba*\n`, ['3:11 o-thua']],
  ['a bar inside code', `${TABLE}| Một | \`a|b\` |\n`, ['3:11 o-thua']],
  ['a picture too many', `${TABLE}| Một | Hai | ![Sân](anh.jpg) |\n`, ['3:13 o-thua']],
  [
    'in a list and a quotation',
    `- > | A | B |\n  > | --- | --- |\n  > | Một | Hai | Ba |\n`,
    ['3:17 o-thua'],
  ],
  ['after a word with marks', `${TABLE}| Đường Nguyễn Huệ | Ở đây | Phường Đống Đa |\n`, ['3:28 o-thua']],
];

describe('cells of tables', () => {
  told('that no column holds are told: %s', EXTRA);
  told('are told in a guide, too: %s', EXTRA, MDX);
  told('%s lose nothing', [
    ['rows with fewer cells', `${TABLE}| Một |\n| |\n`, []],
    ['escaped bars', `${TABLE}| Một \\| hai | Ba |\n| \`a\\|b\` | Bốn |\n`, []],
    ['bars at the end', `${TABLE}| Một | Hai | | |\n`, []],
    ['bars in a text that is no table', `Một | hai | ba\n\n    | a | b |\n`, []],
  ]);
  it('are named by their words', () => {
    const [found] = find({ 'tin-tuc/2026/bai.md': article({}, `${TABLE}| Một | Hai | Ba **điều** |\n`) });
    expect(found?.what).toContain('“Ba **điều**”');
  });
});

describe('pictures by name', () => {
  const NAMED = '\n[a]: khong-co.jpg "Tên"\n';
  told('are looked for: %s', [
    ['full', `![Sân][a]\n${NAMED}`, ['1:1 anh-thieu']],
    ['collapsed', `![a][]\n${NAMED}`, ['1:1 anh-thieu']],
    ['shortcut', `![A]\n${NAMED}`, ['1:1 anh-thieu']],
    ['before the picture', `${NAMED}\nXem ![Sân][a]\n`, ['4:5 anh-thieu']],
    ['in a list', `- Một\n- ![Sân][a]\n${NAMED}`, ['2:3 anh-thieu']],
    ['in a quotation', `> ![Sân][a]\n${NAMED}`, ['1:3 anh-thieu']],
    ['in a table', `${TABLE}| ![Sân][a] | b |\n${NAMED}`, ['3:3 anh-thieu']],
    ['named inside a quotation', '![Sân][a]\n\n> [a]: khong-co.jpg\n', ['1:1 anh-thieu']],
    ['without words', `![][a]\n${NAMED}`, ['1:1 anh-thieu', '1:1 anh-thieu-mo-ta']],
  ]);
  told('are errors where they are none for Markdown: %s', [
    ['full', 'Xem ![Sân][thieu]\n', ['1:5 anh-hong-cach-viet']],
    ['collapsed', '![thieu][]\n', ['1:1 anh-hong-cach-viet']],
    ['shortcut', '- ![thieu] và chữ\n', ['1:3 anh-hong-cach-viet']],
    ['a blank in the name', '![Sân](anh mot.jpg)\n', ['1:1 anh-hong-cach-viet']],
    ['in a cell', `${TABLE}| a | ![Sân][thieu] |\n`, ['3:7 anh-hong-cach-viet']],
    ['in a heading', '## ![Sân][thieu]\n', ['1:4 anh-hong-cach-viet']],
  ]);
  told('%s are right', [
    ['those that are there', `![Sân][a] ![a][] ![a]\n\n[a]: anh.jpg 'Tên'\n`, []],
    ['escaped marks', 'Gõ \\![ảnh][a] hoặc !\\[ảnh] nhé.\n', []],
    ['marks in code', 'Gõ `![ảnh][a]` nhé.\n\n    ![ảnh][a]\n', []],
    ['a cry before a footnote', 'Hay quá![^1]\n\n[^1]: Chú thích.\n', []],
  ]);
});

describe('words that HTML swallows', () => {
  const OPENED = [
    ...[
      '<script>',
      '<style>',
      '<textarea>',
      '<title>',
      '<template>',
      '<iframe src="/x">',
      '<object>',
      '<form>',
    ],
    ...['<select>', '<noscript>', '<p title="x>', '<!-- mở', '<![CDATA[ mở', '<?php mở', '<!DOCTYPE mở'],
  ];
  const opened: Case[] = [
    ...OPENED.map((html): Case => [html, `Trước.\n\n${html}\n\nPhần sau.\n`, ['3:1 html-mat-chu']]),
    ['in a sentence', 'Trước <svg onload=x()> liền sau.\n', ['1:7 html-mat-chu']],
  ];
  const found = inBodies(opened.map(([, body]) => body));
  // That the tag itself is left out is a notice beside it.
  it.each(opened.map(([name, , wanted], n) => [name, found[n], wanted] as const))(
    'are told where it is opened: %s',
    (_, all, wanted) => expect(all?.filter((one) => !one.endsWith('html-bi-bo'))).toEqual(wanted),
  );
  told('none are lost: %s', [
    ['a comment', 'Trước.\n\n<!-- ghi\n\nchú -->\n\nPhần sau.\n', []],
    ['kept tags', 'Trước <b>đậm</b>, <mark>tô</mark>.\n\n<details>\n\nPhần sau.\n\n</details>\n', []],
    ['a tag that is no tag', 'Nhỏ hơn: 1 < 2, mũi tên <- và <3.\n', []],
    ['a footnote and a table', `<b>Trước</b>[^1].\n\n${TABLE}| Một | Hai |\n\n[^1]: Chú thích.\n`, []],
    ['codes of letters', '<b>Ph&uacute;t</b> v&agrave; &lt;gi&acirc;y&gt;.\n', []],
  ]);
  it('are not told of what is left out with its closed tags, which has a notice', () => {
    const text = 'Trước <script>alert(1)</script> sau.\n\n<iframe src="/x">khung</iframe>\n\nPhần sau.\n';
    const found = find({ 'tin-tuc/2026/bai.md': article({}, text) });
    expect(found.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'html-bi-bo notice',
      'html-bi-bo notice',
    ]);
  });
});
