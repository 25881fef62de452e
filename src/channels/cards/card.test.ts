import sharp from 'sharp';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { CARD_SIZE, cardAddress, drawable, TITLE_ROOM, titleNode, type ShareCard } from './card.ts';
import { CardPainter } from './draw.ts';

const MOST_BYTES = 60 * 1024;
const card = (title: string): ShareCard => ({
  kind: 'Tin tức · Xã Mẫu',
  title,
  section: 'Cải cách hành chính xã Mẫu',
  colour: '#0a2a66',
});

let painter: CardPainter;
beforeAll(async () => {
  const made = await CardPainter.make();
  if (!made) throw new Error('This machine has no program that draws.');
  painter = made;
});

const SENTENCE = 'Đẩy mạnh cải cách thủ tục hành chính, ứng dụng số ở Ủy ban nhân dân xã; hỗ trợ người dân, ';
const ofLength = (length: number): string => SENTENCE.repeat(4).slice(0, length);

describe('a share card', () => {
  it.each([1, 60, 120, 300])(
    'shows a title of %i letters whole, in a PNG of at most 60 KB',
    async (length) => {
      const title = ofLength(length);
      const picture = await painter.draw(card(title));
      expect(picture.length).toBeLessThan(MOST_BYTES);
      expect(await sharp(picture).metadata()).toMatchObject({ ...CARD_SIZE, format: 'png' });
      const { height, shown } = await painter.measureTitle(title);
      expect(height).toBeLessThanOrEqual(TITLE_ROOM.height);
      expect(shown).toBe(title.replaceAll(/\s/g, ''));
    },
  );

  it('stays as large as it is whatever its words are', async () => {
    for (const title of ['W'.repeat(2000), ofLength(300).repeat(9), 'Ễ Ậ '.repeat(400)]) {
      const picture = await painter.draw({ ...card(title), kind: title, section: title });
      expect(picture.length).toBeLessThan(MOST_BYTES);
      const { height } = await painter.measureTitle(title);
      expect(height).toBeLessThanOrEqual(TITLE_ROOM.height);
    }
  });

  it('keeps capitals with two marks apart from the line above', async () => {
    const [letters, size] = [76, { width: TITLE_ROOM.width, height: 200 }];
    const inkedRows = async (line: string): Promise<number[]> => {
      const pixels = await painter.picture(titleNode(line, letters), size, 'raw');
      const row = size.width * 4;
      return Array.from({ length: size.height }, (_, at) => at).filter((at) =>
        pixels.subarray(at * row, (at + 1) * row).some((value) => value > 0),
      );
    };
    const lowest = (await inkedRows('ỰỌẬỊỤgj')).at(-1) ?? 0;
    const highest = (await inkedRows('ẤỖẨỂỄ'))[0] ?? 0;
    const pitch = Number(titleNode('', letters).style['lineHeight']) * letters;
    expect(highest + Math.floor(pitch)).toBeGreaterThan(lowest);
  });

  it('has its foot in the colour of the section', async () => {
    const foot = { left: 4, top: CARD_SIZE.height - 4, width: 1, height: 1 };
    const pixel = await sharp(await painter.draw(card('Đổi thẻ')))
      .extract(foot)
      .raw()
      .toBuffer();
    expect(pixel.subarray(0, 3).toString('hex')).toBe('0a2a66');
  });

  it('is drawn alike each time', async () => {
    const [one, two] = [await painter.draw(card('Đổi thẻ')), await painter.draw(card('Đổi thẻ'))];
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it('is named by its words and its colour', () => {
    const names = [
      card('Đổi thẻ'),
      card('Đổi thẻ '),
      { ...card('Đổi thẻ'), kind: 'Hỏi đáp' },
      { ...card('Đổi thẻ'), colour: '#333333' },
    ].map(cardAddress);
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^\/_astro\/the-[\da-f]{12}\.png$/);
    expect(cardAddress(card('公民'))).toBeUndefined();
  });
});

describe('letters of a card', () => {
  it('are left out where the font has none, or written plainly', () => {
    expect(drawable('Nộp hồ sơ 😀\u200B ở “xã”\n①  ﬁ ŝ 字')).toBe('Nộp hồ sơ ở “xã” 1 fi s');
    expect(drawable('Đă\u0323ng')).toBe('Đặng');
    expect(drawable('𝐀')).toBe('A');
  });

  it('all have a glyph', async () => {
    const size = { width: 96, height: 128 };
    const drawn = async (letter: string): Promise<string> => {
      const pixels = await painter.picture(titleNode(letter, 60), size, 'raw');
      return pixels.toString('base64');
    };
    const missing = await drawn('字');
    const all = Array.from({ length: 0x2300 }, (_, code) => String.fromCodePoint(code)).filter(
      (letter) => drawable(letter) === letter,
    );
    expect(all.length).toBeGreaterThan(250);
    const boxes: string[] = [];
    for (const letter of all) if ((await drawn(letter)) === missing) boxes.push(letter);
    expect(boxes).toEqual([]);
  });
});

it('a machine without the program that draws has no painter', async () => {
  vi.resetModules();
  vi.doMock('@takumi-rs/core', () => {
    throw new Error('Cannot find native binding.');
  });
  const draw = await import('./draw.ts');
  expect(await draw.CardPainter.make()).toBeUndefined();
  vi.doUnmock('@takumi-rs/core');
});
