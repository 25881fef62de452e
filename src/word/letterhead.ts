import { parseVietnameseDate } from '../vietnamese/dates.ts';
import { foldVietnamese } from '../vietnamese/fold.ts';
import { elementOf, linesOfTable, type DocumentBlock, type Paragraph } from './paragraph.ts';
import { remove } from './xml.ts';

/** What stands above the text of an official document (Decree 30/2020/NĐ-CP, appendix I), and on no page. */
export interface Letterhead {
  /** `12/KH-UBND`. */
  readonly number?: string;
  /** `/KH-UBND`: the place for a number or a day that nobody filled in. */
  readonly open?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly place?: string;
  /** As written, in capitals mostly. */
  readonly issuer?: string;
  /** What a letter is about: the words behind `V/v`. */
  readonly subject?: string;
}

const MOTTO =
  /^(?:cong hoa xa hoi chu nghia viet nam|dang cong san viet nam|doc lap\s*[-–—.]?\s*tu do\s*[-–—.]?\s*hanh phuc)\W*$/;
const NUMBER = /^số\s*:?\s*([\d.…_\s]*\/?[^,;]*?)\s*$/iu;
const DAY = /^(?:(.{2,60}?)\s*,\s*)?(ngày[\s.…_\d]*tháng[\s.…_\d]*năm[\s.…_\d]*)$/iu;
/** A line that is drawn, not written. */
export const RULE = /^[\s\-–—_*=.•]+$/u;
const SUBJECT = /^v\/v\s*:?\s*/iu;
/** Kinds of document that stand as a line of their own above what the document is about. */
const KIND =
  /^(?:nghi quyet|quyet dinh|chi thi|quy che|quy dinh|thong cao|thong bao|huong dan|chuong trinh|ke hoach|phuong an|de an|du an|bao cao|bien ban|to trinh|cong dien|giay moi|thu ngo|loi keu goi)$/;

/** A line without marks, in small letters. */
export const bare = (text: string): string => foldVietnamese(text).replace(/\s+/g, ' ').trim();
export const isCapitals = (text: string): boolean =>
  text === text.toLocaleUpperCase('vi') && /\p{Lu}{2}/u.test(text);

/** The parts of a line that tabs or wide blanks hold apart; a blank left for a number or a day holds nothing apart. */
export const partsOf = (text: string): string[] =>
  text
    .replace(/(ngày|tháng|số\s*:?)[ \u00a0]{2,}/giu, '$1 ')
    .split(/\t|\n| {4,}/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');

type Kind = 'motto' | 'number' | 'day' | 'rule' | 'subject' | 'capitals';
function kindOf(part: string): Kind | undefined {
  if (MOTTO.test(bare(part))) return 'motto';
  if (NUMBER.test(part) && /\//.test(part) && part.length < 60) return 'number';
  if (DAY.test(part)) return 'day';
  if (RULE.test(part)) return 'rule';
  if (SUBJECT.test(part)) return 'subject';
  return isCapitals(part) && part.length < 100 && !KIND.test(bare(part)) ? 'capitals' : undefined;
}

/** What the parts of a head say together. */
function readHead(parts: readonly string[]): Letterhead {
  const kinds = parts.map(kindOf);
  const at = (kind: Kind): number => kinds.indexOf(kind);
  const number = NUMBER.exec(parts[at('number')] ?? '')?.[1]?.replace(/\s+/g, '');
  const [, place, day] = DAY.exec(parts[at('day')] ?? '') ?? [];
  const date = day === undefined ? undefined : parseVietnameseDate(day);
  const open = [
    number && !/\d.*\//.test(number) ? parts[at('number')] : undefined,
    day && !date ? day : undefined,
  ]
    .filter(Boolean)
    .join('; ');
  const names = parts.filter((_, n) => kinds[n] === 'capitals');
  const last = names.at(-1);
  // `ỦY BAN NHÂN DÂN` alone is no office; the line below says whose.
  const issuer =
    names.length > 1 && /^(?:uy ban nhan dan|hoi dong nhan dan|dang uy)$/.test(bare(names.at(-2) ?? ''))
      ? names.slice(-2).join(' ')
      : last;
  const from = at('subject');
  const subject =
    from < 0 ? undefined : parts.slice(from).filter((_, n) => n === 0 || kinds[from + n] === undefined);
  return {
    ...(number && /\d.*\//.test(number) ? { number } : {}),
    ...(open ? { open } : {}),
    ...(date ? { date } : {}),
    ...(place ? { place } : {}),
    ...(issuer ? { issuer } : {}),
    ...(subject ? { subject: subject.join(' ').replace(SUBJECT, '') } : {}),
  };
}

const wordsOf = (block: DocumentBlock): string[] =>
  (block.kind === 'table' ? linesOfTable(block).flat() : [block.paragraph.text]).flatMap(partsOf);
const holdsMotto = (block: DocumentBlock): boolean => wordsOf(block).some((part) => kindOf(part) === 'motto');

/** How many blocks at the beginning are the document's head: a table without borders, or lines with tabs. */
function lengthOfHead(blocks: readonly DocumentBlock[]): number {
  const first = blocks.slice(0, 12);
  // Without a motto a line of capitals may be a title.
  const hasMotto = first.some(holdsMotto);
  let seen: (Kind | undefined)[] = [];
  for (const [n, block] of first.entries()) {
    const kinds = wordsOf(block).map(kindOf);
    const isHead =
      block.kind === 'table'
        ? kinds.includes('motto') || (kinds.includes('number') && kinds.includes('day'))
        : !block.paragraph.hasPicture &&
          !kinds.includes(undefined) &&
          (!kinds.includes('capitals') || (hasMotto && !seen.includes('day')));
    if (!isHead) return n;
    seen = [...seen, ...kinds];
  }
  return first.length;
}

/** Takes the head of an official document out of its text. */
export function liftHead(blocks: readonly DocumentBlock[]): {
  letterhead: Letterhead;
  blocks: readonly DocumentBlock[];
} {
  const own = blocks.slice(0, lengthOfHead(blocks));
  const parts = own.flatMap(wordsOf);
  if (!parts.some((part) => ['motto', 'number', 'day'].includes(kindOf(part) ?? '')))
    return { letterhead: {}, blocks };
  for (const block of own) remove(elementOf(block));
  return { letterhead: readHead(parts), blocks: blocks.slice(own.length) };
}

/** Whether a line is the name of a kind of document. */
export const isKindLine = ({ text }: Paragraph): boolean => KIND.test(bare(text));
