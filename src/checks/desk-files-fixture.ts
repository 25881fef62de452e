/* eslint-disable max-lines -- a table */
import { article, guide, JPEG, legalDocument, type FixtureFiles } from './content-fixture.ts';

/** A file as it comes from a clerk's desk with one fault: where it is told, and with which words. */
export interface DeskFile {
  readonly name: string;
  /** Default: an article of its own folder, with a picture `anh.jpg` beside it. */
  readonly file?: string;
  readonly text: string;
  readonly line: number;
  /** What message or fix must say. */
  readonly says: RegExp;
  readonly beside?: FixtureFiles;
}

const body = (name: string, text: string, says: RegExp, line = 1): DeskFile => ({
  name,
  text: article({}, text),
  line: line + 7,
  says,
});

const unit = (name: string, valid: string, more = ''): string =>
  `type: xa\nnames: [{ name: ${name} }]\nvalid: ${valid}\n${more}description: Một xã để thử.\n`;

const HINTS =
  '<!--\nMở bài bằng điều người dân cần biết nhất. Câu ngắn, dưới 25 tiếng.\nViết nội dung ở dưới dòng này rồi xóa phần nhắc.\n-->\n';

/** Form: what Word, Excel, git and an unfinished template leave behind. */
const FORM: readonly DeskFile[] = [
  body('merge marks', 'Một.\n\n<<<<<<< HEAD\nHai.\n=======\nBa.\n>>>>>>> khac\n', /hai bản/, 3),
  {
    name: 'merge marks in front matter',
    text: article({ title: 'Một\n<<<<<<< HEAD\ntopic: dich-vu-cong\n=======\n>>>>>>> khac' }),
    line: 3,
    says: /hai bản/,
  },
  {
    name: 'merge marks in a list',
    file: 'tu-dong-nghia.yaml',
    text: '- { say: [sổ đỏ], means: [giấy chứng nhận] }\n<<<<<<< HEAD\n=======\n- { say: [sổ hồng], means: [giấy chứng nhận] }\n>>>>>>> khac\n',
    line: 2,
    says: /hai bản/,
  },
  body(
    'a second front matter',
    '---\ntitle: Bài khác\ndate: 2026-11-20\ntopic: dich-vu-cong\n---\n\nNội dung.\n',
    /phần đầu tệp.*hai lần/i,
  ),
  body('a number not given', 'Số: /KH-UBND\n\nKế hoạch tuyên truyền.\n', /chưa điền/),
  body('a number of dots', 'Kế hoạch số ......./KH-UBND của xã.\n', /chưa điền/),
  body('a day not given', 'Xã Mẫu, ngày … tháng … năm 2026\n', /chưa điền/),
  body('a day of dots', 'Xã Mẫu, ngày ..... tháng 11 năm 2026\n', /chưa điền/),
  body('a day of blanks', 'Xã Mẫu, ngày     tháng     năm 2026\n', /chưa điền/),
  body('a bracket to fill', 'Ủy ban nhân dân [điền tên xã] thông báo.\n', /chưa điền/),
  body('a bracket with a name', 'Ông [họ và tên] phát biểu.\n', /chưa điền/),
  {
    name: 'a hint as summary',
    text: article({ description: 'Một câu từ 40 đến 200 ký tự, đọc riêng cũng hiểu.' }),
    line: 3,
    says: /lời nhắc/,
  },
  body(
    'a hint in the text',
    'Mở bài bằng điều người dân cần biết nhất. Câu ngắn, dưới 25 tiếng.\n',
    /lời nhắc/,
  ),
  body('nothing', '', /chưa có nội dung/, -1),
  body('a comment only', HINTS, /chưa có nội dung/),
  body('an open comment only', '<!--\nMở bài bằng điều cần biết.\n', /chưa có nội dung|nuốt mất/),
  body('an open comment', 'Một đoạn.\n\n<!-- Nhắc\n\nHai đoạn.\n', /nuốt mất/, 3),
  {
    name: 'a title cut by #',
    text: article({ title: 'Phong trào xã mẫu # chung tay cải cách' }),
    line: 2,
    says: /“# chung tay cải cách”.*"Phong trào xã mẫu # chung tay cải cách"/,
  },
  {
    name: 'a summary cut by #',
    text: article({ description: 'Một câu tóm tắt đủ dài để người đọc hiểu #caicach và nhiều điều.' }),
    line: 3,
    says: /#caicach/,
  },
  {
    name: 'long dashes around front matter',
    text: article().replaceAll(/^---$/gm, '—'),
    line: 1,
    says: /gạch dài.*---/,
  },
  body('a long dash for a rule', 'Một.\n\n———\n\nHai.\n', /gạch dài.*---/, 3),
  body('an em dash for a rule', 'Một.\n\n—\n\nHai.\n', /gạch dài.*---/, 3),
  body(
    'pasted cells',
    'Bảng kê:\n\nSTT\tTên thôn\tSố hộ\n1\tThôn Một\t120\n2\tThôn Hai\t95\n',
    /\| STT \| Tên thôn \| Số hộ \|/,
    3,
  ),
  body('bullets of Word', 'Gồm:\n\n•\tĐơn đề nghị\n•\tBản sao\n', /- Đơn đề nghị/, 3),
  body('a bullet with blanks', 'Gồm:\n\n· Đơn đề nghị\n· Bản sao\n', /- Đơn đề nghị/, 3),
  body('bullets of the Symbol font', 'Gồm:\n\n\uf0b7\tĐơn\n\uf0b7\tBản sao\n', /- Đơn/, 3),
  body('letters run together', 'Gồm:\n\na) Đơn đề nghị;\nb) Bản sao;\nc) Ảnh.\n', /dồn thành một đoạn/, 3),
  body('plus signs run together', 'Gồm:\n+ Đơn đề nghị\n– Bản sao\n– Ảnh\n', /- Bản sao/, 3),
  body('bold that does not close', 'Nộp **đúng hạn ** tại quầy.\n', /\*\*đúng hạn\*\*/),
  body('bold that does not open', 'Nộp ** đúng hạn** tại quầy.\n', /\*\*đúng hạn\*\*/),
  body('swapped brackets', 'Xem (văn bản)[/van-ban/] này.\n', /\[văn bản\]\(\/van-ban\/\)/),
  body('an address with a blank', 'Xem [văn bản](/van ban/76/) này.\n', /dấu cách/),
  body('a picture with a blank', '![Sân trụ sở](san tru so.jpg)\n', /dấu cách/),
  body('a blank before the address', 'Xem [văn bản] (/van-ban/) này.\n', /\[văn bản\]\(\/van-ban\/\)/),
  body('a footnote that is not there', 'Theo quy định.[^1]\n', /\[\^1\]/),
  body('a paragraph behind a tab', 'Một.\n\n\tĐây là đoạn văn thụt đầu dòng.\n', /thụt/, 3),
  body('a paragraph behind blanks', 'Một.\n\n      Đây là đoạn văn thụt đầu dòng.\n', /thụt/, 3),
  body(
    'HTML of Word',
    '<p class="MsoNormal"><span style="font-size:14pt">Nội dung<o:p></o:p></span></p>\n',
    /Word/,
  ),
  body('a bold heading', 'Một.\n\n**Thành phần hồ sơ**\n\nĐơn đề nghị.\n', /## Thành phần hồ sơ/, 3),
  body(
    'a heading in capitals',
    'Một.\n\nI. MỤC ĐÍCH, YÊU CẦU\n\nNâng cao nhận thức.\n',
    /## I\. Mục đích, yêu cầu/,
    3,
  ),
  body('a table without its dashes', '| Thôn | Số hộ |\n| Một | 120 |\n| Hai | 95 |\n', /\| --- \| --- \|/),
  body('a heading of level 1', '# Đề mục\n\nMột.\n', /##/),
  body('a zero-width blank', 'Cải\u200bcách hành chính.\n', /ẩn.*Cảicách hành chính|Cải cách/),
  body('no-break blanks', 'Ủy\u00a0ban nhân\u00a0dân xã.\n', /không ngắt/),
  body('Cyrillic letters', 'Xã Tuу Phướс họp.\n', /Tuy Phước/),
  body('letters taken apart', 'Tuy Phước họp.\n'.normalize('NFD'), /tổ hợp/),
  body('a doubled word', 'Quyết định của của Chủ tịch.\n', /của Chủ tịch|“của của”/),
  body('Roman clauses run together', 'I. Mục đích\nII. Yêu cầu\n', /dồn thành một đoạn/),
  body('numbers with strokes run together', '1/ Một\n2/ Hai\n', /dồn thành một đoạn/),
  body('a form with strokes', 'Ngày .../.../2026\n', /chưa điền/),
  body('a name between signs', 'Ủy ban nhân dân <Tên xã> thông báo.\n', /chưa điền/),
  body('a blank before a comma, none behind', 'Các xã ,phường trong tỉnh.\n', /xã, phường/),
  body('a blank before an exclamation mark', 'Chúc mừng năm mới !\n', /mới!/),
  body('a misspelt onset', 'Nghành giáo dục họp.\n', /Ngành/),
  body('a blank before a comma', 'Các xã , phường trong tỉnh.\n', /xã, phường/),
  {
    name: 'a title in capitals',
    text: article({ title: 'HỘI NGHỊ TỔNG KẾT CÔNG TÁC CẢI CÁCH HÀNH CHÍNH' }),
    line: 2,
    says: /Hội nghị tổng kết công tác cải cách hành chính/,
  },
  body('a number with its year not given', 'Số:     /2026/QĐ-UBND\n', /chưa điền/),
  body('a letter’s number not given', 'Công văn số …../UBND-NC của xã.\n', /chưa điền/),
  body('a Party number not given', 'Số:    -NQ/ĐU\n', /chưa điền/),
  body('a number of x', 'Số: xx/QĐ-UBND\n', /chưa điền/),
  body('a day of one blank', 'Tuy Phước, ngày tháng 11 năm 2026\n', /chưa điền/),
  body('a day before its month', 'Họp ngày .../11/2026 tại hội trường.\n', /chưa điền/),
  body('a day of x', 'Họp ngày xx/11/2026.\n', /chưa điền/),
  body('an hour of dots', 'Cuộc họp bắt đầu hồi … giờ sáng.\n', /chưa điền/),
  body('a choice in brackets', 'UBND [xã/phường] thông báo.\n', /chưa điền/),
  body('a bracket to complete', 'Xã nhận [bổ sung số liệu] hồ sơ.\n', /chưa điền/),
  body('a figure of x', 'Xã nhận xxx hồ sơ trong quý.\n', /chưa điền/),
  {
    name: 'the summary of the handbook’s sample',
    text: article({ description: 'Một câu từ 40 đến 200 ký tự, nói bài này giúp gì cho người đọc.' }),
    line: 3,
    says: /lời nhắc/,
  },
  body('the text of the handbook’s sample', 'Đoạn mở đầu nói ngay điều người dân cần biết.\n', /lời nhắc/),
  { name: 'a title of the template', text: article({ title: 'Tiêu đề của bài' }), line: 2, says: /lời nhắc/ },
  body('a blank that is none', '&nbsp;\n', /chưa có nội dung/),
  body('a remark within a sentence', 'Một đoạn <!-- Nhắc gì đó.\n\nHai.\n', /hiện nguyên/),
  body('a remark with Word’s dashes', 'Một.\n\n<!– Nhắc –>\n\nHai.\n', /hiện nguyên/, 3),
  body('a second place not merged', '<<<<<<< a\n>>>>>>> b\n\nMột.\n\n<<<<<<< a\n>>>>>>> b\n', /hai bản/, 6),
  body('merge marks in an item', '- Một\n  <<<<<<< HEAD\n  hai\n  >>>>>>> x\n', /hai bản/, 2),
  body('what is left of merge marks', 'Một.\n\n=======\n\nHai.\n', /hai bản/, 3),
  body('a front matter without its lines', 'title: Bài khác\ndate: 2026-11-20\n\nMột.\n', /hai lần/),
  body('a front matter between long dashes', '—\ntitle: Bài khác\n—\n\nMột.\n', /hai lần/),
  {
    name: 'a long dash at the end of the front matter',
    text: article().replace(/\n---\n\n/, '\n———\n\n'),
    line: 6,
    says: /Dòng cuối.*gạch dài/,
  },
  { name: 'a line above the front matter', text: `\n${article()}`, line: 1, says: /dòng trống/ },
  {
    name: 'a key point cut by #',
    text: article({ keyPoints: '\n  - Xã nhận hồ sơ mọi ngày # cả thứ bảy' }),
    line: 7,
    says: /# cả thứ bảy/,
  },
  body('a tone on another vowel', 'Xã đã hòan thành kế hoạch, qúy vị chú ý.\n', /hoàn/),
  body('a sure misspelling', 'Xã bổ xung hồ sơ và sử lý đơn.\n', /bổ sung/),
];

/** Facts that cannot be, or must not be public. */
const FACTS: readonly DeskFile[] = [
  body('a day that is not', 'Hạn cuối là ngày 31/02/2026.\n', /31\/02\/2026.*28 ngày/),
  body('a day that is not, in words', 'Họp ngày 31 tháng 4 năm 2026.\n', /30 ngày/),
  body('a month that is not', 'Họp ngày 12/13/2026.\n', /tháng/),
  body('a weekday that is another', 'Họp vào thứ Hai, ngày 24/11/2026.\n', /thứ ba/i),
  body('a Sunday that is none', 'Chủ nhật (23/11/2026) nghỉ.\n', /thứ hai/i),
  body('a weekday behind a comma', 'Ngày 24/11/2026, thứ Hai, xã họp.\n', /thứ ba/i),
  body('a weekday without a year', 'Thứ Hai, ngày 24/11 xã họp.\n', /thứ ba/i),
  body('a weekday and a short year', 'Họp vào thứ Hai, 24/11/26.\n', /thứ ba/i),
  body('a weekday behind its hour', '8 giờ thứ Hai, ngày 24/11/2026 xã họp.\n', /thứ ba/i),
  body('a weekday in short', 'CN, 24/11/2026: nghỉ\n', /thứ ba/i),
  body('a weekday to come', 'Họp vào thứ Sáu tới (ngày 24/11/2026).\n', /thứ ba/i),
  body('a weekday with a dash', 'Chiều thứ Hai - 24/11/2026, xã họp.\n', /thứ ba/i),
  body('a Saturday spelt otherwise', 'Thứ bẩy (24/11/2026) nghỉ.\n', /thứ ba/i),
  body('a day with blanks', 'Hạn 31 / 02 / 2026.\n', /không có/),
  body('a day of full-width digits', 'Hạn ３１/０２/２０２６.\n', /không có/),
  body('a day and a short year', 'Hạn ngày 31/02/26.\n', /không có/),
  body('the end of a stretch', 'Từ ngày 01-31/6/2026.\n', /31\/6\/2026 không có/),
  body('the begin of a stretch', 'Đợt 31/2/2026-15/3/2026\n', /31\/2\/2026 không có/),
  body('a day in words without a year', 'Họp ngày 31 tháng 6 tới.\n', /không có/),
  body('a month that no year has', 'Báo cáo tháng 13/2026.\n', /Tháng 13\/2026/),
  body('a year with five digits', 'Kế hoạch năm 20226.\n', /Năm 20226/),
  body('a year of long ago', 'Họp ngày 20/11/0226.\n', /không có/),
  body('a year of another millennium', 'Họp 20/11/2206.\n', /2206/),
  { name: 'a far year', text: article({ date: '2062-11-20' }), line: 4, says: /2062/ },
  body('a far year in the text', 'Họp ngày 20/11/2062.\n', /2062/),
  { name: 'another year’s folder', text: article({ date: '2025-11-20' }), line: 4, says: /tin-tuc\/2025/ },
  body('a number with blanks', 'Theo Nghị quyết số 76 / NQ - CP.\n', /76\/NQ-CP/),
  body('a number with a second stroke', 'Theo Quyết định 828/QĐ/UBND.\n', /828\/QĐ-UBND/),
  body('a number with a long dash', 'Theo Nghị quyết 76/NQ–CP.\n', /76\/NQ-CP/),
  body('a number without Đ', 'Theo Quyết định số 828/QD-UBND.\n', /828\/QĐ-UBND/),
  body('a State number in the Party’s form', 'Theo Nghị quyết 76-NQ/CP.\n', /76\/NQ-CP/),
  body('a Party number in the State’s form', 'Theo Nghị quyết 27/NQ/TW.\n', /27-NQ\/TW/),
  body('a number in small letters', 'Theo Nghị quyết số 76/nq-cp.\n', /76\/NQ-CP/),
  body('a number with dashes alone', 'Theo Quyết định số 828-QĐ-UBND.\n', /828\/QĐ-UBND/),
  body('a Party number with dashes alone', 'Theo Nghị quyết 18-NQ-TW.\n', /18-NQ\/TW/),
  body('a number with small letters in it', 'Theo Quyết định 828/Qđ-Ubnd và 468/QĐ-TTG.\n', /828\/QĐ-UBND/),
  body('the Prime Minister’s sign', 'Theo Quyết định 468/QĐ-TTG.\n', /468\/QĐ-TTg/),
  body('a number that lacks its stroke', 'Theo Nghị định 61/2018NĐ-CP.\n', /61\/2018\/NĐ-CP/),
  body('a number and year with a dash', 'Theo Nghị định 61-2018/NĐ-CP.\n', /61\/2018\/NĐ-CP/),
  body('a number with other strokes', 'Theo Nghị định 61\\2018\\NĐ-CP.\n', /61\/2018\/NĐ-CP/),
  body('a number with a dot', 'Theo Thông tư 01/2018/TT.VPCP.\n', /01\/2018\/TT-VPCP/),
  body('a letter with blanks', 'Theo Công văn 345 /UBND - NC.\n', /345\/UBND-NC/),
  body('a law with a blank', 'Theo Luật số 76/2025/QH 15.\n', /76\/2025\/QH15/),
  body('a number without a stroke', 'Theo Nghị quyết số 76 NQ/CP.\n', /76\/NQ-CP/),
  body('a number with another Đ', 'Theo Quyết định 828/QÐ-UBND.\n', /828\/QĐ-UBND/),
  body('a number with a minus', 'Theo Nghị quyết 76/NQ−CP.\n', /76\/NQ-CP/),
  body('a number of full-width digits', 'Theo ７６/NQ-CP.\n', /76\/NQ-CP/),
  body('a day that no year has', 'Hạn cuối là ngày 30/2.\n', /30\/2 không có/),
  body('a year with a digit too many', 'Họp ngày 24/11/20226.\n', /20226/),
  body('a document without a record', 'Theo Nghị định số 999/2024/NĐ-CP.\n', /van-ban/),
  body('a document that has ended', 'Theo Nghị định số 42/2022/NĐ-CP.\n', /hết hiệu lực/),
  body('a phone with dashes', 'Gọi 0256-3633-366 để hỏi.\n', /0256-3633-366/),
  body('a phone with 84', 'Gọi 84 256 3633 366 để hỏi.\n', /84 256 3633 366/),
  body('a phone with +84 and dashes', 'Gọi +84-905-123-456 để hỏi.\n', /905/),
  body('a phone of full-width digits', 'Gọi ０２５６３６３３３６６ để hỏi.\n', /Số điện thoại/),
  body('a phone with a digit too few', 'Điện thoại: 0256.3633.36.\n', /Số điện thoại/),
  body('a phone after its sign', 'Liên hệ ĐT: 0905.12.345 gặp văn phòng.\n', /Số điện thoại/),
  body('an identity card', 'Bà Trần Thị Mẫu, CCCD số 052175001234.\n', /riêng/),
  body('an identity card with blanks', 'Số căn cước công dân: 052 175 001 234.\n', /riêng/),
  body('an old identity card', 'Giấy CMND số 211234567 do công an cấp.\n', /riêng/),
  body('a bank account', 'Ủng hộ vào số tài khoản 4300205123456 tại Agribank.\n', /riêng/),
  body('a bank account, short', 'STK: 0123 4567 8901, Vietcombank.\n', /riêng/),
  body('a day of birth', 'Ông Nguyễn Văn Mẫu, sinh ngày 12/3/1975, trú tại thôn Một.\n', /riêng/),
  body('an identity card with dots', 'CMND 215.123.456 cấp năm 2010.\n', /riêng/),
  body('an account of a transfer', 'Chuyển khoản: 0123456789, Ngân hàng VietinBank.\n', /riêng/),
  body('a form with a day of birth', 'Ngày sinh: 01/01/1980, họ tên Nguyễn Văn Mẫu\n', /riêng/),
  body(
    'a list of people',
    '| Họ tên | Số căn cước |\n| --- | --- |\n| Nguyễn Văn Mẫu | 052080001234 |\n',
    /riêng/,
    3,
  ),
  body('a card beside a name alone', 'Ông Nguyễn Văn Mẫu (052175001234) nộp đơn.\n', /riêng/),
  body('a card behind a dash', 'Nguyễn Văn Mẫu - 052175001234 - thôn Một\n', /riêng/),
  body('a card on the next line', 'CCCD số\n052175001234\n', /riêng/, 2),
  body('a card with dashes', 'CCCD 052-175-001-234\n', /riêng/),
  body('a card behind its owner', 'CCCD của ông Nguyễn Văn Mẫu ở thôn An Lộc là 052175001234.\n', /riêng/),
  body('a card by short words', 'Số CC: 052175001234, ĐDCN: 052175001234\n', /riêng/),
  body('a card as code', 'CCCD `052175001234`\n', /riêng/),
  body('an account by its bank', 'Agribank: 4300205123456\n', /riêng/),
  body('an account before its bank', 'Gửi vào 4300205123456 tại Agribank Tuy Phước.\n', /riêng/),
  body('an account for a transfer', 'CK: 0041000123456\n', /riêng/),
  body('a day of birth in a form’s line', 'Họ và tên: Nguyễn Văn Mẫu. Sinh ngày: 12/3/1975\n', /riêng/),
  body('a day of birth of a name in capitals', 'NGUYỄN VĂN MẪU, sinh ngày 12/3/1975\n', /riêng/),
  body('a day of birth with commas', 'Ngày, tháng, năm sinh: 12/3/1975; họ tên: Lê Mẫu\n', /riêng/),
  body('a day of birth after a name', 'Anh Nguyễn Văn Mẫu (12/3/1975) nhận thẻ.\n', /riêng/),
  body(
    'a list of households',
    '| Chủ hộ | CMND |\n| --- | --- |\n| Trần Văn Mẫu | 211234567 |\n',
    /riêng/,
    3,
  ),
  body('a list by name', '| Tên | Số TK |\n| --- | --- |\n| Trần Văn Mẫu | 4300205123456 |\n', /riêng/, 3),
  body('a list with days', '| Họ tên | Sinh ngày |\n| --- | --- |\n| Trần Mẫu | 12/3/1975 |\n', /riêng/, 3),
  body('a card in a row', '| Họ tên | Lê Mẫu |\n| --- | --- |\n| CCCD | 052175001234 |\n', /riêng/, 3),
  body('pasted cells with cards', 'Họ tên\tCCCD\nLê Mẫu\t052175001234\n', /riêng/, 2),
  body('a day of birth in brackets', 'Chị Lê Thị Mẫu (SN 12/03/1990) được trả kết quả.\n', /riêng/),
];

/** Links that lead wrong, or say nothing. */
const LINKS: readonly DeskFile[] = [
  body('http of an agency', '[Cổng](http://gialai.gov.vn/tin) của tỉnh.\n', /https:\/\/gialai\.gov\.vn\/tin/),
  body('a dead page of ours', '[Xem](/khong-co/)\n', /không có/),
  body('localhost', '[Xem](http://localhost:4321/van-ban/)\n', /\/van-ban\//),
  body('an address of the office’s net', '[Xem](http://192.168.1.10/bao-cao)\n', /máy khác/),
  body('a dead page on the own domain', '[Xem](https://vi-du.vn/khong-co/)\n', /không có/),
  body('a file on the disk', '[Xem](file:///C:/Users/an/bao-cao.docx)\n', /máy của bạn/),
  body('a path on the disk', '[Xem](C:\\Users\\an\\bao-cao.docx)\n', /máy của bạn/),
  body('a path of the office’s server', 'Tải ở \\\\\\\\maychu\\\\chung\\\\mau.docx nhé.\n', /máy của bạn/),
  body('a path with strokes', '[Xem](D:/baocao/a.docx)\n', /máy của bạn/),
  body('fbclid', '[Bài](https://baogialai.com.vn/tin.html?id=5&fbclid=IwAR0abc)\n', /tin\.html\?id=5(?!&)/),
  body(
    'utm',
    '[Bài](https://baogialai.com.vn/tin.html?utm_source=zalo&utm_medium=zalo)\n',
    /tin\.html(?!\?)/,
  ),
  body('zarsrc', 'Xem https://baogialai.com.vn/tin.html?zarsrc=30 nhé.\n', /tin\.html(?!\?)/),
  body(
    'a link through Facebook',
    '[Bài](https://l.facebook.com/l.php?u=https%3A%2F%2Fbaogialai.com.vn%2Ftin.html%3Ffbclid%3DIw&h=AT)\n',
    /https:\/\/baogialai\.com\.vn\/tin\.html(?!\?)/,
  ),
  body('a file on Drive', '[Mẫu đơn](https://drive.google.com/file/d/1abc/view)\n', /Drive/),
  body('a shortened address', '[Khảo sát](https://bit.ly/3abcd)\n', /rút gọn/),
  body('words that say nothing', 'Xem [tại đây](/van-ban/).\n', /tại đây/),
  body('words that say nothing, longer', 'Bấm [vào đây](/van-ban/) để xem.\n', /vào đây/),
  {
    name: 'a source with tracking',
    text: article({ source: '{ name: Báo, url: "https://baogialai.com.vn/tin.html?fbclid=IwAR0" }' }),
    line: 6,
    says: /tin\.html(?!\?)/,
  },
];

/** Pictures and files that are not what they say. */
const FILES: readonly DeskFile[] = [
  body('a renamed picture', '![Sân trụ sở](anh-cu.jpg)\n', /Không thấy tệp ảnh/),
  body('a picture without words', '![](anh.jpg)\n', /mô tả/),
  body('a camera’s name for words', '![IMG_1234](anh.jpg)\n', /mô tả/),
  body('the file’s own name for words', '![anh](anh.jpg)\n', /mô tả/),
  body('a file’s name for words', '![anh-1.jpg](anh.jpg)\n', /mô tả/),
  body('Zalo’s name for words', '![z5123456789012_abcdef0123456789](anh.jpg)\n', /mô tả/),
  {
    name: 'a camera’s name for the cover',
    text: article({ cover: 'anh.jpg', coverAlt: 'DSC_0042' }),
    line: 7,
    says: /mô tả/,
  },
  {
    name: 'a capital ending',
    file: 'tin-tuc/2026/duoi-hoa.MD',
    text: article(),
    line: 1,
    says: /duoi-hoa\.md/,
  },
  {
    name: 'two endings',
    file: 'tin-tuc/2026/hai-duoi.md.txt',
    text: article(),
    line: 1,
    says: /hai-duoi\.md/,
  },
];

/** Units and addresses. */
const PLACES: readonly DeskFile[] = [
  {
    name: 'one address twice',
    file: 'huong-dan/hai-lan.mdx',
    text: guide(),
    line: 1,
    says: /cùng một địa chỉ/,
    beside: { 'huong-dan/hai-lan.md': guide() },
  },
  {
    name: 'weeks between two units',
    file: 'don-vi/xa-cu-mot.yaml',
    text: unit('Xã Cũ Một', '{ to: 2025-06-30 }', 'successors: [xa-moi-mot]\n'),
    line: 3,
    says: /không có đơn vị nào/,
    beside: {
      'don-vi/xa-moi-mot.yaml': unit('Xã Mới Một', '{ from: 2025-08-01 }', 'predecessors: [xa-cu-mot]\n'),
    },
  },
  {
    name: 'two units at once',
    file: 'don-vi/xa-cu-hai.yaml',
    text: unit('Xã Cũ Hai', '{ to: 2025-06-30 }', 'successors: [xa-moi-hai]\n'),
    line: 3,
    says: /cùng lúc/,
    beside: {
      'don-vi/xa-moi-hai.yaml': unit('Xã Mới Hai', '{ from: 2025-06-01 }', 'predecessors: [xa-cu-hai]\n'),
    },
  },
  {
    name: 'a successor that does not know',
    file: 'don-vi/xa-cu-ba.yaml',
    text: unit('Xã Cũ Ba', '{ to: 2025-06-30 }', 'successors: [xa-moi-ba]\n'),
    line: 4,
    says: /predecessors: \[xa-cu-ba\]/,
    beside: { 'don-vi/xa-moi-ba.yaml': unit('Xã Mới Ba', '{ from: 2025-07-01 }') },
  },
  {
    name: 'an end that no unit follows',
    file: 'don-vi/xa-cu-bon.yaml',
    text: unit('Xã Cũ Bốn', '{ to: 2025-06-30 }', 'successors: [xa-moi-bon]\n'),
    line: 4,
    says: /đã kết thúc/,
    beside: {
      'don-vi/xa-moi-bon.yaml': unit(
        'Xã Mới Bốn',
        '{ from: 2025-07-01, to: 2026-06-30 }',
        'predecessors: [xa-cu-bon]\n',
      ),
    },
  },
  {
    name: 'an end before the beginning',
    file: 'don-vi/xa-nguoc.yaml',
    text: unit('Xã Ngược', '{ from: 2025-07-01, to: 2025-06-30 }'),
    line: 3,
    says: /trước ngày/,
  },
  {
    name: 'a review that is due',
    file: 'huong-dan/qua-han-ra-soat.mdx',
    text: guide().replace('2027-05-20', '2026-11-22'),
    line: 9,
    says: /rà soát/,
  },
  {
    name: 'a document with a number of its own form',
    file: 'van-ban/828-qd-ubnd-2020.yaml',
    text: legalDocument('828/QĐ/UBND', 'con-hieu-luc'),
    line: 1,
    says: /828\/QĐ-UBND/,
  },
];

/** Files of clerks, each with one fault. */
export const DESK_FILES: readonly DeskFile[] = [...FORM, ...FACTS, ...LINKS, ...FILES, ...PLACES];

/** Where a file of the table stands. */
export const placeOfDeskFile = ({ file }: DeskFile, n: number): string =>
  file ?? `tin-tuc/2026/bai-${n}/index.md`;

/** The files of the table as one content folder. */
export const deskFolder = (): FixtureFiles =>
  Object.fromEntries(
    DESK_FILES.flatMap((one, n) => [
      ...Object.entries(one.beside ?? {}),
      [placeOfDeskFile(one, n), one.text],
      ...(one.file ? [] : [[`tin-tuc/2026/bai-${n}/anh.jpg`, JPEG]]),
    ]),
  ) as FixtureFiles;
