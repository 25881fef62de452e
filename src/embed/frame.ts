/**
 * The script inside every widget page, inline under its own hash: reads the options from the fragment, and tells the
 * page around it how tall the content is. Without it the widget reads the same, with the default options.
 *
 * It is compiled alone (`compile.ts`), so it imports nothing. Every widget carries it: each byte counts.
 */

const root = document.documentElement;

/** The value of an option in the fragment, when it is one of those allowed; anything else counts as not said. */
const option = (name: string, allowed: string) =>
  (RegExp(`[#&]${name}=(${allowed})(&|$)`).exec(location.hash) || [])[1];

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
  if (innerWidth)
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
  // Who hears gives the frame a height. On a busy machine Chromium can lose what a frame says while it is put in its place.
  if (!innerWidth || !innerHeight) later = setTimeout(announce, 99);
};

apply();
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
