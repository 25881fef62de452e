import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { testBuild, type TestBuild } from './harness.ts';

const COMING = 'su-kien/2026/tap-huan-nop-ho-so';
const read = (file: string, build: TestBuild = 'root'): string =>
  readFileSync(path.join(testBuild(build), file), 'utf8');
const text = (html: string): string =>
  html
    .replace(/<(style|script)[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('events', () => {
  test('that are to come stand before those that are over, and what is withdrawn in no list', () => {
    const page = text(read('su-kien/index.html'));
    expect(page).toMatch(/Sắp diễn ra .*Tập huấn nộp hồ sơ.*Đã hủy.*Đã diễn ra .*Hội thi tìm hiểu/);
    expect(page).not.toContain('Hội nghị đăng nhầm');
    expect(text(read('index.html'))).toContain('Tập huấn nộp hồ sơ');
  });

  test('say when and where, and can be kept in a calendar, until they are over', () => {
    expect(text(read(`${COMING}/index.html`))).toContain('8 giờ đến 11 giờ 30, thứ Bảy 05/12/2026');
    expect(read(`${COMING}/index.html`)).toContain(`href="/${COMING}/lich.ics"`);
    const later = text(read(`${COMING}/index.html`, 'later'));
    expect(later).toContain('Sự kiện này đã diễn ra.');
    expect(later).not.toContain('Lưu vào lịch');
    expect(text(read('index.html', 'later'))).not.toContain('Tập huấn nộp hồ sơ');
  });

  test('of the calendar are those of the list, and one that is cancelled says so there', () => {
    const calendar = read('su-kien/lich.ics');
    expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(3);
    expect(calendar.match(/^STATUS:CANCELLED/gm)).toHaveLength(1);
    expect(existsSync(path.join(testBuild(), 'su-kien/2026/hoi-nghi-dang-nham/lich.ics'))).toBe(false);
  });

  test('stand in the data, a withdrawn one as a tombstone', () => {
    const { events } = JSON.parse(read('api/v1/events.json')) as { events: Record<string, unknown>[] };
    expect(events.map(({ id, withdrawn }) => [id, withdrawn !== undefined])).toEqual([
      ['2026/bieu-dien-luu-dong', false],
      ['2026/tap-huan-nop-ho-so', false],
      ['2026/hoi-nghi-dang-nham', true],
      ['2026/hoi-thi-tim-hieu', false],
    ]);
    expect(read('api/v1/events.csv').trim().split('\r\n')).toHaveLength(5);
  });

  test('activities of a plan that have a day or a quarter stand in its calendar, and the others do not', () => {
    const calendar = read('ke-hoach/2023/lich.ics').replaceAll('\r\n ', '');
    expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(2);
    expect(calendar).toMatch(
      /DTSTART;VALUE=DATE:20221215\r\nDTEND;VALUE=DATE:20221216\r\nSUMMARY:Hạn: Mở lớp/,
    );
    expect(calendar).toMatch(
      /DTSTART;VALUE=DATE:20231001\r\nDTEND;VALUE=DATE:20240101\r\nSUMMARY:Tổ chức đoàn/,
    );
    expect(calendar).toMatch(/^URL:\S+\/ke-hoach\/2023\/#iii-5\r$/m);
    // Days that are over are offered to nobody.
    expect(read('ke-hoach/2023/index.html')).not.toContain('lich.ics');
    expect(read('ke-hoach/2026/index.html')).toContain('href="/ke-hoach/2026/lich.ics"');
    expect(read('ke-hoach/2026/lich.ics').match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  });

  test('editors get a calendar of what is to be reviewed', () => {
    const page = read('can-bo-sung/index.html');
    expect(page).toContain('href="/can-bo-sung/lich.ics"');
    expect(read('can-bo-sung/lich.ics').replaceAll('\r\n ', '')).toMatch(/SUMMARY:Đến hạn rà soát: \S/);
  });
});
