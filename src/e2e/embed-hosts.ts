import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { listen } from '../hosting/server.ts';

/** A page of another site as portals have them: what stands around the snippets, and the headers it comes with. */
export interface Host {
  readonly name: string;
  /** The whole page; `snippets` and `loader` are put where the portal would have them. */
  readonly page: (snippets: string, loader: string) => string;
  readonly headers?: (site: string) => Readonly<Record<string, string>>;
  /** Whether the loader can run there; else the link stays. */
  readonly framed: boolean;
  /** Whether the portal's own rules deform a plain iframe, against which an iframe has no defence. */
  readonly hostileToFrames?: boolean;
  /** Width of the column where it is not the page's. */
  readonly column?: number;
}

/** Elements whose look must not change; they stand before and after the snippets. */
const MARKS = {
  before:
    '<h2 data-mark>Tin tức</h2><p data-mark>Đoạn <b data-mark>đầu</b> <a data-mark href="#x">liên kết</a></p>',
  after: '<ul data-mark><li data-mark>Một</li></ul><button data-mark id="after">Sau</button>',
};

const page =
  (head: string, body: (snippets: string) => string, doctype = '<!doctype html>') =>
  (snippets: string, loader: string) =>
    `${doctype}<html lang="vi"><head><meta charset="utf-8"><title>Cổng xã</title>${head}</head><body><main><h1>Cổng xã</h1><button id="before">Trước</button>${MARKS.before}${body(snippets)}${MARKS.after}</main>${loader}</body></html>`;

const plain = (snippets: string) => `<div class="cot">${snippets}</div>`;

const HOSTILE_SHEET = `<style>
* { margin: 3px !important; padding: 4px !important; font: italic 21px/1 serif !important; color: lime !important;
    float: none !important; text-transform: uppercase !important; box-sizing: content-box !important; }
iframe { width: 50px !important; height: 10px !important; display: none !important; position: absolute !important; }
cchc-nhung { width: 20px; opacity: 0.1; height: 5px; overflow: hidden }
</style>`;

const POLLUTED = `<script src="/jquery.js"></script><script>
// They throw for our script alone: the browser's driver calls them, too.
(function () {
  function poison(owner, name) {
    var real = owner[name];
    owner[name] = function () {
      if (/embed\\.js/.test(new Error().stack)) throw new Error('polluted ' + name);
      return real.apply(this, arguments);
    };
  }
  poison(JSON, 'parse'); poison(JSON, 'stringify'); poison(Array, 'from'); poison(Function.prototype, 'bind');
  poison(Array.prototype, 'forEach'); poison(Array.prototype, 'map'); poison(Object, 'assign'); poison(Object, 'keys');
})();
Array.prototype.each = function () {};
window.define = function () { throw new Error('define'); }; window.define.amd = {};
jQuery(function ($) { $('body').addClass('san-sang'); });
</script>`;

/** Every host of the matrix that ends with a frame or with the link by itself. */
export const HOSTS: readonly Host[] = [
  { name: 'plain HTML5', page: page('', plain), framed: true },
  {
    name: 'quirks mode with hostile rules',
    page: page(HOSTILE_SHEET, plain, ''),
    framed: true,
    hostileToFrames: true,
  },
  {
    name: 'policy of its own sources only',
    page: page('', plain),
    headers: () => ({ 'content-security-policy': "script-src 'self'; style-src 'self'; frame-src 'self'" }),
    framed: false,
    hostileToFrames: true,
  },
  {
    name: 'policy with our sources and Trusted Types',
    page: page('', plain),
    headers: (site) => ({
      'content-security-policy': `script-src ${site}; frame-src ${site}; style-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'`,
    }),
    framed: true,
  },
  { name: 'jQuery 1.12 and polluted prototypes', page: page(POLLUTED, plain), framed: true },
  {
    name: 'column of 280 px',
    page: page('<style>.cot { width: 280px; float: right }</style>', plain),
    framed: true,
    column: 280,
  },
  {
    name: 'dark host',
    page: page(
      '<meta name="color-scheme" content="dark"><style>body { background: #111; color: #eee }</style>',
      plain,
    ),
    framed: true,
  },
  {
    name: 'host under COEP',
    page: page('', plain),
    headers: () => ({
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    }),
    framed: true,
  },
];

const require = createRequire(import.meta.url);
const FILES: Readonly<Record<string, string>> = {
  '/jquery.js': 'jquery/dist/jquery.js',
  '/ckeditor.js': 'ckeditor4/ckeditor.js',
  '/purify.js': 'dompurify/dist/purify.js',
};

/** A web server of somebody else, whose pages the tests put in. */
export interface HostServer {
  readonly origin: string;
  /** Puts a page at `path`. */
  readonly put: (path: string, html: string, headers?: Readonly<Record<string, string>>) => string;
  readonly close: () => Promise<void>;
}

/** Serves pages on 127.0.0.1, and the libraries that they use from `node_modules/`. */
export async function openHostServer(): Promise<HostServer> {
  const pages = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();
  const modules = require.resolve('jquery/package.json').replace(/jquery\/package\.json$/, '');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const found = pages.get(pathname);
    if (found) {
      for (const [name, value] of Object.entries(found.headers)) response.setHeader(name, value);
      return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(found.html);
    }
    const file = FILES[pathname] ?? /^\/modules\/(.+)$/.exec(pathname)?.[1];
    if (!file) return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    try {
      const type = file.endsWith('.css')
        ? 'text/css'
        : /\.c?js$/.test(file)
          ? 'text/javascript'
          : 'application/octet-stream';
      return response.writeHead(200, { 'content-type': type }).end(readFileSync(modules + file));
    } catch {
      return response.writeHead(404).end();
    }
  });
  const { origin, close } = await listen(server, '127.0.0.1');
  return {
    origin,
    put: (path, html, headers = {}) => {
      pages.set(path, { html, headers });
      return origin + path;
    },
    close,
  };
}
