import { describe, expect, it } from 'vitest';
import { withoutHidden } from './clean-text.ts';
import { legacyParts } from './legacy.ts';
import { isSyllable } from './rhymes.ts';
import { byteOf, decodeTcvn3 } from './tcvn3.ts';
import { decodeVniFont, VNI_FONT } from './vni-font.ts';

/** What `iconv -f TCVN -t UTF-8` (GNU libc 2.36) makes of each byte, sixteen a line. */
const ICONV = [
  '\u0000ÚỤ\u0003ỪỬỮ\u0007\u0008\u0009\u000a\u000b\u000c\u000d\u000e\u000f',
  '\u0010ỨỰỲỶỸÝỴ\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f',
  ' !"#$%&\'()*+,-./',
  '0123456789:;<=>?',
  '@ABCDEFGHIJKLMNO',
  'PQRSTUVWXYZ[\\]^_',
  '`abcdefghijklmno',
  'pqrstuvwxyz{|}~\u007f',
  'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ',
  'ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ',
  '\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ',
  '\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ',
  'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ',
  'éẹềểễếệìỉỄẾỒĩíịò',
  'Ổỏõóọồổỗốộờởỡớợù',
  'ỖủũúụừửữứựỳỷỹýỵỐ',
];

const latin1 = (byte: number): string => String.fromCharCode(byte);

/** The text with its parts converted; `all` takes those in doubt too. */
function converted(text: string, all = false): string {
  let result = '';
  let end = 0;
  for (const part of legacyParts(text)) {
    if (!part.isSure && !all) continue;
    result += text.slice(end, part.start) + part.text;
    end = part.end;
  }
  return result + text.slice(end);
}

/** Writes Unicode in an encoding, from the table that reads it; a letter without a code stays. */
const writer = (codes: Iterable<readonly [code: string, letter: string]>) => {
  const known = new Map<string, string>();
  for (const [code, letter] of codes) if (!known.has(letter)) known.set(letter, code);
  return (text: string): string => [...text].map((letter) => known.get(letter) ?? letter).join('');
};
const inTcvn3 = writer(
  Array.from({ length: 0x5f }, (_, n): [string, string] => [latin1(0xa1 + n), decodeTcvn3(latin1(0xa1 + n))])
    // Fonts have codes of small letters, and of capitals without a tone.
    .filter(([code, letter]) => code <= '\u00ae' || letter === letter.toLowerCase()),
);
const inVni = writer(
  [...VNI_FONT].filter(([code]) => code === code.toLowerCase() || code === code.toUpperCase()),
);
/** Bytes of UTF-8 as code page 1252 shows them. */
const misread = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) => [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].find((sign) => byteOf(sign) === byte) ?? latin1(byte))
    .join('');

const SENTENCES = [
  'Ủy ban nhân dân huyện Tuy Phước thông báo về việc tiếp nhận hồ sơ tại bộ phận một cửa.',
  'Công dân nộp hồ sơ qua Cổng dịch vụ công, thời hạn giải quyết không quá 5 ngày làm việc',
  'Điều 3. Quyết định này có hiệu lực kể từ ngày ký; mức lệ phí 50.000 đ mỗi hồ sơ',
  'tỉnh Đắk Lắk, huyện Krông Pắc, HĐND và UBND xã',
  'Nguyễn Thị Hồng được hưởng chế độ ưu đãi, người hướng dẫn là ông Lưu',
  '| Tên thủ tục | Thời hạn |\n| Khai sinh | một ngày |\n| Đăng ký kết hôn | ba ngày |',
  'Những gì đã làm từ trước, vì nữa là mìn ở rừng',
];
/** TCVN3 has no capital with a tone, so that a first letter comes small. */
const small = (text: string): string => text.replace(/Ủ/g, 'ủ');

