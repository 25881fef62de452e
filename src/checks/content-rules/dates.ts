import type { ContentFolder, Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { publicationOn } from '../../model/publication.ts';
import { formatDate } from '../../vietnamese/dates.ts';

interface Dated {
  readonly date?: unknown;
  readonly updated?: unknown;
  readonly reviewed?: unknown;
  readonly nextReview?: unknown;
  readonly draft?: unknown;
  readonly withdrawn?: { readonly date?: unknown };
}

type Told = Pick<Finding, 'code' | 'what' | 'mend'> & { why?: string; keys: readonly string[] };

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

function judge(dates: Dated, today: string): Told[] {
  const { date, updated, reviewed, nextReview, withdrawn } = dates;
  const state = publicationOn(dates, today);
  const told: Told[] = [];
  if (state === 'draft')
    told.push({
      code: 'ban-nhap',
      what: 'Bản nháp, chưa được đăng',
      mend: 'xóa dòng draft khi muốn đăng',
      keys: ['draft'],
    });
  else if (state === 'scheduled' && isDay(date))
    told.push({
      code: 'hen-gio',
      what: `Hẹn đăng ngày ${formatDate(date)}`,
      mend: 'không cần làm gì; muốn đăng ngay thì ghi ngày hôm nay',
      keys: ['date'],
    });
  if (isDay(date) && isDay(updated) && updated < date)
    told.push({
      code: 'ngay-nguoc',
      what: `Ngày cập nhật ${formatDate(updated)} trước ngày đăng ${formatDate(date)}`,
      mend: 'xem lại hai ngày',
      keys: ['updated'],
    });
  for (const key of ['updated', 'reviewed'] as const) {
    const day = dates[key];
    if (isDay(day) && day > today)
      told.push({
        code: 'ngay-chua-den',
        what: `Ngày ${formatDate(day)} chưa đến`,
        why: 'Đây là ngày việc đã làm xong',
        mend: 'ghi ngày hôm nay hoặc trước đó',
        keys: [key],
      });
  }
  if (isDay(withdrawn?.date) && withdrawn.date > today)
    told.push({
      code: 'ngay-chua-den',
      what: `Ngày gỡ ${formatDate(withdrawn.date)} chưa đến`,
      why: 'Bài bị gỡ ngay khi có trường withdrawn, không chờ ngày',
      mend: 'ghi ngày hôm nay',
      keys: ['withdrawn', 'date'],
    });
  if (isDay(nextReview) && nextReview < today)
    told.push({
      code: 'qua-han-ra-soat',
      what: `Đã quá ngày rà soát ${formatDate(nextReview)}`,
      why: 'Quy định có thể đã đổi',
      mend: 'đối chiếu lại nguồn, rồi sửa reviewed và nextReview',
      keys: ['nextReview'],
    });
  if (isDay(reviewed) && isDay(nextReview) && nextReview <= reviewed)
    told.push({
      code: 'ngay-nguoc',
      what: 'Ngày rà soát tới không sau ngày rà soát gần nhất',
      mend: 'xem lại hai ngày',
      keys: ['nextReview'],
    });
  return told;
}

const find = ({ things, today }: ContentFolder): Finding[] =>
  things.flatMap((thing: Thing) =>
    judge((thing.value ?? {}) as Dated, today).map(({ keys, ...told }) => ({
      file: thing.file,
      ...thing.placeOf(keys),
      severity: 'notice' as const,
      ...told,
    })),
  );

/** Scheduled and draft pages, reviews that are due, days that cannot be. */
export const dates: ContentRule = { scope: 'full', find };
