import type { Nodes, Root } from 'mdast';
import type { Root as HastRoot } from 'hast';
import { markdownToHast } from 'satteri';
import { nodesOf, readBody } from '../../markdown/body.ts';
import { MARKDOWN_FEATURES } from '../../markdown/features.ts';
import { isKeptTag, sanitizeTree } from '../../markdown/sanitize.ts';
import { copyTree, textOf } from '../../markdown/tree.ts';
import type { Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';

/** What goes on to the end of the text when nobody closes it (CommonMark 0.31, 4.6, kinds 1 to 5). */
const OPEN =
  /^\s*(?:<!--(?![\s\S]*-->)|<\?(?![\s\S]*\?>)|<!\[CDATA\[(?![\s\S]*\]\]>)|<![A-Za-z](?![\s\S]*>)|<(script|style|textarea)\b(?![\s\S]*<\/\1))/i;

const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

/** All that the page says that a text becomes, in its order. */
const shownText = (text: string): string =>
  withoutBlanks(
    textOf(
      sanitizeTree(
        copyTree(markdownToHast(text, { features: MARKDOWN_FEATURES, position: false }) as HastRoot),
      ),
    ),
  );

/** Whether a piece of a sentence stands between the two tags of an element that is left out with its content, as is told already. */
function isWithin(node: Nodes, parent: Nodes | undefined): boolean {
  if (!parent || !('children' in parent)) return false;
  const all: readonly Nodes[] = parent.children;
  const at = all.indexOf(node);
  const tags = (part: readonly Nodes[], form: RegExp): string[] =>
    part.flatMap((one) => (one.type === 'html' ? (form.exec(one.value)?.[1]?.toLowerCase() ?? []) : []));
  const closed = tags(all.slice(at), /^<\/([a-z]+)/i);
  return tags(all.slice(0, at), /^<([a-z]+)/i).some((name) => !isKeptTag(name) && closed.includes(name));
}

/** Footnotes and cells that Markdown itself leaves out have rules of their own. */
const isToldElsewhere = (ancestors: readonly Nodes[]): boolean =>
  ancestors.some(({ type }) => type === 'footnoteDefinition' || type === 'tableRow');

/** The first piece of HTML that takes words from readers, and the first of them. */
function firstLoss(text: string, tree: Root): { html: Nodes; words: string } | undefined {
  let html: Nodes | undefined;
  let shown: string | undefined;
  let end = 0;
  for (const [node, ancestors] of nodesOf(tree)) {
    if (node.type === 'html') {
      html = node;
      const words = OPEN.test(node.value) ? node.value.replace(/^\s*<[^\s>]*>?/, '').trim() : '';
      if (words) return { html, words };
    }
    if (node.type !== 'text' || isToldElsewhere(ancestors) || isWithin(node, ancestors.at(-1))) continue;
    const words = withoutBlanks(node.value);
    const start = (shown ??= shownText(text)).indexOf(words, end);
    if (start >= 0) end = start + words.length;
    else if (html) return { html, words: node.value };
  }
  return undefined;
}

function find({ file, body }: Thing): Finding[] {
  if (!body || file.endsWith('.mdx') || !body.text.includes('<')) return [];
  const { tree } = readBody(body.text, 'markdown');
  const loss = tree && firstLoss(body.text, tree);
  if (!loss) return [];
  const { line, column } = loss.html.position?.start ?? { line: 1, column: 1 };
  return [
    {
      file,
      line: line + body.line - 1,
      column,
      severity: 'error',
      code: 'html-mat-chu',
      what: `Mã HTML ở đây nuốt mất chữ của bài, từ “${loss.words.replace(/\s+/g, ' ').slice(0, 60)}”`,
      why: 'Thẻ hay chú thích mở mà không đóng thì mọi chữ phía sau không hiện',
      mend: 'đóng thẻ hay chú thích ấy, hoặc xóa đi',
    },
  ];
}

/** Words of a text that do not reach the page because HTML before them was opened and not closed. */
export const swallowedWords: ContentRule = { scope: 'full', find: ({ things }) => things.flatMap(find) };
