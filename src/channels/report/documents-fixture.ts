import { NASTY } from '../../feeds/samples-fixture.ts';
import { reportPeriod } from './period.ts';
import { report, type ReportDocuments } from './report.ts';

/** What breaks a file that takes texts as they come: signs of XML, Markdown, CSV and formulas, breaks of lines, characters that XML has not. */
export const HOSTILE = `=cmd|'/c calc'!A1 ${NASTY} | a;b,"c" \\|\r\n# *sao* _gạch_ [x](javascript:alert(1)) \`m\` \uFFFE`;

const url = (path: string): string => `https://vi-du.example${path}`;

/** Documents of the API with `text` in every field that is free text. */
export const documentsOf = (text: (plain: string) => string): ReportDocuments => ({
  articles: {
    articles: [
      { id: '2026/da-go', withdrawn: { date: '2026-02-03', reason: text('Sai.'), replacement: null } },
      {
        id: '2026/ba',
        firstId: '2026/ba',
        url: url('/tin-tuc/2026/ba/'),
        api: url('/api/v1/articles/2026/ba.json'),
        title: text('Bài ba'),
        description: text('Mẫu.'),
        date: '2026-03-31',
        topic: 'dich-vu-cong',
        units: ['xa-mau', 'khong-co'],
        plan: ['II.1.1', 'II.1.2', 'III.1'],
        appliesUntil: '2026-03-15',
      },
      {
        id: '2026/hai',
        firstId: '2026/hai',
        url: url('/tin-tuc/2026/hai/'),
        api: url('/api/v1/articles/2026/hai.json'),
        title: text('Bài hai'),
        description: text('Mẫu.'),
        date: '2026-01-20',
        topic: 'dich-vu-cong',
        plan: ['V.1'],
      },
      {
        id: '2026/mot',
        firstId: '2026/mot',
        url: url('/tin-tuc/2026/mot/'),
        api: url('/api/v1/articles/2026/mot.json'),
        title: text('Bài một'),
        description: text('Mẫu.'),
        date: '2026-01-01',
        topic: 'dich-vu-cong',
        units: ['xa-mau'],
        plan: ['II.1.1'],
        broadcast: [{ date: '2026-01-02', station: text('Đài mẫu'), times: 3 }],
      },
    ],
  },
  units: {
    units: [{ id: 'xa-mau', url: url('/don-vi/xa-mau/'), name: text('Xã Mẫu') }],
  } as unknown as ReportDocuments['units'],
  guides: {
    guides: [
      { url: url('/huong-dan/x/'), title: text('Hướng dẫn mẫu'), nextReview: '2025-12-01' },
      { url: url('/huong-dan/y/'), title: text('Hướng dẫn sau'), nextReview: '2026-04-01' },
    ],
  } as unknown as ReportDocuments['guides'],
  activities: {
    plans: [
      {
        id: '2026',
        url: url('/ke-hoach/2026/'),
        year: 2026,
        unit: 'xa-mau',
        number: '1/KH-UBND',
        title: text('Kế hoạch mẫu'),
        status: text('Mẫu'),
        archived: false,
        contents: ['II.1.1', 'II.1.2', 'II.1.3'].map((id) => ({
          id,
          title: text(`Nội dung ${id}`),
          text: text('Nguyên văn.'),
          topics: ['dich-vu-cong'],
        })),
        forms: ['II.2.1', 'II.2.5'].map((id) => ({ id, title: text(id), text: text('Nguyên văn.') })),
        activities: [
          {
            id: 'III.1',
            url: url('/ke-hoach/2026/#iii-1'),
            text: text('Tuyên truyền chỉ số'),
            lead: { text: text('Phòng mẫu'), units: ['xa-mau'] },
            deadline: text('Thường xuyên'),
            state: 'dang-thuc-hien',
            evidence: [
              {
                date: '2026-02-02',
                place: text('Nhà văn hóa'),
                unit: 'xa-mau',
                form: 'II.2.5',
                text: text('Treo băng rôn'),
                quantity: { value: 2.5, unit: text('băng rôn') },
              },
              {
                date: '2025-02-02',
                place: text('Nơi khác'),
                unit: 'xa-mau',
                form: 'II.2.1',
                text: text('Năm trước'),
              },
            ],
          },
        ],
      },
      {
        id: '2023',
        url: url('/ke-hoach/2023/'),
        year: 2023,
        unit: 'xa-mau',
        number: '…',
        title: text('Kế hoạch cũ'),
        status: text('Mẫu'),
        archived: true,
        contents: [],
        forms: [],
        activities: [],
      },
    ],
  },
  corrections: {
    corrections: [
      {
        url: url('/hoi-dap/x/'),
        title: text('Câu hỏi'),
        type: 'Hỏi đáp',
        date: '2026-03-01',
        text: text('Sửa số.'),
      },
      {
        url: url('/hoi-dap/x/'),
        title: text('Câu hỏi'),
        type: 'Hỏi đáp',
        date: '2026-04-01',
        text: text('Kỳ sau.'),
      },
    ],
    withdrawals: [
      {
        url: url('/tin-tuc/2026/da-go/'),
        title: text('Bài gỡ'),
        type: 'Tin, bài',
        date: '2026-02-03',
        reason: text('Sai.'),
        replacement: null,
      },
    ],
  },
});

const READERSHIP = {
  total: 5,
  bots: 2,
  unread: 1,
  days: ['2026-01-01', '2026-02-01'],
  pages: [
    { address: '/tin-tuc/2026/mot/', count: 4 },
    { address: '/', count: 1 },
  ],
} as const;

/** The first quarter of the documents, with free texts as `text` makes them. */
export const quarterOf = (text: (plain: string) => string) =>
  report(documentsOf(text), reportPeriod('2026-01-01', '31/3/2026'), { readership: READERSHIP });
