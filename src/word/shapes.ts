import {
  isWord,
  allBelow,
  allWords,
  childrenOf,
  newElement,
  newRun,
  remove,
  replaceBy,
  textOf,
  wordChild,
  wordChildren,
  attributeOf,
} from './xml.ts';
import type { Tell } from './revisions.ts';
import { paragraphOf } from './hidden.ts';

const named =
  (name: string) =>
  (element: Element): boolean =>
    element.localName === name;

/** Of two ways to draw one thing keeps the one that holds words or a picture. */
function chooseAlternatives(root: Element): void {
  for (const choice of allBelow(root, named('AlternateContent'))) {
    const ways = childrenOf(choice).filter(({ localName }) => ['Choice', 'Fallback'].includes(localName));
    const hasContent = (way: Element): boolean =>
      allBelow(way, ({ localName }) => ['txbxContent', 'blip', 'imagedata', 't'].includes(localName)).length >
      0;
    const kept = ways.find(hasContent) ?? ways[0];
    replaceBy(choice, kept ? Array.from(kept.childNodes) : []);
  }
}

/** Puts what stands in text boxes behind the paragraph that they are tied to. */
function freeBoxes(root: Element, tell: Tell): void {
  let count = 0;
  for (const box of allBelow(root, named('txbxContent'))) {
    const host = paragraphOf(box);
    if (!host) continue;
    if (textOf(box).trim() !== '') count += 1;
    const after = host.nextSibling;
    for (const child of Array.from(box.childNodes)) host.parentNode?.insertBefore(child, after);
    remove(box);
  }
  if (count > 0)
    tell(
      `Tệp có ${count} khung chữ (Text Box): chữ trong khung đã đưa xuống sau đoạn đặt khung. Xem lại thứ tự.`,
    );
}

/** A large first letter in a frame of its own goes back to its word. */
function joinDropCaps(root: Element): void {
  for (const paragraph of allWords(root, 'p')) {
    const frame = wordChild(wordChild(paragraph, 'pPr'), 'framePr');
    const kind = attributeOf(frame, 'dropCap');
    if (kind === undefined || kind === 'none') continue;
    const next = paragraph.nextSibling;
    const target = next?.nodeType === 1 && isWord(next as Element, 'p') ? (next as Element) : undefined;
    const letter = textOf(paragraph).trim();
    const first = target && wordChildren(target, 'r', 'hyperlink')[0];
    if (!target || !first || letter.length > 3) continue;
    // In the look of the words that follow: a letter is not bold for being large.
    const run = newRun(paragraph, letter);
    const properties = wordChild(first, 'rPr');
    if (properties) run.insertBefore(properties.cloneNode(true), run.firstChild);
    target.insertBefore(run, first);
    remove(paragraph);
  }
}

const grouped = (text: string): string => (/^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`);

/** A formula in one line: `(a+b)/c`, `x^2`, `√(x)`. */
function lineOf(node: Element): string {
  const part = (name: string): string => {
    const found = childrenOf(node).find(({ localName }) => localName === name);
    return found ? childrenOf(found).map(lineOf).join('') : '';
  };
  switch (node.localName) {
    case 't':
      return node.textContent;
    case 'f':
      return `${grouped(part('num'))}/${grouped(part('den'))}`;
    case 'sSup':
      return `${grouped(part('e'))}^${grouped(part('sup'))}`;
    case 'sSub':
      return `${part('e')}_${grouped(part('sub'))}`;
    case 'rad':
      return `${part('deg')}√${grouped(part('e'))}`;
    case 'd':
      return `(${childrenOf(node)
        .filter(({ localName }) => localName === 'e')
        .map(lineOf)
        .join(', ')})`;
    default:
      return /Pr$/.test(node.localName) ? '' : childrenOf(node).map(lineOf).join('');
  }
}

/** Formulas become words in one line: pages have no other. */
function writeEquations(root: Element, tell: Tell): void {
  const equations = allBelow(root, named('oMath'));
  for (const equation of equations) {
    const paragraph = paragraphOf(equation);
    if (!paragraph) continue;
    const parent = equation.parentNode as Element;
    const whole = parent.localName === 'oMathPara' ? parent : equation;
    const run = newRun(paragraph, lineOf(equation));
    whole.parentNode?.insertBefore(run, whole);
    if (whole === equation) remove(equation);
    else equation.parentNode?.removeChild(equation);
  }
  if (equations.length > 0)
    tell(`Tệp có ${equations.length} công thức: đã viết thành chữ trên một dòng. Xem lại từng công thức.`);
}

/** Signs of the fonts Symbol and Wingdings that people put before lines. */
function plainSigns(root: Element): void {
  for (const sign of allWords(root, 'sym')) {
    const code = Number.parseInt(attributeOf(sign, 'char') ?? '', 16) & 0xff;
    // What else there is, the reader of documents knows.
    if (![0xa7, 0xb7, 0xd8, 0xfc, 0x76, 0x6e, 0x71].includes(code)) continue;
    const words = newElement(sign, 't');
    words.appendChild(sign.ownerDocument.createTextNode('•'));
    replaceBy(sign, [words]);
  }
}

/** Everything that does not stand in the line of the text comes into it: boxes, large letters, formulas, signs. */
export function bringIntoLine(root: Element, tell: Tell): void {
  chooseAlternatives(root);
  freeBoxes(root, tell);
  joinDropCaps(root);
  writeEquations(root, tell);
  plainSigns(root);
}
