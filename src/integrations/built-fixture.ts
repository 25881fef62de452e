import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { widgetCode } from '../embed/widget-code.ts';
import { bootstrap } from '../suggestions/bootstrap.ts';
import { readSettings, type SiteSettings } from '../site/settings.ts';

/** Settings of the test content, below a folder. */
export const fixtureSettings = (): SiteSettings => readSettings({ ...process.env, BASE_PATH: '/cchc/' });

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang</title>${head}</head><body>${body}</body></html>`;

/** A folder as Astro leaves it: pages, a page at an old kind of address, two widgets, the widgets' 404, a page that leads on. */
export async function writeBuiltFolder(): Promise<string> {
  const { script, sheet } = await widgetCode();
  const own = `<style>main{color:#000}</style><script>${bootstrap('/cchc/')}</script>`;
  const found =
    '<main id="noi-dung"><div data-pagefind-body data-kind="trang"><h1>Cải cách</h1></div></main>';
  const widget = page(`<style>${sheet}</style>`, `<main><p>Tin mới</p></main><script>${script}</script>`);
  const files: Readonly<Record<string, string>> = {
    'index.html': page(own, `<img src="/cchc/ma-qr.svg" alt="">${found}`),
    'huong-dan/cach-lam.html/index.html': page(own, found.replace('Cải cách', 'Cách làm')),
    'hoi-dap/index.html': page(own, found),
    'ngoai-tuyen/index.html': page(own, found),
    'nhung/index.html': page(own, found),
    'nhung/moi-nhat/index.html': widget,
    'nhung/don-vi/a/index.html': page(`<style>${sheet}p{margin:0}</style>`, '<main><p>Đơn vị</p></main>'),
    'nhung/404/index.html': widget,
    'nhung/v1/embed.js': '1',
    'cu/bai.html/index.html': page('<meta http-equiv="refresh" content="0; url=/cchc/tin-tuc/">', ''),
  };
  const directory = mkdtempSync(path.join(tmpdir(), 'after-build-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
    writeFileSync(path.join(directory, file), text);
  }
  return directory;
}
