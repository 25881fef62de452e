/** What the builder's page says of pasted source. Fetched when somebody asks, because it carries a parser of HTML. */
import { judge, verdict, type JudgedSnippet } from '../check/judge.ts';
import type { SeenSnippet } from '../check/observed.ts';
import { readSource } from '../check/source.ts';

/** Asks our own site for the widget's page, which tells an address that nothing answers for. */
async function asked(snippet: SeenSnippet, root: string): Promise<SeenSnippet> {
  const { address, written } = snippet;
  if (!written || !URL.canParse(address) || new URL(address).host !== new URL(root).host) return snippet;
  try {
    const { status } = await fetch(new URL(address).pathname, { method: 'HEAD' });
    return { ...snippet, written: { ...written, status } };
  } catch {
    return snippet;
  }
}

/** Judges the source of a page, or a piece of it, by the rules of `npm run check:embed`. */
export async function judgedSource(
  html: string,
  root: string,
): Promise<{ judged: JudgedSnippet[]; text: string; passed: boolean }> {
  const page = readSource(html, root);
  const snippets = await Promise.all(page.snippets.map((snippet) => asked(snippet, root)));
  const judged = judge({ ...page, snippets });
  return { judged, ...verdict(judged) };
}
