import { PAGE_CODE, qrCode } from '../charts/qr-code.ts';
import type { BuiltFolder, PageFile } from '../built/pages.ts';
import { withBase } from '../site/href.ts';
import type { SiteSettings } from '../site/settings.ts';

const codeOf = ({ address }: PageFile): string => `${address.slice(1)}${PAGE_CODE}`;

/** Whether a page shows the code of its own address. */
export const showsCode = (page: PageFile, basePath: string): boolean =>
  page.file.endsWith('index.html') &&
  page.reading(`code ${page.address}`, (html) => html.includes(`src="${basePath}${codeOf(page)}"`));

/** Writes beside each page that shows it the code of the page's address. */
export function writePageCodes(
  built: BuiltFolder,
  { siteUrl, basePath }: Pick<SiteSettings, 'siteUrl' | 'basePath'>,
): void {
  for (const page of built.pages.filter((one) => showsCode(one, basePath)))
    if (!built.carry(codeOf(page)))
      built.write(codeOf(page), qrCode(siteUrl + withBase(page.address, basePath)));
}
