import type { ReadingRules } from './doubts.ts';

const EMAIL = /(?<![\w.+-])[\w+-]{1,64}(?:\.[\w+-]{1,64}){0,5}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
const ENDING = String.raw`(?:vn|com|org|net|info|edu|gov|io|asia|int|(?:me|ly|gle)(?=\/))`;
const WEB = new RegExp(
  String.raw`(?:https?:\/\/|(?<![\w.@])www\.)[^\s<>()"“”«»]+|(?<![\w.@\p{L}])(?:[a-z\d](?:[a-z\d-]{0,40})\.){1,5}${ENDING}(?![\p{L}\d])(?:\/[^\s<>()"“”]*)?`,
  'giu',
);
/** The end of an address or of a file's name by itself: `.gov.vn`, `.docx`. */
const SUFFIX = new RegExp(
  String.raw`(?<![\p{L}\d.])(?:\.(?:[a-z]{2,10})){0,2}\.(?:${ENDING}|pdf|docx?|xlsx?|pptx?|jpe?g|png|webp|heic|zip|csv|odt)(?![\p{L}\d])`,
  'giu',
);
const MARKS: Readonly<Record<string, string>> = {
  '.': 'chấm',
  '/': 'gạch chéo',
  '-': 'gạch ngang',
  _: 'gạch dưới',
  '@': 'a còng',
  ':': 'hai chấm',
  '?': 'hỏi chấm',
  '=': 'bằng',
  '&': 'và',
  '#': 'thăng',
  '%': 'phần trăm',
  '+': 'cộng',
};

/** Addresses of the web and of mail, their marks in words. One with a long path is told: nobody can write it down by ear. */
export function readWebAddresses(text: string, { digits, doubt }: ReadingRules): string {
  const marks = (address: string): string =>
    address
      .replace(/[./\-_@:?=&#%+]/g, (mark) => ` ${MARKS[mark] ?? ''} `)
      .replace(/\d+/g, (run) => ` ${digits(run).replaceAll(',', '')} `)
      .replace(/\s+/g, ' ')
      .trim();
  return text
    .replace(EMAIL, (address) => marks(address.toLowerCase()))
    .replace(SUFFIX, (ending) => marks(ending))
    .replace(WEB, (written) => {
      const [, address = '', after = ''] = /^(.*?)([.,;:!?…]*)$/.exec(written) ?? [];
      const shown = address
        .replace(/^https?:\/\//i, '')
        .replace(/^www\./i, '')
        .replace(/\/$/, '');
      if (/\/.{20}/.test(shown)) doubt(address, 'địa chỉ quá dài, người nghe không ghi kịp');
      return `${marks(shown)}${after}`;
    });
}
