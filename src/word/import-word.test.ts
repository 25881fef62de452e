import { describe, expect, it } from 'vitest';
import {
  bold,
  cell,
  centred,
  docx,
  list,
  numbered,
  paragraph,
  picture,
  run,
  table,
  use,
  type WordParts,
} from './docx-fixture.ts';
import { importWord } from './import-word.ts';

const OPTIONS = {
  today: '2026-11-27',
  topics: [
    { id: 'the-che', label: 'Thể chế' },
    { id: 'chinh-quyen-so', label: 'Chính quyền số', keywords: ['chuyển đổi số'] },
  ],
};
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const TITLE = centred('Xã Mẫu mở ngày hội chuyển đổi số');
const FIRST = paragraph('Sáng nay, xã Mẫu mở ngày hội chuyển đổi số tại sân thư viện của xã.');
/** What becomes of some paragraphs below a title and a first one. */
async function bodyOf(content: string, parts?: WordParts) {
  const made = await importWord(docx(TITLE + FIRST + content, parts), OPTIONS);
  const start = 'Sáng nay, xã Mẫu mở ngày hội chuyển đổi số tại sân thư viện của xã.\n';
  expect(made.markdown.startsWith(start)).toBe(true);
  return { ...made, body: made.markdown.slice(start.length).trim() };
}
const END = paragraph('Hết.');

describe('a plain good file', () => {
  it('stays as it was written: words, bold, links, lists, table, picture', async () => {
    const { body, values, text, pictures } = await bodyOf(
      bold('Chuẩn bị') +
        paragraph(
          `${run('Người dân mang ')}${run('thẻ căn cước', '<w:b/>')}${run(' và điện thoại; xem ')}<w:hyperlink r:id="l1">${run('hướng dẫn')}</w:hyperlink>${run('.')}`,
        ) +
        paragraph('Có ba bàn (bàn 1, bàn 2_a, bàn 3): 100 × 200 mm² ± 5; Café résumé.') +
        numbered('Lấy số.', 1) +
        numbered('Ngồi chờ.', 1) +
        numbered('Ghế có số.', 2) +
        table(['Bàn', 'Việc'], ['1', 'Cài VNeID'], ['2', 'Nộp hồ sơ']) +
        paragraph(picture('a.png', 'Người dân ngồi quanh bàn hướng dẫn')) +
        END,
      {
        numbering: list(1, ['decimal', '%1.']) + list(2, ['bullet', '']) + use(1, 1) + use(2, 2),
        pictures: { 'a.png': PNG },
        links: { l1: 'https://dichvucong.gov.vn/' },
      },
    );
    expect(body).toBe(
      [
        '## Chuẩn bị',
        'Người dân mang **thẻ căn cước** và điện thoại; xem [hướng dẫn](https://dichvucong.gov.vn/).',
        'Có ba bàn (bàn 1, bàn 2_a, bàn 3): 100 × 200 mm² ± 5; Café résumé.',
        '1. Lấy số.\n2. Ngồi chờ.\n   - Ghế có số.',
        '| Bàn | Việc |\n| --- | --- |\n| 1 | Cài VNeID |\n| 2 | Nộp hồ sơ |',
        '![Người dân ngồi quanh bàn hướng dẫn](anh-1.png)',
        'Hết.',
      ].join('\n\n'),
    );
    expect(values).toEqual({
      title: 'Xã Mẫu mở ngày hội chuyển đổi số',
      description: 'Sáng nay, xã Mẫu mở ngày hội chuyển đổi số tại sân thư viện của xã.',
      date: '2026-11-27',
      topic: 'chinh-quyen-so',
    });
    expect(text).toContain('# Chuyên mục do máy đoán. Chọn một mã: the-che (Thể chế)');
    expect(pictures).toEqual([{ name: 'anh-1.png', bytes: PNG }]);
  });

  it('sums up by a sentence that has its beginning', async () => {
    const rest = 'phổ biến, hướng dẫn về nghiệp vụ kiểm soát thủ tục cho các thôn.';
    const whole = 'Các thôn nhận tài liệu ở nhà văn hóa xã vào thứ hai hằng tuần.';
    const made = await importWord(docx(TITLE + paragraph(rest) + paragraph(whole)), OPTIONS);
    expect(made.values.description).toBe(whole);
  });

  it('tells only what was guessed', async () => {
    const { unsure } = await bodyOf(END);
    expect(unsure.map((sentence) => sentence.split(' (')[0])).toEqual(['Tóm tắt', 'Chuyên mục']);
  });
});

