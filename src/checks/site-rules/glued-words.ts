import { isElement, isText, walk, type ParentNode } from '../../files/html.ts';
import type { SiteRule } from '../site-rule.ts';

/** Elements that stand within a line of text (HTML, phrasing content), so that nothing parts the words around them. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
]);
const UNREAD = new Set(['script', 'style', 'template', 'svg', 'head']);

interface Piece {
  readonly text: string;
  /** Whether only inline tags stand between this text and the one before. */
  readonly joined: boolean;
}

function pieces(root: ParentNode): Piece[] {
  const found: Piece[] = [];
  let joined = false;
  for (const { node } of walk(root, { enters: ({ tagName }) => !UNREAD.has(tagName) })) {
    if (isText(node) && node.value !== '') {
      found.push({ text: node.value, joined });
      joined = true;
    }
    if (isElement(node) && !INLINE.has(node.tagName) && !UNREAD.has(node.tagName)) joined = false;
  }
  return found;
}

const ENDS_LOW = /[\p{Ll}\p{M}]$/u;
const BEGINS_HIGH = /^\p{Lu}/u;

/** Places where a tag is all that parts two words: `và<strong>Ủy ban`. */
function gluedWords(root: ParentNode): string[] {
  const all = pieces(root);
  return all.flatMap(({ text, joined }, position) => {
    const before = all[position - 1]?.text ?? '';
    if (!joined || !ENDS_LOW.test(before) || !BEGINS_HIGH.test(text)) return [];
    return [`${before.slice(-20).trim()}|${text.slice(0, 20).trim()}`];
  });
}

/** Words that run into each other because the build took the space around an inline tag. */
export const gluedWordsRule: SiteRule = {
  find: ({ pages }) =>
    pages.flatMap(({ file, root }) =>
      gluedWords(root).map((place) => ({
        file,
        code: 'glued-words',
        message: `no space between words at “${place}”`,
      })),
    ),
};
