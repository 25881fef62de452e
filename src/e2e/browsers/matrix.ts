import type { DrivenBrowser } from '../../browser/driven.ts';
import { LOADER_ADDRESS } from '../../embed/releases.ts';
import { loaderLine, snippet, WITH_LOADER } from '../../embed/snippet.ts';
import { HOSTS, type HostServer } from '../embed-hosts.ts';
import type { WidgetSite } from '../embed-site.ts';
import { thatCount, type Report } from './report.ts';
import { becomesTrue } from './steps.ts';

/** Every host of `embed-matrix.test.ts`, and one that stands in a sandbox, with all forms in one page. */
const LIST = 'nhung/moi-nhat/';
const FORMS = [...WITH_LOADER, 'iframe'] as const;
const WINDOW = { width: 1000, height: 2600 };

/** What shows in place of each link, and of the frame pasted as such, in CSS pixels. */
interface Seen {
  readonly links: readonly { readonly link: number; readonly frame: number; readonly box: number }[];
  readonly pasted: number;
}
const SEEN = `(() => {
  const page = document.getElementById('hop')?.contentDocument ?? document;
  const links = [...page.querySelectorAll('a[href*="/${LIST}"]')].map((link) => {
    const box = link.nextElementSibling;
    const frame = box?.shadowRoot?.querySelector('iframe');
    const isShown = frame && getComputedStyle(frame).visibility === 'visible';
    return { link: link.offsetHeight, frame: isShown ? frame.offsetHeight : 0, box: box?.offsetHeight ?? 0 };
  });
  const pasted = page.querySelector('iframe[src*="/${LIST}"]');
  // It is fetched when it comes near, and stands last: WPE keeps a window of its own size.
  if (links.every(({ frame }) => frame > 20)) pasted.scrollIntoView();
  return { links, pasted: pasted.offsetHeight };
})()`;

/** Whether all are as tall as the first; a host that deforms pasted frames is asked for the links alone. */
const settled = (isDeformed: boolean): string => `(({ links: [first, ...others], pasted }) =>
  first.frame > 20 && others.every(({ frame }) => frame === first.frame) &&
  (${isDeformed} || Math.abs(pasted - first.frame) <= 1))(${SEEN})`;

interface PastedHost {
  readonly name: string;
  readonly address: string;
  readonly framed: boolean;
  readonly deformed: boolean;
}

/** Puts the hosts in; each with its address. */
export function putHosts(site: WidgetSite, hosts: HostServer): PastedHost[] {
  const snippets = FORMS.map((form) =>
    snippet(form, { address: `${site.root}${LIST}#dang=${form}`, title: 'Tin mới', height: 400 }),
  ).join('\n');
  const loader = loaderLine(site.root + LOADER_ADDRESS.slice(1));
  const put = HOSTS.map((host, place) => ({
    name: host.name,
    address: hosts.put(`/cong-${place}/`, host.page(snippets, loader), host.headers?.(site.origin)),
    framed: host.framed,
    deformed: host.hostileToFrames === true,
  }));
  const inner = `<!doctype html><body>${snippets}${loader}`
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
  const sandbox = `<!doctype html><meta charset="utf-8"><title>Cổng xã</title><iframe id="hop" title="Hộp" sandbox="allow-scripts allow-same-origin allow-popups" width="900" height="2500" srcdoc="${inner}"></iframe>`;
  const address = hosts.put('/hop/', sandbox);
  return [...put, { name: 'a sandboxed srcdoc', address, framed: true, deformed: false }];
}

/** Expects each form in each host to show the widget, as tall as the others and no hole beside it, or else its link. */
export async function checkMatrix(
  browser: DrivenBrowser,
  hosts: readonly PastedHost[],
  { check }: Report,
): Promise<void> {
  if (browser.resizes) await browser.resize(WINDOW.width, WINDOW.height);
  await browser.complaints();
  for (const { name, address, framed, deformed } of hosts)
    await check(`${name}, every form of a snippet`, async () => {
      await browser.open(address);
      const isSettled = await becomesTrue(browser, settled(deformed), framed ? 20_000 : 1500);
      const { links, pasted } = await browser.value<Seen>(SEEN);
      const told = await browser.complaints();
      if (links.length !== WITH_LOADER.length) return [`${links.length} links are there`];
      if (!framed) return links.every(({ link, frame }) => link > 0 && !frame) ? [] : ['a link is gone'];
      const height = links[0]?.frame ?? 0;
      return [
        ...(isSettled ? [] : [`not all forms are shown alike: ${JSON.stringify(links)}`]),
        ...links.flatMap(({ link, frame, box }, place) =>
          link === 0 && frame === box ? [] : [`${FORMS[place]} shows ${frame} px and takes ${link + box}`],
        ),
        ...(deformed || Math.abs(pasted - height) <= 1
          ? []
          : [`the pasted frame is ${pasted} px tall, others ${height}`]),
        ...thatCount(told),
      ];
    });
}
