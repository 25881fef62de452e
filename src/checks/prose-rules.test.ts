import { describe, expect, it } from 'vitest';
import { inBodies, told } from './prose-fixture.ts';

const DEAD = '/khong-co/';

describe('links', () => {
  told('%s are seen', [
    ['over two lines', `Xem [một\nhai](${DEAD}) nhé.\n`, ['1:5 lien-ket-hong']],
    ['with its address on the next line', `Xem [một](\n${DEAD}) nhé.\n`, ['1:5 lien-ket-hong']],
    ['with a title over two lines', `Xem [một](${DEAD} "tên\ncó (ngoặc)") nhé.\n`, ['1:5 lien-ket-hong']],
    ['in a list', `- Một\n- Xem [hai](${DEAD})\n`, ['2:7 lien-ket-hong']],
    ['in a list inside a list', `1. Một\n   - Xem [hai](${DEAD})\n`, ['2:10 lien-ket-hong']],
    ['in a quotation', `> Một\n> [hai](${DEAD})\n`, ['2:3 lien-ket-hong']],
    ['in a table', `| A | B |\n| --- | --- |\n| a | [b](${DEAD}) |\n`, ['3:7 lien-ket-hong']],
    ['in a heading', `## Xem [hai](${DEAD})\n`, ['1:8 lien-ket-hong']],
    ['in bold in italics', `*một **hai [ba](${DEAD})***\n`, ['1:12 lien-ket-hong']],
    ['in a footnote', `Câu.[^1]\n\n[^1]: Xem [hai](${DEAD})\n`, ['3:11 lien-ket-hong']],
    ['by reference', `Xem [một][a].\n\n[a]: ${DEAD}\n`, ['3:1 lien-ket-hong']],
    ['by its own words', `Xem [một] và [một][].\n\n[Một]: ${DEAD} 'tên'\n`, ['3:1 lien-ket-hong']],
    ['around a picture', `[![Sân](anh.jpg)](${DEAD})\n`, ['1:1 lien-ket-hong']],
    ['with brackets in its words', `[a \\[b\\] [c]](${DEAD})\n`, ['1:1 lien-ket-hong']],
    ['with brackets in its address', `[a](/khong(co)/)\n`, ['1:1 lien-ket-hong']],
    ['as HTML', `Xem <a href="${DEAD}">một</a>.\n`, ['1:5 lien-ket-hong']],
    ['as HTML over lines', `<div>\n<p><a\nhref='${DEAD}'>một</a></p>\n</div>\n`, ['2:4 lien-ket-hong']],
    ['as HTML in a table’s cell', `| A |\n| --- |\n| <a href='${DEAD}'>b</a> |\n`, ['3:3 lien-ket-hong']],
    ['with entities', `[a](&#x2f;khong-co/)\n`, ['1:1 lien-ket-hong']],
  ]);

  told('in %s are none', [
    ['indented code', `Một đoạn.\n\n    [mã](${DEAD})\n`, []],
    ['fenced code', `~~~\n[mã](${DEAD})\n~~~\n`, []],
    ['fenced code in a list', `- Một\n\n  \`\`\`\n  [mã](${DEAD})\n  \`\`\`\n`, []],
    ['code in a sentence', `Viết \`[mã](${DEAD})\` như vậy.\n`, []],
    ['code between two backticks', `Viết \`\` [mã](${DEAD}) \` \`\` như vậy.\n`, []],
    ['a comment', `<!-- [mã](${DEAD}) -->\n\nMột <!-- <a href="${DEAD}"> --> hai.\n`, []],
    ['escaped brackets', `Viết \\[mã](${DEAD}) như vậy.\n`, []],
    ['a space before the address', `Viết [mã] (${DEAD}) như vậy.\n`, ['1:1 lien-ket-hong-cach-viet']],
    ['an address that nothing names', `Một đoạn.\n\n[a]: ${DEAD}\n`, []],
    ['an address on the web', 'Xem <https://vi-du.org/a> và https://vi-du.org/b, www.vi-du.org.\n', []],
  ]);

  const unsafe = [
    '//evil.example',
    '/\\evil.example',
    '\\\\\\\\evil.example',
    'https:evil.example',
    '&#x6a;avascript:alert(1)',
    '<java script:alert(1)>',
    'javascript&colon;alert(1)',
    'https://dichvucong.gov.vn@evil.example',
  ];
  told(
    '[a](%s) is said to be left out',
    unsafe.map((address) => [address, `[a](${address})\n`, ['1:1 lien-ket-nguy-hiem']]),
  );
  const unsafeHtml = [
    '//evil.example',
    '/&#92;evil.example',
    'java&Tab;script:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
  ];
  told(
    '<a href="%s"> is said to be left out',
    unsafeHtml.map((address) => [address, `Xem <a href="${address}">a</a>.\n`, ['1:5 lien-ket-nguy-hiem']]),
  );
});

