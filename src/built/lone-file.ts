import { escapeHtml } from '../site/escape-html.ts';
import { previewSentences as say } from '../site/sentences/preview.ts';

/** A page that is shown in a file with others. */
interface ShownPage {
  readonly title: string;
  readonly address: string;
  /** As `lonePage` makes it. */
  readonly html: string;
}

const STYLE =
  'body{margin:0 auto;max-width:80rem;padding:1rem;font:1rem/1.6 system-ui}iframe{box-sizing:border-box;width:100%;height:85vh;border:1px solid #888}code{color:#555}';

/** Some pages in one file, one below the other, each in a frame of its own in which nothing runs. */
export function loneFile(pages: readonly ShownPage[]): string {
  const links = pages.map(({ title }, n) => `<li><a href="#trang-${n + 1}">${escapeHtml(title)}</a></li>`);
  const frames = pages.map(
    ({ title, address, html }, n) =>
      `<section id="trang-${n + 1}"><h2>${escapeHtml(title)}</h2><p><code>${escapeHtml(address)}</code></p><iframe title="${escapeHtml(title)}" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escapeHtml(html)}"></iframe></section>`,
  );
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${say.title}</title>
<style>${STYLE}</style>
<h1>${say.title}</h1>
<p>${say.lead}</p>
<ul>${links.join('')}</ul>
${frames.join('\n')}
`;
}