describe('old fonts', () => {
  const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
  const WORDS = 'Th«ng b¸o tuyÓn dông viªn chøc';
  const styled = (properties: string): string =>
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Goc"><w:name w:val="Goc"/><w:rPr>${properties}</w:rPr></w:style><w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Con"/><w:basedOn w:val="Goc"/></w:style>`;

  it.each([
    ['the run', paragraph(run(WORDS, font('.VnTime'))), ''],
    [
      'a style that another is based on',
      paragraph(WORDS, '<w:pStyle w:val="Con"/>'),
      styled(font('.VnTime')),
    ],
  ])('are known from %s', async (_, content, styles) => {
    const { body, unsure } = await bodyOf(content + END, { styles });
    expect(body).toBe('Thông báo tuyển dụng viên chức\n\nHết.');
    expect(unsure.join()).toContain('phông cũ');
  });

  it('are known from the document, and what has a font of its own is not touched', async () => {
    const made = await importWord(
      docx(
        paragraph(run('Ch­¬ng tr×nh c¶i c¸ch', '')) +
          paragraph(run('Café và Hồ sơ của xã Mẫu', font('Arial'))) +
          END,
        {
          styles: `<w:docDefaults><w:rPrDefault><w:rPr>${font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>`,
        },
      ),
      OPTIONS,
    );
    expect(made.values.title).toBe('Chương trình cải cách');
    expect(made.markdown).toBe('Café và Hồ sơ của xã Mẫu\n\nHết.\n');
  });

  it('of capitals, of VNI whose marks stand in the next run, and short words of which nobody else would know', async () => {
    const { body } = await bodyOf(
      paragraph(run('tuyÓn dông viªn chøc cña x·', font('.VnTimeH'))) +
        paragraph(run('Quye', font('VNI-Times')) + run('át ñònh', `<w:b/>${font('VNI-Times')}`)) +
        paragraph(run('x·', font('.VnArial'))) +
        END,
    );
    expect(body.split('\n\n').slice(0, 3)).toEqual([
      '## Tuyển dụng viên chức của xã',
      'Quyế**t định**',
      'xã',
    ]);
  });

  it('leave text that is Unicode in spite of its font', async () => {
    const { body } = await bodyOf(
      paragraph(run('Ủy ban nhân dân xã là cơ quan', font('.VnTime'))) +
        paragraph(run('là và', font('.VnTime'))) +
        END,
    );
    expect(body).toBe('Ủy ban nhân dân xã là cơ quan\n\nlà và\n\nHết.');
  });
});

describe('numbering', () => {
  const PARTS = {
    numbering:
      list(1, ['decimal', '%1.'], ['lowerLetter', '%2)']) +
      list(2, ['upperRoman', '%1.'], ['decimal', '%1.%2.']) +
      list(3, ['decimal', 'Điều %1.']) +
      use(1, 1) +
      use(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
      use(3, 1) +
      use(4, 2) +
      use(5, 3),
  };

  it('begins anew where Word does, and goes on where Word does', async () => {
    const { body } = await bodyOf(
      numbered('Một;', 1) +
        numbered('Hai.', 1) +
        numbered('Lại một;', 2) +
        numbered('Lại hai.', 2) +
        paragraph('Ở giữa.') +
        numbered('Ba.', 3) +
        END,
      PARTS,
    );
    expect(body).toBe('1. Một;\n2. Hai.\n\n1) Lại một;\n2) Lại hai.\n\nỞ giữa.\n\n3. Ba.\n\nHết.');
  });

  it('that Markdown does not have becomes text: letters, articles, numbers of two parts', async () => {
    const { body } = await bodyOf(
      numbered('Việc chung.', 1) +
        numbered('điểm thứ nhất;', 1, 1) +
        numbered('điểm thứ hai.', 1, 1) +
        numbered('Việc riêng.', 1) +
        numbered('Quyết định này có hiệu lực từ ngày ký.', 5) +
        END,
      PARTS,
    );
    expect(body).toBe(
      '1. Việc chung.\n\na) điểm thứ nhất;\n\nb) điểm thứ hai.\n\n2. Việc riêng.\n\nĐiều 1. Quyết định này có hiệu lực từ ngày ký.\n\nHết.',
    );
  });

  it('goes on below a sentence as a point, not as a heading', async () => {
    const { body } = await bodyOf(
      numbered('Mở trang', 1) +
        numbered('Đăng nhập', 1) +
        paragraph('Nghỉ một chút.') +
        numbered('Chọn thủ tục', 1) +
        paragraph('Rồi gửi.') +
        numbered('Chờ kết quả', 1) +
        END,
      PARTS,
    );
    expect(body).toBe(
      '1. Mở trang\n2. Đăng nhập\n\nNghỉ một chút.\n\n3. Chọn thủ tục\n\nRồi gửi.\n\n4. Chờ kết quả\n\nHết.',
    );
  });

  it('makes headings of what stands as one, the number in it', async () => {
    const at = (depth: number): string => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="4"/></w:numPr>`;
    const { body } = await bodyOf(
      bold('Mục đích', at(0)) +
        bold('Cho người dân', at(1)) +
        paragraph('Chữ.') +
        bold('Yêu cầu', at(0)) +
        END,
      PARTS,
    );
    expect(body).toBe('## I. Mục đích\n\n### I.1. Cho người dân\n\nChữ.\n\n## II. Yêu cầu\n\nHết.');
  });
});

