import { bare, isCapitals, partsOf, RULE } from './letterhead.ts';
import { elementOf, linesOfTable, type DocumentBlock } from './paragraph.ts';
import { remove } from './xml.ts';

/** Who signed an official document, and who gets it (Decree 30/2020/NĐ-CP, appendix I). */
export interface Foot {
  readonly signature: readonly string[];
  readonly recipients: readonly string[];
}

const RECIPIENTS = /^nơi\s+(?:nhận|gửi)\s*(?::|$)/iu;
const SIGNS = /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T)\s*[./]\s*\p{Lu}/u;
const OFFICE =
  /^(?:(?:pho )?(?:chu tich|giam doc|truong phong|chanh van phong|bi thu|hieu truong|truong ban|to truong)|uy vien|\(?(?:da ky|ky ten)\b)/;
const NAME = /^(?:(?:ThS|TS|BS|CN)\.?\s*)?\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,4}$/u;

const isSignature = (part: string): boolean =>
  SIGNS.test(part) ||
  RULE.test(part) ||
  NAME.test(part) ||
  (OFFICE.test(bare(part)) && (isCapitals(part) || part.length < 30));
const isRecipient = (part: string): boolean =>
  RECIPIENTS.test(part) || /^(?:[-–•+]\s*\S|như trên|lưu\s*:)/iu.test(part);

const linesOf = (block: DocumentBlock): string[] =>
  (block.kind === 'table' ? linesOfTable(block).flat() : [block.paragraph.text]).flatMap(partsOf);

function goesOn(block: DocumentBlock): boolean {
  if (block.kind === 'table' || block.paragraph.hasPicture) return false;
  const isListed = block.paragraph.label !== undefined && block.paragraph.outline === undefined;
  return isListed || linesOf(block).every((line) => isSignature(line) || isRecipient(line));
}

/** How many blocks from `start` on are the foot of a document; 0 when none begins there. */
function lengthOfFoot(blocks: readonly DocumentBlock[], start: number, isOfficial: boolean): number {
  const block = blocks[start];
  const lines = block ? linesOf(block) : [];
  if (!block || lines.length === 0) return 0;
  if (block.kind === 'table') {
    const isSigned = lines.some((line) => SIGNS.test(line) || (OFFICE.test(bare(line)) && isCapitals(line)));
    return isSigned && lines.every((line) => isSignature(line) || isRecipient(line) || isCapitals(line))
      ? 1
      : 0;
  }
  const isOffice = isOfficial && lines.every((line) => OFFICE.test(bare(line)) && isCapitals(line));
  const isStart = isOffice || lines.some((line) => RECIPIENTS.test(line) || SIGNS.test(line));
  if (!isStart || !lines.every((line) => isSignature(line) || isRecipient(line))) return 0;
  const after = blocks.slice(start + 1).findIndex((one) => !goesOn(one));
  const length = after < 0 ? blocks.length - start : after + 1;
  const all = blocks.slice(start, start + length).flatMap(linesOf);
  // The same words may be a heading; a name below makes them a signature.
  if (isOffice && !all.some((line) => NAME.test(line))) return 0;
  const isSigned = all.some((line) => SIGNS.test(line));
  // In other texts “Nơi nhận:” may be where papers are handed in.
  return isSigned || isOfficial ? length : 0;
}

/**
 * Takes recipients and signature of an official document out of its text, in a table or in lines; what follows them, appendices
 * mostly, stays. `isOfficial` says that it has a head.
 */
export function liftFoot(
  blocks: readonly DocumentBlock[],
  isOfficial: boolean,
): { foot: Foot; blocks: readonly DocumentBlock[] } {
  const foot: DocumentBlock[] = [];
  const rest: DocumentBlock[] = [];
  for (let n = 0; n < blocks.length;) {
    const length = lengthOfFoot(blocks, n, isOfficial);
    (length > 0 ? foot : rest).push(...blocks.slice(n, n + Math.max(1, length)));
    n += Math.max(1, length);
  }
  for (const block of foot) remove(elementOf(block));
  const lines = foot.flatMap(linesOf).filter((line) => !RULE.test(line));
  return {
    foot: {
      signature: lines.filter((line) => !isRecipient(line)),
      recipients: lines
        .filter(isRecipient)
        .map((line) => line.replace(RECIPIENTS, '').trim())
        .filter(Boolean),
    },
    blocks: rest,
  };
}
