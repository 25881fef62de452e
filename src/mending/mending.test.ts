import { describe, expect, it } from 'vitest';
import { applyChanges, type TextKind } from './change.ts';
import { legacyPieces } from './legacy.ts';
import { mendText } from './mend.ts';

const mended = (text: string, kind: TextKind = 'markdown'): string => mendText({ text, kind }).text;
const offered = (text: string): string[] =>
  mendText({ text, kind: 'markdown' }).offered.map(({ line, after }) => `${line}: ${after}`);

describe('mending', () => {
  it.each([
    ['letters apart', 'Tuy Phu\u031bo\u031b\u0301c', 'Tuy Phước'],
    ['eth', 'Ðảng bộ, HÐND xã, Ðiều 5', 'Đảng bộ, HĐND xã, Điều 5'],
    ['hidden characters', 'Thủ\u200b tục\u00ad hành\u2060 chính\ufeff', 'Thủ tục hành chính'],
    ['a line break of another program', 'Thủ tục\u2028hành chính', 'Thủ tục hành chính'],
    ['no-break spaces', 'Thủ\u00a0tục hành\u202fchính', 'Thủ tục hành chính'],
    ['odd spaces before a paragraph', '\u00a0\u00a0\u00a0\u00a0Thủ tục', 'Thủ tục'],
    ['tracking', 'Xem https://a.vn/x?utm_source=zalo&id=5&fbclid=Iw#muc.', 'Xem https://a.vn/x?id=5#muc.'],
    ['tracking in a link', '[Xem](https://a.vn/x?zarsrc=30&utm_medium=zalo)', '[Xem](https://a.vn/x)'],
    [
      'a detour',
      '[Xem](https://l.facebook.com/l.php?u=https%3A%2F%2Fa.vn%2Fx%3Ffbclid%3D1%26b%3D2&h=AT0)',
      '[Xem](https://a.vn/x?b=2)',
    ],
    [
      'numbers with blanks',
      'Theo Nghị quyết 76 / NQ - CP và 61/2018/NĐ – CP',
      'Theo Nghị quyết 76/NQ-CP và 61/2018/NĐ-CP',
    ],
    ['a number with a stroke', 'Quyết định số 828/QĐ/UBND', 'Quyết định số 828/QĐ-UBND'],
    [
      'a number in an old font',
      'Quyết định số 828/Q§-UBND và 12/QÐ-TTg',
      'Quyết định số 828/QĐ-UBND và 12/QĐ-TTg',
    ],
    ['bullets', '• Một\n•\tHai\n\uf0b7\tBa', '- Một\n- Hai\n- Ba'],
    ['middle dots', 'Gồm:\n·\tMột\n·  Hai', 'Gồm:\n- Một\n- Hai'],
    ['bullets of the second level', '•\tMột\no\tHai\n§\tBa', '- Một\n  - Hai\n  - Ba'],
    ['points that run together', 'Hồ sơ:\na) Tờ khai\nb) Bản sao', 'Hồ sơ:\n\na) Tờ khai\n\nb) Bản sao'],
    [
      'a table without its dashes',
      '| Việc | Hạn |\n| Khai sinh | 1 ngày |',
      '| Việc | Hạn |\n| --- | --- |\n| Khai sinh | 1 ngày |',
    ],
    [
      'a table apart',
      '| Việc | Hạn |\n\n| Khai sinh | 1 ngày |\n\n| Khai tử | 2 ngày |\n',
      '| Việc | Hạn |\n| --- | --- |\n| Khai sinh | 1 ngày |\n| Khai tử | 2 ngày |\n',
    ],
    [
      'too few dashes',
      '| A | B | C |\n|---|---|\n| 1 | 2 | 3 |',
      '| A | B | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |',
    ],
    [
      'a table of Excel',
      'Xã\tNhận\tTrả\nA\t1\t2|3',
      '| Xã | Nhận | Trả |\n| --- | --- | --- |\n| A | 1 | 2\\|3 |',
    ],
    ['items without a blank', 'Gồm:\n-Đơn\n-Ảnh', 'Gồm:\n\n- Đơn\n- Ảnh'],
    ['steps that run together', 'Bước 1: Mở\r\nBước 2: Gửi', 'Bước 1: Mở\r\n\r\nBước 2: Gửi'],
    [
      'bold with blanks inside',
      'Nộp **đúng hạn ** nhé; [trang](/a/) ** hai**.',
      'Nộp **đúng hạn** nhé; [trang](/a/) **hai**.',
    ],
    ['bold in a cell', '| A | B |\n| - | :-: |\n| **a ** | b |', '| A | B |\n| - | :-: |\n| **a** | b |'],
    ['bold that a letter follows', 'Nộp **đúng hạn:**tại quầy', 'Nộp **đúng hạn:** tại quầy'],
    ['letters of Cyrillic among ours', 'Xã Tuу Phướс, Россия', 'Xã Tuy Phước, Россия'],
    ['letters in other clothes', '𝗫𝗮̃ 𝗵𝗼̣𝗽 dân', 'Xã họp dân'],
    ['a number with dashes alone', 'Theo 76/NQ−CP', 'Theo 76/NQ-CP'],
  ])('mends %s', (_, text, said) => {
    expect(mended(text)).toBe(said);
    expect(mended(said)).toBe(said);
  });

  it.each([
    'Mã nguồn:\n\n```\n•\tMột\n76 / NQ - CP\nTh«ng b¸o míi nhÊt\n```\n',
    'Gõ `76 / NQ - CP` hoặc `Th«ng b¸o míi nhÊt`',
    '| A | B |\n| --- | --- |\n| 1 | 2 |',
    '| A | B |\n|:-|-:|\n| 1 | 2 \\| 3 |',
    '👨\u200d👩\u200d👧 và ❤\ufe0f',
    'Số 27-NQ/TW, 61/2018/NĐ-CP, 66.22/2026/NQ-CP, 623/TTg-KSTT, 1664/NQ-UBTVQH15, 41-HĐBT, …/KH-UBND',
    'Ngày 20/11 - CP họp; tỉ lệ 1/2 TV - HD; 5/KH nhé',
    'Café résumé naïve, 100 × 200 mm² ± 5 µm, µ ß × ± §',
    '1.\tMột\n2.\tHai',
    '- Một\n  - Hai\n\n    tiếp\n',
    'https://a.vn/x?a=1&b=utm_source',
    'A|B\nC|D',
    '---\ntitle: Bài\n---\n\nMột dòng\\\nhai dòng\n',
    'Tên\tViệc',
    'Eyjafjörður: Ísafjörður',
    '',
    '\ufeff---\ntitle: Bài\n---\n',
    '`** a **` và 2 ** 3 ** 4; \\*\\* a \\*\\*',
    '```\n-a\n-b\n—\n```\n\n    Bước 1: a\n    Bước 2: b',
    '1. Một\n2. Hai\n\n> a) Một\n> b) Hai',
    'A | B | C\n--- | --- | ---\n1 | 2 | 3',
    'Người ký\t\tNgười lập',
    'Россия, α và β, Ngày 24/11/2026',
  ])('leaves alone: %j', (text) => {
    expect(mended(text)).toBe(text);
    expect(offered(text)).toEqual([]);
  });

  it('asks for what needs judgement', () => {
    expect(offered('– Một\n– Hai')).toEqual(['1: - Một', '2: - Hai']);
    expect(offered('Quyết định 828/qđ-ubnd')).toEqual(['1: Quyết định 828/QĐ-UBND']);
    expect(offered('## Th«ng b¸o')).toEqual(['1: ## Thông báo']);
    expect(offered('| A | B |\n| 1 | 2 | 3 |')).toHaveLength(1);
    expect(offered('Một.\n\n———\n\nHai.')).toEqual(['3: ---']);
    expect(offered('Xem (trang)[/a/] nhé')).toEqual(['1: Xem [trang](/a/) nhé']);
    expect(offered('A | B | C\n1 | 2 | 3')).toHaveLength(1);
    expect(offered('Theo 76 NQ/CP')).toEqual([]);
    expect(offered('Theo Nghị quyết số 468 QD/TTG')).toEqual(['1: Theo Nghị quyết số 468/QĐ-TTg']);
    expect(mended('## Th«ng b¸o')).toBe('## Th«ng b¸o');
  });

  it('never destroys a letter of TCVN3 that it was not sure of', () => {
    // ư is U+00AD there, and à of misread UTF-8 ends in U+00A0.
    for (const text of [
      'Ph\u00adíc',
      'x\u00ada',
      '## Ph\u00adíc Th¾ng',
      'l\u00c3\u00a0 g\u00c3\u00ac',
      'ThÐ ®á',
    ])
      expect(mended(text)).toBe(text);
    expect(mended('Huyện Tuy Ph\u00adíc th«ng b¸o')).toBe('Huyện Tuy Phước thông báo');
    expect(mended('x\u200b\u00ada')).toBe('x\u00ada');
    expect(mended('in\u00adfor\u00adma\u00adtion')).toBe('information');
  });

  it('mends old encodings wherever words stand, and nothing else there', () => {
    const text = [
      '---',
      'title: Th«ng b¸o tuyÓn dông c«ng chøc',
      'description: "Thoâng baùo tuyeån duïng coâng chöùc naêm 2026"',
      'keywords:',
      '  - hå s¬',
      '  - c«ng chøc',
      'topic: che-do-cong-vu',
      'source: { name: B¸o B×nh §Þnh ®iÖn tö, url: https://a.vn/Th«ng-b¸o-míi }',
      '---',
      '',
      '## KÕt qu¶ gi¶i quyÕt',
      '',
      '- Hå s¬',
      '- Thñ **tôc** [hµnh chÝnh](/thu-tuc/)',
      '',
      '| Tªn | H¹n |',
      '| --- | --- |',
      '| Khai sinh | mét ngµy |',
      '',
      '> Ủy ban nhân dân xã: ñeà nghò ngöôøi daân noäp hoà sô tröïc tuyeán.[^1]',
      '',
      '[^1]: Theo b¸o c¸o th¸ng 3.',
      '',
    ].join('\n');
    const said = [
      '---',
      'title: Thông báo tuyển dụng công chức',
      'description: "Thông báo tuyển dụng công chức năm 2026"',
      'keywords:',
      '  - hồ sơ',
      '  - công chức',
      'topic: che-do-cong-vu',
      'source: { name: Báo Bình Định điện tử, url: https://a.vn/Th«ng-b¸o-míi }',
      '---',
      '',
      '## Kết quả giải quyết',
      '',
      '- Hồ sơ',
      '- Thủ **tục** [hành chính](/thu-tuc/)',
      '',
      '| Tên | Hạn |',
      '| --- | --- |',
      '| Khai sinh | một ngày |',
      '',
      '> Ủy ban nhân dân xã: đề nghị người dân nộp hồ sơ trực tuyến.[^1]',
      '',
      '[^1]: Theo báo cáo tháng 3.',
      '',
    ].join('\n');
    expect(mended(text)).toBe(said);
    const pieces = legacyPieces({ text, kind: 'markdown' });
    expect(pieces).toHaveLength(12);
    const rows = pieces.map(({ start, end, changes }) =>
      applyChanges(
        text.slice(start, end),
        changes.map((one) => ({ ...one, start: one.start - start, end: one.end - start })),
      ),
    );
    expect(rows).toContain('| Khai sinh | một ngày |');
    expect(rows).toContain('Thông báo tuyển dụng công chức');
  });

  it('mends values of YAML and cells of CSV', () => {
    expect(mended('- name: B¶o hiÓm x· héi\n  need: dich-vu-cong\n', 'yaml')).toBe(
      '- name: Bảo hiểm xã hội\n  need: dich-vu-cong\n',
    );
    expect(mended('a;b\nB¶o hiÓm x· héi;5\n', 'csv')).toBe('a;b\nBảo hiểm xã hội;5\n');
    expect(mended('- • Một\n', 'yaml')).toBe('- • Một\n');
  });

  it('changes of what is kept word for word only how letters are encoded', () => {
    const text = '•\tTheo Nghị quyết 76 / NQ - CP th«ng b¸o míi nhÊt';
    expect(mendText({ text, kind: 'markdown', isVerbatim: true }).text).toBe(
      '•\tTheo Nghị quyết 76 / NQ - CP thông báo mới nhất',
    );
  });

  it('keeps the line breaks of each line', () => {
    expect(mended('• Một\r\n• Hai\n| A | B |\r\n| 1 | 2 |\r\n')).toBe(
      '- Một\r\n- Hai\n| A | B |\r\n| --- | --- |\r\n| 1 | 2 |\r\n',
    );
  });

  it('says what it did, line by line', () => {
    const { done } = mendText({ text: 'Một\n\n• Theo 76 / NQ - CP\n', kind: 'markdown' });
    expect(done.map(({ code, line, before, after }) => [code, line, before, after])).toEqual([
      ['so-van-ban', 3, '• Theo 76 / NQ - CP', '• Theo 76/NQ-CP'],
      ['danh-sach', 3, '• Theo 76/NQ-CP', '- Theo 76/NQ-CP'],
    ]);
  });
});

