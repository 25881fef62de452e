import { pagesIn } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import { textsOf } from '../texts.ts';

/** Something true that misleads while its other half is left out; each was on a page and was read so. */
interface HalfTold {
  /** Words by which a text is about it. */
  readonly about: RegExp;
  /** Words with which the other half is told. */
  readonly other: RegExp;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

const HALVES: readonly HalfTold[] = [
  {
    // Decree 20/2008/NĐ-CP, Article 1 and its definitions.
    about: /phản ánh, kiến nghị (?:là|nói|về)[^.]{0,40}quy định/iu,
    other: /chậm trễ|phiền hà|gây khó|cách (?:thực hiện|làm|phục vụ)/iu,
    what: 'Bài nói phản ánh, kiến nghị chỉ về quy định',
    why: 'Phản ánh, kiến nghị nhận cả việc thực hiện quy định: chậm trễ, gây phiền hà, làm sai',
    mend: 'nói thêm nửa ấy',
  },
  {
    about:
      /không (?:gửi|phải|nhận)[^.]{0,60}(?:khiếu nại|tố cáo)|(?:khiếu nại|tố cáo)[^.]{0,60}không (?:gửi|nhận)/iu,
    other: /tiếp công dân|người đã ra quyết định|cơ quan có thẩm quyền/iu,
    what: 'Bài nói khiếu nại, tố cáo không gửi ở đây mà không nói gửi ở đâu',
    why: 'Người đọc hết đường đi',
    mend: 'nói nơi gửi, ví dụ nơi tiếp công dân của xã',
  },
  {
    about: /Công an (?:cấp )?(?:xã|phường)(?:, phường)? (?:nào cũng|bất kỳ)/iu,
    other: /hỏi trước/iu,
    what: 'Bài nói Công an xã, phường nào cũng làm được',
    why: 'Không phải nơi nào cũng nhận làm; người đọc đi mất công',
    mend: 'thêm lời khuyên hỏi trước khi đi',
  },
];

/** Texts that tell one half of what readers have been misled by. */
export const halfTold: ContentRule = {
  scope: 'full',
  find: (content) =>
    pagesIn(content).flatMap((thing) => {
      const texts = textsOf(thing, ['sources', 'keywords', 'corrections', 'unclaimed']);
      const whole = texts.map(({ text }) => text).join('\n');
      return HALVES.flatMap(({ about, other, ...told }) => {
        const found = texts.find(({ text }) => about.test(text));
        if (!found || other.test(whole)) return [];
        return [
          {
            file: thing.file,
            ...found.placeOf(found.text.search(about)),
            severity: 'notice' as const,
            code: 'moi-noi-mot-nua',
            ...told,
          },
        ];
      });
    }),
};
