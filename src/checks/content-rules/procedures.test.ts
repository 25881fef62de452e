import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../check-content.ts';
import { hotline, writeContent, type FixtureFiles } from '../content-fixture.ts';
import { messageOf } from '../finding.ts';

const FILE = 'thu-tuc.yaml';

/** What the check says of a folder on a day: `file:line severity [code] message`. */
function told(files: FixtureFiles, today = '2026-11-23'): string[] {
  const directory = writeContent(files);
  try {
    return checkContent(directory, { level: 'full', today, root: directory }).map(
      (finding) =>
        `${finding.file}:${finding.line} ${finding.severity} [${finding.code}] ${messageOf(finding)}`,
    );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** One row; `undefined` leaves a line out. */
function row(id: string, changes: Readonly<Record<string, string | undefined>> = {}): string {
  const lines = {
    id,
    need: `Việc ${id}`,
    lifeEvent: 'nha-dat',
    name: `Tên ${id}`,
    decidedBy: 'Xã',
    decidedAt: '[xa]',
    checked: '{ date: 2026-11-20, how: doi-chieu-nguon }',
    source: '{ name: Nguồn }',
    ...changes,
  };
  return Object.entries(lines)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]))
    .map((line, n) => `${n === 0 ? '- ' : '  '}${line}\n`)
    .join('');
}

const WAIVER =
  '- id: dot\n  condition: nộp trực tuyến\n  from: 2026-08-15\n  to: 2027-02-28\n  source: { name: Thông tư }\n';

describe('procedures', () => {
  it('with nothing wrong are told nothing of', () => {
    expect(
      told({
        [FILE]:
          row('mot', { code: "'1.000010'", feeWaiver: '{ waiver: dot, what: lệ phí }' }) +
          row('hai', { code: "'1.000020'", related: '[/tin-tuc/2026/bai-dung/]' }),
        'mien-phi.yaml': WAIVER,
      }),
    ).toEqual([]);
  });

  it.each([
    [
      'a life event that is none',
      { lifeEvent: 'nha-dar' },
      3,
      /gia-tri-la.*có phải “nha-dat”\?.*nguoi-cao-tuoi/,
    ],
    ['no life event', { lifeEvent: undefined }, 1, /thieu-truong.*“Nhóm việc”.*thêm một dòng “lifeEvent: …”/],
    ['nobody who decides', { decidedBy: undefined }, 1, /thieu-truong.*“Ai giải quyết”.*“decidedBy: …”/],
    ['no level that decides', { decidedAt: undefined }, 1, /thieu-truong.*“Cấp giải quyết”.*“decidedAt: …”/],
    ['a level that is none', { decidedAt: '[xã]' }, 6, /“Cấp giải quyết”.*có phải “xa”/],
    ['a code without quotes', { code: '1.00019' }, 9, /sai-kieu.*mất số 0.*đặt trong dấu nháy/],
    ['a code of another form', { code: "'1.00193'" }, 9, /sai-dang.*“Mã thủ tục”.*2\.000815/],
    ['a waiver that is none', { feeWaiver: '{ waiver: do, what: lệ phí }' }, 9, /ma-khong-co.*có phải “dot”/],
    [
      'a related page that is none',
      { related: '[/hoi-dap/khong-co/]' },
      9,
      /lien-ket-hong.*\/hoi-dap\/khong-co\//,
    ],
    ['a replacement that is itself', { replacedBy: 'mot' }, 9, /tu-tro/],
    ['an end before the start', { validFrom: '2026-02-01', validTo: '2026-01-01' }, 10, /ngay-nguoc/],
  ])('%s is an error at its line, with the mend', (_, changes, line, words) => {
    const found = told({ [FILE]: row('mot', changes), 'mien-phi.yaml': WAIVER });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${FILE}:${line} error`));
    expect(found[0]).toMatch(words);
  });

  it.each([
    ['need', 'Làm giấy', 2],
    ['name', 'Thủ tục làm giấy', 4],
    ['code', "'1.000010'", 9],
  ])('two with one %s are an error at the second', (key, value, line) => {
    const found = told({ [FILE]: row('mot', { [key]: value }) + row('hai', { [key]: value }) });
    const length = row('mot', { [key]: value }).split('\n').length - 1;
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${FILE}:${length + line} error \\[trung-ten\\].*${FILE}:${line}`));
  });

  it('two names that differ in capitals or in where the tone stands are one', () => {
    const found = told({
      [FILE]: row('mot', { name: 'Thủ tục hòa giải' }) + row('hai', { name: 'thủ tục Hoà giải' }),
    });
    expect(found.map((one) => one.split(']')[0])).toEqual([`${FILE}:12 error [trung-ten`]);
  });

  it('one that has ended or was withdrawn leaves its name to the next', () => {
    const name = { need: 'Làm giấy', name: 'Thủ tục' };
    expect(
      told({
        [FILE]:
          row('mot', { ...name, validTo: '2026-01-01', replacedBy: 'ba' }) +
          row('hai', { ...name, withdrawn: '{ date: 2026-11-20, reason: Nguồn đã gỡ. }' }) +
          row('ba', name),
      }),
    ).toEqual([]);
  });
});

describe('a day that has passed', () => {
  const files = {
    [FILE]: row('mot', { change: '{ date: 2027-03-01, text: Luật mới. }' }),
    'mien-phi.yaml': WAIVER,
    'thong-bao.yaml': '- id: nghi\n  text: Quầy nghỉ.\n  to: 2027-02-28\n',
    'duong-day-nong.yaml': '[]\n',
  };

  it('is told to editors from that day on', () => {
    const of = (today: string): string[] => told(files, today).map((one) => one.split(']')[0] ?? '');
    expect(of('2027-02-28')).toEqual([]);
    expect(of('2027-03-01')).toEqual([
      'mien-phi.yaml:4 notice [het-han',
      'thong-bao.yaml:3 notice [het-han',
      'thu-tuc.yaml:9 notice [qua-han-ra-soat',
    ]);
  });

  it('90 days after a number was checked is told at its line', () => {
    const numbers = { 'duong-day-nong.yaml': hotline('tong-dai', '"1800 1096"') };
    expect(told(numbers, '2027-02-18')).toEqual([]);
    expect(told(numbers, '2027-02-19')).toEqual([
      expect.stringMatching(
        /^duong-day-nong\.yaml:6 notice \[qua-han-ra-soat\].*20\/11\/2026, đã quá 90 ngày/,
      ),
    ]);
  });

  it('of a notice that ends before it begins is an error', () => {
    const notice = (from: string) => `- id: nghi\n  text: Quầy nghỉ.\n  from: ${from}\n  to: 2026-12-02\n`;
    expect(told({ ...files, 'thong-bao.yaml': notice('2026-12-02') })).toEqual([]);
    expect(told({ ...files, 'thong-bao.yaml': notice('2026-12-03') })).toEqual([
      expect.stringMatching(/^thong-bao\.yaml:4 error \[ngay-nguoc\]/),
    ]);
  });

  it('of a waiver that ends before it begins is an error', () => {
    expect(told({ ...files, 'mien-phi.yaml': WAIVER.replace('2027-02-28', '2026-08-14') })).toEqual([
      expect.stringMatching(/^mien-phi\.yaml:4 notice \[het-han\]/),
      expect.stringMatching(/^mien-phi\.yaml:4 error \[ngay-nguoc\]/),
    ]);
  });
});
