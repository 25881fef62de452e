import type { Place } from '../../files/fault.ts';
import type { Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import { proseOf } from '../prose.ts';

interface Shown {
  readonly target: string;
  readonly text: string;
  readonly place: Place;
  /** What to write where the words are wrong. */
  readonly example: string;
}

/** Names that cameras, phones, Zalo and Word give pictures, and the names of files. */
const NAME =
  /^_?(?:(?:img|dsc[nf]?|dscf|dji|gopr|cimg|sam|pxl|mvimg|wp|photo|pic|p|z|vid|screenshot|screen shot|ảnh chụp màn hình|image|hình(?: ảnh)?|ảnh|picture|untitled|unnamed|download|tải xuống|capture|fb_img|received|received_|viber_image|messenger_creation)[\s_-]*(?:\(?\d[\d\s_()-]*(?:wa\d+|[a-f0-9_-]*)\)?)?|z\d{6,}_[a-f0-9]+|\d[\d_-]{3,}(?:_[a-z])?|.*\.(?:jpe?g|png|webp|avif|heic|gif))$/iu;
/** Words of the template, words that say only that there is a picture, a figure or a mark alone. */
const NOTHING =
  /^(?:(?:ảnh|hình)(?: ảnh)?(?: minh h(?:ọa|oạ))?|mô tả(?: ảnh)?|chú thích(?: ảnh)?|alt(?: text)?|trong ảnh có gì|ảnh chụp cảnh gì|tên ảnh|[^\p{L}]*)$/iu;

const saysNothing = (words: string): boolean =>
  NAME.test(words) || NOTHING.test(words.replace(/[\s.?!…]+$/, ''));

function shownBy(thing: Thing): Shown[] {
  const { cover, coverAlt, picture, pictureAlt } = (thing.value ?? {}) as Record<string, unknown>;
  const fields = (
    [
      ['coverAlt', cover, coverAlt],
      ['pictureAlt', picture, pictureAlt],
    ] as const
  ).flatMap(([key, target, text]): Shown[] =>
    typeof target === 'string' && typeof text === 'string'
      ? [{ target, text, place: thing.placeOf([key]), example: `${key}: Ảnh chụp cảnh gì` }]
      : [],
  );
  const inBody = (proseOf(thing)?.pictures ?? []).map((one) => ({
    ...one,
    example: `![Ảnh chụp cảnh gì](${one.target})`,
  }));
  return [...fields, ...inBody];
}

/** Pictures without words for those who cannot see them, or with the name of a file for words. */
export const pictureTexts: ContentRule = {
  scope: 'full',
  find: ({ things }) =>
    things.flatMap((thing) =>
      shownBy(thing).flatMap(({ target, text, place, example }) => {
        const words = text.trim();
        if (words !== '' && !saysNothing(words) && words !== target.replace(/^.*\/|\.[^.]+$/g, '')) return [];
        return [
          {
            file: thing.file,
            ...place,
            severity: 'error' as const,
            code: 'anh-thieu-mo-ta',
            what:
              words === ''
                ? `Ảnh “${target}” không có mô tả`
                : `Ảnh “${target}” có mô tả “${words.slice(0, 40)}” không nói trong ảnh có gì`,
            why: 'Người không nhìn thấy ảnh, và máy tìm kiếm, chỉ biết ảnh qua mô tả',
            mend: `viết mô tả: ${example}`,
          },
        ];
      }),
    ),
};
