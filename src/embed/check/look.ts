import type { Browser, Frame, Page } from 'playwright-core';
import { checkSentences as say } from '../../site/sentences/embed-check.ts';
import type { SeenFrame, SeenPage, SeenSnippet } from './observed.ts';

/** A page that cannot be looked at, with a line for the webmaster. */
export class CannotLook extends Error {}

const LOADER = /\/nhung\/v1\/embed(\.[0-9a-f]+)?\.js$/;
/** Milliseconds to wait for the page itself, and for its frames to show. */
const WAITING = { timeout: 30_000, patience: 15_000 } as const;

interface Pasted extends Omit<SeenSnippet, 'frame'> {
  readonly framed: boolean;
}

/** Snippets of the page in their order; each is marked so that its frame can be found again. */
const pastedIn = (page: Page): Promise<Pasted[]> =>
  page.evaluate(() => {
    const inWidgets = (address: string) =>
      /\/nhung\/[^?#]+\//.test(address) && !/\/nhung\/(cam-ket|to-huong-dan|v1)\//.test(address);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="/nhung/"]')];
    const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe')];
    const found = [
      ...links.filter((link) => inWidgets(link.href)),
      ...frames.filter((frame) => inWidgets(frame.src)),
    ];
    found.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    return found.map((element) => {
      if (element instanceof HTMLIFrameElement)
        return {
          form: 'iframe' as const,
          address: element.src,
          words: '',
          reserved: true,
          framed: element.offsetHeight > 0,
        };
      const boxes = [element.nextElementSibling, element.closest('cchc-nhung')];
      const made = boxes.map((box) => box?.shadowRoot?.querySelector('iframe')).find((one) => one);
      const form = element.closest('[data-cchc-nhung]')
        ? 'wrapper'
        : element.classList.contains('cchc-nhung')
          ? 'link'
          : element.closest('cchc-nhung')
            ? 'element'
            : 'bare';
      return {
        form,
        address: element.href,
        words: element.textContent.trim(),
        reserved: Number.parseFloat(element.style.minHeight) > 0,
        framed: made ? getComputedStyle(made).visibility === 'visible' : false,
      };
    });
  });

async function seenFrame(frame: Frame, status: number | undefined): Promise<SeenFrame> {
  const element = await frame.frameElement();
  const box = await element.evaluate((node) => (node as Element).getBoundingClientRect().height);
  const title = (await element.getAttribute('title')) ?? '';
  const inside = await frame
    .evaluate(() => ({
      content: document.documentElement.getBoundingClientRect().height,
      linksBack: document.querySelector('main > p:last-child a[href]') !== null,
    }))
    .catch(() => undefined);
  return { title, box, status, content: inside?.content, linksBack: inside?.linksBack ?? false };
}

/** Opens the address. @throws CannotLook with one line when it is no page that answers. */
async function open(page: Page, url: string, timeout: number): Promise<void> {
  let type: string | undefined;
  try {
    const answer = await page.goto(url, { timeout, waitUntil: 'load' });
    type = answer?.headers()['content-type'];
    if (answer && answer.status() >= 400) throw new CannotLook(say.status(url, answer.status()));
  } catch (cause) {
    if (cause instanceof CannotLook) throw cause;
    const text = (cause as Error).message;
    if (/timeout/i.test(text)) throw new CannotLook(say.timeout(url, timeout / 1000), { cause });
    if (/download|ERR_ABORTED/i.test(text)) throw new CannotLook(say.notHtml(url), { cause });
    throw new CannotLook(say.unreachable(url), { cause });
  }
  if (type !== undefined && !/html/.test(type)) throw new CannotLook(say.notHtml(url));
}

/** Scrolls through the page, because frames are fetched only when they come near. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight && top < 60_000; top += 600) {
      scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    scrollTo(0, 0);
  });
}

/**
 * Opens a host's page in Chromium and says what is there of ours; the times to wait, in milliseconds, may be set.
 * @throws CannotLook when the address shows no HTML page
 */
export async function lookAt(
  browser: Browser,
  url: string,
  waiting: Partial<Record<keyof typeof WAITING, number>> = {},
): Promise<SeenPage> {
  const { timeout, patience } = { ...WAITING, ...waiting };
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, locale: 'vi-VN' });
  const statuses = new Map<string, number>();
  page.on('response', (response) => statuses.set(response.url().replace(/#.*/, ''), response.status()));
  try {
    await open(page, url, timeout);
    await scrollThrough(page);
    const until = Date.now() + patience;
    let pasted = await pastedIn(page);
    while (pasted.some(({ framed }) => !framed) && Date.now() < until) {
      await page.waitForTimeout(200);
      pasted = await pastedIn(page);
    }
    await page.waitForTimeout(300);
    const free = page.frames().filter((frame) => frame !== page.mainFrame());
    const snippets: SeenSnippet[] = [];
    for (const { framed, ...one } of pasted) {
      const bare = new URL(one.address).pathname;
      const place = framed
        ? free.findIndex((frame) => URL.canParse(frame.url()) && new URL(frame.url()).pathname === bare)
        : -1;
      const [frame] = place < 0 ? [] : free.splice(place, 1);
      snippets.push({
        ...one,
        ...(frame && { frame: await seenFrame(frame, statuses.get(frame.url().replace(/#.*/, ''))) }),
      });
    }
    const scripts = await page.$$eval('script[src]', (all) =>
      all.map((script) => (script as HTMLScriptElement).src),
    );
    return { url, snippets, loaders: scripts.filter((src) => LOADER.test(src.replace(/[?#].*/, ''))) };
  } finally {
    await page.close();
  }
}
