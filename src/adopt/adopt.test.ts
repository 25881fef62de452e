import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { contentDirectory } from '../files/directory.ts';
import { soundRecords } from '../files/content-files.ts';
import { brandColours } from '../site/brand-colours.ts';
import { adoptContent } from './adopt.ts';
import { carryOver } from './carry.ts';
import { firstThings } from './first-things.ts';
import { namingOf, renaming } from './old-place.ts';
import { kindByName, typedColour, typedName, typedProvince, unitId, type NewPlace } from './own-files.ts';
import { withoutDeadLinks, withoutNamingBlocks } from './prose.ts';
import { exchange, writeFolder } from './write.ts';

const TODAY = '2026-11-23';
const WARD: NewPlace = {
  ...{ name: 'Phường Cồn Cát', kind: 'phuong', province: 'Tỉnh Sông Dài' },
  ...{ colour: '#0b6e4f', today: TODAY },
};
const FROM = contentDirectory();
const units = soundRecords(FROM, 'units');
const naming = namingOf(units, soundRecords(FROM, 'plans'));

const folders: string[] = [];
const temporary = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'adopt-'));
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function written(place: NewPlace, from = FROM): string {
  const folder = path.join(temporary(), 'content');
  writeFolder(folder, adoptContent(from, place).files);
  return folder;
}

const errorsIn = (folder: string): string[] =>
  checkContent(folder, { level: 'full', today: TODAY, root: folder })
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, code, what }) => `${file}:${line} ${code} ${what}`);

describe('names of the old place', () => {
  it('are found with marks, without, and in addresses; its plans by their year', () => {
    const told = [
      'ở Lúa Vàng',
      '/don-vi/lua-vang/',
      'ben thuyen cũ',
      'Kế hoạch 2023',
      'tỉnh Mẫu',
      'xa-mau-dong',
    ];
    expect(told.filter(naming)).toEqual(told);
  });

  it('of one syllable count behind the word for their kind alone', () => {
    expect(['biểu mẫu', 'mẫu đơn', 'Kế hoạch của bạn', 'lúa mới vàng'].filter(naming)).toEqual([]);
  });

  it('give way to the new ones, however many stand in a row', () => {
    const rename = renaming(units, TODAY, { province: 'tỉnh Sông Dài', commune: 'phường Cồn Cát' });
    expect(rename('Chọn tỉnh Mẫu, rồi chọn xã mới của bạn là Mẫu Đông hoặc Mẫu Nam, và bấm “Đồng ý”.')).toBe(
      'Chọn tỉnh Sông Dài, rồi chọn xã mới của bạn là phường Cồn Cát, và bấm “Đồng ý”.',
    );
    expect(renaming(units, TODAY, { province: undefined, commune: undefined })('tỉnh Mẫu')).toBe('tỉnh Mẫu');
  });
});

describe('links to pages that do not come over', () => {
  const without = (text: string): string => withoutDeadLinks(text, (address) => address === '/thu-tuc/');

  it.each([
    ['Nộp ở xã. Xem thêm [bài này](/tin-tuc/2026/a/).', 'Nộp ở xã.'],
    [
      'Hỏi ở trụ sở xã, hoặc xem [gửi ở đâu](/tin-tuc/2026/a/). Nhớ mã hồ sơ.',
      'Hỏi ở trụ sở xã. Nhớ mã hồ sơ.',
    ],
    ['Được [miễn lệ phí](/tin-tuc/2026/a/) đến hết năm.', 'Được miễn lệ phí đến hết năm.'],
    ['Xem [thủ tục](/thu-tuc/#tim) và [trang ngoài](https://a.vn/x/).', undefined],
    ['Giá 1.500 đồng. Chi tiết ở bài [lệ phí](/a/).\n- Mang thẻ.', 'Giá 1.500 đồng.\n- Mang thẻ.'],
  ])('%s', (before, after = before) => expect(without(before)).toBe(after));
});

it('a standing page loses whole sections that name the old place, and single rows of lists', () => {
  const text = 'Lời đầu.\n\n## Địa bàn\n\nỞ Lúa Vàng.\n\n## Nguồn\n\n- Bản gốc.\n- Tin của xã Lúa Vàng.\n';
  expect(withoutNamingBlocks(text, naming)).toBe('Lời đầu.\n\n## Nguồn\n\n- Bản gốc.\n');
});

