import { describe, expect, it } from 'vitest';
import { bold, centred, docx, paragraph, run, table } from './docx-fixture.ts';
import { importWord } from './import-word.ts';
import { OFFICIAL_PLAN, officialPlan } from './official-fixture.ts';

const OPTIONS = { today: '2026-11-27', topics: [{ id: 'the-che', label: 'Thể chế' }] };
const made = (body: string, numbering = '') => importWord(docx(body, { numbering }), OPTIONS);

describe('an official document', () => {
  it('gives its head and foot away, and keeps its text', async () => {
    const { values, markdown, unsure } = await importWord(officialPlan(), OPTIONS);
    expect(values).toEqual({
      title: 'Kế hoạch truyền thông về cải cách hành chính năm 2026 trên địa bàn xã Mẫu',
      description:
        'Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân xã Mẫu: truyền thông về cải cách hành chính năm 2026 trên địa bàn xã Mẫu',
      date: '2026-11-27',
      topic: 'the-che',
      source: { name: 'Kế hoạch số 12/KH-UBND của Ủy ban nhân dân xã Mẫu', date: '2026-01-05' },
    });
    expect(markdown).toBe(
      [
        'Xã Mẫu lập kế hoạch để mọi thôn biết việc của mình trong năm. Người dân xem lịch ở bảng dưới đây.',
        '## I. Mục đích, yêu cầu',
        '### 1. Mục đích',
        '- Để người dân xã Mẫu biết nơi nộp hồ sơ.\n- Để cán bộ trả lời cùng một cách.',
        '### 2. Yêu cầu',
        'Nói ngắn, đúng, dễ hiểu.',
        '## II. Việc cần làm',
        '1. Viết bài cho loa của thôn.\n2. Dán tờ hướng dẫn ở nhà văn hóa.',
        'Lịch làm việc như sau.',
        '| Việc | Ai làm | Khi nào |\n| --- | --- | --- |\n| Viết bài | Tổ công nghệ số | Tháng 2 |\n| Dán tờ hướng dẫn | Tổ công nghệ số | Tháng 3 |',
        '## III. Tổ chức thực hiện',
        '1. Mỗi thôn cử một người.\n2. Báo cáo vào cuối quý.',
        'Trên đây là kế hoạch của xã Mẫu.\n',
      ].join('\n\n'),
    );
    expect(unsure.join('\n')).toMatch(/Đã bỏ phần ký tên: .*Nguyễn Văn Mẫu/);
    expect(unsure.join('\n')).toMatch(/Đã bỏ phần Nơi nhận/);
    expect(unsure.join('\n')).toContain('Kế hoạch số 12/KH-UBND');
  });

  it('in lines with tabs, signed below in lines', async () => {
    const { values, markdown } = await made(
      paragraph('UBND XÃ MẪU\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
        paragraph('Số: 7/TB-UBND\tĐộc lập - Tự do - Hạnh phúc') +
        paragraph('\tXã Mẫu, ngày 2 tháng 3 năm 2026') +
        OFFICIAL_PLAN.body.replace('KẾ HOẠCH', 'THÔNG BÁO') +
        paragraph('Nơi nhận:\tTM. UBND XÃ MẪU') +
        paragraph('- Các thôn;\tCHỦ TỊCH') +
        paragraph('- Lưu: VT.') +
        paragraph('\tNguyễn Văn Mẫu'),
      OFFICIAL_PLAN.numbering,
    );
    expect(values.source).toEqual({ name: 'Thông báo số 7/TB-UBND của UBND xã Mẫu', date: '2026-03-02' });
    expect(markdown).not.toMatch(/CỘNG HÒA|Độc lập|Nơi nhận|CHỦ TỊCH|Nguyễn Văn Mẫu|Các thôn/);
    expect(markdown.trimEnd().endsWith('Trên đây là kế hoạch của xã Mẫu.')).toBe(true);
  });

  it('a letter is named by what it is about; what its head leaves open is said', async () => {
    const { values, unsure } = await made(
      table(
        [
          'UBND XÃ MẪU\tSố:    /UBND-VP\tV/v mở ngày hội chuyển đổi số'
            .split('\t')
            .map((text) => paragraph(text))
            .join(''),
          centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
            centred('Độc lập - Tự do - Hạnh phúc') +
            centred('Xã Mẫu, ngày    tháng    năm 2026'),
        ].map((content) => `<w:tc>${content}</w:tc>`),
      ) +
        paragraph('Kính gửi: Các thôn.') +
        paragraph('Xã Mẫu đề nghị các thôn báo cho người dân biết về ngày hội chuyển đổi số.'),
    );
    expect(values.title).toBe('Mở ngày hội chuyển đổi số');
    expect(values.source).toBeUndefined();
    expect(unsure.join()).toMatch(/còn để trống .*bản dự thảo/);
  });

  it('a decision is named by what it is about, not by who decides; its office is written as offices are', async () => {
    const { values, markdown, unsure } = await made(
      OFFICIAL_PLAN.head.replace('ỦY BAN NHÂN DÂN', 'UBND TỈNH MẪU').replace('XÃ MẪU', 'SỞ NỘI VỤ') +
        centred('QUYẾT ĐỊNH') +
        centred('Về việc ban hành Quy chế làm việc của Tổ cải cách hành chính') +
        centred('GIÁM ĐỐC SỞ NỘI VỤ') +
        paragraph('Căn cứ Luật Tổ chức chính quyền địa phương;') +
        paragraph('Ban hành kèm theo Quyết định này Quy chế làm việc.') +
        centred('PHỤ LỤC') +
        paragraph('Hết phụ lục.'),
    );
    expect(values.title).toBe('Quyết định về việc ban hành Quy chế làm việc của Tổ cải cách hành chính');
    expect(values.source?.name).toBe('Quyết định số 12/KH-UBND của Sở Nội vụ');
    expect(unsure).toContain('Đã bỏ dòng tên người ban hành: “GIÁM ĐỐC SỞ NỘI VỤ”.');
    expect(markdown).toContain('\n\n## Phụ lục\n\n');
    expect(markdown).not.toContain('GIÁM ĐỐC');
  });

  it('names its office as offices are written, however the day’s place is', async () => {
    const { values } = await made(
      paragraph(run('ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')) +
        paragraph(run('XÃ MẪU\tĐộc lập - Tự do - Hạnh phúc')) +
        paragraph('Số: 45/TB-UBND\tXã Mẫu, ngày 12 tháng 11 năm 2026') +
        centred('THÔNG BÁO') +
        centred('Về việc cắt điện') +
        paragraph('Bà con chuẩn bị trước.'),
    );
    expect(values.source?.name).toBe('Thông báo số 45/TB-UBND của Ủy ban nhân dân xã Mẫu');
  });

  it('keeps abbreviations of a title in capitals, the first word of it too', async () => {
    const { values } = await made(
      centred('UBND XÃ MẪU TẬP HUẤN CNTT') + paragraph('Ngày 18/11, UBND xã tổ chức lớp học.'),
    );
    expect(values.title).toBe('UBND xã mẫu tập huấn CNTT');
  });

  it('begins an appendix without a number as high as one with it', async () => {
    const { markdown } = await made(
      bold('I. MỤC ĐÍCH') +
        bold('1. Mục đích chung') +
        paragraph('Nói rõ.') +
        centred('PHỤ LỤC') +
        paragraph('Hết.'),
    );
    expect(markdown).toContain('\n\n## Phụ lục\n\n');
  });

  it('has a subject in capitals that ends where its first part begins', async () => {
    const { values, markdown } = await made(
      OFFICIAL_PLAN.head +
        centred('BÁO CÁO') +
        centred('KẾT QUẢ CẢI CÁCH HÀNH CHÍNH') +
        centred('6 tháng đầu năm 2026') +
        centred('Phần thứ nhất') +
        centred('KẾT QUẢ THỰC HIỆN') +
        bold('I- CHỈ ĐẠO') +
        paragraph('Xã đã ban hành 12 văn bản.') +
        paragraph('Hết.'),
    );
    expect(values.title).toBe('Báo cáo kết quả cải cách hành chính 6 tháng đầu năm 2026');
    expect(markdown).toMatch(/^## Phần thứ nhất\n\n### Kết quả thực hiện\n\n### I- Chỉ đạo\n/);
  });

  it('signed by an office and a name alone, its head in tabs, its names in small letters', async () => {
    const { values, markdown, unsure } = await made(
      paragraph('UBND XÃ MẪU\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
        paragraph('VĂN PHÒNG\t        Độc lập – Tự do – Hạnh phúc') +
        paragraph('Số: 5/TB-VP\t\tXã Mẫu, ngày 01 tháng 02 năm 2026') +
        centred('THÔNG BÁO') +
        centred('V/v tiếp nhận hồ sơ ngày thứ Bảy') +
        paragraph('Văn phòng thông báo lịch tiếp nhận hồ sơ.') +
        paragraph('Trân trọng thông báo./.') +
        paragraph('\t\t\tCHÁNH VĂN PHÒNG') +
        paragraph('') +
        paragraph('\t\t\tTrần Thị Mẫu'),
    );
    expect(values.title).toBe('Thông báo về việc tiếp nhận hồ sơ ngày thứ Bảy');
    expect(values.source?.name).toBe('Thông báo số 5/TB-VP của Văn phòng');
    expect(unsure).toContain('Đã bỏ phần ký tên: CHÁNH VĂN PHÒNG, Trần Thị Mẫu.');
    expect(markdown.trimEnd().endsWith('Trân trọng thông báo./.')).toBe(true);
  });

  it('keeps appendices behind the signature, and tables that look like one', async () => {
    const { markdown } = await made(
      OFFICIAL_PLAN.head +
        OFFICIAL_PLAN.body +
        OFFICIAL_PLAN.foot +
        bold('PHỤ LỤC I') +
        table(['Nơi nhận hồ sơ', 'Giờ'], ['Bộ phận Một cửa', 'Sáng']) +
        paragraph('Hết phụ lục.'),
      OFFICIAL_PLAN.numbering,
    );
    expect(markdown).toMatch(
      /kế hoạch của xã Mẫu\.\n\n## Phụ lục I\n\n\| Nơi nhận hồ sơ \| Giờ \|.*Hết phụ lục/s,
    );
    expect(markdown).not.toContain('CHỦ TỊCH');
  });
});

describe('a news item', () => {
  it('loses nothing that only looks like the foot of a document', async () => {
    const { markdown, values } = await made(
      paragraph('Ngày hội ở xã Mẫu') +
        paragraph('Người dân nộp hồ sơ ở hai nơi trong tuần này.') +
        paragraph('Nơi nhận:') +
        paragraph('- Bộ phận Một cửa;') +
        paragraph('- Nhà văn hóa thôn Một.') +
        paragraph('Nguyễn Văn Mẫu') +
        paragraph('Tin, ảnh: Lê Thị Mẫu'),
    );
    expect(markdown).toBe(
      'Người dân nộp hồ sơ ở hai nơi trong tuần này.\n\nNơi nhận:\n\n- Bộ phận Một cửa;\n- Nhà văn hóa thôn Một.\n\nNguyễn Văn Mẫu\n',
    );
    expect(values.author).toBe('Lê Thị Mẫu');
  });

  it('in capitals gets the letters that its own text has; one without a title says so', async () => {
    const shouted = await made(
      centred('LÃNH ĐẠO XÃ MẪU GẶP TỔ CÔNG NGHỆ SỐ, UBND GIAO VIỆC') +
        paragraph('Hôm qua, lãnh đạo xã Mẫu và UBND gặp tổ công nghệ số.') +
        paragraph('Hết.'),
    );
    expect(shouted.values.title).toBe('Lãnh đạo xã Mẫu gặp tổ công nghệ số, UBND giao việc');
    const bare = await made(
      paragraph(run('Hôm qua, xã Mẫu mở ngày hội. Rất đông người dân đến dự.')) + paragraph('Hết.'),
    );
    expect(bare.values.title).toBe('Hôm qua, xã Mẫu mở ngày hội');
    expect(bare.unsure.join()).toContain('Không thấy dòng tiêu đề');
    expect(bare.markdown).toContain('Hôm qua, xã Mẫu mở ngày hội. Rất đông');
  });

  it('has a title and a description that its schema takes, however long they were', async () => {
    const { values, unsure } = await made(
      centred('Xã Mẫu '.repeat(30).trim()) + paragraph('Một câu rất dài của xã Mẫu, '.repeat(20)),
    );
    expect(values.title.length).toBeLessThanOrEqual(120);
    expect(values.description.length).toBeGreaterThanOrEqual(40);
    expect(values.description.length).toBeLessThanOrEqual(200);
    expect(unsure.join()).toContain('Tiêu đề dài quá 120');
  });
});
