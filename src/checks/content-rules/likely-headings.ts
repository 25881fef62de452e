import { abbreviationsIn, lowered } from '../capitals.ts';
import type { ContentRule } from '../content-rule.ts';
import type { WrittenBlock } from '../written-block.ts';
import { writtenRule, type WrittenFault } from '../written-rule.ts';

const WHY = 'Người dùng máy đọc màn hình và mục lục không thấy đề mục này';
const MOST_WORDS = 14;

const words = (text: string): string[] => text.trim().split(/\s+/);

/** A line that ends as a sentence does is one, and a heading has no colon at its end. */
const isLine = (text: string): boolean =>
  !/\n/.test(text) && !/[.:;,!?…”"]\s*$/.test(text) && words(text).length <= MOST_WORDS;

function boldLine({ kind, source, only, isTop, isLast }: WrittenBlock): string | undefined {
  const isBold =
    only?.type === 'strong' || (only?.type === 'emphasis' && only.children[0]?.type === 'strong');
  if (kind !== 'paragraph' || !isTop || isLast || !isBold) return undefined;
  const text = source.replace(/^(?:\*{2,3}|__)|(?:\*{2,3}|__)$/g, '').trim();
  return isLine(text) && words(text).length > 1 ? text : undefined;
}

/** How a document is signed; no heading of a part. */
const SIGNED =
  /^(?:\*\*)?(?:(?:TM|KT|TL|TUQ|Q)\.|(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG (?:BAN|PHÒNG))(?:\*\*)?$)/u;

/** Capitals throughout, in three words at least that are not all abbreviations. */
const isShouted = (text: string): boolean =>
  text === text.toLocaleUpperCase('vi') && (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= 3;

function judge(block: WrittenBlock, short: ReadonlySet<string>): WrittenFault[] {
  const bold = boldLine(block);
  const line =
    bold ?? (block.kind === 'paragraph' && block.isTop && !block.isLast ? block.source.trim() : undefined);
  const heading = block.kind === 'heading' ? block.source.replace(/^#+\s*/, '').trim() : undefined;
  const text = line ?? heading;
  if (text === undefined || !isLine(text) || SIGNED.test(text)) return [];
  const shouted =
    isShouted(text) && words(text).some((word) => /^\p{Lu}{2,}$/u.test(word) && !short.has(word));
  if (bold === undefined && !shouted) return [];
  const marks = heading === undefined ? '##' : (/^#+/.exec(block.source)?.[0] ?? '##');
  const corrected = `${marks} ${shouted ? lowered(text, short) : text}`;
  return [
    {
      severity: 'notice',
      code: 'de-muc-gia',
      what: shouted
        ? `“${text.slice(0, 60)}” viết hoa cả dòng`
        : `“${text.slice(0, 60)}” là chữ đậm đứng riêng một dòng, trông như đề mục`,
      why: heading === undefined ? WHY : 'Chữ hoa cả dòng khó đọc trên điện thoại',
      mend: `viết: ${corrected}`,
      corrected,
    },
  ];
}

/** Headings made by bold or capitals alone. */
export const likelyHeadings: ContentRule = {
  scope: 'full',
  find: (content) => {
    const short = abbreviationsIn(content);
    return writtenRule((block) => judge(block, short)).find(content);
  },
};
