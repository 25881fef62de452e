import { describe, expect, it } from 'vitest';
import { wantedOf } from './match.ts';
import { nameOf, scorePage } from './rank.ts';
import { decodeWords } from './vocabulary.ts';
import { wordsOf } from './words.ts';

const vocabulary = decodeWords('', 100);

const evidence = (typed: string, alias: string, place = false): number =>
  scorePage(
    {
      standing: true,
      place,
      title: nameOf('Trang', vocabulary),
      aliases: [nameOf(alias, vocabulary)],
      body: [],
    },
    wantedOf(wordsOf(typed), vocabulary),
    0,
  ).evidence;

describe('evidence', () => {
  it('is sure of a name that is said in a long query', () => {
    const typed = 'hôm qua rớt mất cái ví có căn cước ngoài chợ';
    expect(evidence(typed, 'mất căn cước')).toBeGreaterThan(0.5);
    expect(evidence(typed, 'mất căn cước điện tử')).toBeLessThan(0.5);
  });
  it('takes a word of a query, or where it is asked for, for no subject', () => {
    expect(evidence('vay vốn làm ăn ở ngân hàng chính sách huyện', 'ngân hàng')).toBeLessThan(0.4);
    const typed = 'giá cà phê nhân xô ở thị trấn mẫu hôm nay';
    expect(evidence(typed, 'thị trấn mẫu', true)).toBeLessThan(evidence(typed, 'thị trấn mẫu'));
  });
  it('is less where the word that says most of a short query is missing', () => {
    // “online” is said in two words, and hides that nothing is said of a loan.
    expect(evidence('vay tiền trực tuyến', 'trả tiền trực tuyến')).toBeLessThan(0.5);
    expect(evidence('nộp tiền trực tuyến', 'nộp tiền trực tuyến')).toBeGreaterThan(0.99);
  });
});

it('puts a page that has a long phrase word for word above one whose name has most of it', () => {
  const total = (typed: string, title: string, text: string): number =>
    scorePage(
      { standing: false, place: false, title: nameOf(title, vocabulary), aliases: [], body: wordsOf(text) },
      wantedOf(wordsOf(typed), vocabulary),
      0,
    ).total;
  const said = 'Bà con kể rằng nước lũ đã cuốn trôi cầu tre đêm qua.';
  const named = ['Nước lũ cuốn trôi cầu gỗ', 'Nước lũ lớn, cầu gỗ bị cuốn trôi.'] as const;
  const typed = 'nước lũ đã cuốn trôi cầu tre';
  expect(total(typed, 'Chuyện ở xóm bãi', said)).toBeGreaterThan(total(typed, ...named));
  // Two or three words side by side stand in a text by chance.
  expect(total('cuốn trôi cầu', 'Chuyện ở xóm bãi', said)).toBeLessThan(total('cuốn trôi cầu', ...named));
});