describe('isSyllable', () => {
  it.each('gì giếng quốc quý nghĩa khuỷu ở yêu ươm tuổi thuở hoà hòa quyết oanh xoong giữa kỹ'.split(' '))(
    'takes %s',
    (word) => expect(isSyllable(word)).toBe(true),
  );
  it.each('duong cac ngi ka gê niño côc café đắk êng uơn ạạ x ngh caưo'.split(' '))('refuses %s', (word) =>
    expect(isSyllable(word)).toBe(false),
  );
});

describe('tables', () => {
  it('read TCVN3 as iconv does, every byte', () => {
    const table = ICONV.join('');
    expect(table).toHaveLength(256);
    for (let byte = 0; byte < 256; byte += 1)
      expect(decodeTcvn3(latin1(byte)), `0x${byte.toString(16)}`).toBe((table[byte] ?? '').normalize('NFC'));
  });
  it('put tones of TCVN3 that stand behind onto their vowel', () =>
    expect(decodeTcvn3('a\u00b3 \u00aa\u00b4')).toBe('á ệ'));
  it('read capitals of TCVN3 from code page 1252 too', () => expect(decodeTcvn3('\u0097ž—')).toBe('ỘỦỘ'));
  it('read VNI back, every letter in both cases', () => {
    const letters = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
    for (const letter of letters + letters.toUpperCase())
      expect([letter, decodeVniFont(inVni(letter))]).toEqual([letter, letter]);
    expect(decodeVniFont(inVni(SENTENCES.join('\n')))).toBe(SENTENCES.join('\n'));
  });
});

