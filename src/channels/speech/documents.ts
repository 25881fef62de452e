import { DOCUMENT_KINDS, ISSUERS } from './document-signs.ts';
import type { ReadingRules } from './doubts.ts';

const KIND = Object.keys(DOCUMENT_KINDS).join('|');
const KIND_NAMES = [
  ...new Set([...Object.values(DOCUMENT_KINDS), 'Luật', 'Bộ luật', 'Hiến pháp', 'Văn bản']),
].join('|');
/** `QĐ-UBND`, `NQ/TW`, `TTg-KSTT`, `QH15`: letters that no number follows. */
const SIGN = String.raw`\p{Lu}[\p{Lu}a-z]{0,9}\d{0,2}(?:[-/&]\p{Lu}[\p{Lu}a-z]{0,11}\d{0,2}){0,4}`;
const NUMBERED = new RegExp(
  String.raw`((?:(?<![\p{L}\d])số\s*:?\s*)?)(?<![\p{L}\d.,/-])(?:(\d{1,5}(?:\.\d{1,3})?)([a-zđ]?)(?:/((?:19|20)\d{2}))?[/-]|(?:…|\.{3,})?\s?/)(${SIGN})(?![\p{L}\d]|[-/]\p{L})`,
  'giu',
);
const DAY = String.raw`(?:\s*,?\s*(?:ký\s+)?(?:ngày|tháng)\s+\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}|/\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|\s+năm\s+\d{4}))?`;
const ISSUER_FOLLOWS = new RegExp(String.raw`^${DAY}\s*,?\s*(?:của|do)\s`, 'iu');
const KIND_BEFORE = new RegExp(
  String.raw`(?:${KIND_NAMES})(?![^.,;:]*(?:${KIND_NAMES}))[^.,;:()\d]{0,40}$`,
  'iu',
);
/** `QĐ số 828/…`, `NĐ 61/2018/…`: the kind in short before the number. */
const KIND_SHORT =
  /(?<![\p{L}\d/-])(QĐ|NQ|NĐ|TT|TTLT|CT|KH|CV|TB)\s+(?=(?:số\s*:?\s*)?\d{1,5}(?:\.\d{1,3})?(?:\/|-\p{Lu}))/gu;
/** `NQ 57`: letters that are short for nothing else before a number. */
const KIND_ALONE = /(?<![\p{L}\d/-])(NQ|NĐ|QĐ)\s+(?=\d{1,4}(?![\d.,/%]))/gu;
const NUMBER_ALONE = new RegExp(
  String.raw`(?<!\p{L})(${KIND_NAMES}|Mẫu|Biểu mẫu)((?:\s+số)?\s+)(\d{1,5}(?:\.\d{1,3})?)(?:/((?:19|20)\d{2}))?(?![\p{L}\d]|[.,/-]\d)`,
  'giu',
);

/** A number that names keeps its zero: “Đề án không sáu”, “Chỉ thị không năm”. */
const nameOf = (number: string, { number: read }: ReadingRules): string =>
  /^0\d/.test(number) ? `không ${read(number.slice(1))}` : read(number);

const ofYear = (year: string | undefined, { number }: ReadingRules): string =>
  year ? ` năm ${number(year)}` : '';

/** How offices are called: what else an abbreviation stands for has issued nothing. */
const OFFICE =
  /^(?:ủy ban|hội|bộ|sở|ban|thủ tướng|chủ tịch|chính phủ|quốc hội|văn phòng|thanh tra|tòa án|viện|kiểm toán|ngân hàng|trung tâm|trung ương|phòng|công an|đảng|tỉnh ủy|huyện ủy|mặt trận|liên|đoàn|bảo hiểm|cục|chi cục|tổng cục|kho bạc|quỹ|trường)(?!\p{L})/iu;

/** Who a part of a sign stands for: `UBND`, `QH15`; undefined for letters that nobody explained. */
function issuerOf(letters: string, reading: ReadingRules): string | undefined {
  const [, name = '', term] = /^(.*?)(\d*)$/.exec(letters) ?? [];
  const spoken = reading.abbreviations.get(name)?.spoken ?? '';
  const issuer = ISSUERS[name] ?? (OFFICE.test(spoken) ? spoken : undefined);
  if (!issuer) return undefined;
  const title = issuer.charAt(0).toLocaleUpperCase('vi') + issuer.slice(1);
  return term ? `${title} khóa ${reading.number(term)}` : title;
}

interface Sign {
  readonly kind: string | undefined;
  readonly issuers: readonly string[];
  readonly isKnown: boolean;
}

function readSign(sign: string, reading: ReadingRules): Sign | undefined {
  const [first = '', ...rest] = sign.split(/[-/]/);
  const kind = new RegExp(`^(?:${KIND})$`, 'u').test(first) ? DOCUMENT_KINDS[first] : undefined;
  if (kind) {
    const issuers = rest.map((part) => issuerOf(part, reading));
    const known = issuers.filter((issuer) => issuer !== undefined);
    return { kind, issuers: known, isKnown: rest.length > 0 && known.length === rest.length };
  }
  const issuer = issuerOf(first, reading);
  if (!issuer) return undefined;
  // A letter (`623/TTg-KSTT`) names no kind; behind the sender stands the office that wrote it.
  return {
    kind: /^(?:QH|UBTVQH|HĐBT)/.test(first) ? undefined : 'Công văn',
    issuers: [issuer],
    isKnown: true,
  };
}

/** `76/NQ-CP` → “Nghị quyết số bảy mươi sáu của Chính phủ”: the kind where the text did not name it, who issued it where the text does not. */
export function readDocuments(text: string, reading: ReadingRules): string {
  const inFull = (_: string, kind: string): string => `${DOCUMENT_KINDS[kind] ?? kind} `;
  const named = text.replace(KIND_SHORT, inFull).replace(KIND_ALONE, inFull);
  const numbered = named.replace(NUMBERED, (...found) => {
    const [written, lead, number, letter, year, letters] = found as unknown as (string | undefined)[];
    const offset = found.at(-2) as number;
    const sign = readSign(letters ?? '', reading);
    if (!sign || written === undefined || !/^\p{Lu}/u.test(letters ?? '')) return written ?? '';
    const before = named.slice(Math.max(0, offset - 80), offset);
    const isNamed = !sign.kind || KIND_BEFORE.test(before);
    const after = named.slice(offset + written.length, offset + written.length + 60);
    if (!sign.isKnown && !ISSUER_FOLLOWS.test(after))
      reading.doubt(written.trim(), 'chưa rõ cơ quan ban hành, hãy đọc đủ tên cơ quan');
    const says = number
      ? `số ${nameOf(number, reading)}${letter ? ` ${letter}` : ''}${ofYear(year, reading)}`
      : '';
    const isBare = isNamed && !lead && number;
    return [
      isNamed ? '' : sign.kind,
      isBare ? says.replace(/^số /, '') : says,
      sign.issuers.length && !ISSUER_FOLLOWS.test(after) ? `của ${sign.issuers.join(', ')}` : '',
    ]
      .filter(Boolean)
      .join(' ');
  });
  return numbered.replace(
    NUMBER_ALONE,
    (_, kind: string, so: string, number: string, year?: string) =>
      `${kind}${so}${nameOf(number, reading)}${ofYear(year, reading)}`,
  );
}
