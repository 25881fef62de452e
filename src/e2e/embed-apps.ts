import { build } from 'esbuild';

/**
 * Small applications of a host that show the snippet, another one and plain paragraphs, and change their minds: each puts
 * `show(turn)` and `stop()` into `window.app`. What a turn shows is the same in all: see `PLAN`.
 */
const PLAN = `
  const { first, second } = window.addresses;
  export const style = { display: 'block', minHeight: '400px' };
  export const plan = (turn) => ({
    words: 'Lần ' + turn,
    links: [
      ...(turn % 3 ? [{ key: 'a', href: turn % 5 ? first : second, text: 'Tin ' + turn }] : []),
      ...(turn % 4 ? [{ key: 'b', href: second, text: 'Số' }] : []),
    ].sort((a, b) => (turn % 2 ? 1 : -1) * a.key.localeCompare(b.key)),
  });
`;

const REACT = `
  import { createElement as h } from 'react';
  import { flushSync } from 'react-dom';
  import { createRoot } from 'react-dom/client';
  import { plan, style } from 'plan';
  let root;
  const App = ({ turn }) => {
    const { words, links } = plan(turn);
    return h('section', null, h('p', null, words),
      ...links.map(({ key, href, text }) => h('a', { key, href, style, className: 'cchc-nhung' }, text)),
      turn % 7 ? h('cchc-nhung', { key: 'c' }, h('a', { href: links[0]?.href, style }, 'Trong thẻ')) : null,
      h('p', null, 'Sau'));
  };
  window.app = {
    show: (turn) => flushSync(() => (root ??= createRoot(document.getElementById('o'))).render(h(App, { turn }))),
    stop: () => { root?.unmount(); root = undefined; },
  };
`;

const VUE = `
  import { createApp, h, nextTick, ref } from 'vue';
  import { plan, style } from 'plan';
  const turn = ref(0);
  let app;
  const App = () => {
    const { words, links } = plan(turn.value);
    return h('section', [h('p', words),
      ...links.map(({ key, href, text }) => h('a', { key, href, style, class: 'cchc-nhung' }, text)),
      turn.value % 7 ? h('cchc-nhung', { key: 'c' }, [h('a', { href: links[0]?.href, style }, 'Trong thẻ')]) : null,
      h('p', 'Sau')]);
  };
  window.app = {
    show: (now) => {
      turn.value = now;
      if (!app) { app = createApp(App); app.config.compilerOptions.isCustomElement = (tag) => tag === 'cchc-nhung'; app.mount('#o'); }
      return nextTick();
    },
    stop: () => { app?.unmount(); app = undefined; },
  };
`;

/** Frameworks by name: the application's source, and which installed package each of its imports is. */
export const FRAMEWORKS: Readonly<
  Record<string, { source: string; alias: Readonly<Record<string, string>> }>
> = {
  'React 18': { source: REACT, alias: { react: 'react-18', 'react-dom': 'react-dom-18' } },
  'React 19': { source: REACT, alias: {} },
  'Vue 3': { source: VUE, alias: {} },
};

/** The application as one classic script. @throws when esbuild cannot bundle it */
export async function bundled({ source, alias }: (typeof FRAMEWORKS)[string]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    alias,
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [
      {
        name: 'plan',
        setup: (bundle) => {
          bundle.onResolve({ filter: /^plan$/ }, () => ({ path: 'plan', namespace: 'plan' }));
          bundle.onLoad({ filter: /./, namespace: 'plan' }, () => ({ contents: PLAN }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}
