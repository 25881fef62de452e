import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { testBuild, type TestBuild } from './harness.ts';

const QUESTION = 'hoi-dap/nhan-ket-qua-tai-nha-duoc-khong/';

test('pages say by themselves, on the day, what has come and what is over', () => {
  const read = (folder: string, page: string) =>
    readFileSync(path.join(folder, page, 'index.html'), 'utf8').replace(/<[^>]+>/g, '');
  const both = (page: string) => [read(testBuild(), page), read(testBuild('later'), page)] as const;

  const [before, after] = both(QUESTION);
  expect(before).toContain('Có phần chỉ áp dụng đến hết ngày 28/02/2027.');
  expect(before).not.toContain('nay đã hết hạn');
  expect(after).toContain('Trang này có phần chỉ áp dụng đến hết ngày 28/02/2027, nay đã hết hạn.');
  expect(before).not.toContain('đã gỡ ngày');
  expect(after).toContain('đã gỡ ngày 01/3/2027');
  for (const text of [before, after]) expect(text).toContain('nguồn này ghi: gửi trong ba ngày.');

  const [ahead, inForce] = both('van-ban/90-qd-ubnd-mau-2026');
  expect(ahead).toContain('Văn bản này có hiệu lực từ ngày 01/01/2027.');
  expect(inForce).not.toContain('Văn bản này có hiệu lực từ ngày');
  const [holds, ended] = both('van-ban/12-3-2026-nq-hdnd-mau');
  expect(holds).not.toContain('Văn bản này đã hết hiệu lực.');
  expect(ended).toContain('Văn bản này đã hết hiệu lực.');
});

test('a card is over by itself on the day on which its document ends, or its own time', () => {
  const html = readFileSync(path.join(testBuild('later'), 'noi-voi-can-bo', 'index.html'), 'utf8');
  const cards = html.split('<section').slice(1);
  const over = cards.filter((card) => card.includes('Đừng dùng thẻ này nữa.'));
  expect(over.map((card) => / id="([\w-]+)"/.exec(card)?.[1])).toEqual([
    'het-cung-van-ban',
    'het-theo-ngay',
    'da-het-hieu-luc',
  ]);
  expect(over[0]).toContain('77/QĐ-UBND');
  expect(over[1]).toContain('31/12/2026');
  expect(over.join('')).not.toContain('<blockquote');
});

test('on the day after a waiver of fees, and of a law that changes, pages say so by themselves', () => {
  const textOf =
    (build: TestBuild) =>
    (address: string): string =>
      readFileSync(path.join(testBuild(build), address, 'index.html'), 'utf8')
        .replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ');
  const before = textOf('root');
  expect(before('thu-tuc/doi-the-de-thu')).toMatch(/Miễn lệ phí cấp đổi thẻ khi bạn nộp hồ sơ trực tuyến/);
  expect(before('thu-tuc/doi-the-de-thu')).toContain('Sắp đổi từ ngày 01/3/2027');
  expect(before('thu-tuc')).toContain('Có miễn phí, lệ phí đến 28/02/2027');
  const after = textOf('later');
  const page = after('thu-tuc/doi-the-de-thu');
  expect(page).not.toContain('Miễn lệ phí cấp đổi thẻ');
  expect(page).toContain('Đợt miễn lệ phí cấp đổi thẻ đã hết ngày 28/02/2027');
  expect(page).toContain('Đã đổi từ ngày 01/3/2027');
  expect(after('thu-tuc')).not.toContain('đến 28/02/2027');
  // What began between the day of the other tests and this one.
  expect(after('thu-tuc/doi-bang-lai')).toContain('Miễn lệ phí đổi giấy phép lái xe khi bạn');
  expect(after('thu-tuc')).toContain('Làm sổ đỏ kiểu mới');
  expect(after('thu-tuc/cap-so-do-kieu-moi')).not.toContain('Thủ tục này áp dụng từ ngày');
});

test('a notice for units or topics stands on what is about them, widgets too, with its last day, and is gone after it', () => {
  const text = (build: TestBuild, page: string) =>
    readFileSync(path.join(testBuild(build), page, 'index.html'), 'utf8').replace(/<[^>]+>/g, '');
  const ofTopic = /Cổng đăng ký kinh doanh bảo trì từ 22 giờ .* Thông báo này đến hết ngày 01\/12\/2026\./;
  const ofUnit = /Quầy một cửa xã Mẫu nghỉ .* Thông báo này đến hết ngày 24\/11\/2026\.\s+Hỏi qua điện thoại/;
  const about = [
    ['chuyen-muc/doanh-nghiep', ofTopic],
    ['tin-tuc/2026/ho-kinh-doanh-dang-ky-o-dau', ofTopic],
    ['nhung/chuyen-muc/doanh-nghiep', ofTopic],
    ['don-vi/xa-mau', ofUnit],
    ['nhung/don-vi/xa-mau', ofUnit],
    ['nhung/duong-day-nong/xa-mau', ofUnit],
  ] as const;
  for (const [page, words] of about) {
    expect(text('root', page), page).toMatch(words);
    expect(text('later', page), page).not.toMatch(words);
  }
  for (const page of [
    '',
    'chuyen-muc/chi-so',
    'nhung/chuyen-muc/chi-so',
    'nhung/moi-nhat',
    'don-vi/xa-mau-dong',
  ])
    expect(text('root', page), page).not.toMatch(/bảo trì từ 22 giờ|Quầy một cửa xã Mẫu nghỉ/);
});

test('what is due to be looked at again says so to readers and on the editors’ list, from the day after', () => {
  const both = (page: string, words: string) =>
    (['root', 'later'] as const).map((build) =>
      readFileSync(path.join(testBuild(build), page, 'index.html'), 'utf8').includes(words),
    );
  expect(both('huong-dan/tra-cuu-ho-so', 'xem lại lần gần nhất ngày 01/9/2026')).toEqual([false, true]);
  expect(both('huong-dan/nop-ho-so-truc-tuyen', 'xem lại lần gần nhất ngày')).toEqual([false, false]);
  expect(both('duong-day-nong', 'Đã hơn 90 ngày từ lần kiểm tra gần nhất')).toEqual([false, true]);
  for (const kind of ['guideReview', 'hotlineReview'])
    expect(both('can-bo-sung', `id="${kind}"`), kind).toEqual([false, true]);
});
