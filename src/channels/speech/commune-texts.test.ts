import { describe, expect, it } from 'vitest';
import { speech } from './speech.ts';

/** Forms as sites of communes write them, and how a presenter says them. */
const PAIRS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  documents: [
    [
      'Nghị định 61/2018/NĐ-CP ngày 23/4/2018',
      'Nghị định sáu mươi mốt năm hai nghìn không trăm mười tám của Chính phủ ngày hai mươi ba tháng tư năm hai nghìn không trăm mười tám',
    ],
    [
      'Thông tư số 02/2024/TT-BNV',
      'Thông tư số không hai năm hai nghìn không trăm hai mươi tư của Bộ Nội vụ',
    ],
    [
      'Chỉ thị số 12-CT/TU ngày 01-7-2022 của Ban Thường vụ Tỉnh ủy',
      'Chỉ thị số mười hai ngày một tháng bảy năm hai nghìn không trăm hai mươi hai của Ban Thường vụ Tỉnh ủy',
    ],
    ['Kế hoạch 45/KH-UBND', 'Kế hoạch bốn mươi lăm của Ủy ban nhân dân'],
    [
      'Thông báo số 15/TB-VP ngày 3/3/2023',
      'Thông báo số mười lăm của Văn phòng ngày ba tháng ba năm hai nghìn không trăm hai mươi ba',
    ],
    [
      'Nghị quyết 131/2020/QH14',
      'Nghị quyết một trăm ba mươi mốt năm hai nghìn không trăm hai mươi của Quốc hội khóa mười bốn',
    ],
    ['Quyết định 31/QĐ-TTg', 'Quyết định ba mươi mốt của Thủ tướng Chính phủ'],
    ['Hướng dẫn số 02-HD/BTGTU', 'Hướng dẫn số không hai của Ban Tuyên giáo Tỉnh ủy'],
    ['NQ 57 và QĐ 766', 'Nghị quyết năm mươi bảy và Quyết định bảy trăm sáu mươi sáu'],
    ['Giấy chứng nhận số 01/GCN', 'Giấy chứng nhận số một, giấy chứng nhận'],
    ['theo Mẫu số 03', 'theo Mẫu số không ba'],
    ['khoản 1, 2 Điều 3', 'khoản một, hai Điều ba'],
    ['theo mục 2.a', 'theo mục hai chấm a'],
  ],
  days: [
    ['từ ngày 5 - 10/12/2023', 'từ ngày năm đến mười tháng mười hai năm hai nghìn không trăm hai mươi ba'],
    ['từ tháng 3-6/2023', 'từ tháng ba đến tháng sáu năm hai nghìn không trăm hai mươi ba'],
    ['tháng 3 - 6/2023', 'tháng ba đến tháng sáu năm hai nghìn không trăm hai mươi ba'],
    [
      'tháng 11/2023 - tháng 2/2024',
      'tháng mười một năm hai nghìn không trăm hai mươi ba đến tháng hai năm hai nghìn không trăm hai mươi tư',
    ],
    ['Tháng 3 - Tháng Thanh niên', 'Tháng ba, Tháng Thanh niên'],
    ['quý III-IV/2023', 'quý ba đến quý bốn năm hai nghìn không trăm hai mươi ba'],
    [
      'quý IV/2023 - quý I/2024',
      'quý bốn năm hai nghìn không trăm hai mươi ba đến quý một năm hai nghìn không trăm hai mươi tư',
    ],
    ['hạn: IV/2025', 'hạn: quý bốn năm hai nghìn không trăm hai mươi lăm'],
    ['T7/2025', 'tháng bảy năm hai nghìn không trăm hai mươi lăm'],
    ['nghỉ T7, CN', 'nghỉ thứ bảy, chủ nhật'],
    ['trừ thứ 7, CN', 'trừ thứ bảy, chủ nhật'],
    ['thứ 2, 4 và 6 hằng tuần', 'thứ hai, tư và sáu hằng tuần'],
    ['đợt 2/2023', 'đợt hai năm hai nghìn không trăm hai mươi ba'],
    ['chào mừng 8/3 và 20-11', 'chào mừng ngày tám tháng ba và ngày hai mươi tháng mười một'],
    ['quãng đường 5-7 km', 'quãng đường năm đến bảy ki lô mét'],
    ['đường 30-4', 'đường ba mươi tháng tư'],
  ],
  times: [
    [
      '7h30 - 11h, 13 giờ 30 phút - 17 giờ',
      'bảy giờ ba mươi đến mười một giờ, mười ba giờ ba mươi phút đến mười bảy giờ',
    ],
    ["nghỉ giữa giờ 15'", 'nghỉ giữa giờ mười lăm phút'],
    ["lúc 8h00'", 'lúc tám giờ'],
  ],
  telephones: [
    ['Gọi 1900 9095', 'Gọi một chín không không, chín không chín năm'],
    ['0256.3846.789', 'không hai năm sáu, ba tám bốn sáu, bảy tám chín'],
    ['(0256) 3 846 789', 'không hai năm sáu, ba tám bốn sáu, bảy tám chín'],
    ['(+84) 256 3846 789', 'cộng tám bốn, hai năm sáu, ba tám bốn sáu, bảy tám chín'],
    ['0084 256 3846 789', 'cộng tám bốn, hai năm sáu, ba tám bốn sáu, bảy tám chín'],
    [
      '0256 3846789/0905123456',
      'không hai năm sáu, ba tám bốn sáu, bảy tám chín, không chín không năm, một hai ba, bốn năm sáu',
    ],
    ['biển số 77C1-123.45', 'biển số bảy bảy C một gạch ngang một hai ba chấm bốn năm'],
    ['xe 77A-12345', 'xe bảy bảy A gạch ngang một hai ba bốn năm'],
  ],
  amounts: [
    ['1,5 tỷ đồng', 'một phẩy năm tỷ đồng'],
    ['tỷ lệ 85-90%', 'tỷ lệ tám mươi lăm đến chín mươi phần trăm'],
    ['đạt 97,8%/90%', 'đạt chín mươi bảy phẩy tám phần trăm trên chín mươi phần trăm'],
    ['2/3 số hộ', 'hai phần ba số hộ'],
    ['Bước 2/4: chọn thủ tục', 'Bước hai trên bốn: chọn thủ tục'],
    ['xếp thứ 3/4', 'xếp thứ ba trên bốn'],
    ['8 m x 12 m', 'tám mét nhân mười hai mét'],
    ['60 ngày x 8 giờ', 'sáu mươi ngày nhân tám giờ'],
    ['điện 220V, 50 Hz', 'điện hai trăm hai mươi vôn, năm mươi héc'],
    ['37,5 độ C', 'ba mươi bảy phẩy năm độ xê'],
    ['ISO 9001:2015', 'ISO chín nghìn không trăm linh một hai chấm hai nghìn không trăm mười lăm'],
    ['Mẫu CT07', 'Mẫu CT không bảy'],
    ['1/ Hồ sơ', 'Một. Hồ sơ'],
    ['1- Hồ sơ', 'Một. Hồ sơ'],
  ],
  'Roman numerals': [
    ['II/ Nội dung', 'Hai. Nội dung'],
    ['I- MỤC ĐÍCH', 'Một. Mục đích'],
    ['Chương III, Quý IV, thế kỷ XXI', 'Chương ba, Quý bốn, thế kỷ hai mươi mốt'],
  ],
  abbreviations: [
    ['HĐND, UBND, UB MTTQ xã', 'Hội đồng nhân dân, Ủy ban nhân dân, Ủy ban Mặt trận Tổ quốc xã'],
    ['PCT.UBND, P.CT HĐND xã', 'Phó Chủ tịch Ủy ban nhân dân, Phó Chủ tịch Hội đồng nhân dân xã'],
    ['Chánh VP HĐND&UBND', 'Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'],
    ['P.VHXH', 'phòng văn hóa, xã hội'],
    [
      'GĐ Sở Nội vụ, GĐ 2021-2025',
      'giám đốc Sở Nội vụ, giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi lăm',
    ],
    ['Th.S Trần Bình, KS. Lê Cường', 'thạc sĩ Trần Bình, kỹ sư Lê Cường'],
    ['đội ngũ CB, CC, VC', 'đội ngũ cán bộ, công chức, viên chức'],
    ['KCB BHYT tại TDP', 'khám bệnh, chữa bệnh bảo hiểm y tế tại tổ dân phố'],
    ['mẫu TP/HT-2012', 'mẫu TP, HT hai nghìn không trăm mười hai'],
    ['#CCHC', 'cải cách hành chính'],
  ],
  'headings in capitals': [
    ['TIN - BÀI', 'Tin, bài'],
    ['THU - CHI NGÂN SÁCH', 'Thu, chi ngân sách'],
    ['LƯU Ý:', 'Lưu ý:'],
    ['ĐẢNG ỦY - HĐND - UBND XÃ', 'Đảng ủy, Hội đồng nhân dân, Ủy ban nhân dân xã'],
    ['THÔNG BÁO CẤP CCCD', 'Thông báo cấp căn cước công dân'],
    ['TRẠM Y TẾ', 'Trạm y tế'],
    ['CHI', 'Chi'],
    ['Ông NGUYỄN VĂN BÌNH, Chủ tịch', 'Ông Nguyễn Văn Bình, Chủ tịch'],
  ],
  addresses: [
    ['zalo.me/0256123', 'zalo chấm me gạch chéo không hai năm sáu một hai ba'],
    ['tệp .docx dưới 5MB', 'tệp chấm docx dưới năm mê ga bai'],
    ['cchc.tuyphuoc@gialai.gov.vn', 'cchc chấm tuyphuoc a còng gialai chấm gov chấm vn'],
  ],
};

describe.each(Object.keys(PAIRS))('texts of communes: %s', (of) => {
  it.each(PAIRS[of]!)('%s', (written, read) => {
    expect(speech(written).text).toBe(read);
  });
});

it('tells nothing of a heading in capitals whose words are syllables', () => {
  for (const heading of ['TIN - BÀI', 'THU', 'LƯU Ý:', 'KẾ HOẠCH CCHC CỦA UBND XÃ'])
    expect(speech(heading).doubts).toEqual([]);
  for (const [written] of [['VNPT'], ['MTTQ VNPT']])
    expect(speech(written!).doubts.map((doubt) => doubt.written)).toEqual(['VNPT']);
});
