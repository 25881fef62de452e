import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentDirectory } from '../files/directory.ts';
import {
  article,
  guide,
  hotline,
  JPEG,
  legalDocument,
  writeContent,
  type FixtureFiles,
} from './content-fixture.ts';
import { checkContent, type CheckOptions } from './check-content.ts';
import { messageOf, type Finding } from './finding.ts';

const TODAY = '2026-11-23';

/** One fault: the file that has it, where it must be found, and the same file without it. */
interface Fault {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly text: string | Buffer;
  /** The mended file; undefined when mending means that the file goes. */
  readonly mended?: string;
  /** What the message must say. */
  readonly says?: RegExp;
  readonly beside?: FixtureFiles;
}

const news = (slug: string): string => `tin-tuc/2026/${slug}.md`;
const LONG = 'một câu rất dài '.repeat(12);

const FAULTS: readonly Fault[] = [
  { code: 'khoa-la', file: news('khoa-la'), line: 6, text: article({ chuyenmuc: 'x' }), mended: article() },
  {
    code: 'khoa-la',
    file: news('khoa-go-sai'),
    line: 4,
    text: article({
      description: undefined,
      date: undefined,
      descripton: 'Một câu tóm tắt đủ dài để người đọc hiểu bài.',
    }),
    mended: article(),
    says: /có phải “description”/,
  },
  {
    code: 'thieu-truong',
    file: news('thieu-truong'),
    line: 2,
    text: article({ date: undefined }),
    mended: article(),
    says: /Ngày đăng.*\(date\)/,
  },
  { code: 'de-trong', file: news('de-trong'), line: 2, text: article({ title: '""' }), mended: article() },
  {
    code: 'ngay-sai',
    file: news('ngay-viet'),
    line: 4,
    text: article({ date: '19/3/2023' }),
    mended: article({ date: '2023-03-19' }),
    says: /viết 2023-03-19/,
  },
  {
    code: 'ngay-sai',
    file: news('ngay-khong-co'),
    line: 4,
    text: article({ date: '2023-02-30' }),
    mended: article({ date: '2023-02-28' }),
    says: /không có trên lịch.*28 ngày/,
  },
  { code: 'ngay-sai', file: news('ngay-la'), line: 4, text: article({ date: 'hôm qua' }), mended: article() },
  {
    code: 'so-dien-thoai',
    file: 'duong-day-nong.yaml',
    line: 12,
    text: hotline('tong-dai', '"1800 1096"') + hotline('so-sai', '0256363336'),
    mended: hotline('tong-dai', '"0256 363 3366"'),
    says: /dấu nháy/,
  },
  {
    code: 'ma-khong-co',
    file: news('van-ban-la'),
    line: 6,
    text: article({ documents: '[76-nq-cp-2012]' }),
    mended: article({ documents: '[76-nq-cp-2021]' }),
    says: /có phải “76-nq-cp-2021”/,
  },
  {
    code: 'chuyen-muc-la',
    file: news('chuyen-muc-la'),
    line: 5,
    text: article({ topic: 'dich-vu-con' }),
    mended: article(),
    says: /có phải “dich-vu-cong”/,
  },
  {
    code: 'trung-dia-chi',
    file: 'tin-tuc/2026/trung.md',
    line: 1,
    text: article(),
    beside: { 'tin-tuc/2026/trung/index.md': article({ title: 'Bài kia' }) },
  },
  {
    code: 'trung-dia-chi',
    file: news('dia-chi-cu'),
    line: 6,
    text: article({ aliases: '[/tin-tuc/2026/bai-dung/]' }),
    mended: article({ aliases: '[/bai-cu/]' }),
  },
  {
    code: 'trung-dia-chi',
    file: 'chuyen-huong.yaml',
    line: 1,
    text: '- { from: /duong-day-nong/, to: /tin-tuc/ }\n',
    mended: '- { from: /hotline/, to: /duong-day-nong/ }\n',
  },
  {
    code: 'lien-ket-hong',
    file: 'thong-bao.yaml',
    line: 3,
    text: '- id: thong-bao\n  text: Thông báo.\n  link: { href: /khong-co/, label: Xem }\n',
    mended: '- id: thong-bao\n  text: Thông báo.\n  link: { href: /gioi-thieu/, label: Xem }\n',
  },
  {
    code: 'anh-thieu',
    file: news('anh-thieu'),
    line: 6,
    text: article({ cover: 'khong-co.jpg', coverAlt: 'Ảnh' }),
    mended: article(),
  },
  {
    code: 'anh-nang',
    file: 'tin-tuc/2026/anh-nang/index.md',
    line: 6,
    text: article({ cover: 'nang.jpg', coverAlt: 'Ảnh' }),
    mended: article(),
    says: /5,5 MB/,
    beside: { 'tin-tuc/2026/anh-nang/nang.jpg': Buffer.concat([JPEG, Buffer.alloc(5.5 * 1024 * 1024)]) },
  },
  {
    code: 'anh-sai-kieu',
    file: 'tin-tuc/2026/anh-sai-kieu/index.md',
    line: 6,
    text: article({ cover: 'gia.jpg', coverAlt: 'Ảnh' }),
    mended: article(),
    beside: { 'tin-tuc/2026/anh-sai-kieu/gia.jpg': 'đây không phải ảnh' },
  },
  {
    code: 'anh-ben-ngoai',
    file: news('anh-ben-ngoai'),
    line: 6,
    text: article({ cover: '../../../chung/anh.jpg', coverAlt: 'Ảnh' }),
    mended: article(),
  },
  {
    code: 'thieu-truong',
    file: 'tin-tuc/2026/anh-khong-loi/index.md',
    line: 2,
    text: article({ cover: 'anh.jpg' }),
    mended: article({ cover: 'anh.jpg', coverAlt: 'Ảnh' }),
    beside: { 'tin-tuc/2026/anh-khong-loi/anh.jpg': JPEG },
  },
  {
    code: 'anh-thieu-mo-ta',
    file: 'tin-tuc/2026/anh-khong-mo-ta/index.md',
    line: 8,
    text: article({}, '![](anh.jpg)\n'),
    mended: article({}, '![Sân trụ sở xã](anh.jpg)\n'),
    beside: { 'tin-tuc/2026/anh-khong-mo-ta/anh.jpg': JPEG },
  },
  {
    code: 'yaml-hong',
    file: news('yaml-hong'),
    line: 2,
    text: article({ title: 'Tin: hai dấu: hai chấm' }),
    mended: article({ title: '"Tin: hai dấu: hai chấm"' }),
    says: /dấu hai chấm/,
  },
  {
    code: 'yaml-hong',
    file: news('nhay-ho'),
    line: 2,
    text: article({ title: '"Tin không đóng nháy' }),
    mended: article(),
  },
  { code: 'tep-trong', file: news('trong'), line: 1, text: '', mended: article() },
  {
    code: 'thieu-phan-dau',
    file: news('khong-co-dau'),
    line: 1,
    text: 'Chỉ có nội dung.\n',
    mended: article(),
  },
  {
    code: 'chua-nfc',
    file: news('to-hop'),
    line: 8,
    text: article({}, 'Tuy Phước\n'.normalize('NFD')),
    mended: article({}, 'Tuy Phước\n'),
  },
  {
    code: 'khong-phai-utf8',
    file: news('ma-khac'),
    line: 8,
    text: Buffer.concat([Buffer.from(article({}, '')), Buffer.from([0xc3, 0x28])]),
    mended: article(),
  },
  {
    code: 'ky-tu-an',
    file: news('ky-tu-an'),
    line: 8,
    text: article({}, 'Cải\u200bcách\n'),
    mended: article({}, 'Cải cách\n'),
  },
  {
    code: 'chu-d-la',
    file: news('chu-d-la'),
    line: 8,
    text: article({}, 'Ðảng bộ\n'),
    mended: article({}, 'Đảng bộ\n'),
  },
  { code: 'ten-tep', file: 'tin-tuc/2026/Tin mới.md', line: 1, text: article(), says: /tin-moi\.md/ },
  { code: 'tep-sai-cho', file: 'tin-tuc/khong-co-nam.md', line: 1, text: article(), says: /tin-tuc\/2026/ },
  { code: 'tep-la', file: 'tin-tuc/2026/bao-cao.docx', line: 1, text: 'PK', says: /Word/ },
  {
    code: 'qua-dai',
    file: news('tieu-de-dai'),
    line: 2,
    text: article({ title: 'Đ'.repeat(121) }),
    mended: article({ title: 'Đ'.repeat(120) }),
    says: /121 ký tự/,
  },
  {
    code: 'qua-ngan',
    file: news('tom-tat-ngan'),
    line: 3,
    text: article({ description: 'Ngắn.' }),
    mended: article(),
  },
  {
    code: 'sai-kieu',
    file: news('sai-kieu'),
    line: 6,
    text: article({ units: 'xa-tuy-phuoc' }),
    mended: article({ units: '[xa-tuy-phuoc]' }),
    says: /danh sách/,
  },
  {
    code: 'sai-dang',
    file: news('nguon-la'),
    line: 6,
    text: article({ source: '{ name: Báo, url: "javascript:alert(1)" }' }),
    mended: article({ source: '{ name: Báo, url: "https://vi-du.vn/tin" }' }),
  },
  {
    code: 'gia-tri-la',
    file: 'van-ban/1-qd-ttg-2020.yaml',
    line: 6,
    text: legalDocument('1/QĐ-TTg', 'het-hieuluc'),
    mended: legalDocument('1/QĐ-TTg', 'het-hieu-luc'),
    says: /có phải “het-hieu-luc”/,
  },
  {
    code: 'thay-the-hong',
    file: news('go-bo'),
    line: 9,
    text: article({ withdrawn: '\n  date: 2026-11-21\n  reason: Sai.\n  replacement: /khong-co/' }),
    mended: article({ withdrawn: '\n  date: 2026-11-21\n  reason: Sai.\n  replacement: /duong-day-nong/' }),
  },
  {
    code: 'lien-ket-hong',
    file: news('lien-ket-hong'),
    line: 8,
    text: article({}, '[Xem](/van-ban/76-nq-cp-2020/)\n'),
    mended: article({}, '[Xem](/van-ban/76-nq-cp-2021/#nguon)\n'),
    says: /76-nq-cp-2021/,
  },
  {
    code: 'lien-ket-nguy-hiem',
    file: news('lien-ket-nguy-hiem'),
    line: 9,
    text: article({}, 'Một.\n[Bấm](javascript:alert(1))\n'),
    mended: article({}, '[Bấm](https://vi-du.vn/)\n'),
  },
  {
    code: 'html-bi-bo',
    file: news('html-bi-bo'),
    line: 8,
    text: article({}, '<script>alert(1)</script>\n'),
    mended: article({}, 'Một đoạn `<script>` trong ngoặc mã.\n'),
  },
  {
    code: 'anh-html',
    file: news('anh-html'),
    line: 8,
    text: article({}, '<img src="anh.jpg" alt="Sân trụ sở">\n'),
    mended: article({}, 'Không ảnh.\n'),
  },
  {
    code: 'lien-ket-tuong-doi',
    file: news('lien-ket-tuong-doi'),
    line: 8,
    text: article({}, '[Xem](../van-ban/)\n'),
    // What a note says is no address.
    mended: article({}, 'Lời.[^1]\n\n[^1]: Theo [văn bản](/van-ban/).\n'),
  },
  {
    code: 'lien-ket-trong',
    file: news('lien-ket-trong'),
    line: 8,
    text: article({}, '[Xem]()\n'),
    mended: article(),
  },
  {
    code: 'lien-ket-chua-dang',
    file: news('lien-ket-nhap'),
    line: 8,
    text: article({}, '[Xem](/tin-tuc/2026/ban-nhap/)\n'),
    mended: article({}, '[Xem](/tin-tuc/2026/bai-dung/)\n'),
  },
  {
    code: 'de-muc',
    file: news('de-muc-mot'),
    line: 8,
    text: article({}, '# Đề mục lớn\n'),
    mended: article({}, '## Đề mục\n'),
  },
  {
    code: 'de-muc',
    file: news('de-muc-nhay'),
    line: 10,
    text: article({}, '## Một\n\n#### Hai\n'),
    mended: article({}, '## Một\n\n### Hai\n'),
  },
  {
    code: 'de-muc',
    file: news('de-muc-dinh'),
    line: 8,
    text: article({}, '##Dính\n'),
    mended: article({}, '```\n##Mã\n```\n'),
  },
  {
    code: 'so-trong-bai',
    file: news('so-trong-bai'),
    line: 8,
    text: article({}, 'Gọi 0256.3.633.366 để hỏi.\n'),
    mended: article(
      {},
      'Kế hoạch số 12/2023, ngày 02/9/2021, mã PAKN.20200812.0012 (PAKN là phản ánh, kiến nghị).\n',
    ),
    says: /không có trong danh sách/,
  },
  {
    code: 'so-trong-bai',
    file: news('so-da-biet'),
    line: 8,
    text: article({}, 'Gọi 18001096.\n'),
    mended: article({}, 'Gọi 113 khi khẩn cấp.\n'),
    says: /tong-dai/,
  },
  {
    code: 'diem-phan-tram',
    file: news('diem-phan-tram'),
    line: 8,
    text: article({ topic: 'chi-so' }, 'Năm 2024, tỷ lệ là 88,37%, tăng 1,39% so với năm trước.\n'),
    mended: article(
      { topic: 'chi-so' },
      'Tăng 1,39 điểm phần trăm; tăng từ 86,98% lên 88,37%. Cao nhất là 96%.\n',
    ),
    says: /1,39 điểm phần trăm/,
    beside: {
      'chuyen-muc.yaml':
        '- { id: dich-vu-cong, label: Dịch vụ công, description: Làm thủ tục trên mạng. }\n- { id: chi-so, label: Chỉ số, description: Các chỉ số và kết quả. }\n',
    },
  },
  {
    code: 'dinh-chu',
    file: news('dinh-chu'),
    line: 8,
    text: article({}, 'Theo quy định của**Ủy ban** nhân dân.\n'),
    mended: article({}, 'Theo quy định của **Ủy ban** nhân dân, [trang](/van-ban/), *Đảng*.\n'),
  },
  {
    code: 'dinh-chu',
    file: news('dinh-lien-ket'),
    line: 9,
    text: article({}, 'Một.\nXem [văn bản](/van-ban/)Để biết thêm.\n'),
    mended: article({}, '**Bước 1:** mở trang [văn bản](/van-ban/). Để biết thêm.\n'),
  },
  {
    code: 'trung-tieu-de',
    file: news('trung-tieu-de-2'),
    line: 2,
    text: article({ title: 'Cùng một tiêu đề' }),
    mended: article({ title: 'Tiêu đề khác' }),
    says: /trung-tieu-de-1/,
    beside: { [news('trung-tieu-de-1')]: article({ title: 'Cùng một tiêu đề' }) },
  },
  {
    code: 'khoa-la',
    file: news('khoa-danh-sach'),
    line: 6,
    text: article({ tags: '\n  - một\n  - hai' }),
    mended: article({ keywords: '\n  - một\n  - hai' }),
  },
  {
    code: 'hen-gio',
    file: news('hen-gio'),
    line: 4,
    text: article({ date: '2026-11-24' }),
    mended: article({ date: '2026-11-23' }),
    says: /24\/11\/2026/,
  },
  { code: 'ban-nhap', file: news('ban-nhap'), line: 6, text: article({ draft: 'true' }), mended: article() },
  {
    code: 'ngay-nguoc',
    file: news('ngay-nguoc'),
    line: 6,
    text: article({ updated: '2026-11-19' }),
    mended: article({ updated: '2026-11-21' }),
  },
  {
    code: 'qua-han-ra-soat',
    file: 'huong-dan/qua-han.mdx',
    line: 9,
    text: guide().replace('2027-05-20', '2026-11-22'),
    mended: guide(),
  },
  {
    code: 'mdx-ky-tu',
    file: 'huong-dan/dau-be-hon.mdx',
    line: 23,
    text: guide('', 'Hồ sơ <5 ngày.\n'),
    mended: guide('', 'Hồ sơ dưới 5 ngày.\n'),
  },
  {
    code: 'cau-dai',
    file: news('cau-dai'),
    line: 8,
    text: article({}, `${LONG}.\n`),
    mended: article({}, `${LONG.slice(0, 80)}. ${LONG.slice(0, 80)}.\n`),
  },
  {
    code: 'tom-tat-dai',
    file: news('tom-tat-dai'),
    line: 3,
    text: article({ description: 'a bc de '.repeat(15) }),
    mended: article(),
  },
  {
    code: 'thieu-diem-chinh',
    file: news('thieu-diem-chinh'),
    line: 2,
    text: article({}, `${LONG.slice(0, 80)}.\n\n`.repeat(5)),
    mended: article({ keyPoints: '[Một câu ngắn.]' }, `${LONG.slice(0, 80)}.\n\n`.repeat(5)),
  },
  {
    code: 'viet-tat-la',
    file: news('viet-tat-la'),
    line: 8,
    text: article({}, 'Theo BCCI và UBND.\n'),
    mended: article({}, 'Theo bưu chính công ích (BCCI), mục II, số 76/NQ-CP.\n'),
    says: /BCCI/,
  },
  {
    code: 'van-ban-het-hieu-luc',
    file: news('het-hieu-luc'),
    line: 6,
    text: article({ documents: '[42-2022-nd-cp]' }),
    mended: article({ documents: '[42-2022-nd-cp]' }, 'Nghị định này đã hết hiệu lực.\n'),
    says: /1\/7\/2026/,
  },
  {
    code: 'thieu-thoi-han',
    file: news('thieu-thoi-han'),
    line: 8,
    text: article({}, 'Được miễn lệ phí đến hết ngày 28/02/2027.\n'),
    mended: article({ appliesUntil: '2027-02-28' }, 'Được miễn lệ phí đến hết ngày 28/02/2027.\n'),
    says: /appliesUntil: 2027-02-28/,
  },
  {
    code: 'ten-cong',
    file: news('ten-cong'),
    line: 8,
    text: article({}, 'Nộp trên Cổng dịch vụ công Quốc gia.\n'),
    mended: article({}, 'Nộp trên Cổng Dịch vụ công quốc gia.\n'),
  },
  {
    code: 'moi-noi-mot-nua',
    file: news('noi-mot-nua'),
    line: 8,
    text: article({}, 'Phản ánh, kiến nghị là nói về quy định hành chính còn vướng.\n'),
    mended: article({}, 'Phản ánh, kiến nghị là nói về quy định còn vướng và về cán bộ gây phiền hà.\n'),
    says: /nói thêm nửa ấy/,
  },
  {
    code: 'trung-ma',
    file: 'chuyen-muc.yaml',
    line: 4,
    text: `${'- id: dich-vu-cong\n  label: Dịch vụ công\n  description: Làm thủ tục trên mạng.\n'.repeat(2)}`,
    mended: '- id: dich-vu-cong\n  label: Dịch vụ công\n  description: Làm thủ tục trên mạng.\n',
  },
  { code: 'thieu-tep', file: 'khong-dung-toi', line: 1, text: '' },
];

