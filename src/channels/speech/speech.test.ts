import { describe, expect, it } from 'vitest';
import { speech } from './speech.ts';
import { USUAL_WORDING } from './number-words.ts';

const aloud = (text: string): string => speech(text).text;

/** As the plan of the radio channel asks for them. */
const ASKED: readonly (readonly [string, string])[] = [
  [
    'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ',
    'Nghị quyết số bảy mươi sáu ngày mười lăm tháng bảy năm hai nghìn không trăm hai mươi mốt của Chính phủ',
  ],
  ['Quyết định số 828/QĐ-UBND', 'Quyết định số tám trăm hai mươi tám của Ủy ban nhân dân'],
  [
    'số 888/QĐ-UBND ngày 21 tháng 3 năm 2022 của UBND tỉnh',
    'Quyết định số tám trăm tám mươi tám ngày hai mươi mốt tháng ba năm hai nghìn không trăm hai mươi hai của Ủy ban nhân dân tỉnh',
  ],
  [
    'Nghị quyết số 27-NQ/TW ngày 09 tháng 11 năm 2022',
    'Nghị quyết số hai mươi bảy của Trung ương ngày chín tháng mười một năm hai nghìn không trăm hai mươi hai',
  ],
  ['đạt 62,5% trong Quý I', 'đạt sáu mươi hai phẩy năm phần trăm trong Quý một'],
  ['Gọi 0256 3633 456', 'Gọi không hai năm sáu, ba sáu ba ba, bốn năm sáu'],
  ['1.005 hồ sơ', 'một nghìn không trăm linh năm hồ sơ'],
  ['từ 5-7 ngày làm việc', 'từ năm đến bảy ngày làm việc'],
  ['24/24 giờ, từ thứ 2 đến thứ 6', 'hai mươi tư trên hai mươi tư giờ, từ thứ hai đến thứ sáu'],
  ['CBCCVC thực hiện CCHC', 'cán bộ, công chức, viên chức thực hiện cải cách hành chính'],
  ['giai đoạn 2021 – 2030', 'giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm ba mươi'],
  ['lệ phí 20.000đ/hồ sơ', 'lệ phí hai mươi nghìn đồng một hồ sơ'],
];

