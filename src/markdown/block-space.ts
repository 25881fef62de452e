/** Elements that begin and end a line of their own, so that no space beside them is ever seen. */
const BLOCKS =
  'article|blockquote|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|li|main|nav|ol|p|section|table|tbody|td|tfoot|th|thead|tr|ul';
/** What is left alone: the words of a summary and what follows them may be shown in one line; in the others every space counts. */
const LEFT_ALONE = 'pre|script|style|summary|textarea';
const ATTRIBUTES = String.raw`\b(?:"[^"]*"|'[^']*'|[^>"'])*`;
const SPACE = new RegExp(
  String.raw`(<(${LEFT_ALONE})\b.*?</\2>\s*)|(?:\s*(</a>))?\s*(</?(?:${BLOCKS})${ATTRIBUTES}>)\s*(?:(<a${ATTRIBUTES}>)\s*)?`,
  'gs',
);

/**
 * A page's body without the space beside its blocks, and within the link that begins or ends a line of theirs: it is there for the
 * templates, and a hundredth of a page under Brotli.
 */
export const withoutBlockSpace = (body: string): string =>
  body.replace(
    SPACE,
    (
      _,
      kept: string | undefined,
      _name,
      ends: string | undefined,
      block: string,
      begins: string | undefined,
    ) => kept ?? (ends ?? '') + block + (begins ?? ''),
  );
