/**
 * The v1 loader, served as `/nhung/v1/embed.js` to pages of other sites: turns each snippet (a link into `/nhung/`)
 * into a frame that is as tall as its content, and leaves the link alone whenever it cannot.
 *
 * It is compiled alone (`compile.ts`), so it imports nothing. It runs inside pages that we do not know: it adds no
 * global, touches no prototype and calls only what the libraries of old portals are not known to replace.
 */

/** The origin of our site, `https://host[:port]`, baked in when the site is built (`releases.ts`). */
declare const ORIGIN: string;
/** Host and path below which every widget lives, `host[:port]/base/nhung/`, baked in likewise. */
declare const PLACE: string;

interface Widget {
  readonly frame: HTMLIFrameElement;
  readonly slot: HTMLSlotElement;
  readonly dress: (word: string) => void;
}

/** How far below the window a frame is fetched, in CSS pixels. */
const NEAR = '600px';
/** A frame that has not told its height after this time is taken away, in milliseconds. */
const PATIENCE = 6000;

const widgets: Widget[] = [];

/**
 * Dresses the element around a frame: `unset` while the link still shows (it inherits the host's type and colour), `initial` once the
 * frame does. `!important` inside `:host` beats `!important` outside, so no rule of the host reaches the frame. Browsers that let no
 * script make a sheet (Safari before 16.4) get the same as the element's own style, which beats all but the host's own scripts.
 */
const dresser = (box: HTMLElement, root: ShadowRoot) => {
  const rules = (word: string) => `all:${word}!important;display:block!important;width:100%!important`;
  try {
    const sheet = new CSSStyleSheet();
    root.adoptedStyleSheets = [sheet];
    return (word: string) => sheet.replaceSync(`:host{${rules(word)}}`);
  } catch {
    return (word: string) => {
      box.style.cssText = rules(word);
    };
  }
};

const open = (link: HTMLAnchorElement) => {
  if ((link.host + link.pathname).indexOf(PLACE) !== 0) return;
  let box = link.closest<HTMLElement>('cchc-nhung');
  if (!box) {
    // The link is wrapped, not given a brother: `:nth-child` and `:last-child` of the host go on matching as before.
    box = document.createElement('cchc-nhung');
    (link.parentNode as Element).replaceChild(box, link);
    box.appendChild(link);
  }
  // A portal may carry this script twice: whoever comes second finds the shadow root and goes.
  if (box.shadowRoot) return;
  const root = box.attachShadow({ mode: 'open' });
  const dress = dresser(box, root);
  const slot = document.createElement('slot');
  const frame = document.createElement('iframe');
  frame.title = link.title || (link.textContent || '').replace(/\s+/g, ' ').slice(0, 120) || 'CCHC';
  frame.setAttribute('scrolling', 'no');
  frame.referrerPolicy = 'no-referrer';
  frame.style.cssText = 'all:initial;display:block;width:100%;height:0;visibility:hidden';
  frame.src = ORIGIN + link.pathname + link.hash;
  dress('unset');
  widgets.push({ frame, slot, dress });
  root.appendChild(slot);
  root.appendChild(frame);
  const judge = () => {
    if (!slot.parentNode || !frame.parentNode) return;
    // In a tab panel that is hidden just now nothing can be measured: wait on.
    if (frame.offsetWidth) root.removeChild(frame);
    else setTimeout(judge, PATIENCE);
  };
  setTimeout(judge, PATIENCE);
};

const watcher = new IntersectionObserver(
  (sights) => {
    for (let i = 0; i < sights.length; i++) {
      const sight = sights[i] as IntersectionObserverEntry;
      if (!sight.isIntersecting) continue;
      watcher.unobserve(sight.target);
      open(sight.target as HTMLAnchorElement);
    }
  },
  { rootMargin: NEAR },
);

/**
 * Editors with strict rules (CKEditor 4) leave nothing of the snippet but its address: a link that is all there is in its
 * paragraph, and whose fragment holds an option, is one of ours. A link within a sentence or a menu stays what it is.
 */
const isOurs = ({ className, textContent }: Element, around: Element) =>
  around.tagName !== 'P' ||
  /cchc/.test(className) ||
  (around.textContent as string).trim() === (textContent as string).trim();

const scan = () => {
  const links = document.querySelectorAll<HTMLAnchorElement>(
    'a.cchc-nhung,cchc-nhung a,[data-cchc-nhung] a,p>a[href*="/nhung/"][href*="/#"]:only-child',
  );
  for (let i = 0; i < links.length; i++) {
    const link = links[i] as HTMLAnchorElement;
    if (isOurs(link, link.parentNode as Element)) watcher.observe(link);
  }
};

addEventListener('message', (message: MessageEvent<unknown>) => {
  const told = message.data as { cchc?: unknown; type?: unknown; width?: unknown; height?: unknown } | null;
  if (!message.isTrusted || !told || told.cchc !== 1 || told.type !== 'iframe-resized') return;
  // A sandboxed portal page makes our frame's origin opaque; that the frame is ours is checked below in any case.
  if (message.origin !== ORIGIN && message.origin !== 'null') return;
  const { width, height } = told;
  if (typeof height !== 'number' || !width || !(height >= 20 && height <= 20000)) return;
  for (let i = 0; i < widgets.length; i++) {
    const widget = widgets[i] as Widget;
    const { frame, slot } = widget;
    if (!frame.contentWindow || frame.contentWindow !== message.source) continue;
    frame.style.height = `${height}px`;
    if (!slot.parentNode) continue;
    slot.parentNode.removeChild(slot);
    widget.dress('initial');
    frame.style.visibility = 'visible';
  }
});

if (document.readyState === 'complete') scan();
else {
  addEventListener('load', scan);
  setTimeout(scan, 2500);
}

export {};
