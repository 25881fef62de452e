import { bold, cell, centred, docx, list, numbered, paragraph, run, table, use } from './docx-fixture.ts';

const lines = (...texts: readonly string[]): string => cell(texts.map((text) => centred(text)).join(''));
const plain = (...texts: readonly string[]): string => cell(texts.map((text) => paragraph(text)).join(''));

const HEAD = table([
  lines('ỦY BAN NHÂN DÂN', 'XÃ MẪU', '-------', 'Số: 12/KH-UBND'),
  lines(
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '---------------',
    'Xã Mẫu, ngày 05 tháng 01 năm 2026',
  ),
]);
const FOOT = table([
  plain('Nơi nhận:', '- Như Điều 3;', '- Các thôn;', '- Lưu: VT.'),
  lines('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '(Đã ký)', 'Nguyễn Văn Mẫu'),
]);

/** Head, foot and all of a plan of a commune that does not exist, as a clerk writes it in Word. */
export const OFFICIAL_PLAN = {
  head: HEAD,
  foot: FOOT,
  body:
    centred('KẾ HOẠCH') +
    centred('Truyền thông về cải cách hành chính năm 2026') +
    centred('trên địa bàn xã Mẫu') +
    centred('_____________') +
    paragraph(
      'Xã Mẫu lập kế hoạch để mọi thôn biết việc của mình trong năm. Người dân xem lịch ở bảng dưới đây.',
    ) +
    bold('I. MỤC ĐÍCH, YÊU CẦU') +
    bold('1. Mục đích') +
    paragraph('- Để người dân xã Mẫu biết nơi nộp hồ sơ.') +
    paragraph('- Để cán bộ trả lời cùng một cách.') +
    bold('2. Yêu cầu') +
    paragraph('Nói ngắn, đúng, dễ hiểu.') +
    bold('II. VIỆC CẦN LÀM') +
    numbered('Viết bài cho loa của thôn.', 1) +
    numbered('Dán tờ hướng dẫn ở nhà văn hóa.', 1) +
    paragraph('Lịch làm việc như sau.') +
    table(
      [bold('Việc'), bold('Ai làm'), bold('Khi nào')].map((one) => cell(one)),
      ['Viết bài', cell('Tổ công nghệ số', '<w:vMerge w:val="restart"/>'), 'Tháng 2'],
      ['Dán tờ hướng dẫn', cell('', '<w:vMerge/>'), 'Tháng 3'],
    ) +
    bold('III. TỔ CHỨC THỰC HIỆN') +
    numbered('Mỗi thôn cử một người.', 2) +
    numbered('Báo cáo vào cuối quý.', 2) +
    paragraph(run('Trên đây là kế hoạch của xã Mẫu.')),
  numbering:
    list(1, ['decimal', '%1.']) +
    use(1, 1) +
    use(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
} as const;

export const officialPlan = (): Uint8Array =>
  docx(OFFICIAL_PLAN.head + OFFICIAL_PLAN.body + OFFICIAL_PLAN.foot, { numbering: OFFICIAL_PLAN.numbering });
