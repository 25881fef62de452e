/**
 * The script inside every widget page, inline under its own hash: reads the options from the fragment, and tells the
 * page around it how tall the content is. Without it the widget reads the same, with the default options.
 *
 * It is compiled alone (`compile.ts`), so it imports nothing. Every widget carries it: each byte counts.
 */

/** Words before an address that is to be copied, baked in when the site is built (`widget-code.ts`). */
declare const COPY: string;

const root = document.documentElement;
/** WordPress marks the frames that it makes of oEmbed answers, `#?secret=…`, and hears only those that repeat it (`wp-embed.js`). */
const [, secret] = /[#?&]secret=(\w+)/.exec(location.hash) || [];

/** The value of an option in the fragment, when it is one of those allowed; anything else counts as not said. */
const option = (name: string, allowed: string) =>
  (RegExp(`[#&]${name}=(${allowed})([&#]|$)`).exec(location.hash) || [])[1];

const apply = () => {
  // The sheet knows the values; others match nothing in it.
  root.dataset['giaoDien'] = option('giao-dien', '[a-z-]+') || '';
  for (const way of document.querySelectorAll<HTMLAnchorElement | HTMLFormElement>('[target]'))
    way.target = option('mo', 'trang') ? '_top' : '_blank';
  for (const list of document.querySelectorAll<HTMLElement>('[data-so]'))
    ([...list.children] as HTMLElement[]).forEach((line, place) => {
      line.hidden = place >= +(option('so', '[1-9]|10') || list.dataset['so'] || 0);
    });
};

/** Says something to WordPress in its own words, where it asked for them. */
const tell = (message: string, value: string | number) =>
  secret && parent.postMessage({ message, value, secret }, '*');

/**
 * In a sandbox: opens what a link or the search form leads to, and writes its address below, to be copied: the window may be forbidden,
 * or stay empty (what a sandbox opens is sandboxed, and then refused by the page's own opener policy), and nothing tells which.
 */
const leave = (event: Event) => {
  const pressed = (event.target as Element).closest<HTMLAnchorElement | HTMLButtonElement>(
    'a[target],button',
  );
  if (!pressed) return;
  const form = (pressed as HTMLButtonElement).form;
  const address =
    (pressed as HTMLAnchorElement).href || `${form?.action}?q=${encodeURIComponent(form?.['q'].value)}`;
  event.preventDefault();
  tell('link', address);
  open(address);
  let said = pressed.nextElementSibling;
  if (said?.role !== 'status') {
    said = document.createElement('small');
    said.role = 'status';
    pressed.after(said);
  }
  said.textContent = COPY + address;
};

let later: ReturnType<typeof setTimeout>;

const tall = () => Math.ceil(root.getBoundingClientRect().height);

/** Height on paper, where the loader makes the frame this wide at most: nobody can ask while the host is printed. */
const tallOnPaper = () => {
  root.style.width = innerWidth > 454 ? '454px' : '';
  const height = tall();
  root.style.width = '';
  return height;
};

const announce = () => {
  clearTimeout(later);
  // A frame in another process learns its width late, and one in a hidden tab panel has none: nothing to tell yet.
  if (innerWidth) {
    tell('height', tall());
    parent.postMessage(
      {
        cchc: 1,
        type: 'iframe-resized',
        width: innerWidth,
        height: tall(),
        print: tallOnPaper(),
      },
      '*',
    );
  }
  // Who hears gives the frame a height. On a busy machine Chromium can lose what a frame says while it is put in its place.
  if (!innerWidth || !innerHeight) later = setTimeout(announce, 99);
};

apply();
// An opaque origin is that of a sandbox; forms are forbidden there unless it says otherwise, so the press itself is heard.
if (origin === 'null') addEventListener('click', leave);
addEventListener('hashchange', apply);
if (parent !== window) {
  announce();
  new ResizeObserver(announce).observe(root);
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    // Both words of @open-iframe-resizer/core (MIT), which some portals already use, and of our own loader.
    if (source === parent && data && /^iframe-/.test(data.type as string)) announce();
  });
}

export {};
