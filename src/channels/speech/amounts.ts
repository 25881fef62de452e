import type { ReadingRules } from './doubts.ts';

/** Bounded, so that a long run of digits and points costs no more than its length. */
const NUM = String.raw`\d{1,60}(?:[.,]\d{1,60}){0,9}`;
const DASH = String.raw`\s*[-–—]\s*`;
const UNIT_END = String.raw`(?![\p{L}\d])`;

/** Units of measure that stand behind a number or a stroke. */
const UNITS: readonly (readonly [string, string])[] = [
  ['km/h', 'ki lô mét trên giờ'],
  ['km2|km²', 'ki lô mét vuông'],
  ['m2|m²', 'mét vuông'],
  ['m3|m³', 'mét khối'],
  ['cm2|cm²', 'xăng ti mét vuông'],
  ['km', 'ki lô mét'],
  ['cm', 'xăng ti mét'],
  ['mm', 'mi li mét'],
  ['m', 'mét'],
  ['kg', 'ki lô gam'],
  ['g', 'gam'],
  ['ha', 'héc ta'],
  ['ml', 'mi li lít'],
  ['l', 'lít'],
  ['kWh', 'ki lô oát giờ'],
  ['kW', 'ki lô oát'],
  ['MW', 'mê ga oát'],
  ['kV', 'ki lô vôn'],
  ['V', 'vôn'],
  ['Hz', 'héc'],
  ['Mbps', 'mê ga bít trên giây'],
  ['Gbps', 'ghi ga bít trên giây'],
  ['TB', 'tê ra bai'],
  ['GB', 'ghi ga bai'],
  ['MB', 'mê ga bai'],
  ['KB|kB', 'ki lô bai'],
  ['°C|ºC|oC|℃|độ C', 'độ xê'],
  ['‰', 'phần nghìn'],
  ['%', 'phần trăm'],
];
const BEHIND = UNITS.map(([letters, words]) => ({
  words,
  after: new RegExp(String.raw`(${NUM})\s?(?:${letters})${UNIT_END}`, 'gu'),
  per: new RegExp(String.raw`(?<=\p{L})\/(?:${letters})${UNIT_END}`, 'gu'),
}));

const SCALE = 'nghìn|ngàn|triệu|tỷ|tỉ';
const MONEY = new RegExp(
  String.raw`(${NUM}(?: \d{3})*|${SCALE})\s*(?:VNĐ|VND|VNÐ|vnđ|đồng|đ|₫)${UNIT_END}`,
  'gu',
);
const DOLLARS = new RegExp(String.raw`(${NUM}|${SCALE})\s*(?:USD|đô la Mỹ)${UNIT_END}|\$\s?(${NUM})`, 'gu');
const MILLIONS = new RegExp(String.raw`(${NUM})\s?(?:trđ|tr\.đ)${UNIT_END}`, 'gu');
const SPACED_THOUSANDS = new RegExp(
  String.raw`(?<![\d.,])\d{1,3}(?: \d{3})+(?=\s*(?:đồng|đ|VNĐ|VND)${UNIT_END})`,
  'gu',
);
const PER = /((?:\d[\d.,]*|(?<=\p{L})) ?\p{L}[\p{L}²³]*(?: \p{L}+){0,2})((?: ?\/ ?\p{Ll}[\p{L}]*)+)/gu;
const COUNTED_PER =
  /^(?:đồng|đô la|lần|ngày|giờ|phút|người|hộ|suất|bộ|tờ|trang|lượt|hồ sơ|ki lô|tạ|tấn|phần trăm|lít|buổi|tiết|ca|kỳ)/u;
const LISTED =
  /(?<!\p{L})((?:mức độ|mức|khoản|điều|điểm|mục|tháng|thứ|tổ|thôn|khu phố|nhóm|câu|bước|quý|phụ lục|cấp độ)\s+)(\d{1,2}(?:,\s?\d{1,2})+)(?!\d|[.,]\d|\s*%)/giu;
