import { article } from './content-fixture.ts';

/** Texts that are right and look like a fault, by the code of the fault that they are not: at least three of each. */
export const SOUND_BODIES: Readonly<Record<string, readonly string[]>> = {
  'hai-ban-chua-gop': [
    'Điểm số 5 < 6 và 7 > 6.\n',
    '> > Trích dẫn trong trích dẫn.\n',
    'Viết `<<<<<<< HEAD` là dấu của git.\n',
  ],
  'hai-phan-dau': [
    'Một.\n\n---\n\nHai: ba.\n\n---\n\nBốn.\n',
    '---\n\nMột đoạn sau đường kẻ.\n',
    'Một.\n\n---\n\n- Thời gian: sáng\n- Địa điểm: hội trường\n\n---\n',
  ],
  'chua-dien': [
    'Bản gốc ghi “Số: /KH-UBND” và “ngày … tháng … năm 2023”, bỏ trống số, ngày.\n',
    'Trong ngày, tháng, năm sinh phải ghi đủ.\n',
    'Họp ngày 20 tháng 11 năm 2026 tại hội trường.\n',
    'Danh sách [số liệu](/van-ban/) và [tên văn bản](/van-ban/) đã có.\n',
    'Người dân nói: “Tôi chờ… mãi…” rồi về.\n',
    'Kế hoạch của năm, tháng nào cũng có số.\n',
  ],
  'bai-trong': [
    'Một câu.\n',
    '## Đề mục\n',
    '![Sân trụ sở xã](anh.jpg)\n',
    '- Một\n',
    '<!-- Nhắc -->\n\nMột câu.\n',
  ],
  'gach-dai': ['Một.\n\n---\n\nHai.\n', 'Một — hai — ba.\n', '– Thưa bác, hồ sơ đã xong.\n', '***\n\nMột.\n'],
  'bang-dan-excel': [
    '| A | B |\n| --- | --- |\n| 1\t2 | 3 |\n',
    'Một dòng có\tmột dấu Tab.\n',
    '- Một\n\n\t- Hai\n',
    '```\na\tb\nc\td\n```\n',
  ],
  'gach-dau-dong': [
    '- Một\n- Hai\n',
    '– Thưa bác, hồ sơ đã xong.\n\n– Cảm ơn cán bộ.\n',
    'Trang chủ • Tin tức • Liên hệ\n',
    '* Một\n* Hai\n',
  ],
  'y-don-dong': [
    'Mục I. Mở đầu\nV. Nguyễn và X. Lê dự họp.\n',
    'a) Đơn đề nghị;\n\nb) Bản sao;\n',
    '1. Một\n2. Hai\n3. Ba\n',
    'Theo điểm\na) khoản 2 của điều này.\n',
    '- a) Một\n- b) Hai\n',
    'Năm nay tăng từ\n30. Năm sau hơn.\n',
  ],
  'dau-sao-le': [
    'Nộp **đúng hạn** tại **quầy**.\n',
    '**Bước 1:** mở trang; **bước 2:** đăng nhập.\n',
    'Gõ `** chữ **` để thấy dấu sao.\n',
    'Tính 2 * 3 * 4.\n',
    'Viết \\*\\* hai dấu \\*\\* như vậy.\n',
    '***Chú ý*** và *nghiêng*.\n',
  ],
  'lien-ket-hong-cach-viet': [
    'Xem [văn bản](/van-ban/ "Tên văn bản").\n',
    'Xem [văn bản](</van-ban/>) và (ghi chú) [văn bản](/van-ban/).\n',
    'Theo mục [1] (trang 5) của tài liệu.\n',
    'Viết `[chữ] (/van-ban/)` là sai.\n',
    'Xem [văn bản] của xã (bản mới).\n\n[văn bản]: /van-ban/\n',
  ],
  'thut-dau-dong': [
    '- Một\n\n  Đoạn thứ hai của ý một.\n',
    '1. Một\n\n   Đoạn thứ hai của ý này.\n',
    '```\nĐây là mã của máy.\n```\n',
    'Một dòng dài\n    xuống dòng có thụt vào.\n',
  ],
  'html-cua-word': ['H<sub>2</sub>O.\n', '<p>Một đoạn bằng thẻ.</p>\n', '<div>\n\nMột đoạn.\n\n</div>\n'],
  'de-muc-gia': [
    '**Lưu ý:**\n\nMột câu.\n',
    '**Không nộp tiền cho ai.**\n\nMột câu.\n',
    'Một câu.\n\n**Chúc bà con năm mới**\n',
    '- **Một ý**\n- Hai\n',
    '## Đề mục\n\nMột câu.\n',
    'UBND\n\nMột câu.\n',
  ],
  'bang-thieu-gach': [
    '| A | B |\n| --- | --- |\n| 1 | 2 |\n',
    'Trang chủ | Tin tức\n',
    'A | B\n--- | ---\n1 | 2\n',
    'Giá trị \\| là dấu sổ.\n\\| thứ hai.\n',
  ],
  'dau-cach-la': ['Một câu thường.\n', 'Một  câu có hai dấu cách.\n', 'Tab\tở giữa.\n'],
  'chu-giong-la': [
    'Chữ Hy Lạp α, β.\n',
    'Độ ẩm µ và ± 5.\n',
    'Nước Nga (Россия) và Việt Nam.\n',
    'Café, naïve, Đắk Lắk.\n',
  ],
  'chu-lap': [
    'Trời xanh xanh, ngày ngày luôn luôn dần dần.\n',
    'Tiền thu được được nộp vào kho bạc; hồ sơ kèm theo theo quy định; hiện tại tại xã.\n',
    'Lý do do bão, để để riêng.\n',
    'Thủ tục hành chính, hành chính công và các thủ tục.\n',
  ],
  'cach-truoc-dau': [
    'Một, hai; ba. Bốn: năm!\n',
    'Gõ `a`, rồi bấm Enter.\n',
    'Từ 1.000 đến 2.000 đồng.\n',
    'Một … hai ...\n',
    'Đường dẫn .htaccess và .vn.\n',
  ],
  'sai-chinh-ta': [
    'Hòa, hoà, thủy, thuỷ, khỏe, khoẻ, quý, già, Ủy, Uỷ đều được.\n',
    'Khả năng xuất khẩu, hồ sơ xuất cảnh, cảm xúc tích cực, ông cũng cố gắng.\n',
    'Lịch sử lý luận, lịch sử Lý Sơn; giám sát nhập khẩu; cảnh sát nhập ngũ; đọc kỹ luật này.\n',
    'Ngoằn ngoèo, khuỷu tay, khúc khuỷu, thuở xưa, rượu, xoáy, huýt, quỳnh, gìn giữ, giếng, của, lũy.\n',
    'Đắk Pơ, Kông Chro, Ia Grai, nghề nghiệp, ngành nghề, nghiêm ngặt, người, ngoài.\n',
  ],
  'ngay-khong-co': [
    'Ngày 29/2, ngày 30/4 và ngày 01/5 nghỉ; ngày 24/11/26 họp.\n',
    'Họp ngày 29/02/2028 và 31/12/2026, 30 tháng 4 năm 2026.\n',
    'Tỷ lệ 12/13 và 5/10; mã 1.004222.000.00.00.H08 không phải ngày.\n',
    'Xem [văn bản](/van-ban/76-nq-cp-2021/) và phiên bản 2.1.2.\n',
  ],
  'thu-sai': [
    'Họp vào thứ Ba, ngày 24/11/2026 và thứ 2 (23/11/2026).\n',
    'Kỳ họp thứ năm, ngày 24/11/2026; lần thứ hai ngày 24/11/2026.\n',
    'Chủ nhật, ngày 22/11/2026 nghỉ; ngày 25/11/2026 (thứ tư) làm việc.\n',
    'Từ thứ Hai đến thứ Sáu, bắt đầu 24/11/2026.\n',
  ],
  'nam-qua-xa': [
    'Đến năm 2045, tầm nhìn 2065.\n',
    'Thẻ có giá trị đến ngày 15/8/2055.\n',
    'Bác sinh ngày 19/5/1890.\n',
  ],
  'so-van-ban-sai': [
    'Xem trang van-ban/76-nq-cp-2021 và tỷ lệ 1/nq.\n',
    'Theo Nghị quyết số 76/NQ-CP.\n',
    'Ngày 24/11/2026 – UBND xã họp; tỷ lệ 27/30 – cao.\n',
    'Tổ số 3/Đội 2 – UBND; tỷ lệ 3/4.\n',
  ],
  'so-trong-bai': [
    'Gọi 113, 114, 115 khi khẩn cấp.\n',
    'Kinh phí 84.256.363.336 đồng; 84 905 123 456 đồng.\n',
    'Gọi trước ngày 02.09.2026; liên hệ từ 08-10 giờ.\n',
    'Mã hồ sơ H08.15-260101-0001 và mã 1.004222.\n',
  ],
  'thong-tin-rieng': [
    '| Họ tên | Số hộ |\n| --- | --- |\n| Nguyễn Văn Mẫu | 215123456 |\n',
    '| Mã | Ngày họp |\n| --- | --- |\n| 052080001234 | 01/01/2026 |\n',
    'Chuyển khoản 2.500.000 đồng; rút tiền từ tài khoản 50.000 đồng.\n',
    'Căn cước có 12 chữ số; CCCD cấp từ năm 2021.\n',
    'Luật Căn cước mới có hiệu lực từ 01/7/2024.\n',
    'Chủ tịch Hồ Chí Minh sinh ngày 19/5/1890.\n',
    'Trẻ sinh ngày 01/7/2026 được cấp giấy khai sinh.\n',
    'Ông Nguyễn Văn Mẫu sinh năm 1975, chị Lê Thị Mẫu họp ngày 12/3/2026.\n',
    'Đăng nhập bằng tài khoản định danh mức 2, kế toán tài khoản 112.\n',
  ],
  'lien-ket-noi-bo': [
    'Xem [trang](https://10.vn/) và [trang](https://local.vn/).\n',
    'Xem [trang](https://vi-du.vn/van-ban/).\n',
    'Địa chỉ `http://localhost:4321/` chỉ để thử.\n',
  ],
  'lien-ket-theo-doi': [
    'Xem [trang](https://a.vn/?id=5&page=2).\n',
    'Xem [trang](https://a.vn/?source=1&si=5#utm_source).\n',
    'Xem [trang](https://www.facebook.com/ubndxa).\n',
  ],
  'lien-ket-rut-gon': [
    'Xem [trang](https://www.google.com/maps).\n',
    'Xem [trang](https://orbit.ly.vn/).\n',
    'Xem [trang](https://zalo.me/1234).\n',
  ],
  'lien-ket-http': [
    'Xem [trang](https://gialai.gov.vn/).\n',
    'Xem [trang](http://vi-du.com.vn/).\n',
    'Xem [trang](http://khonggov.vn/).\n',
  ],
  'lien-ket-khong-ten': [
    'Xem [văn bản ở đây](/van-ban/).\n',
    'Xem [chi tiết Nghị quyết 76](/van-ban/).\n',
    '[![Sân trụ sở](anh.jpg)](/van-ban/)\n',
  ],
  'tep-tren-may': [
    'Tỷ lệ A:B là 1:2, giờ 8:30.\n',
    'Gõ `C:\\Users` để mở.\n',
    'Xem [trang](https://vi-du.org/home/a).\n',
  ],
  'anh-thieu-mo-ta': [
    '![Sân trụ sở xã năm 2026](anh.jpg)\n',
    '![Ảnh 3 cán bộ trao kết quả](anh.jpg)\n',
    '![Hình vẽ quy trình](anh.jpg)\n',
  ],
};

/** Whole articles that are right and look like a fault. */
export const SOUND_ARTICLES: Readonly<Record<string, readonly string[]>> = {
  'chu-bi-cat': [
    article({ title: '"Phong trào # chung tay"' }),
    article({ title: 'Ngôn ngữ C# của máy' }),
    article({ topic: 'dich-vu-cong # mã chuyên mục' }),
    article({ title: "'Một # hai'" }),
  ],
  'tieu-de-chu-hoa': [
    article({ title: 'UBND họp' }),
    article({ title: 'Nghị quyết 76/NQ-CP của UBND' }),
    article({ title: 'UBND' }),
  ],
  'khac-nam': [
    article({ date: '2026-01-01' }),
    article({ date: '2026-11-23' }),
    article({ date: '2026-11-20', updated: '2026-11-21' }),
  ],
};