describe('headings', () => {
  it('typed as I., 1., a), bold or not, or given by a style', async () => {
    const { body } = await bodyOf(
      paragraph('I. MỤC ĐÍCH, YÊU CẦU') +
        paragraph('1. Mục đích') +
        paragraph('Chữ.') +
        bold('a) Với người dân') +
        paragraph('Chữ.') +
        paragraph('1. Một câu dài kết thúc bằng dấu chấm.') +
        paragraph('2. Câu nữa.') +
        paragraph('Kết thúc', '<w:pStyle w:val="Heading1"/>') +
        END,
      { styles: '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>' },
    );
    expect(body).toBe(
      '## I. Mục đích, yêu cầu\n\n### 1. Mục đích\n\nChữ.\n\n#### a) Với người dân\n\nChữ.\n\n1. Một câu dài kết thúc bằng dấu chấm.\n2. Câu nữa.\n\n## Kết thúc\n\nHết.',
    );
  });

  it('are no short points of a list, no sentences, no last line', async () => {
    const { body } = await bodyOf(
      paragraph('1. Giấy khai sinh') +
        paragraph('2. Thẻ căn cước') +
        bold('Lưu ý: mang bản chính.') +
        bold('Xã Mẫu'),
    );
    expect(body).toBe('1. Giấy khai sinh\n2. Thẻ căn cước\n\n**Lưu ý: mang bản chính.**\n\n**Xã Mẫu**');
  });

  it('typed points become lists, those under a number below it', async () => {
    const { body } = await bodyOf(
      paragraph('1. Nộp hồ sơ, gồm có:') +
        paragraph('- đơn;') +
        paragraph('+ bản chính;') +
        paragraph('– giấy tờ.') +
        paragraph('2. Nhận kết quả.') +
        paragraph('• Một') +
        END,
    );
    expect(body).toBe(
      '1. Nộp hồ sơ, gồm có:\n   - đơn;\n     - bản chính;\n   - giấy tờ.\n2. Nhận kết quả.\n   - Một\n\nHết.',
    );
  });
});

