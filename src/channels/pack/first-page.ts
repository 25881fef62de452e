import { withPolicy } from '../../hosting/content-security-policy.ts';
import { escapeHtml } from '../../site/escape-html.ts';
import { packSentences as say } from '../../site/sentences/pack.ts';
import { formatDate } from '../../vietnamese/dates.ts';

/** What the first page of a zip says. */
interface First {
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** In which the pages lie. */
  readonly folder: string;
  readonly online: string | undefined;
  /** `#rrggbb` */
  readonly colour: string;
}

/** The file that is opened first: where the pages are, of which day, and what to do where the zip was not unpacked. */
export const firstPage = ({ title, day, folder, online, colour }: First): string =>
  withPolicy(
    `<!DOCTYPE html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
body { max-width: 40em; margin: 2em auto; padding: 0 1em; font: 1.125em/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #1d1b18; background: #fff; }
a { color: #0b4a86; }
.open { display: inline-block; padding: .6em 1.2em; border-radius: .4em; color: #fff; background: ${colour}; }
</style>
<h1>${escapeHtml(title)}</h1>
<p><a class="open" href="${folder}/index.html">${escapeHtml(say.open)}</a></p>
<p>${escapeHtml(say.of(formatDate(day)))}</p>
<p>${escapeHtml(say.unpack)}</p>
${online ? `<p>${escapeHtml(say.online)} <a href="${escapeHtml(online)}">${escapeHtml(online)}</a></p>\n` : ''}</html>
`,
    '/',
    { scripts: new Set(), bundled: '', forms: new Set() },
  );
