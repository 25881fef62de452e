import type { FeeWaiver } from '../../model/fee-waiver.ts';
import type { Notice } from '../../model/notice.ts';
import type { Procedure } from '../../model/procedure.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { thingsOf, type ContentFolder } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';

type Told = Pick<Finding, 'severity' | 'code' | 'what' | 'why' | 'mend'> & { keys: readonly string[] };

/** A time that ends before it begins never comes. */
const backwards = (from: string | undefined, to: string | undefined, keys: readonly string[]): Told[] =>
  from !== undefined && to !== undefined && to < from
    ? [
        {
          severity: 'error',
          code: 'ngay-nguoc',
          what: `Ngày cuối ${formatDate(to)} trước ngày đầu ${formatDate(from)}`,
          why: 'Khoảng thời gian này không có ngày nào',
          mend: 'xem lại hai ngày',
          keys,
        },
      ]
    : [];

const judgeProcedure = ({ validFrom, validTo, change }: Procedure, today: string): Told[] => [
  ...backwards(validFrom, validTo, ['validTo']),
  ...(change && change.date <= today
    ? [
        {
          severity: 'notice' as const,
          code: 'qua-han-ra-soat',
          what: `Quy định của thủ tục này đã đổi từ ngày ${formatDate(change.date)}`,
          why: 'Trang đang nhắc người đọc tự xem lại trên Cổng',
          mend: 'đối chiếu lại nguồn, sửa các dòng của thủ tục, rồi xóa change',
          keys: ['change', 'date'],
        },
      ]
    : []),
];

const judgeWaiver = ({ from, to }: FeeWaiver, today: string): Told[] => [
  ...backwards(from, to, ['to']),
  ...(to < today
    ? [
        {
          severity: 'notice' as const,
          code: 'het-han',
          what: `Đợt miễn phí này đã hết ngày ${formatDate(to)}`,
          why: 'Các thủ tục đang ghi là đã hết miễn',
          mend: 'có văn bản kéo dài thì sửa ngày và nguồn; không thì xóa feeWaiver ở các thủ tục, rồi xóa mục này',
          keys: ['to'],
        },
      ]
    : []),
];

const judgeNotice = ({ from, to }: Notice, today: string): Told[] => [
  ...backwards(from, to, ['to']),
  ...(to !== undefined && to < today
    ? [
        {
          severity: 'notice' as const,
          code: 'het-han',
          what: `Thông báo này đã hết ngày ${formatDate(to)}, không trang nào còn hiện`,
          why: 'Danh sách dài thêm những mục không ai thấy',
          mend: 'còn cần thì sửa ngày; không thì xóa mục này',
          keys: ['to'],
        },
      ]
    : []),
];

function find(content: ContentFolder): Finding[] {
  const of = <Fields>(
    type: 'procedures' | 'feeWaivers' | 'notices',
    judge: (fields: Fields, today: string) => Told[],
  ): Finding[] =>
    thingsOf(content, type).flatMap(({ fields, file, placeOf }) =>
      fields
        ? judge(fields as Fields, content.today).map(({ keys, ...told }) => ({
            file,
            ...placeOf(keys),
            ...told,
          }))
        : [],
    );
  return [
    ...of<Procedure>('procedures', judgeProcedure),
    ...of<FeeWaiver>('feeWaivers', judgeWaiver),
    ...of<Notice>('notices', judgeNotice),
  ];
}

/** Procedures whose rules have changed, waivers of fees and notices that are over, times that end before they begin. */
export const procedureDays: ContentRule = { scope: 'full', find };
