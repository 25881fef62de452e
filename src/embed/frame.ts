/**
 * The script inside every widget page, inline under its own hash: reads the options from the fragment, and tells the
 * page around it how tall the content is. Without it the widget reads the same, with the default options.
 *
 * It is compiled alone (`compile.ts`), so it imports nothing.
 */

const root = document.documentElement;

/** The value of an option in the fragment, when it is one of those allowed; anything else counts as not said. */
const option = (name: string, allowed: string) =>
  new RegExp(`[#&]${name}=(${allowed})(&|$)`).exec(location.hash)?.[1];

const apply = () => {
  root.dataset['giaoDien'] = option('giao-dien', 'toi|tu-dong') ?? 'sang';
  const target = option('mo', 'trang') ? '_top' : '_blank';
  document.querySelectorAll<HTMLAnchorElement | HTMLFormElement>('[target]').forEach((way) => {
    way.target = target;
  });
  document.querySelectorAll<HTMLElement>('[data-so]').forEach((list) => {
    const count = Number(option('so', '[1-9]|10') ?? list.dataset['so']);
    Array.from(list.children).forEach((line, place) => {
      line.toggleAttribute('hidden', place >= count);
    });
  });
};

const announce = () => {
  const { width, height } = root.getBoundingClientRect();
  parent.postMessage(
    { cchc: 1, type: 'iframe-resized', width: Math.ceil(width), height: Math.ceil(height) },
    '*',
  );
};

apply();
addEventListener('hashchange', apply);
if (parent !== window) {
  announce();
  new ResizeObserver(announce).observe(root);
  addEventListener('load', announce);
  addEventListener('message', (asked: MessageEvent<{ type?: unknown } | null>) => {
    // Both words of @open-iframe-resizer/core (MIT), which some portals already use, and of our own loader.
    if (asked.source === parent && /^iframe-/.test(String(asked.data?.type))) announce();
  });
}

export {};
