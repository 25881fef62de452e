/**
 * The v1 loader, served as `/nhung/v1/embed.js` to pages of other sites: shows behind each snippet (a link into `/nhung/`)
 * a frame that is as tall as its content, and leaves the link alone until that frame has spoken.
 *
 * It is compiled alone (`compile.ts`), so it imports nothing. It runs inside pages that we do not know: it adds no
 * global, touches no prototype and calls only what the libraries of old portals are not known to replace. React, Vue and
 * their like hold on to the nodes that they made: none of them is moved, replaced or removed; links are only hidden.
 */

/** The origin of our site, `https://host[:port]`, baked in when the site is built (`releases.ts`). */
declare const ORIGIN: string;
/** Host and path below which every widget lives, `host[:port]/base/nhung/`, baked in likewise. */
declare const PLACE: string;

/** A link of the host with a frame of ours behind it, or a frame that the host pasted as such. */
interface Widget {
  readonly node: HTMLAnchorElement | HTMLIFrameElement;
  /** What the node led to when it was found. */
  readonly address: string;
  /** Our element behind the link, with the frame in its shadow. */
  box?: HTMLElement;
  frame?: HTMLIFrameElement;
  /** What the frame told last, in CSS pixels; until then the link shows. */
  size?: { readonly width: number; readonly height: number; readonly print: number };
}

/** Width of a frame on paper, in CSS pixels: fits A5 within usual margins. Its height there is told ahead (`frame.ts`). */
const PAPER = 454;
/** Milliseconds from a change of the host's page to the look for new snippets in it. */
const PAUSE = 99;
const BOX = 'cchc-nhung';
const WWW = /^www\./;

const probe = document.createElement('a');
/** By the host's node. */
const widgets = new Map<Node, Widget>();
let isWaiting = false;

/** Old libraries replace the `forEach` of lists, though not that of maps. */
const each = <T>(list: ArrayLike<T>, act: (one: T) => void) => {
  for (let at = 0; at < list.length; at++) act(list[at] as T);
};

/** Address of the frame that a node of the host stands for; empty where it leads to none of ours. */
const addressOf = (node: Widget['node']) => {
  probe.href = (node as HTMLAnchorElement).href || (node as HTMLIFrameElement).src;
  const { host, pathname, hash } = probe;
  return (host + pathname).replace(WWW, '').indexOf(PLACE.replace(WWW, ''))
    ? ''
    : ORIGIN + pathname + (hash.length < 200 ? hash : '');
};

/** The block that an element stands in, whatever inline elements an editor has put between. */
const blockAround = ({ parentNode }: Element): Element =>
  /^(inline|contents)/.test(getComputedStyle(parentNode as Element).display)
    ? blockAround(parentNode as Element)
    : (parentNode as Element);

const words = ({ textContent }: Element) => (textContent as string).trim();

/**
 * Editors with strict rules (CKEditor 4) leave nothing of the snippet but its address: a link to a widget that is all there
 * is in its block is one of ours. A link within a sentence or a menu, or in a text being edited, stays what it is.
 */
const isSnippet = (link: HTMLElement) =>
  !link.isContentEditable &&
  (link.matches('.cchc-nhung,cchc-nhung a,[data-cchc-nhung] a') ||
    (/\/nhung\/(?!cam-ket|to-huong-dan|v1\/)./.test(probe.pathname) &&
      !link.closest('nav,[role=navigation],[role^=menu]') &&
      words(link) &&
      words(link) === words(blockAround(link))));

/** Whether an older loader, which a portal may carry as well, has taken the link: its frame stands in the shadow around it. */
const isTaken = (node: Element) => {
  const box = node.closest(BOX);
  return ((box && box.shadowRoot) || node).querySelector('iframe');
};

const place = (box: Node, link: Node) => (link.parentNode as Node).insertBefore(box, link.nextSibling);

/**
 * Style of the box: in the place of its link, as far from what is above and below, as wide as its block, and asking for the same width
 * where that follows from what is in it. `!important` in an element's own style beats all rules of the host.
 */
const dress = ({ style }: HTMLElement, link: Element, more = '') => {
  const { contain, marginTop, marginBottom } = getComputedStyle(link);
  style.cssText =
    `all:initial;display:block;width:100%;margin:${marginTop} 0 ${marginBottom};contain:${contain};contain-intrinsic-width:240px;${more}`.replace(
      /;/g,
      '!important;',
    );
};

const hide = ({ style }: HTMLElement) => (style.cssText += ';display:none!important');

/** Shows a link that was hidden, or that is the copy of a hidden one. */
const reveal = ({ style }: HTMLElement) => {
  if (style.getPropertyPriority('display')) style.display = 'block';
};

