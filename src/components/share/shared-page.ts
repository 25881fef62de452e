/** What others are told of a page, from its own head. */
export interface SharedPage {
  readonly title: string;
  readonly description: string;
  /** Where it stands; root-relative where the site has no address of its own. */
  readonly address: string;
}

/** The page that an address names to be shared (`#t=/tin-tuc/2026/bai/`), root-relative; undefined where it names none of ours. */
export const namedPage = (hash: string): string | undefined =>
  /^#t=(\/(?:[\w-]+(?:\.[\w-]+)*\/)*)$/.exec(hash)?.[1];

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Text of an attribute, with the few references that our pages write in one. */
const decoded = (html: string): string =>
  html.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code?: string, name = '') =>
    code ? String.fromCodePoint(Number(code)) : (NAMED[name as string] ?? ''),
  );

/** Reads the head of one of our pages: no document is made of it, which the policy of pages would not allow. */
export function sharedPage(html: string): SharedPage | undefined {
  const said = (pattern: RegExp): string => decoded(pattern.exec(html)?.[1] ?? '');
  const title = said(/<meta property="og:title" content="([^"]*)"/);
  const description = said(/<meta name="description" content="([^"]*)"/);
  const address = said(/<link rel="canonical" href="([^"]*)"/);
  return title && address ? { title, description, address } : undefined;
}

/** A text ready to be pasted into a chat: the title, its sentences, the address. */
export const chatText = ({ title, description, address }: SharedPage, whole: string): string =>
  `${title}\n\n${description}\n\n${whole} ${address}`;
