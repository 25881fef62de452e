import Card from 'vcf';
import { expect, test } from 'vitest';
import type { ReachableHotline } from '../../model/hotline.ts';
import { vcards } from './vcards.ts';

const shared = {
  need: 'phan-anh',
  checked: { date: '2026-11-18', how: 'doi-chieu-nguon' },
  source: { name: 'Quyết định số 56/QĐ-UBND; phụ lục, mục 2' },
} as const;
const NAME = 'Đường dây nóng phản ánh, kiến nghị về thủ tục hành chính của Ủy ban nhân dân xã Mẫu, để thử';
const HOTLINES: readonly ReachableHotline[] = [
  { ...shared, id: 'so', name: NAME, channel: 'phone', value: '(0200) 0000 000', hours: 'Giờ hành chính' },
  { ...shared, id: 'thu', name: 'Hộp thư', channel: 'email', value: 'gop-y@xa-mau.example' },
  { ...shared, id: 'trang', name: 'Trang', channel: 'web', value: 'https://xa-mau.example/a,b;c' },
  { ...shared, id: 'noi', name: 'Trung tâm', channel: 'address', value: 'Số 0, đường Mẫu; thôn 1' },
];
const text = vcards(
  HOTLINES.map((hotline) => ({ hotline, organisation: 'Xã Mẫu', uid: `https://mau.example/#${hotline.id}` })),
);

/** Values of a property as another library reads them. */
const read = (card: Card, name: string): string => String(card.get(name).valueOf());

test('another library reads back every contact as it was written', () => {
  const cards = Card.parse(text);
  expect(cards.map((card) => read(card, 'fn').replaceAll('\\,', ','))).toEqual(
    HOTLINES.map(({ name }) => name),
  );
  const [phone, mail, web, place] = cards;
  expect(phone && read(phone, 'tel')).toBe('02000000000');
  expect(mail && read(mail, 'email')).toBe('gop-y@xa-mau.example');
  expect(web && read(web, 'url')).toBe('https://xa-mau.example/a,b;c');
  expect(place && read(place, 'adr')).toBe(String.raw`;;Số 0\, đường Mẫu\; thôn 1;;;;`);
  expect(phone && read(phone, 'note')).toContain('Giờ hành chính');
  expect(phone && read(phone, 'note')).toContain('18/11/2026');
  expect(phone && read(phone, 'uid')).toBe('https://mau.example/#so');
  expect(phone && read(phone, 'org')).toBe('Xã Mẫu');
});

test('lines end in CRLF, hold 75 octets at most, and are cut between letters', () => {
  const lines = text.split('\r\n');
  expect(text.endsWith('END:VCARD\r\n')).toBe(true);
  expect(lines.join('')).not.toMatch(/[\r\n]/);
  for (const line of lines) {
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(line).not.toContain('\uFFFD');
  }
  expect(lines.length).toBeGreaterThan(Card.parse(text).length * 10);
  // What is folded is whole again without its folds.
  expect(text.replaceAll('\r\n ', '')).toContain(`FN:${NAME.replaceAll(',', String.raw`\,`)}\r\n`);
});