describe('headings', () => {
  told('%s are told', [
    ['underlined with =', 'Một\n\nĐề mục\n======\n', ['3:1 de-muc']],
    ['underlined with = in a quotation', '> Đề mục\n> ===\n', ['1:3 de-muc']],
    ['of level 1 in a list', '- # Đề mục\n', ['1:3 de-muc']],
    ['of level 1 with signs at the end', '# Đề mục ##\n', ['1:1 de-muc']],
    ['of level 1 indented by three', '   # Đề mục\n', ['1:4 de-muc']],
    ['without words', '##\n\nMột\n\n## ##\n', ['1:1 de-muc', '5:1 de-muc']],
    ['that skip a level', 'Một\n---\n\n#### Hai\n', ['4:1 de-muc']],
    ['that skip a level as HTML', '## Một\n\n<h4>Hai</h4>\n', ['3:1 de-muc']],
    ['without a blank', 'Một\n##Hai\n', ['2:1 de-muc']],
    ['without a blank in a list', '- ##Hai\n', ['1:3 de-muc']],
    ['that may be meant as a hashtag', '#TuyPhuoc hôm nay\n', ['1:1 de-muc']],
  ]);

  told('%s are right', [
    ['underlined with -', 'Đề mục\n---\n\nMột\n', []],
    ['in code', '    # Mã\n\n```\n# Mã\n##Mã\n```\n', []],
    ['escaped', '\\# Một\n\n\\##Hai\n', []],
    ['numbers', 'Mã #12 và #3.\n', []],
    ['of a picture', '## ![Sân](anh.jpg)\n', []],
    ['that step down one by one', '## Một\n\n### Hai\n\n#### Ba\n\n## Bốn\n', []],
  ]);
});

describe('words', () => {
  told('that touch through %s are told', [
    ['bold over lines', 'Một\ncủa**Ủy\nban** xã.\n', ['2:6 dinh-chu']],
    ['a link by reference', 'Xem [trang][a]Để biết.\n\n[a]: /van-ban/\n', ['1:15 dinh-chu']],
    ['a tag', 'Theo quy định của<b>Ủy ban</b> xã.\n', ['1:21 dinh-chu']],
    ['crossed out', 'Theo ~~quy định~~Ủy ban.\n', ['1:18 dinh-chu']],
  ]);

  it('that touch in code, across a picture or with a break between them are none', () => {
    expect(inBodies(['Gõ `của**Ủy`, dòng một<br>Dòng hai, a![Sân](anh.jpg)Ở đây.\n'])).toEqual([[]]);
  });

  told('phone numbers %s are told', [
    ['over two lines', 'Gọi 0256\n3633 366 để hỏi.\n', ['1:5 so-trong-bai']],
    ['in a table', '| Nơi | Số |\n| --- | --- |\n| Xã | 0256.3633.366 |\n', ['3:8 so-trong-bai']],
    ['with a tag in it', 'Xã:\nGọi 0256<b>3633</b>366.\n', ['2:1 so-trong-bai']],
    ['with entities in it', 'Xã:\nGọi 0256&#46;3633.366.\n', ['2:1 so-trong-bai']],
    ['in raw HTML', '<div>\n\tGọi 0256.3633.366\n</div>\n', ['2:6 so-trong-bai']],
    ['in the words of a picture', '![Gọi 0256.3633.366](anh.jpg)\n', ['1:7 so-trong-bai']],
  ]);

  it('phone numbers in code and addresses are none', () => {
    expect(inBodies(['Mã `0256.3633.366`, [trang](https://vi-du.org/0256.3633.366).\n'])).toEqual([[]]);
  });

  it('of a sentence over many lines are counted together', () => {
    const long = Array.from({ length: 5 }, () => 'một câu rất dài được ngắt thành nhiều dòng').join('\n');
    expect(inBodies([`Mở đầu.\n\nĐây là ${long}.\n`])[0]).toContain('3:1 cau-dai');
  });

  it('of an unknown abbreviation are found where they stand', () => {
    expect(inBodies(['Một đoạn.\n\n- Xem\n  **tệp XYZW** này.\n'])).toEqual([['4:9 viet-tat-la']]);
  });
});

describe('footnotes', () => {
  told('%s are told, since their words reach no page', [
    ['two of one name', 'Câu.[^1]\n\n[^1]: Một.\n\n[^1]: Hai.\n', ['5:1 chu-thich']],
    ['those that nothing leads to', 'Câu.\n\n[^a]: Một.\n', ['3:1 chu-thich']],
    ['marks that lead nowhere', 'Câu.[^b]\n\nHai.\n', ['1:5 chu-thich']],
  ]);
  told('%s are right', [
    ['one that is named twice', 'Câu.[^1] Câu.[^1]\n\n[^1]: Một.\n', []],
    ['one that another leads to', 'Câu.[^1]\n\n[^1]: Một.[^2]\n\n[^2]: Hai.\n', []],
    ['marks in code', 'Câu `[^b]`, \\[^c].\n', []],
  ]);
});

describe('pictures and raw HTML', () => {
  told('%s is told', [
    ['a picture without words by reference', '![][a]\n\n[a]: anh.jpg\n', ['1:1 anh-thieu-mo-ta']],
    ['a missing picture over two lines', '![Ảnh\nchụp](mat.jpg)\n', ['1:1 anh-thieu']],
    ['a missing picture by reference', '![Sân][a]\n\n[a]: mat.jpg\n', ['1:1 anh-thieu']],
    ['a picture as HTML over lines', 'Một <img\n src="anh.jpg"> hai\n', ['1:5 anh-html']],
    ['a script over lines', 'Một.\n\n<SCRIPT\n>alert(1)</SCRIPT>\n', ['3:1 html-bi-bo']],
    [
      'a tag that is not kept',
      'Một <center>hai</center> <marquee>ba</marquee>\n',
      ['1:5 html-bi-bo', '1:26 html-bi-bo'],
    ],
  ]);

  it('tags that are kept, and tags in code, are right', () => {
    expect(inBodies(['H<sub>2</sub>O, `<script>`, 5 < 6.\n\n    <iframe>\n'])).toEqual([[]]);
  });
});