describe('legacy text', () => {
  it.each(SENTENCES)('in TCVN3 is read back: %s', (text) =>
    expect(converted(inTcvn3(small(text)))).toBe(small(text)),
  );
  it.each(SENTENCES)('in VNI is read back: %s', (text) => expect(converted(inVni(text))).toBe(text));
  it.each(SENTENCES)('of UTF-8 read as code page 1252 is read back, once and twice: %s', (text) => {
    expect(converted(misread(text))).toBe(text);
    expect(converted(misread(misread(text)))).toBe(text);
    // Written on a Mac, each mark behind its letter.
    expect(converted(misread(text.normalize('NFD'))).normalize('NFC')).toBe(text);
  });

  it.each([
    ['CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['§éC LËP - Tù DO - H¹NH PHóC', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['ñY BAN NH¢N D¢N HUYÖN TUY PH¦íC', 'ỦY BAN NHÂN DÂN HUYỆN TUY PHƯỚC'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['žY BAN NH¢N D¢N TØNH B×NH §ÞNH', 'ỦY BAN NHÂN DÂN TỈNH BÌNH ĐỊNH'],
    ['C—NG H’A X‚ H—I CHž NGH\u008fA VIŒT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [
      'Tõ UBND x·, ®iÓm ® kho¶n 1, møc 50.000 ® mçi hå s¬',
      'Từ UBND xã, điểm đ khoản 1, mức 50.000 đ mỗi hồ sơ',
    ],
    ['Tæng quan: ph-¬ng ¸n tr-êng häc ë x·', 'Tổng quan: phương án trường học ở xã'],
    ['Thöïc hieän Keá hoaïch soá 12/KH-UBND, HÑND xaõ', 'Thực hiện Kế hoạch số 12/KH-UBND, HĐND xã'],
    ['Hội đồng nhân dân â€“ Ủy ban nhân dân', 'Hội đồng nhân dân – Ủy ban nhân dân'],
    ['lÃ m viá»‡c vÃ  trả káº¿t quả toÃ n trÃ¬nh', 'làm việc và trả kết quả toàn trình'],
  ])('%s says %s', (text, said) => expect(converted(text)).toBe(said));

  it.each([
    [
      'Ủy ban nhân dân huyÖn Tuy Ph\u00adíc th«ng b¸o vÒ viÖc tiÕp nhËn hå s¬',
      'Ủy ban nhân dân huyện Tuy Phước thông báo về việc tiếp nhận hồ sơ',
    ],
    ['Hạn chót nộp là ngày h¹n, người dân lưu ý', 'Hạn chót nộp là ngày hạn, người dân lưu ý'],
    ['Tên: Hå s¬ vµ thñ tôc', 'Tên: Hồ sơ và thủ tục'],
    ['Tiªu ®Ò: tiếng Việt tốt, nội dung đúng', 'Tiêu đề: tiếng Việt tốt, nội dung đúng'],
    [
      'Thñ tôc hµnh chÝnh: Coâng khai thuû tuïc haønh chính',
      'Thủ tục hành chính: Công khai thủ tục hành chính',
    ],
    ['Coâng khai thuû tuïc haønh chính, café résumé', 'Công khai thủ tục hành chính, café résumé'],
    [
      'Th«ng b¸o kÝch th\u00adíc 100 × 200 mm² ± 5 µm (§ 5)',
      'Thông báo kích thước 100 × 200 mm² ± 5 µm (§ 5)',
    ],
  ])('among Unicode alone is read: %s', (text, said) => expect(converted(text)).toBe(said));

  it.each([
    'Café résumé naïve',
    '100 × 200 mm² ± 5 µm',
    'µ ß × ± §',
    'Ông Müller và bà Zoë Brûlée đến thăm xã',
    'Les élèves français à l’école où naïve garçon',
    'Die Größe für Käufer über schöne Öl, på svenska är språket så här',
    'El niño y la señora están aquí, mañana será más fácil según él',
    'Giá 5×a và ¼kg, 3×4, m×n, kích thước 20×30cm, ½ngày',
    'Tin «Cải cách hành chính» đăng lại © Báo Bình Định ®, xem chú thích¹',
    'Theo § 5 Điều 7, µ = 0,3 ± 0,1; 25 °C; thuế 8 %',
    'Ðảng bộ, Ðoàn thể và HÐND xã họp',
    'Công suất 5 kW·h, lực 3 N·m, kích thước a×b, x·y, tỉ lệ 1:½',
    'Bác sĩ nói: à, ừ, ồ, thế à?',
    'CÔNG AN XÃ là nơi làm căn cước, có hai cán bộ',
    'in\u00adfor\u00adma\u00adtion về thủ\u00adtục hành chính',
    '',
  ])('is not seen in: %s', (text) => expect(legacyParts(text).filter(({ isSure }) => isSure)).toEqual([]));

  it('is never sure on fewer than three words', () => {
    for (const text of ['Th«ng b¸o', 'Thoâng baùo', 'ThÃ´ng bÃ¡o', 'H§ND', 'hå s¬'])
      expect(converted(text)).toBe(text);
    expect(converted('Th«ng b¸o', true)).toBe('Thông báo');
    expect(converted('Th«ng b¸o míi')).toBe('Thông báo mới');
  });

  it('loses no letter where characters that do not show are taken away', () => {
    for (const text of ['huyện Tuy Ph\u00adíc', 'x\u00ada nay', 'chÃ\u00adnh'])
      expect(withoutHidden(text)).toBe(text);
    expect(withoutHidden('thủ\u00adtục in\u00adfor\u00adma\u00adtion\u200b')).toBe('thủtục information');
  });

  it('says where each part stands, in order, and which encoding it is', () => {
    const text = 'Đã nhận: tê khai, giÊy tê vµ lÖ phÝ';
    const parts = legacyParts(text);
    expect(parts.map(({ start, end, text: said }) => [text.slice(start, end), said])).toEqual([
      ['tê', 'tờ'],
      ['giÊy', 'giấy'],
      ['tê', 'tờ'],
      ['vµ', 'và'],
      ['lÖ', 'lệ'],
      ['phÝ', 'phí'],
    ]);
    expect(new Set(parts.map(({ encoding }) => encoding))).toEqual(new Set(['tcvn3']));
  });

  it('read once is not read again', () => {
    for (const text of SENTENCES)
      for (const write of [inTcvn3, inVni, misread])
        expect(converted(converted(write(small(text))))).toBe(small(text));
  });
});