const RANGE = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])(${NUM})((?:\s?(?:%|đồng|đ|${SCALE}|m2|m|km|ha|kg))?)${DASH}(${NUM})(?![\d/-]|[.,]\d|[–—]\d)`,
  'gu',
);
const FRACTION =
  /(?<![\p{L}\d.,/])(\d{1,6}(?:[.,]\d{1,6}){0,4})\s?\/\s?(\d{1,6}(?:[.,]\d{1,6}){0,4})(?![\d/])/gu;
const SHARE = /^\s*(?:số|tổng|diện tích|dân số|thời gian|chiều|quãng|kinh phí|mức|lượng|thể tích)(?!\p{L})/u;
const NEGATIVE = new RegExp(
  String.raw`(?<=^|[\s(:])[-−](?=${NUM}\s?(?:%|°|º|oC|độ))|(?<=[\s(:])[-−](?=\d)`,
  'gu',
);
const TIMES = /(\d\s?|\d\s?\p{L}{1,4}\s)[x×]\s?(?=\d)/gu;
/** What is counted in its turn: `bước 2/4`, `xếp thứ 3/4` are no shares. */
const PLACED = /(?<!\p{L})(?:bước|trang|tờ|tập|vị trí|hạng|thứ|câu|bài|vòng|đợt|lần)\s+$/iu;
/** A code of letters keeps its zero: `CT07`. */
const CODED = /(?<![\p{L}\d])(\p{Lu}{2,5})-?0(?=\d(?!\d))/gu;
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\s*(?:>=|≥)\s*/gu, ' lớn hơn hoặc bằng '],
  [/\s*(?:<=|≤)\s*/gu, ' nhỏ hơn hoặc bằng '],
  [/\s*(?:->|=>|→|⇒)\s*/gu, ', '],
  [/\s*>\s*(?=\d)/gu, ' lớn hơn '],
  [/\s*<\s*(?=\d)/gu, ' nhỏ hơn '],
  [/(?<=\d|%)\s*=\s*(?=\d)|\s=\s/gu, ' bằng '],
  [/(?<=\d)\s*\+\s*(?=\d)/gu, ' cộng '],
  [/(?<=khoảng )[~≈]\s*(?=\d)/giu, ''],
  [/(?<![\p{L}\d])[~≈]\s*(?=\d)/gu, 'khoảng '],
  [/±\s*(?=\d)/gu, 'cộng trừ '],
];

/** The value of a number as Vietnamese texts write it. */
const valueOf = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));

/** Money, measures, shares, ranges and all that is counted, in words. */
export function readAmounts(text: string, reading: ReadingRules): string {
  const { number, amount, month } = reading;
  const fraction = (above: string, below: string, before: string, after: string): string => {
    const [a, b] = [valueOf(above), valueOf(below)];
    const isShare = a > 0 && a < b && (b <= 4 || a === 1 || SHARE.test(after)) && b <= 100;
    return isShare && /^\d+$/.test(above + below) && !PLACED.test(before)
      ? `${number(above)} phần ${month(below)}`
      : `${number(above)} trên ${number(below)}`;
  };
  let read = text.replace(SPACED_THOUSANDS, (written) => written.replaceAll(' ', '.'));
  for (const [sign, words] of SIGNS) read = read.replace(sign, words);
  read = read
    .replace(NEGATIVE, 'âm ')
    .replace(TIMES, (_, before: string) => `${before.trimEnd()} nhân `)
    .replace(CODED, '$1 không ')
    .replace(/%\s?\/\s?(?=\d)/gu, '% trên ')
    .replace(LISTED, (_, before: string, list: string) => `${before}${list.replace(/,\s?/g, ', ')}`)
    .replace(RANGE, (_, first: string, unit: string, last: string) =>
      valueOf(first) < valueOf(last) || /^[.,\d]+$/.test(unit)
        ? `${first}${unit} đến ${last}`
        : unit === '' && first.length + last.length > 6
          ? `${first}, ${last}`
          : `${first}${unit} đến ${last}`,
    )
    .replace(MILLIONS, (_, of: string) => `${amount(of)} triệu đồng`)
    .replace(MONEY, (_, of: string) => `${/\d/.test(of) ? amount(of) : of} đồng`)
    .replace(DOLLARS, (_, of?: string, more?: string) => {
      const sum = of ?? more ?? '';
      return `${/\d/.test(sum) ? amount(sum) : sum} đô la Mỹ`;
    });
  for (const { after, per, words } of BEHIND)
    read = read.replace(after, (_, of: string) => `${amount(of)} ${words}`).replace(per, ` một ${words}`);
  return read
    .replace(/điểm\s*%/gu, 'điểm phần trăm')
    .replace(/(?<=phần trăm|%)\s?\/\s?(?=\p{Ll})/gu, ' một ')
    .replace(/\s?%/gu, ' phần trăm')
    .replace(PER, (written, what: string, per: string) =>
      /\d/.test(what) ||
      COUNTED_PER.test(what.trim().split(' ').at(-1) ?? '') ||
      COUNTED_PER.test(what.trim())
        ? `${what}${per.replace(/ ?\/ ?/g, ' một ')}`
        : written,
    )
    .replace(FRACTION, (written, above: string, below: string, at: number, whole: string) =>
      fraction(
        above,
        below,
        whole.slice(Math.max(0, at - 12), at),
        whole.slice(at + written.length, at + written.length + 20),
      ),
    )
    .replace(/^(\d{1,3})([.)])(?=\s)/u, (_, of: string) => `${capital(number(of))}.`)
    .replace(/(?<=\d)\s?\/\s?(?=\d)/gu, ' trên ')
    .replace(/(?<=\d):(?=\d)/gu, ' hai chấm ')
    .replace(/(?<=\d)\.(?=\p{Ll}(?!\p{L}))/gu, ' chấm ')
    .replace(new RegExp(`(?<=\\p{L})-?(?=\\d)|(?<=\\d)(?=\\p{L})`, 'gu'), ' ')
    .replace(/(?<![\p{L}\d]) 0(\d)(?!\d)/gu, ' $1')
    .replace(new RegExp(NUM, 'gu'), (of) => number(of));
}

/** With a capital first letter. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
