import { allWords, isWord, remove, switchOf, unwrap, wordChild, wordChildren } from './xml.ts';

/** Tells the person who imports one thing to look at, in a Vietnamese sentence. */
export type Tell = (sentence: string) => void;

const bodyWords = ['p', 'tbl'] as const;

/** A paragraph whose end was taken out goes on in the next one. */
function joinNext(paragraph: Element): void {
  let next: Node | null = paragraph.nextSibling;
  while (next && !(next.nodeType === 1 && isWord(next as Element, ...bodyWords))) next = next.nextSibling;
  if (!next || !isWord(next as Element, 'p')) return;
  const target = next as Element;
  const first = wordChild(target, 'pPr')?.nextSibling ?? target.firstChild;
  for (const child of Array.from(paragraph.childNodes))
    if (!(child.nodeType === 1 && isWord(child as Element, 'pPr'))) target.insertBefore(child, first);
  remove(paragraph);
}

/** Takes tracked changes as accepted: what was put in stays, what was taken out goes. */
export function acceptRevisions(root: Element, tell: Tell): void {
  const inserted = allWords(root, 'ins', 'moveTo');
  const deleted = allWords(root, 'del', 'moveFrom');
  const count = inserted.length + deleted.length;
  for (const mark of deleted) {
    const parent = mark.parentNode as Element;
    const row = isWord(parent, 'trPr') ? (parent.parentNode as Element) : undefined;
    if (row) remove(row);
    // The mark of a paragraph's end; any other holds what it takes away.
    else if (!isWord(parent, 'rPr')) remove(mark);
  }
  for (const paragraph of allWords(root, 'p')) {
    const end = wordChild(wordChild(paragraph, 'pPr'), 'rPr');
    if (end && wordChildren(end, 'del', 'moveFrom').length > 0) joinNext(paragraph);
  }
  for (const mark of inserted) {
    if (isWord(mark.parentNode as Element, 'rPr', 'trPr')) remove(mark);
    else unwrap(mark);
  }
  if (count > 0)
    tell(
      `Tệp có ${count} chỗ theo dõi thay đổi (Track Changes): đã nhận mọi chỗ sửa như nút Chấp nhận tất cả. Xem lại lời văn.`,
    );
}

/** Leaves out comments; `count` is how many the file has. */
export function dropComments(root: Element, count: number, tell: Tell): void {
  for (const mark of allWords(root, 'commentRangeStart', 'commentRangeEnd', 'commentReference')) remove(mark);
  if (count > 0) tell(`Tệp có ${count} lời bình luận (Comments): đã bỏ, không đăng.`);
}

/** Fields whose result is made of the text itself, or says nothing on a page. */
const MADE = /^\s*(?:TOC|TOA|INDEX|PAGE|NUMPAGES|SECTIONPAGES)\b/i;

interface OpenField {
  instruction: string;
  isResult: boolean;
}

/** Leaves out tables of contents and numbers of pages; of other fields their text stays. */
function dropMadeFields(root: Element, tell: Tell): void {
  const open: OpenField[] = [];
  let hasContents = false;
  for (const run of allWords(root, 'r', 'fldSimple')) {
    if (isWord(run, 'fldSimple')) {
      const instruction = run.getAttributeNS(run.namespaceURI, 'instr') ?? '';
      if (MADE.test(instruction)) remove(run);
      else unwrap(run);
      continue;
    }
    const wasMade = open.some(({ instruction, isResult }) => isResult && MADE.test(instruction));
    for (const mark of wordChildren(run, 'fldChar', 'instrText')) {
      const last = open.at(-1);
      if (isWord(mark, 'instrText')) {
        if (last) last.instruction += mark.textContent;
        continue;
      }
      const type = mark.getAttributeNS(mark.namespaceURI, 'fldCharType');
      if (type === 'begin') open.push({ instruction: '', isResult: false });
      if (type === 'separate' && last) last.isResult = true;
      if (type === 'end') open.pop();
      if (type === 'separate' && /^\s*TOC\b/i.test(last?.instruction ?? '')) hasContents = true;
    }
    if (wasMade && wordChildren(run, 'fldChar', 'instrText').length === 0) remove(run);
  }
  if (hasContents) tell('Đã bỏ mục lục của Word: trang tự làm mục lục từ các đề mục.');
}

/** Boxes to fill in, tags and fields become what stands in them; words that only ask to be replaced go. */
export function unwrapControls(root: Element, tell: Tell): void {
  let unfilled = 0;
  for (const control of allWords(root, 'sdt')) {
    const content = wordChild(control, 'sdtContent');
    const isUnfilled = switchOf(wordChild(control, 'sdtPr'), 'showingPlcHdr') === true;
    if (!content || isUnfilled) {
      unfilled += isUnfilled ? 1 : 0;
      remove(control);
      continue;
    }
    for (const child of Array.from(content.childNodes)) control.parentNode?.insertBefore(child, control);
    remove(control);
  }
  for (const tag of allWords(root, 'smartTag', 'customXml')) unwrap(tag);
  dropMadeFields(root, tell);
  if (unfilled > 0) tell(`Đã bỏ ${unfilled} ô mẫu chưa điền.`);
}