/** Forms of administrative texts, by what they show. */
const OWN: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  documents: [
    ['60/NQ-CP', 'Nghị quyết số sáu mươi của Chính phủ'],
    [
      'Thông tư 39/2020/TT-BTTTT',
      'Thông tư ba mươi chín năm hai nghìn không trăm hai mươi của Bộ Thông tin và Truyền thông',
    ],
    [
      'Luật số 72/2025/QH15',
      'Luật số bảy mươi hai năm hai nghìn không trăm hai mươi lăm của Quốc hội khóa mười lăm',
    ],
    [
      'Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ',
      'Nghị định số một trăm mười tám năm hai nghìn không trăm hai mươi lăm ngày chín tháng sáu năm hai nghìn không trăm hai mươi lăm của Chính phủ',
    ],
    ['Quyết định số 766/QĐ-TTg', 'Quyết định số bảy trăm sáu mươi sáu của Thủ tướng Chính phủ'],
    ['Chỉ thị 24/CT-TTg', 'Chỉ thị hai mươi tư của Thủ tướng Chính phủ'],
    ['Kế hoạch số 12/KH-UBND của UBND xã', 'Kế hoạch số mười hai của Ủy ban nhân dân xã'],
    ['số 05-QĐ/HU', 'Quyết định số không năm của Huyện ủy'],
    [
      'Nghị quyết số 66.22/2026/NQ-CP',
      'Nghị quyết số sáu mươi sáu chấm hai mươi hai năm hai nghìn không trăm hai mươi sáu của Chính phủ',
    ],
    ['Công văn số 623/TTg-KSTT', 'Công văn số sáu trăm hai mươi ba của Thủ tướng Chính phủ'],
    ['Quyết định 41-HĐBT', 'Quyết định bốn mươi mốt của Hội đồng Bộ trưởng'],
    [
      'Nghị quyết số 1664/NQ-UBTVQH15',
      'Nghị quyết số một nghìn sáu trăm sáu mươi tư của Ủy ban Thường vụ Quốc hội khóa mười lăm',
    ],
    ['Công điện số 12/CĐ-TTg', 'Công điện số mười hai của Thủ tướng Chính phủ'],
    ['Đề án 06 của Chính phủ', 'Đề án không sáu của Chính phủ'],
    ['Nghị định số 61/2018', 'Nghị định số sáu mươi mốt năm hai nghìn không trăm mười tám'],
    ['theo điểm a khoản 2 Điều 5', 'theo điểm a khoản hai Điều năm'],
    ['Số: /KH-UBND', 'Kế hoạch của Ủy ban nhân dân'],
    ['…/KH-UBND', 'Kế hoạch của Ủy ban nhân dân'],
    [
      'Quyết định số 828/QĐ-UBND và 888/QĐ-UBND',
      'Quyết định số tám trăm hai mươi tám của Ủy ban nhân dân và Quyết định số tám trăm tám mươi tám của Ủy ban nhân dân',
    ],
    ['QĐ số 828/QĐ-UBND', 'Quyết định số tám trăm hai mươi tám của Ủy ban nhân dân'],
    ['Thông báo số 15/TB-VPCP', 'Thông báo số mười lăm của Văn phòng Chính phủ'],
  ],
  days: [
    ['01/7/2025', 'ngày một tháng bảy năm hai nghìn không trăm hai mươi lăm'],
    ['ngày 1.7.2025', 'ngày một tháng bảy năm hai nghìn không trăm hai mươi lăm'],
    ['ngày 1-7-2025', 'ngày một tháng bảy năm hai nghìn không trăm hai mươi lăm'],
    ['2025-07-01', 'ngày một tháng bảy năm hai nghìn không trăm hai mươi lăm'],
    ['tháng 6/2023', 'tháng sáu năm hai nghìn không trăm hai mươi ba'],
    ['tháng 4 năm 2024', 'tháng tư năm hai nghìn không trăm hai mươi tư'],
    ['quý IV/2023', 'quý bốn năm hai nghìn không trăm hai mươi ba'],
    ['Ngày 10-7, UBND xã', 'Ngày mười tháng bảy, Ủy ban nhân dân xã'],
    ['từ ngày 1-5/7', 'từ ngày một đến năm tháng bảy'],
    [
      'từ 01/7/2025 - 15/7/2025',
      'từ ngày một tháng bảy năm hai nghìn không trăm hai mươi lăm đến ngày mười lăm tháng bảy năm hai nghìn không trăm hai mươi lăm',
    ],
    ['dịp lễ 30/4 và 1/5', 'dịp lễ ngày ba mươi tháng tư và ngày một tháng năm'],
    ['trước 31/12', 'trước ngày ba mươi mốt tháng mười hai'],
    ['năm học 2023-2024', 'năm học hai nghìn không trăm hai mươi ba đến hai nghìn không trăm hai mươi tư'],
    ['từ ngày 01/7 đến ngày 15/7', 'từ ngày một tháng bảy đến ngày mười lăm tháng bảy'],
    ['các ngày 28, 29/11', 'các ngày hai mươi tám, hai mươi chín tháng mười một'],
    ['Quốc khánh 2/9', 'Quốc khánh ngày hai tháng chín'],
    ['đường 3/2', 'đường ba tháng hai'],
    ['thứ 4 hằng tuần', 'thứ tư hằng tuần'],
    ['từ thứ 2 - thứ 6', 'từ thứ hai đến thứ sáu'],
    ['tháng 10, 11', 'tháng mười, mười một'],
  ],
  times: [
    ['7h30', 'bảy giờ ba mươi'],
    ['7 giờ 30', 'bảy giờ ba mươi'],
    ['từ 7h30-11h30', 'từ bảy giờ ba mươi đến mười một giờ ba mươi'],
    ['từ 07:30 đến 17:00', 'từ bảy giờ ba mươi đến mười bảy giờ'],
    ['8h sáng', 'tám giờ sáng'],
    ['phục vụ 24/7', 'phục vụ hai mươi tư trên bảy'],
    ['7g30', 'bảy giờ ba mươi'],
    ['24/24h', 'hai mươi tư trên hai mươi tư giờ'],
    ['trong 8 giờ làm việc', 'trong tám giờ làm việc'],
  ],
  telephones: [
    ['Gọi 113', 'Gọi một một ba'],
    ['tổng đài 1022', 'tổng đài một không hai hai'],
    ['gọi 113, 114 hoặc 115', 'gọi một một ba, một một bốn hoặc một một năm'],
    ['113 hồ sơ', 'một trăm mười ba hồ sơ'],
    ['+84 256 3633 456', 'cộng tám bốn, hai năm sáu, ba sáu ba ba, bốn năm sáu'],
    ['0256.3633.456', 'không hai năm sáu, ba sáu ba ba, bốn năm sáu'],
    ['(0256) 3633456', 'không hai năm sáu, ba sáu ba ba, bốn năm sáu'],
    ['0935123456', 'không chín ba năm, một hai ba, bốn năm sáu'],
    ['hotline 1900 1234', 'hotline một chín không không, một hai ba bốn'],
    ['18001096', 'một tám không không, một không chín sáu'],
  ],
  amounts: [
    ['1,5 triệu đồng', 'một phẩy năm triệu đồng'],
    ['2.500.000 VNĐ', 'hai triệu năm trăm nghìn đồng'],
    ['50.000 đồng/bộ', 'năm mươi nghìn đồng một bộ'],
    ['5 triệu đồng/người/tháng', 'năm triệu đồng một người một tháng'],
    ['3/4', 'ba phần tư'],
    ['1/3 số hồ sơ', 'một phần ba số hồ sơ'],
    ['12/15 tiêu chí', 'mười hai trên mười lăm tiêu chí'],
    ['>= 90%', 'lớn hơn hoặc bằng chín mươi phần trăm'],
    ['tăng 2,35 điểm %', 'tăng hai phẩy ba mươi lăm điểm phần trăm'],
    ['từ 5% - 7%', 'từ năm phần trăm đến bảy phần trăm'],
    ['5-7%', 'năm đến bảy phần trăm'],
    ['12 m2', 'mười hai mét vuông'],
    ['5 km/h', 'năm ki lô mét trên giờ'],
    ['30oC', 'ba mươi độ xê'],
    ['-5°C vào đêm, giảm còn -2%', 'âm năm độ xê vào đêm, giảm còn âm hai phần trăm'],
    ['mức độ 3, 4', 'mức độ ba, bốn'],
    ['mức độ 3,4', 'mức độ ba, bốn'],
    ['02 bộ hồ sơ', 'hai bộ hồ sơ'],
    ['87,05 điểm', 'tám mươi bảy phẩy không năm điểm'],
    ['công nghiệp 4.0', 'công nghiệp bốn chấm không'],
    [
      '1.234.567.890 đồng',
      'một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi đồng',
    ],
    ['263,3 tỷ đồng.', 'hai trăm sáu mươi ba phẩy ba tỷ đồng.'],
    ['2 lần/năm', 'hai lần một năm'],
    ['10%/năm', 'mười phần trăm một năm'],
    ['15/10 hồ sơ', 'mười lăm trên mười hồ sơ'],
    ['không quá 1/2 ngày làm việc', 'không quá một phần hai ngày làm việc'],
    ['01 (một) bộ', 'một bộ'],
    ['4 người', 'bốn người'],
    ['24 người', 'hai mươi tư người'],
  ],
  'Roman numerals': [
    ['Chương III', 'Chương ba'],
    ['Phụ lục II', 'Phụ lục hai'],
    ['khóa XIII', 'khóa mười ba'],
    ['Quý I, II và IV', 'Quý một, hai và bốn'],
    ['mục III.3', 'mục ba chấm ba'],
    ['lần thứ IV', 'lần thứ tư'],
    ['thế kỷ XXI', 'thế kỷ hai mươi mốt'],
    ['I. MỤC ĐÍCH, YÊU CẦU', 'Một. Mục đích, yêu cầu'],
  ],
  abbreviations: [
    ['HĐND và UBND xã', 'Hội đồng nhân dân và Ủy ban nhân dân xã'],
    ['UBMTTQVN xã', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
    ['thẻ BHXH, CCCD', 'thẻ bảo hiểm xã hội, căn cước công dân'],
    ['TP. Quy Nhơn', 'thành phố Quy Nhơn'],
    ['TP.HCM', 'Thành phố Hồ Chí Minh'],
    ['P. Trần Phú, Q.1', 'phường Trần Phú, quận một'],
    ['v/v cấp giấy', 'về việc cấp giấy'],
    ['TM. ỦY BAN NHÂN DÂN', 'thay mặt Ủy ban nhân dân'],
    ['KT. CHỦ TỊCH', 'ký thay Chủ tịch'],
    ['cải cách hành chính (CCHC)', 'cải cách hành chính'],
    ['CCHC (cải cách hành chính)', 'cải cách hành chính'],
    ['Văn phòng HĐND & UBND huyện', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện'],
    ['BCĐ CCHC', 'ban chỉ đạo cải cách hành chính'],
    ['BCĐCCHC', 'ban chỉ đạo cải cách hành chính'],
    ['phát triển KT-XH', 'phát triển kinh tế, xã hội'],
    ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
    ['Văn hóa - Thông tin', 'Văn hóa, Thông tin'],
    ['HĐND-UBND', 'Hội đồng nhân dân, Ủy ban nhân dân'],
    ['chỉ số Cải cách hành chính (Par Index)', 'chỉ số Cải cách hành chính'],
    ['Chỉ số SIPAS', 'Chỉ số hài lòng của người dân'],
    ['PCT UBND huyện', 'Phó Chủ tịch Ủy ban nhân dân huyện'],
  ],
  addresses: [
    ['dichvucong.gov.vn', 'dichvucong chấm gov chấm vn'],
    ['Mở https://dichvucong.gov.vn/.', 'Mở dichvucong chấm gov chấm vn.'],
    ['Trang có đuôi .gov.vn.', 'Trang có đuôi chấm gov chấm vn.'],
    ['cchc@gialai.gov.vn', 'cchc a còng gialai chấm gov chấm vn'],
  ],
};

describe('speech', () => {
  it.each(ASKED)('reads %s', (written, read) => {
    expect(aloud(written)).toBe(read);
  });

  describe.each(Object.keys(OWN))('of %s', (of) => {
    it.each(OWN[of]!)('reads %s', (written, read) => {
      expect(aloud(written)).toBe(read);
    });
  });
});

describe('bad input', () => {
  const told = (text: string): string[] => speech(text).doubts.map(({ written }) => written);

  it('reads a number of 40 digits one by one', () => {
    const { text, doubts } = speech('1234567890'.repeat(4));
    expect(text).toMatch(/^một hai ba, bốn năm sáu, /);
    expect(text.match(/\p{L}+/gu)).toHaveLength(40);
    expect(doubts).toHaveLength(0);
  });

  it.each(['ngày 31/02/2023', '45/13/2023', 'ngày 30/2'])('tells of a day that is none: %s', (written) => {
    const { text } = speech(written);
    expect(text).not.toMatch(/\d/);
    expect(told(written)).toEqual([written.replace('ngày ', '')]);
  });

  it('leaves out emoji and tells of other scripts', () => {
    expect(aloud('Chúc mừng 🎉👍🏽 bà con ❤️')).toBe('Chúc mừng bà con');
    expect(told('Chào 你好 bà con')).toEqual(['你好']);
    expect(aloud('Chào 你好 bà con')).toBe('Chào 你好 bà con');
  });

  it('tells of abbreviations that it does not know or that mean several things', () => {
    expect(told('Trung tâm XYZQ và PCN')).toEqual(['XYZQ', 'PCN']);
    expect(told('8/QĐ-XYZQ')).toEqual(['8/QĐ-XYZQ']);
  });

  it('says how letters are spoken that a machine stumbles over', () => {
    expect(speech('Quét mã QR').doubts).toEqual([
      { written: 'QR', why: 'máy đọc dễ vấp, hãy viết như người ta nói: “quy a”' },
    ]);
  });

  it('reads 20,000 words in bounded time', () => {
    const sentence =
      'UBND xã giao 1.005 hồ sơ từ 5-7 ngày theo Quyết định số 828/QĐ-UBND ngày 15/7/2021, đạt 62,5%. ';
    const texts = [
      sentence.repeat(1200),
      ...['A-', '1/', '1.', '1,', ' ', 'UBND ', '0 1 ', '12 ka/'].map((part) => part.repeat(20_000)),
    ];
    for (const long of texts) {
      const start = performance.now();
      expect(aloud(long)).not.toMatch(/\d/);
      expect(performance.now() - start).toBeLessThan(8000);
    }
  }, 60_000);

  it('reads a paragraph of any length as its sentences', () => {
    const sentence = 'UBND xã giao 1.005 hồ sơ ngày 15/7/2021, theo Quyết định số 828/QĐ-UBND.';
    expect(aloud(`${sentence} `.repeat(200))).toBe(Array<string>(200).fill(aloud(sentence)).join(' '));
    expect(aloud('từ '.repeat(3000)).split(' ')).toHaveLength(3000);
  });

  it('tells of signs that nobody says', () => {
    expect(told('Gõ <b> rồi {tên} @nhóm $x')).toEqual(['<', '>', '{', '}', '@', '$']);
    expect(told('Gửi về cchc@mau.gov.vn, tăng > 5%, còn [1] chỗ')).toEqual([]);
  });

  it('says nothing of nothing', () => {
    expect(speech('')).toEqual({ text: '', doubts: [] });
  });
});

describe('the words of a region', () => {
  it('are a setting', () => {
    const southern = speech('1.005 hồ sơ', { wording: { odd: 'lẻ', thousand: 'ngàn' } });
    expect(southern.text).toBe('một ngàn không trăm lẻ năm hồ sơ');
    expect(USUAL_WORDING).toEqual({ odd: 'linh', thousand: 'nghìn' });
  });

  it('let the abbreviations of a site win over the general ones', () => {
    const abbreviations = [{ abbr: 'CCHC', full: 'Cải cách hành chính', spoken: 'việc cải cách' }];
    expect(speech('CCHC', { abbreviations }).text).toBe('việc cải cách');
  });
});