const open = (widget: Widget) => {
  if (widget.frame) return;
  const link = widget.node;
  let box = link.nextSibling as HTMLElement | null;
  const before = link.offsetWidth;
  // The copy of a box, made with the host's HTML, is empty and has lost its shadow.
  if (!box || box.localName !== BOX || box.firstChild) place((box = document.createElement(BOX)), link);
  dress(box, link);
  // As wide as it will be, though a row has no room for both, but out of the way: nothing of the host moves.
  dress(box, link, `min-width:${before}px;width:${box.offsetWidth}px;position:absolute;`);
  const frame = document.createElement('iframe');
  frame.title = link.title || words(link) || 'CCHC';
  frame.scrolling = 'no';
  frame.referrerPolicy = 'no-referrer';
  frame.style.cssText = 'all:initial;display:block;width:100%;height:0;visibility:hidden';
  frame.src = widget.address;
  widget.box = box;
  widget.frame = frame;
  box.attachShadow({ mode: 'open' }).appendChild(frame);
};

const watcher = new IntersectionObserver(
  (sights) =>
    each(sights, ({ isIntersecting, target }) => {
      const widget = isIntersecting && widgets.get(target);
      if (widget) open(widget);
    }),
  // How far below the window a frame is fetched.
  { rootMargin: '600px' },
);

const scan = () => {
  isWaiting = false;
  each(document.querySelectorAll<Widget['node']>('a[href*="/nhung/"],iframe[src*="/nhung/"]'), (node) => {
    const address = addressOf(node);
    if (!address || widgets.has(node) || isTaken(node)) return;
    const widget: Widget = { node, address };
    if (node.localName === 'iframe') {
      widget.frame = node as HTMLIFrameElement;
      // It may have spoken before anybody listened; it answers to any word that begins so.
      (widget.frame.contentWindow as Window).postMessage({ type: 'iframe-resized' }, '*');
    } else {
      if (!isSnippet(node)) return;
      reveal(node);
      watcher.observe(node);
    }
    widgets.set(node, widget);
    changes.observe(node, { attributes: true });
  });
};

const changes = new MutationObserver(() => {
  widgets.forEach(({ node, address, box, size }) => {
    if (!node.isConnected || addressOf(node) !== address || isTaken(node)) {
      widgets.delete(node);
      watcher.unobserve(node);
      if (box) {
        reveal(node);
        box.remove();
      }
    } else if (box) {
      if (node.nextSibling !== box) place(box, node);
      if (size && !node.style.getPropertyPriority('display')) hide(node);
    }
  });
  if (!isWaiting) setTimeout(scan, PAUSE);
  isWaiting = true;
});

const start = () => {
  scan();
  changes.observe(document, { childList: true, subtree: true });
};

const isSensible = (height: unknown) => typeof height === 'number' && height >= 20 && height <= 20000;

/** What a frame says of itself; of others nothing is known but that it may be null. */
interface Told {
  readonly cchc?: unknown;
  readonly type?: unknown;
  readonly width: number;
  readonly height: number;
  readonly print: number;
}

const listen = ({ isTrusted, data: told, origin, source }: MessageEvent<Told | null>) => {
  if (!isTrusted || !told || told.cchc !== 1 || told.type !== 'iframe-resized') return;
  const { width, height, print } = told;
  if (!(width > 0) || !isSensible(height)) return;
  widgets.forEach((widget) => {
    const { node, frame, box } = widget;
    // A sandboxed portal page makes our frame's origin opaque.
    if (!frame || frame.contentWindow !== source || (origin !== 'null' && frame.src.indexOf(`${origin}/`)))
      return;
    widget.size = { width, height, print: isSensible(print) ? print : height };
    frame.style.height = `${height}px`;
    if (!box) return;
    frame.style.visibility = 'visible';
    dress(box, node);
    hide(node);
  });
};

/** Paper is narrower than the window, and no frame can be asked while the host is printed. */
const print = ({ type }: Event) =>
  widgets.forEach((widget) => {
    const isOver = type === 'afterprint';
    open(widget);
    const { frame, size } = widget as Required<Widget>;
    frame.loading = 'eager';
    if (!size) return;
    const { width, height, print } = size;
    const { style } = frame;
    style.minWidth = isOver ? '' : `${Math.min(PAPER, width)}px`;
    style.maxWidth = style.minWidth || '100%';
    style.height = `${isOver || width <= PAPER ? height : print}px`;
  });

// A page that carries this script twice, or runs it anew at each visit (Turbo), is served by the first.
if (dispatchEvent(new Event(PLACE, { cancelable: true }))) {
  addEventListener(PLACE, (event) => event.preventDefault());
  addEventListener('message', listen);
  addEventListener('beforeprint', print);
  addEventListener('afterprint', print);
  addEventListener('load', start);
  setTimeout(start, document.readyState === 'complete' ? 0 : 2500);
}

export {};
