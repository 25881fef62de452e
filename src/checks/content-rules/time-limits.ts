import { parseVietnameseDate } from '../../vietnamese/dates.ts';
import { thingsOf } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import { textsOf } from '../texts.ts';

const LIMIT = /(hết|trước)\s+ngày\s+(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/giu;

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** The last days that a text names and that are still ahead: what must be done before a day ends with the day before. */
const limitsAhead = (text: string, today: string): { written: string; day: string; index: number }[] =>
  [...text.matchAll(LIMIT)].flatMap(({ 1: word = '', 2: written = '', index }) => {
    const named = parseVietnameseDate(written);
    const day = named && (word.toLowerCase() === 'trước' ? dayBefore(named) : named);
    return day !== undefined && day >= today ? [{ written, day, index }] : [];
  });

/** Texts that name a last day without the field by which their page says, when it has passed, that it has. */
export const timeLimits: ContentRule = {
  scope: 'full',
  find: (content) =>
    thingsOf(content, 'articles', 'guides', 'questions').flatMap((thing) => {
      const { appliesUntil } = (thing.value ?? {}) as { appliesUntil?: unknown };
      if (appliesUntil !== undefined) return [];
      const texts = textsOf(thing, ['sources', 'keywords']);
      const found = texts.flatMap(({ text, placeOf }) =>
        limitsAhead(text, content.today).map((limit) => ({ ...limit, place: placeOf(limit.index) })),
      );
      return found.slice(0, 1).map(({ written, day, place }) => ({
        file: thing.file,
        ...place,
        severity: 'notice' as const,
        code: 'thieu-thoi-han',
        what: `Bài nêu quy định có hạn ngày ${written}`,
        why: 'Qua ngày đó người đọc vẫn làm theo, vì trang không tự nói là đã hết hạn',
        mend: `thêm dòng appliesUntil: ${day}`,
      }));
    }),
};
