import { PAGE_CODE, qrCode } from '../charts/qr-code.ts';
import type { BuiltFolder } from '../built/pages.ts';
import { withBase } from '../site/href.ts';
import type { SiteSettings } from '../site/settings.ts';

/** Writes beside each page that shows it the code of the page's address. */
export function writePageCodes(
  built: BuiltFolder,
  { siteUrl, basePath }: Pick<SiteSettings, 'siteUrl' | 'basePath'>,
): void {
  for (const page of built.pages) {
    const { file, address } = page;
    const code = `${address.slice(1)}${PAGE_CODE}`;
    if (!file.endsWith('index.html')) continue;
    const isShown = page.reading(`code ${code}`, (html) => html.includes(`src="${basePath}${code}"`));
    if (isShown && !built.carry(code)) built.write(code, qrCode(siteUrl + withBase(address, basePath)));
  }
}