it('a topic leaves out documents that have ended, since no text of it says so any more', () => {
  const [ended, file] = ['03-2010-qd-bo-mau', 'chuyen-muc.yaml'];
  const from = temporary();
  const topic = { id: 'cong-vu', label: 'Công vụ', description: 'Công vụ.', icon: 'cong-vu' };
  writeFileSync(path.join(from, file), JSON.stringify([{ ...topic, documents: [ended], keywords: ['a'] }]));
  cpSync(path.join(FROM, 'van-ban', `${ended}.yaml`), path.join(from, 'van-ban', `${ended}.yaml`));
  const carrying = { naming: () => false, renamed: String, standing: () => true, today: TODAY };
  const topicsOn = (today: string) => carryOver(from, { ...carrying, today }).files.get(file);
  expect(topicsOn('2019-12-31')).toContain(ended);
  expect(topicsOn(TODAY)).toContain('Công vụ');
  expect(topicsOn(TODAY)).not.toContain(ended);
});

describe('the content of another place', () => {
  const made = adoptContent(FROM, WARD);
  const published = [...made.files].filter(([file]) => !file.startsWith('_') && file !== 'README.md');

  const rewritten = (file: string): string => made.files.get(`_can-viet-lai/${file}`) ?? '';

  it('names the old place nowhere but where it is to be rewritten', () => {
    expect(published.filter(([file, text]) => naming(file) || naming(text)).map(([file]) => file)).toEqual(
      [],
    );
    expect(made.toRewrite.length).toBeGreaterThan(0);
    for (const file of made.toRewrite)
      if (file.endsWith('.md')) expect(rewritten(file)).toBe(readFileSync(path.join(FROM, file), 'utf8'));
    // Of a list only what is left out.
    expect(rewritten('duong-day-nong.yaml')).toMatch(/^- id: /);
    expect(naming(rewritten('duong-day-nong.yaml'))).toBe(true);
    expect(rewritten('duong-day-nong.yaml')).not.toContain('khan-cap-mot');
  });

  it('keeps what holds everywhere, published anew', () => {
    const textOf = (name: string): string => published.find(([file]) => file === name)?.[1] ?? '';
    const guide = textOf('huong-dan/nop-ho-so-truc-tuyen.mdx');
    expect(textOf('hoi-dap/hoi-hen-gio.md')).not.toContain(`date: ${TODAY}`);
    expect(guide).toContain(`date: ${TODAY}`);
    expect(guide).not.toMatch(/^(?:owner|updated|aliases):/m);
    expect(made.counts.get('topics')).toBeGreaterThan(5);
    expect(made.counts.get('procedures')).toBeGreaterThan(3);
    expect(
      published.map(([file]) => file).filter((file) => /^(?:ke-hoach|so-do|chuyen-huong)/.test(file)),
    ).toEqual([]);
  });

  it('has the colour that was typed, else one to begin with', () => {
    const settings = (place: NewPlace): string => adoptContent(FROM, place).files.get('site.yaml') ?? '';
    expect(settings(WARD)).toMatch(/^# Màu chủ đạo[\s\S]*^themeColor: '#0b6e4f'$/m);
    expect(settings({ ...WARD, colour: undefined })).toContain(
      `\nthemeColor: '${brandColours(undefined).brand}'\n`,
    );
  });

  it('shows one article, which is a draft and says so', () => {
    const news = published.filter(([file]) => file.startsWith('tin-tuc/'));
    expect(news.map(([file, text]) => [file, /^draft: true$/m.test(text), text.includes('Bài mẫu')])).toEqual(
      [['tin-tuc/2026/bai-mau.md', true, true]],
    );
  });

  it('has a sample of each type that is filed or listed, where nothing is published', () => {
    const samples = [...made.files.keys()].filter((file) => file.startsWith('_mau/'));
    expect(samples).toEqual(
      expect.arrayContaining([
        '_mau/tin-tuc/2026/mau.md',
        '_mau/duong-day-nong.yaml',
        '_mau/ke-hoach/2026/ke-hoach.yaml',
        '_mau/tinh-hinh-giai-quyet.csv',
      ]),
    );
    expect(made.files.get('_mau/huong-dan/mau.md')).toMatch(/^draft: true$/m);
  });

  const places: readonly NewPlace[] = [
    WARD,
    { name: 'Xã Bãi Ngang Tên Rất Dài Của Một Nơi', kind: 'xa', province: undefined, today: TODAY },
    { name: 'Huyện Đảo', kind: 'huyen', province: 'Tỉnh Sông Dài', today: TODAY },
    { name: 'Tỉnh Sông Dài', kind: 'tinh', province: undefined, today: TODAY },
  ];
  it.each(places)('passes the content check: $name', (place) => {
    expect(errorsIn(written(place))).toEqual([]);
  });

  it('can be handed on to a third place', () => {
    const second = written(WARD);
    const third = adoptContent(second, {
      name: 'Xã Đồi Gió',
      kind: 'xa',
      province: 'Tỉnh Sông Dài',
      today: TODAY,
    });
    const names = namingOf(soundRecords(second, 'units'), []);
    const left = [...third.files].filter(
      ([file, text]) => !file.startsWith('_') && /Cồn Cát/.test(text) && names(file + text),
    );
    expect(left.map(([file]) => file)).toEqual([]);
  });
});

describe('folders', () => {
  it('that hold something are never written into', () => {
    const folder = temporary();
    writeFileSync(path.join(folder, 'site.yaml'), 'title: x');
    expect(() => writeFolder(folder, new Map([['a.md', 'x']]))).toThrow(/đã có tệp nên không ghi vào/);
  });

  it('change places, and the old one stays', () => {
    const root = temporary();
    const [fresh, place, kept] = ['moi', 'content', 'content-cu'].map((name) => path.join(root, name)) as [
      string,
      string,
      string,
    ];
    writeFolder(fresh, new Map([['a.md', 'mới']]));
    writeFolder(place, new Map([['a.md', 'cũ']]));
    exchange(fresh, place, kept);
    expect([
      existsSync(fresh),
      readFileSync(`${place}/a.md`, 'utf8'),
      readFileSync(`${kept}/a.md`, 'utf8'),
    ]).toEqual([false, 'mới', 'cũ']);
    writeFolder(fresh, new Map([['a.md', 'lại']]));
    expect(() => exchange(fresh, place, kept)).toThrow(/từ lần trước/);
  });
});

it('a name tells its kind and its code, and what is typed is read', () => {
  expect(['Xã Mẫu', 'Phường 1', 'Thị trấn Chợ', 'Mẫu'].map(kindByName)).toEqual([
    'xa',
    'phuong',
    'thi-tran',
    undefined,
  ]);
  expect(unitId({ name: 'Phường Đồi Gió' })).toBe('phuong-doi-gio');
  expect(['#0b6e4f', ' 0b6e4f ', undefined].map(typedColour)).toEqual(['#0b6e4f', '#0b6e4f', undefined]);
  expect([' xã  Mẫu ', '', undefined].map(typedName)).toEqual(['Xã Mẫu', undefined, undefined]);
  expect(['Sông Dài', 'tỉnh Sông Dài', 'thành phố Cửa Biển', ' '].map(typedProvince)).toEqual([
    'Tỉnh Sông Dài',
    'Tỉnh Sông Dài',
    'Thành phố Cửa Biển',
    undefined,
  ]);
});

it('who adopts is told five things to do first, and where the old content lies', () => {
  const made = { name: 'Xã Mẫu', unit: 'xa-mau', counts: new Map([['guides', 3] as const]) };
  const beside = firstThings({ ...made, folder: 'content-xa-mau', toRewrite: 2, kept: undefined });
  expect(beside.match(/^ {2}\d\. /gm)).toHaveLength(5);
  expect(beside).toMatch(/3 hướng dẫn[\s\S]*2 tệp nói về nơi cũ[\s\S]*đổi tên content-xa-mau thành content/);
  const inPlace = firstThings({ ...made, folder: 'content', toRewrite: 0, kept: 'content-cu' });
  expect(inPlace).toMatch(/_mau\/[\s\S]*Nội dung cũ nằm ở content-cu/);
});
