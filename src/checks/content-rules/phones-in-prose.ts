import { parsePhone } from '../../model/fields/phone.ts';
import { withPlainDigits } from '../../vietnamese/clean-text.ts';
import { thingsOf, type ContentFolder, type Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { textsOf, type WrittenText } from '../texts.ts';

const WRITTEN = /(?<![\d/.,-])(?:\+84|84(?=[\s.-]?\d)|0|1[89]00)[\d\s.()\u00a0-]{3,16}\d(?!\d|\/(?!0\d{8}))/g;
/** What is counted is no phone: `84 905 123 456 đồng`. */
const COUNTED = /^\s*(?:đồng|đ(?!\p{L})|VND|tỷ|triệu|nghìn|người|hồ sơ|lượt|m2|m²|ha(?!\p{L})|%)/iu;
/** Long dashes, digits of full width and what else parts an area from its number, as short ones and ordinary ones: places stay. */
const plainOf = (text: string): string =>
  withPlainDigits(text)
    .replace(/[–—‑]/g, '-')
    .replace(/(?<![\d/.,-])(02\d{1,2})[/_](?=\d{6,8}(?!\d))/g, '$1-');

/** With the sign of the country, where that was left out. */
const international = (written: string): string => (/^84/.test(written) ? `+${written}` : written);

/** Numbers in a text that are phone numbers; short ones (113) are words of everyday speech and left alone. */
export function phonesIn(text: string): { written: string; national: string; index: number }[] {
  const plain = plainOf(text);
  return [...plain.matchAll(WRITTEN)].flatMap(({ 0: found, index }) => {
    // Groups of three behind dots are a sum of money.
    if (
      found.startsWith('84') &&
      (/^84(?:\.\d{3})+$/.test(found) || COUNTED.test(plain.slice(index + found.length)))
    )
      return [];
    const phone = parsePhone(international(found.replace(/\s+/g, ' ').trim()));
    const written = text
      .slice(index, index + found.length)
      .replace(/\s+/g, ' ')
      .trim();
    return phone && phone.kind !== 'service' ? [{ written, national: phone.national, index }] : [];
  });
}

/** A word that announces a phone number, and figures behind it. */
const ANNOUNCED =
  /(?<!\p{L})(?:điện\s+thoại|số\s+máy|ĐT|SĐT|ĐTDĐ|đt|sđt|hotline|đường\s+dây\s+nóng|di\s+động|zalo|fax|gọi(?:\s+(?:số|đến|theo|tới))*|liên\s+hệ(?:\s+số)?)(?:\s+(?:số|là))?\s*[:.]?\s*(\+?\(?(?:84|0)[\d\s.()-]{5,16}\d)(?![\d/])/giu;
/** A number of the days before 2017, without its area; a sum has a unit behind it. */
const LOCAL =
  /(?<!\p{L})(?:điện\s+thoại|ĐT|SĐT|tel|fax|hotline)(?:\s+(?:cố\s+định|bàn|cơ\s+quan))?\s*:\s*([2-8]\d{2}[ .-]?\d{3,4})(?!\d|[.,/-]\d|\s*(?:đồng|đ(?!\p{L})|chiếc|máy|cái))/giu;
/** Ten figures of which one or two are letters that look like them. */
const MIXED = /(?<![\p{L}\p{N}])(0(?=\d*[OlI])[\dOlI]{9}|O\d{9})(?![\p{L}\p{N}])/gu;
const DAY = /^\d{1,2}[.-]\d{1,2}[.-]\d{4}$/;

/** Figures that are announced as a phone number and are none: a digit too few, a digit too many. */
function brokenPhonesIn(text: string): { written: string; index: number }[] {
  const plain = plainOf(text);
  return [...plain.matchAll(ANNOUNCED), ...plain.matchAll(LOCAL), ...plain.matchAll(MIXED)].flatMap(
    (match) => {
      const { 0: found, 1: number = '', index } = match;
      const digits = number.replace(/\D/g, '');
      if (digits.length < 6 || DAY.test(number) || parsePhone(international(number))) return [];
      const at = index + found.lastIndexOf(number);
      return [{ written: text.slice(at, at + number.length).replace(/\s+/g, ' '), index: at }];
    },
  );
}

/** National digits of every hotline record, with its identifier. */
export function hotlineNumbers(content: ContentFolder): Map<string, string> {
  return new Map(
    thingsOf(content, 'hotlines').flatMap(({ id, value }): [string, string][] => {
      const written = (value as { value?: unknown } | null)?.value;
      const phone = typeof written === 'string' ? parsePhone(written) : undefined;
      return phone ? [[phone.national, id]] : [];
    }),
  );
}

function judge(
  { file }: Thing,
  { text, placeOf }: WrittenText,
  known: ReadonlyMap<string, string>,
): Finding[] {
  const broken = brokenPhonesIn(text).map(({ written, index }) => ({
    file,
    ...placeOf(index),
    severity: 'error' as const,
    code: 'so-trong-bai',
    what: `Số điện thoại “${written}” không đủ hoặc thừa chữ số`,
    why: 'Cố định có 11 số, di động 10 số, 1800/1900 có 8 hoặc 10 số; gọi nhầm có thể gây hại',
    mend: 'bỏ số, dẫn đến trang [đường dây nóng](/duong-day-nong/)',
  }));
  const sound = phonesIn(text).map(({ written, national, index }): Finding => {
    const id = known.get(national);
    return {
      file,
      ...placeOf(index),
      severity: 'error',
      code: 'so-trong-bai',
      what: `Số điện thoại “${written}” viết thẳng trong bài`,
      why: id
        ? 'Số đổi thì phải sửa ở mọi bài'
        : 'Số này không có trong danh sách đã kiểm tra, gọi nhầm có thể gây hại',
      mend: id
        ? `bỏ số, dẫn đến trang /duong-day-nong/ (mã ${id})`
        : 'bỏ số; số có nguồn thì ghi vào content/duong-day-nong.yaml',
    };
  });
  return [...broken, ...sound];
}

/** Phone numbers typed into prose: they belong to `duong-day-nong.yaml`, with source and day of checking. */
export const phonesInProse: ContentRule = {
  scope: 'full',
  find: (content) => {
    const known = hotlineNumbers(content);
    return content.things
      .filter(({ type }) => type !== 'hotlines' && type !== 'dossierFigures')
      .flatMap((thing) =>
        textsOf(thing, ['sources', 'source', 'link', 'aliases', 'codes']).flatMap((text) =>
          judge(thing, text, known),
        ),
      );
  },
};
