import type { Guide } from '../../model/guide.ts';
import type { Hotline } from '../../model/hotline.ts';
import { HOTLINE_REVIEW, hotlinesOverdue, lastReviewDay } from '../../model/review.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { thingsOf } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';

/** Numbers and addresses that are to be checked again, and guides that put their next review off too far. */
export const reviews: ContentRule = {
  scope: 'full',
  find: (content) => [
    ...thingsOf(content, 'hotlines').flatMap(({ fields, file, placeOf }): Finding[] =>
      (fields ? hotlinesOverdue([fields as Hotline], content.today) : []).map(({ name, checked }) => ({
        file,
        ...placeOf(['checked']),
        severity: 'notice',
        code: 'qua-han-ra-soat',
        what: `“${name}” kiểm tra lần cuối ngày ${formatDate(checked.date)}, đã quá ${HOTLINE_REVIEW} ngày`,
        why: 'Số có thể đã đổi, người dân gọi không được',
        mend: 'gọi thử hoặc đối chiếu nguồn, rồi sửa checked',
      })),
    ),
    ...thingsOf(content, 'guides').flatMap(({ fields, file, placeOf }): Finding[] => {
      if (!fields) return [];
      const { reviewed, nextReview } = fields as Guide;
      const last = lastReviewDay(reviewed);
      if (nextReview <= last) return [];
      return [
        {
          file,
          ...placeOf(['nextReview']),
          severity: 'notice',
          code: 'ra-soat-xa',
          what: `Ngày rà soát tới ${formatDate(nextReview)} cách lần trước hơn nửa năm`,
          why: 'Quy định đổi mà người dân vẫn làm theo bản cũ',
          mend: `ghi nextReview: ${last} hoặc sớm hơn`,
        },
      ];
    }),
  ],
};
