import type { PhrasingContent } from 'mdast';

type Emphasis = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }>;
const isEmphasis = (node: PhrasingContent | undefined): node is Emphasis =>
  node?.type === 'strong' || node?.type === 'emphasis' || node?.type === 'delete';

/** The words of phrasing. */
export const phrasingText = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) =>
      'children' in node
        ? phrasingText(node.children)
        : node.type === 'break'
          ? ' '
          : 'value' in node && node.type !== 'html'
            ? node.value
            : '',
    )
    .join('');

/** Phrasing without bold and italics, its texts joined: a heading has a look of its own. */
export function plainPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const flat = nodes.flatMap((node): PhrasingContent[] =>
    isEmphasis(node)
      ? plainPhrasing(node.children)
      : [node.type === 'break' ? { type: 'text', value: ' ' } : node],
  );
  return joinTexts(flat);
}

function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else if (node.type !== 'text' || node.value !== '') joined.push(node);
  }
  return joined;
}

/** One look goes on over blanks between two runs of it. */
function joinEmphasis(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const before = joined.at(-2);
    if (isEmphasis(node) && isEmphasis(last) && node.type === last.type)
      last.children = [...last.children, ...node.children] as never;
    else if (
      isEmphasis(node) &&
      last?.type === 'text' &&
      last.value.trim() === '' &&
      isEmphasis(before) &&
      before.type === node.type
    ) {
      joined.pop();
      before.children = [...before.children, last, ...node.children] as never;
    } else joined.push(node);
  }
  return joined;
}

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Blanks stand outside: `**chữ **và` is no bold in Markdown. So do signs before a letter: `**Điều 1.**Phạm vi` is none either.
 * `before` and `after` are the letters beside.
 */
function freeEdges(node: Emphasis, before: string, after: string): PhrasingContent[] {
  const children = tidy(node.children);
  const [first, last] = [children[0], children.at(-1)];
  const outside: [string, string] = ['', ''];
  if (first?.type === 'text') {
    outside[0] =
      (LETTER.test(before) && !/^\s/.test(first.value) ? /^[^\p{L}\p{N}]*/u : /^\s*/).exec(
        first.value,
      )?.[0] ?? '';
    first.value = first.value.slice(outside[0].length);
  }
  if (last?.type === 'text') {
    outside[1] =
      (LETTER.test(after) && !/\s$/.test(last.value) ? /[^\p{L}\p{N}]*$/u : /\s*$/).exec(last.value)?.[0] ??
      '';
    last.value = last.value.slice(0, last.value.length - outside[1].length);
  }
  node.children = joinTexts(children) as never;
  const isEmpty =
    phrasingText(node.children).trim() === '' && !node.children.some(({ type }) => type === 'image');
  return [
    { type: 'text', value: outside[0] },
    ...(isEmpty ? node.children : [node]),
    { type: 'text', value: outside[1] },
  ];
}

const wordsOf = (node: PhrasingContent | undefined): string => (node ? phrasingText([node]) : '');

function tidy(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined = joinEmphasis(joinTexts(nodes));
  return joinTexts(
    joined.flatMap((node, n) =>
      isEmphasis(node)
        ? freeEdges(node, wordsOf(joined[n - 1]).slice(-1), wordsOf(joined[n + 1]).charAt(0))
        : [node],
    ),
  );
}

/** Phrasing as a hand would write it in Markdown: looks joined, blanks outside them, none at the ends. */
export function tidyPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const tidied = tidy(nodes).map((node): PhrasingContent =>
    node.type === 'text' ? { type: 'text', value: node.value.replace(/[ \t\n]+/g, ' ') } : node,
  );
  const isBlank = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  while (isBlank(tidied[0])) tidied.shift();
  while (isBlank(tidied.at(-1))) tidied.pop();
  const [first, last] = [tidied[0], tidied.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return tidied;
}
