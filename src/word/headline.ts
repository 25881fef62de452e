import { bare, isCapitals, isKindLine, RULE, type Letterhead } from './letterhead.ts';
import { recased } from './letter-case.ts';
import { elementOf, type DocumentBlock, type Paragraph } from './paragraph.ts';
import type { Tell } from './revisions.ts';
import { remove } from './xml.ts';

/** Longest title, in characters (CONTRACT, article front matter). */
export const TITLE_LENGTH = 120;

/** A text cut at a word to at most `most` characters, `…` behind it where something is missing. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most - 1);
  return `${text.slice(0, cut > 0 ? cut : most - 1).replace(/[\s,;:–-]+$/, '')}…`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Lines that begin a part of a text, not its title. */
const NUMBERED =
  /^(?:(?:[IVXLC]+|\d+|[a-z])[.)]\s|[IVXLC]+-\s|(?:phần|chương|mục|điều|phụ lục)\s+(?:[IVXLC\d]+(?!\p{L})|thứ\s))/iu;

/** Lines that stand together above the text: centred or bold, until one is neither or begins the text. */
function linesUnder(blocks: readonly DocumentBlock[], first: number): Paragraph[] {
  const found: Paragraph[] = [];
  for (const block of blocks.slice(first)) {
    if (block.kind === 'table' || block.paragraph.hasPicture) break;
    const { paragraph } = block;
    const isEmpty = paragraph.text === '' || RULE.test(paragraph.text);
    const stands =
      paragraph.alignment === 'center' ||
      (paragraph.isBold && found.length === 0) ||
      paragraph.style === 'subtitle';
    const isNumbered = paragraph.label !== undefined || NUMBERED.test(paragraph.text);
    if (!isEmpty && (!stands || isNumbered || paragraph.text.length > 300 || /^\(/.test(paragraph.text)))
      break;
    found.push(paragraph);
    if (found.length === 5) break;
  }
  while (found.length > 0 && found.at(-1)?.text === '') found.pop();
  return found;
}

/** `Truyền thông về …` behind `Kế hoạch`: its first letter becomes small, unless it begins a name or an abbreviation. */
const joinedTo = (kind: string, subject: string): string =>
  /^\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(subject)
    ? `${kind} ${subject.charAt(0).toLocaleLowerCase('vi')}${subject.slice(1)}`
    : `${kind} ${subject}`;

interface Found {
  readonly title: string;
  readonly own: readonly Paragraph[];
  readonly authority?: string;
}

/** What a document is about, from the lines under its kind: those in capitals come first where not all are. */
function subjectOf(lines: readonly Paragraph[], spelling: ReadonlyMap<string, string>): string {
  const texts = lines.map(({ text }) => text).filter((text) => text !== '' && !RULE.test(text));
  const ordinary = texts.findIndex((text) => !isCapitals(text));
  const loud = ordinary < 0 ? texts.length : ordinary;
  return oneLine(
    [recased(oneLine(texts.slice(0, loud).join(' ')), spelling), ...texts.slice(loud)].join(' '),
  ).replace(/^v\/v\s*:?\s*/iu, 'Về việc ');
}

/** Who decides stands in capitals under what a decision is about, where that is in ordinary letters: `GIÁM ĐỐC SỞ …`. */
function authorityIn(lines: readonly Paragraph[]): readonly Paragraph[] {
  const written = lines.filter(({ text }) => text !== '' && !RULE.test(text));
  const [first] = written;
  const from = written.find(({ text }) => isCapitals(text));
  return first && from && !isCapitals(first.text) ? lines.slice(lines.indexOf(from)) : [];
}

function find(
  blocks: readonly DocumentBlock[],
  letterhead: Letterhead,
  spelling: ReadonlyMap<string, string>,
): Found | undefined {
  const start = blocks.findIndex(
    (block) => block.kind === 'table' || block.paragraph.text !== '' || block.paragraph.hasPicture,
  );
  const block = blocks[start];
  if (block?.kind === 'paragraph' && isKindLine(block.paragraph)) {
    const under = linesUnder(blocks, start + 1);
    const next = blocks[start + 1];
    // What the document is about, in a plain line.
    const plain =
      under.length === 0 &&
      next?.kind === 'paragraph' &&
      next.paragraph.text.length <= 250 &&
      !/[.;:]$|^căn cứ/iu.test(next.paragraph.text)
        ? [next.paragraph]
        : under;
    const authority = authorityIn(plain);
    const about = plain.slice(0, plain.length - authority.length);
    const subject = subjectOf(about, spelling);
    const kind = block.paragraph.text.toLocaleLowerCase('vi');
    const large = kind.charAt(0).toLocaleUpperCase('vi') + kind.slice(1);
    return {
      title: subject ? joinedTo(large, subject) : large,
      own: [block.paragraph, ...plain],
      authority: oneLine(authority.map(({ text }) => text).join(' ')),
    };
  }
  if (letterhead.subject)
    return {
      title: recased(letterhead.subject, spelling).replace(/^\p{L}/u, (letter) =>
        letter.toLocaleUpperCase('vi'),
      ),
      own: [],
    };
  if (block?.kind !== 'paragraph' || block.paragraph.hasPicture) return undefined;
  const { paragraph } = block;
  const isNamed = /^(?:title|tiêu đề)$/.test(paragraph.style) || paragraph.outline === 1;
  const under = isNamed ? [paragraph] : linesUnder(blocks, start);
  const lines =
    under.length > 0
      ? under
      : paragraph.text.length <= TITLE_LENGTH && !/[.;:,]$/.test(paragraph.text)
        ? [paragraph]
        : [];
  const title = oneLine(
    lines
      .filter(({ text }) => !RULE.test(text))
      .map(({ text }) => text)
      .join(' '),
  );
  return title === '' || title.length > 250 ? undefined : { title: recased(title, spelling), own: lines };
}

/** An article's title, and the document without the lines that it was made of. */
export interface Headlined {
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}

/** Takes the title out of a document. `spelling` tells how names are written in it (`spellingIn`). */
export function liftTitle(
  blocks: readonly DocumentBlock[],
  letterhead: Letterhead,
  spelling: ReadonlyMap<string, string>,
  tell: Tell,
): Headlined {
  const found = find(blocks, letterhead, spelling);
  if (!found) {
    const first = blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.paragraph.text ? [block.paragraph.text] : [],
    )[0];
    const title = shortened(
      oneLine(/^.+?[.!?](?=\s|$)/su.exec(first ?? '')?.[0] ?? first ?? 'Bài chưa có tiêu đề').replace(
        /\.$/,
        '',
      ),
      TITLE_LENGTH,
    );
    tell('Không thấy dòng tiêu đề: đã lấy câu đầu làm tiêu đề (title). Sửa lại cho đúng việc chính của bài.');
    return { title, blocks };
  }
  if (found.authority) tell(`Đã bỏ dòng tên người ban hành: “${found.authority}”.`);
  if (found.own.some(({ text }) => isCapitals(text) && bare(text).length > 12 && text !== found.authority))
    tell(`Tiêu đề viết hoa cả dòng: đã đổi thành chữ thường. Xem lại tên riêng trong “${found.title}”.`);
  const title = shortened(found.title, TITLE_LENGTH);
  if (title !== found.title)
    tell(`Tiêu đề dài quá ${TITLE_LENGTH} ký tự: đã cắt bớt. Đầy đủ là “${found.title}”.`);
  for (const { element } of found.own) remove(element);
  return {
    title,
    blocks: blocks.filter((block) => !found.own.some(({ element }) => element === elementOf(block))),
  };
}
