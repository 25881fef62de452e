import { describe, expect, it } from 'vitest';
import type { PageRecord } from './engine.ts';
import { excerptOf, markWanted, sentencesOf, type Piece } from './excerpt.ts';
import type { CarriedBlock } from './index-files.ts';
import { recordOf } from './index-reader.ts';
import { wantedOf } from './match.ts';
import { decodeWords, encodeWords } from './vocabulary.ts';
import { wordsOf } from './words.ts';

const KNOWN = 'duong day nong phuoc hoa can cuoc lam the o dau goi so xa huyen sipas';
const vocabulary = decodeWords(encodeWords(new Map(KNOWN.split(' ').map((word) => [word, 2]))), 9);
const wanted = (typed: string) => wantedOf(wordsOf(typed), vocabulary);
const shown = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const pageOf = (blocks: readonly CarriedBlock[], title = 'Tiêu đề'): PageRecord =>
  recordOf(['', title, '', '', [], '', 0, blocks], '/');
const excerpt = (typed: string, ...blocks: CarriedBlock[]) => {
  const { pieces, fragment, heading } = excerptOf(pageOf(blocks), [wanted(typed)]);
  return { text: shown(pieces), fragment: decodeURIComponent(fragment), anchor: heading?.id };
};

describe('marks', () => {
  it.each([
    ['duong day nong', 'Gọi Đường dây  <b>nóng</b>', 'Gọi [Đường] [dây]  <b>[nóng]</b>'],
    ['phước hoa', 'Kế hoạch của xã Phước Hòa', 'Kế hoạch của xã [Phước] [Hòa]'],
    ['88.37', 'Năm 2024 đạt 88,37%, năm trước 86,37%', 'Năm 2024 đạt [88],[37]%, năm trước 86,37%'],
    ['sipas 83,9', '83,94% và 83,9%', '83,94% và [83],[9]%'],
    ['1/7/2025', 'Từ ngày 01/7/2024 đến 1/7/2025', 'Từ ngày 01/7/2024 đến [1]/[7]/[2025]'],
    ['đường dây nóng', 'Dương đẩy nông; đường dây nóng', 'Dương đẩy nông; [đường] [dây] [nóng]'],
    ['đường dây nóng', 'duong day nong', '[duong] [day] [nong]'],
    ['căn cước ở đâu', 'Căn cước là gì, ở đó', '[Căn] [cước] là gì, ở đó'],
    ['vne', 'VNeID và VNPost', '[VNeID] và VNPost'],
  ])('of “%s” in “%s”', (typed, text, all) => expect(shown(markWanted(text, wanted(typed)))).toBe(all));
  it('leave the text as it is', () => {
    const text = 'Gọi Đường dây nóng'.normalize('NFD');
    expect(
      markWanted(text, wanted('đường dây nóng'))
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

describe('an excerpt', () => {
  it('is one sentence of one block, never a piece of its neighbours', () => {
    const { text, fragment, anchor } = excerpt(
      'duong day nong',
      ['text', 'Giới thiệu trang.'],
      ['heading', 'Số gọi', 'so-goi'],
      ['text', 'Loại đường'],
      ['text', 'Mở cửa mỗi ngày. Gọi đường dây nóng của xã. Nghỉ Chủ nhật.'],
      ['text', 'Nhóm dây'],
    );
    expect(text).toBe('Gọi [đường] [dây] [nóng] của xã.');
    expect(fragment).toBe('#so-goi:~:text=Gọi đường dây nóng của xã.');
    expect(anchor).toBe('so-goi');
  });
  it('is the sentence below a heading that says what is asked', () =>
    expect(
      excerpt('so goi', ['text', 'Lời đầu.'], ['heading', 'Số gọi'], ['text', '1800 1096'], ['text', 'Hết.']),
    ).toMatchObject({ text: '1800 1096', fragment: '#:~:text=1800 1096', anchor: undefined }));
  it('is a whole row, to which its first cell leads', () =>
    expect(
      excerpt(
        'sipas 2024',
        ['text', 'Lời đầu.'],
        ['row', 'SIPAS năm 2024 – Cả nước: 83,94%; Cao nhất: 90,59%'],
      ),
    ).toMatchObject({
      text: '[SIPAS] năm [2024] – Cả nước: 83,94%; Cao nhất: 90,59%',
      fragment: '#:~:text=SIPAS năm 2024',
    }));
  it('is the description where nothing else says it, and the page opens at its beginning', () =>
    expect(excerpt('tiêu đề', ['summary', 'Mô tả của trang này. Hai câu.'], ['text', 'Chữ khác.'])).toEqual({
      text: 'Mô tả của trang này. Hai câu.',
      fragment: '',
      anchor: undefined,
    }));
  it('is cut around what is asked for where a sentence is long', () => {
    const { text } = excerpt('duong day nong', [
      'text',
      `${'chữ '.repeat(60)}đường dây nóng ${'chữ '.repeat(60)}`,
    ]);
    expect(text).toMatch(/^… .*\[đường\] \[dây\] \[nóng\].* …$/);
    expect(text.split(' ').length).toBeLessThan(50);
  });
  it('is never what was corrected in the page', () =>
    expect(
      excerpt('so goi', ['note', 'Đính chính 1/7/2025: Số gọi.'], ['text', 'Lời đầu.'], ['text', 'Số gọi.']),
    ).toMatchObject({ text: '[Số] [gọi].' }));
  it('of a page without text is empty', () => expect(excerpt('so goi').text).toBe(''));
});

describe('a page is opened', () => {
  const UNIT = 'Xã Phước Hòa';
  const LEAD: CarriedBlock = ['text', 'Nay thuộc xã khác.'];
  const FORMER: CarriedBlock = ['row', 'Tên cũ: Xã Phước Hòa (đến năm ngoái)'];
  const PHONE: CarriedBlock = ['text', 'Gọi đường dây nóng 1900.'];
  /** So much that it takes a reader past the first screens. */
  const LONG: CarriedBlock[] = Array.from({ length: 12 }, () => ['text', 'Chữ khác. '.repeat(6)]);
  const opened = (typed: string, title: string, ...blocks: CarriedBlock[]) => {
    const { landing, fragment } = excerptOf(pageOf(blocks, title), [wanted(typed)]);
    expect(fragment).not.toBe('');
    return decodeURIComponent(landing);
  };

  it('at its beginning where an excerpt says no more than its title, however far below', () => {
    expect(opened('phuoc hoa o dau', UNIT, LEAD, ...LONG, FORMER)).toBe('');
    expect(opened('phuoc hoa o dau', 'Xã mới', LEAD, ...LONG, FORMER)).toBe('#:~:text=Tên cũ');
  });
  it('at an excerpt that says what its title does not', () =>
    expect(opened('duong day nong phuoc hoa', UNIT, LEAD, ...LONG, PHONE)).toBe(
      '#:~:text=Gọi đường dây nóng 1900.',
    ));
  it('at its beginning where the excerpt is seen from there, unless the title is about something else', () => {
    expect(opened('duong day nong phuoc hoa', UNIT, LEAD, PHONE)).toBe('');
    expect(opened('duong day nong', UNIT, LEAD, PHONE)).toBe('#:~:text=Gọi đường dây nóng 1900.');
  });
  it('at its beginning where another reading of what is asked is its title', () => {
    const readings = [wanted('hotline phuoc hoa'), wanted('duong day nong phuoc hoa')];
    const page = pageOf([LEAD, ...LONG, PHONE], 'Đường dây nóng Phước Hòa');
    expect(excerptOf(page, readings)).toMatchObject({ landing: '' });
  });
});

it('sentences end where the next begins, not at numbers and short forms', () =>
  expect(
    sentencesOf({ kind: 'text', text: 'Đạt 88.37 điểm. Theo TP. HCM? “Có.” Mục 1.2 của tp. khác. 3 người' }),
  ).toEqual(['Đạt 88.37 điểm.', 'Theo TP.', 'HCM?', '“Có.”', 'Mục 1.2 của tp. khác.', '3 người']));