const place = ({ code, file, line }: { code: string; file: string; line: number }): string =>
  `${file}:${line} [${code}]`;

function findings(files: FixtureFiles, options: CheckOptions = {}): Finding[] {
  const directory = writeContent(files);
  try {
    return checkContent(directory, { level: 'full', today: TODAY, root: directory, ...options });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const REAL = FAULTS.filter(({ code }) => code !== 'thieu-tep');
const filesOf = (faults: readonly Fault[]): FixtureFiles =>
  Object.assign({}, ...faults.map(({ file, text, beside }) => ({ ...beside, [file]: text }))) as FixtureFiles;

describe('a folder with every fault', () => {
  const all = findings(filesOf(REAL));
  const places = all.map(place);

  it.each(REAL.map((fault) => [place(fault), fault] as const))('%s', (wanted, { says, ...fault }) => {
    expect(places).toContain(wanted);
    const found = all.filter((finding) => place(finding) === place(fault));
    if (says) expect(found.map(messageOf).join('\n')).toMatch(says);
  });

  it('says what is to be done in every finding, in Vietnamese', () => {
    for (const finding of all) {
      expect(messageOf(finding)).toMatch(/Cách sửa: ./);
      expect(messageOf(finding)).not.toMatch(/undefined|\[object|Invalid|expected/);
    }
  });

  it('is sorted by file and line', () => {
    expect(all.map(({ file }) => file)).toEqual([...all.map(({ file }) => file)].sort());
  });
});

describe('a folder with every fault, saved by Windows', () => {
  const windows = (content: string | Buffer | undefined) =>
    typeof content === 'string' ? content.replace(/\n/g, '\r\n') : content;
  const saved = Object.fromEntries(
    Object.entries(filesOf(REAL)).map(([file, content]) => [file, windows(content)]),
  );
  const places = new Set(findings(saved).map(place));

  it('has the same faults in the same lines', () => {
    expect(REAL.map(place).filter((wanted) => !places.has(wanted))).toEqual([]);
  });
});

describe('each fault, mended', () => {
  const mended = REAL.filter((fault): fault is Fault & { mended: string } => fault.mended !== undefined);

  it.each(mended.map((fault) => [place(fault), fault] as const))(
    '%s',
    (_, { code, file, mended: text, beside }) => {
      const base = file === news('lien-ket-nhap') ? {} : beside;
      const left = findings({ ...base, [file]: text }).filter(
        (finding) => finding.file === file && finding.code === code,
      );
      expect(left.map(messageOf)).toEqual([]);
    },
  );

  it('leaves nothing in a sound folder', () => {
    expect(findings({}).map((finding) => `${place(finding)} ${messageOf(finding)}`)).toEqual([]);
  });
});

describe('what is checked', () => {
  it('names a required file that is missing', () => {
    expect(
      findings({ 'chuyen-muc.yaml': undefined, 'tin-tuc/2026/bai-dung.md': undefined }).map(place),
    ).toContain('chuyen-muc.yaml:1 [thieu-tep]');
  });

  it.each(['javascript:alert(1)', '//evil.example', '/\\\\evil.example', 'data:text/html,x'])(
    'refuses a link to %s: published without it, the sentence would lead nowhere',
    (address) => {
      const told = findings({ [news('nguy-hiem')]: article({}, `[Bấm](${address})\n`) });
      expect(told.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['error lien-ket-nguy-hiem']);
    },
  );

  it('looks at front matter and data only on the level “schema”', () => {
    const codes = findings(filesOf(REAL), { level: 'schema' }).map(({ code }) => code);
    expect(codes).toContain('ngay-sai');
    expect(codes).toContain('chuyen-muc-la');
    for (const code of ['cau-dai', 'lien-ket-nguy-hiem', 'anh-ben-ngoai', 'tep-la', 'hen-gio'])
      expect(codes).not.toContain(code);
  });

  it('tells a wrong reference and a wrong field of one file at once', () => {
    const codes = findings({
      [news('hai-loi')]: article({ date: '19/3/2023', topic: 'la', units: '[la]' }),
    }).map(({ code }) => code);
    expect(codes).toEqual(['ngay-sai', 'chuyen-muc-la', 'ma-khong-co']);
  });

  it('tells a plan whose refused fields held its references', () => {
    const told = findings({
      'ke-hoach/2023/ke-hoach.yaml': 'title: Kế hoạch\ncontents: []\nactivities: []\nduties: []\n',
    });
    expect(told.map(({ code }) => code)).toContain('thieu-truong');
  });

  it('names the columns of the clerk’s table as they stand there', () => {
    const heading =
      'thang,don_vi,ton_ky_truoc,tiep_nhan,truoc_han,dung_han,qua_han,dang_giai_quyet_trong_han,dang_giai_quyet_qua_han,nop_truc_tuyen';
    const table = `${heading}\n2026-01,xa-tuy-phuoc,1,9,4,4,0,2,0,x\n2026-02,xa-tuy-phuoc,1,9,4,4,0,1,0,3\n`;
    const told = findings({ 'tinh-hinh-giai-quyet.csv': table });
    expect(told.map(place)).toEqual([
      'tinh-hinh-giai-quyet.csv:2 [sai-dang]',
      'tinh-hinh-giai-quyet.csv:3 [sai-quy-tac]',
    ]);
    expect(told.map(messageOf).join()).toMatch(/\(nop_truc_tuyen\).*\(tiep_nhan\)/s);
  });

  it('tells paths from the folder that the command was started in', () => {
    const directory = writeContent({ [news('sai')]: article({ topic: 'la' }) });
    const [first] = checkContent(directory, { today: TODAY, root: path.dirname(directory) });
    expect(first?.file).toBe(`${path.basename(directory)}/${news('sai')}`);
    rmSync(directory, { recursive: true, force: true });
  });

  it('finds no error in the tests’ content', () => {
    const errors = checkContent(contentDirectory(), { level: 'full', today: TODAY }).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors.map((finding) => `${place(finding)} ${messageOf(finding)}`)).toEqual([]);
  });
});