/** Numbers that follow from a seed (mulberry32), so that a failure can be had again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const SPLINTERS = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
    '|',
    '| a | b |',
    '| --- | --- |',
    '•\t',
    '– ',
    'a) ',
    'b) ',
    '- ',
    '  ',
    '1. ',
    '> ',
    '## ',
  ],
  ...[
    '---\n',
    '```\n',
    '`',
    '[x](',
    ')',
    '<b>',
    '\\',
    '\\|',
    'title: ',
    '- name: ',
    '#',
    '\u00ad',
    '\u200b',
    '\u00a0',
    '\ufeff',
    '\u2028',
  ],
  ...[
    'Th«ng b¸o',
    'huyÖn Tuy Ph\u00adíc',
    'Coâng khai',
    'thuû tuïc',
    'Thá»§ tá»¥c',
    'hÃ nh chÃ\u00adnh',
    'Ủy ban',
    'nhân dân',
    'thu\u031b',
    'e\u0301',
    'Ð',
    'ðiều',
  ],
  ...[
    '76 / NQ - CP',
    '828/qđ/ubnd',
    '/',
    '-',
    '–',
    '§',
    '×',
    'µ',
    '«',
    '»',
    '®',
    'Ã',
    'Ã ',
    'á»',
    '”',
    '—',
    '\ud800',
    '😀',
    'https://a.vn/?fbclid=1&',
    'utm_source=x',
  ],
];

describe('mending random text', () => {
  it.each([1, 2, 3, 4])('ends, and twice is once (seed %i)', (seed) => {
    const random = randomFrom(seed);
    for (let round = 0; round < 300; round += 1) {
      let text = '';
      for (let parts = random(40); parts > 0; parts -= 1)
        text += (SPLINTERS[random(SPLINTERS.length)] ?? '') + (random(3) === 0 ? ' ' : '');
      const kind = (['markdown', 'yaml', 'csv'] as const)[random(3)] ?? 'markdown';
      const once = mendText({ text, kind });
      expect(mendText({ text: once.text, kind }).text, JSON.stringify([seed, round, kind, text])).toBe(
        once.text,
      );
      for (const { changes } of once.offered)
        for (const { start, end } of changes) expect(start <= end && end <= once.text.length).toBe(true);
    }
  });

  it('takes no time over long lines', () => {
    for (const part of [
      '|',
      '`',
      '[x](',
      '<b ',
      'Ã',
      '\u00ad',
      '• ',
      '76 / ',
      'á»§',
      '\t',
      'a\t',
      '-',
      'x-',
      '§',
      '«',
    ])
      for (const text of [part.repeat(20_000), `${part}\n`.repeat(10_000)]) {
        const start = performance.now();
        mendText({ text, kind: 'markdown' });
        expect(performance.now() - start, JSON.stringify(part)).toBeLessThan(5000);
      }
  }, 120_000);
});