describe('what is not in the line of the text', () => {
  it('joins a drop cap to its word', async () => {
    const { body } = await bodyOf(
      paragraph('S', '<w:framePr w:dropCap="drop" w:lines="3"/>') + paragraph('áng nay trời đẹp.') + END,
    );
    expect(body).toBe('Sáng nay trời đẹp.\n\nHết.');
  });

  it('frees text boxes, once each, in whatever way they are kept', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('Chữ trong khung.')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('Chữ trong khung.')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const old = `<w:r><w:pict><v:shape><v:textbox>${box('Khung cũ.')}</v:textbox></v:shape></w:pict></w:r>`;
    const { body, unsure } = await bodyOf(
      paragraph(run('Trước khung.') + shape) + paragraph(run('Sau.') + old) + END,
    );
    expect(body).toBe('Trước khung.\n\nChữ trong khung.\n\nSau.\n\nKhung cũ.\n\nHết.');
    expect(unsure.join()).toContain('2 khung chữ');
  });

  it('writes formulas in one line, and keeps what fields show', async () => {
    const math = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
    const formula = `<m:oMath>${math('T=')}<m:f><m:num>${math('a+b')}</m:num><m:den>${math('c')}</m:den></m:f>${math('+')}<m:sSup><m:e>${math('x')}</m:e><m:sup>${math('2')}</m:sup></m:sSup></m:oMath>`;
    const field = (code: string, shown: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { body, unsure } = await bodyOf(
      paragraph(`${run('Tỷ lệ ')}${formula}`) +
        paragraph(
          `${run('Ngày ')}${field(' DATE ', '27/11/2026')}${run(', số ')}<w:fldSimple w:instr="REF so">${run('12')}</w:fldSimple>`,
        ) +
        paragraph(field(' TOC \\o "1-3" ', 'I. Mục đích 1')) +
        END,
    );
    expect(body).toBe('Tỷ lệ T=(a+b)/c+x^2\n\nNgày 27/11/2026, số 12\n\nHết.');
    expect(unsure.join()).toMatch(/mục lục.*1 công thức/s);
  });

  it('leaves out contents of pages by their styles, and says so', async () => {
    const style = (id: string, name: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
    const { body, unsure } = await bodyOf(
      paragraph('MỤC LỤC', '<w:pStyle w:val="Ten"/>') +
        paragraph('1. Chuẩn bị\t2', '<w:pStyle w:val="Dong"/>') +
        bold('Kính gửi: Các thôn') +
        paragraph('Mang căn cước.') +
        END,
      { styles: style('Ten', 'TOC Heading') + style('Dong', 'toc 1') },
    );
    expect(body).toBe('**Kính gửi: Các thôn**\n\nMang căn cước.\n\nHết.');
    expect(unsure.filter((sentence) => sentence.includes('mục lục'))).toHaveLength(1);
  });

  it('keeps what was put in, leaves out what was taken out, and says so', async () => {
    const { body, unsure } = await bodyOf(
      paragraph(
        `${run('Mở cửa ')}<w:ins w:id="1">${run('từ 8 giờ')}</w:ins><w:del w:id="2"><w:r><w:delText>từ 7 giờ</w:delText></w:r></w:del>`,
      ) +
        paragraph(`<w:moveFrom w:id="3">${run('Chuyển đi.')}</w:moveFrom>`) +
        paragraph(`<w:moveTo w:id="4">${run('Chuyển đến.')}</w:moveTo>`) +
        paragraph(run('Hai đoạn '), '<w:rPr><w:del w:id="5"/></w:rPr>') +
        paragraph(run('thành một.')) +
        END,
    );
    expect(body).toBe('Mở cửa từ 8 giờ\n\nChuyển đến.\n\nHai đoạn thành một.\n\nHết.');
    expect(unsure.join()).toContain('theo dõi thay đổi');
  });

  it('leaves out hidden text, of a style too, and comments, and says so', async () => {
    const { markdown, unsure } = await bodyOf(
      paragraph(
        `${run('Công khai. ')}${run('Bí mật một.', '<w:vanish/>')}${run('Bí mật hai.', '<w:rStyle w:val="An"/>')}${run('Hiện.', '<w:rStyle w:val="An"/><w:vanish w:val="0"/>')}`,
      ) +
        paragraph(
          `<w:commentRangeStart w:id="1"/>${run('Được bàn.')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
        ) +
        END,
      {
        styles:
          '<w:style w:type="character" w:styleId="An"><w:name w:val="An"/><w:rPr><w:vanish/></w:rPr></w:style>',
        comments: `<w:comment w:id="1">${paragraph('Sửa chỗ này.')}</w:comment>`,
      },
    );
    expect(markdown).toContain('Công khai. Hiện.\n\nĐược bàn.');
    expect(markdown).not.toMatch(/Bí mật|Sửa chỗ/);
    expect(unsure.join()).toMatch(/1 lời bình luận.*chữ ẩn \(22 ký tự\)/s);
  });
});

describe('looks', () => {
  it('are joined over runs, and stand where Markdown knows them', async () => {
    const { body } = await bodyOf(
      paragraph(
        `${run('Điều ', '<w:b/>')}${run('1. ', '<w:b/>')}${run('Phạm vi: ')}${run('áp dụng ', '<w:b/><w:i/>')}${run('cho ', '<w:i/>')}${run('xã.')}`,
      ) +
        paragraph(
          `${run('Chú ý:', '<w:b/>')}${run('mang thẻ, ')}${run(' ', '<w:b/>')}${run('bỏ đi', '<w:strike/>')}`,
        ) +
        END,
    );
    expect(body).toBe(
      '**Điều 1.** Phạm vi: **_áp dụng_** *cho* xã.\n\n**Chú ý**:mang thẻ, ~~bỏ đi~~\n\nHết.',
    );
  });
});

describe('tables, notes, pictures', () => {
  it('spreads merged cells, joins heads of two rows, says a line across the table once', async () => {
    const down = (content: string, value = 'restart'): string =>
      cell(content, `<w:vMerge w:val="${value}"/>`);
    const { body, unsure } = await bodyOf(
      table(
        [down('Đơn vị'), cell('Kết quả', '<w:gridSpan w:val="2"/>')],
        [down('', 'continue'), 'Số lượng', 'Tỷ lệ'],
        [cell('Thôn phía nam', '<w:gridSpan w:val="3"/>')],
        [down('Thôn Một'), '5', '50%'],
        [down('', 'continue'), '6', cell(paragraph('60%') + paragraph('(tăng)'))],
      ) + END,
    );
    expect(body).toBe(
      [
        '| Đơn vị | Kết quả – Số lượng | Kết quả – Tỷ lệ |',
        '| --- | --- | --- |',
        '| Thôn phía nam | | |',
        '| Thôn Một | 5 | 50% |',
        '| Thôn Một | 6 | 60%<br>(tăng) |',
        '',
        'Hết.',
      ].join('\n'),
    );
    expect(unsure.join()).toContain('4 ô gộp');
  });

  it('makes footnotes, raised and lowered figures', async () => {
    const { body } = await bodyOf(
      paragraph(
        `${run('Diện tích 5 m')}${run('2', '<w:vertAlign w:val="superscript"/>')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(', CO')}${run('2', '<w:vertAlign w:val="subscript"/>')}${run('.')}`,
      ) + END,
      {
        footnotes: `<w:footnote w:id="2">${paragraph(`${run('Theo ')}${run('báo cáo', '<w:i/>')}${run(' của xã.')}`)}</w:footnote>`,
      },
    );
    expect(body).toBe('Diện tích 5 m²[^1], CO₂.\n\nHết.\n\n[^1]: Theo *báo cáo* của xã.');
  });

  it('makes footnotes of marks that are raised once more, as LibreOffice and Word write them directly', async () => {
    const raised = '<w:rPr><w:b/><w:vertAlign w:val="superscript"/></w:rPr>';
    const { body } = await bodyOf(
      paragraph(`${run('Năm lớp')}<w:r>${raised}<w:footnoteReference w:id="2"/></w:r>${run('.')}`) + END,
      {
        footnotes: `<w:footnote w:id="2">${paragraph(`<w:r>${raised}<w:footnoteRef/></w:r>${run('Theo báo cáo.')}`)}</w:footnote>`,
      },
    );
    expect(body).toBe('Năm lớp[^1].\n\nHết.\n\n[^1]: Theo báo cáo.');
  });

  it('takes captions for descriptions, keeps them, and says which picture has none', async () => {
    const { body, pictures, unsure } = await bodyOf(
      paragraph(picture('a.png')) +
        paragraph('Hình 1. Quang cảnh ngày hội') +
        paragraph(picture('b.png')) +
        paragraph('Chữ thường tiếp theo.') +
        paragraph(picture('c.emf')) +
        END,
      {
        pictures: {
          'a.png': PNG,
          'b.png': Uint8Array.from([...PNG, 0]),
          'c.emf': Uint8Array.from([1, 0, 0, 0]),
        },
      },
    );
    expect(body).toBe(
      '![Quang cảnh ngày hội](anh-1.png)\n\nHình 1. Quang cảnh ngày hội\n\n![](anh-2.png)\n\nChữ thường tiếp theo.\n\nHết.',
    );
    expect(pictures.map(({ name }) => name)).toEqual(['anh-1.png', 'anh-2.png']);
    expect(unsure.join()).toMatch(/bỏ 1 hình.*1 ảnh chưa có mô tả/s);
  });

  it('keeps links to the web alone', async () => {
    const { body, unsure } = await bodyOf(
      paragraph(
        `<w:hyperlink r:id="l1">${run('tệp trong máy')}</w:hyperlink>${run(' và ')}<w:hyperlink w:anchor="_Toc1">${run('mục một')}</w:hyperlink>`,
      ) + END,
      { links: { l1: 'file:///C:/a.docx' } },
    );
    expect(body).toBe('tệp trong máy và mục một\n\nHết.');
    expect(unsure.join()).toContain('1 liên kết');
  });
});

describe('headings without a style', () => {
  it('are bold questions, too, but no bold sentences', async () => {
    const { body } = await bodyOf(
      bold('Câu 1: Nộp hồ sơ ở đâu?') + paragraph('Tại Một cửa.') + bold('Mang theo thẻ căn cước nhé!') + END,
    );
    expect(body).toBe(
      '## Câu 1: Nộp hồ sơ ở đâu?\n\nTại Một cửa.\n\n**Mang theo thẻ căn cước nhé!**\n\nHết.',
    );
  });
});

describe('pictures and their captions, as they are laid out', () => {
  const italic = (words: string): string => paragraph(run(words, '<w:i/>'), '<w:jc w:val="center"/>');
  const pictures = { 'a.png': PNG, 'b.png': Uint8Array.from([...PNG, 0]) };

  it('in a table of one cell', async () => {
    const { body } = await bodyOf(
      table([cell(paragraph(picture('a.png')) + italic('Ảnh: Người dân nộp hồ sơ'))]) + END,
      { pictures },
    );
    expect(body).toBe('![Người dân nộp hồ sơ](anh-1.png)\n\n*Ảnh: Người dân nộp hồ sơ*\n\nHết.');
  });

  it('side by side in a table, captions in its second row', async () => {
    const { body } = await bodyOf(
      table(
        [cell(paragraph(picture('a.png'))), cell(paragraph(picture('b.png')))],
        [cell(italic('Bàn số một')), cell(italic('Bàn số hai'))],
      ) + END,
      { pictures },
    );
    expect(body).toBe(
      '![Bàn số một](anh-1.png)\n\n*Bàn số một*\n\n![Bàn số hai](anh-2.png)\n\n*Bàn số hai*\n\nHết.',
    );
  });

  it.each([
    ['in italics', run('Quang cảnh ngày hội', '<w:i/>'), '*Quang cảnh ngày hội*'],
    ['with its word', run('Hình 1: Quang cảnh ngày hội'), 'Hình 1: Quang cảnh ngày hội'],
  ])('in one paragraph, behind a line break, %s', async (_, caption, below) => {
    const { body } = await bodyOf(paragraph(`${picture('a.png')}<w:r><w:br/></w:r>${caption}`) + END, {
      pictures,
    });
    expect(body).toBe(`![Quang cảnh ngày hội](anh-1.png)\n\n${below}\n\nHết.`);
  });

  it('other words behind a picture are no caption, and a table with pictures among its words stays one', async () => {
    const { body } = await bodyOf(
      paragraph(`${picture('a.png', 'Nút đỏ')}<w:r><w:br/></w:r>${run('Bấm nút đỏ.')}`) +
        table(['Nút', 'Việc'], [cell(paragraph(picture('a.png', 'Nút đỏ'))), 'Bấm để dừng']) +
        END,
      { pictures },
    );
    expect(body).toBe(
      '![Nút đỏ](anh-1.png)\\\nBấm nút đỏ.\n\n| Nút | Việc |\n| --- | --- |\n| ![Nút đỏ](anh-1.png) | Bấm để dừng |\n\nHết.',
    );
  });

  it('a frame around a text gives its points and headings to the text', async () => {
    const { body } = await bodyOf(
      table([cell(bold('Cần mang theo') + paragraph('- căn cước;') + paragraph('- điện thoại.'))]) + END,
    );
    expect(body).toBe('## Cần mang theo\n\n- căn cước;\n- điện thoại.\n\nHết.');
  });
});
