import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type RunningSite } from '../../hosting/server.ts';
import { openBrowser } from '../../browser/chromium.ts';
import { checkProcess } from './check-process.ts';
import { BASE_CONTENT } from './content-base.ts';
import { inspectFiles } from './inspect-files.ts';
import { inspectPage } from './inspect-page.ts';
import { missingWords } from './lost-texts.ts';
import { answerFaults } from './run-mutations.ts';
import { brokenXml, visitAll } from './visit.ts';

/** Everything that the harness asserts, on pages and files that are bad on purpose: whoever mends the harness sees that it still bites. */
const OWN = 'http://localhost:4334';
const page = (main: string, before = '', after = ''): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thử</title></head><body><header></header>${before}<main id="noi-dung"><h1>Thử</h1>${main}</main>${after}<footer></footer></body></html>`;
const faultsOf = (html: string): string[] => [...inspectPage(html, '/thu/', OWN).faults];

describe('the judge of pages', () => {
  test('finds nothing on a sound page', () => {
    expect(
      faultsOf(page('<p>Chữ <a href="https://vi-du.vn/">liên kết</a> <img src="/_astro/a.webp" alt=""></p>')),
    ).toEqual([]);
  });

  test.each([
    ['a handler', page('<p onclick="x()">a</p>'), /onclick/],
    ['a handler after a slash', page('<b/onmouseover=x()>a</b>'), /onmouseover/],
    ['a style attribute', page('<p style="color:red">a</p>'), /style/],
    ['a script address', page('<a href="java&#9;script:x()">a</a>'), /address href/],
    ['a data address', page('<a href="data:text/html,x">a</a>'), /address href/],
    ['a foreign picture', page('<img src="https://evil.example/x.png">'), /another host/],
    ['a foreign picture in a set', page('<img srcset="https://evil.example/x.png 2x">'), /another host/],
    [
      'a foreign style sheet',
      page('<link rel="stylesheet" href="https://evil.example/x.css">'),
      /another host/,
    ],
    ['a link without scheme', page('<a href="//evil.example/">a</a>'), /without a scheme/],
    ['a link with backslashes', page('<a href="/\\evil.example/">a</a>'), /without a scheme/],
    ['a foreign form', page('<form action="https://evil.example/"></form>'), /another host/],
    ['an object', page('<object data="x"></object>'), /<object>/],
    ['a base', page('<base href="/x/">'), /<base>/],
    ['a frame', page('<iframe src="https://evil.example/"></iframe>'), /another/],
    ['a frame of its own text', page('<iframe srcdoc="x"></iframe>'), /srcdoc/],
    [
      'a refresh',
      page('<meta http-equiv="refresh" content="0;url=https://evil.example/">'),
      /leads elsewhere/,
    ],
    ['content in a script', page('<script>var a = "zq0001"</script>'), /script that holds content/],
    ['content in a style', page('<style>.zq0001{}</style>'), /style sheet that holds content/],
    ['content as an attribute', page('<p zq0001>a</p>'), /attribute named by content/],
    ['content as an element', page('<zq0001>a</zq0001>'), /element <zq0001>/],
    ['content as a name', page('<a name="zq0001">a</a>'), /from content/],
    ['broken data', page('<script type="application/ld+json">{"a": </script>'), /no JSON/],
    ['a script in a template', page('<template><img src=x onerror=x()></template>'), /onerror/],
    ['two headings', page('<h1>b</h1>'), /2 × <h1>/],
    ['two main parts', page('', '<main></main>'), /2 × <main>/],
    ['a main part that ended early', page('</main></body></html><p>x', ''), /header main p footer/],
    ['a footer before the main part', page('', '<footer></footer>'), /header footer main footer/],
    ['an id twice', page('<h2 id="noi-dung">a</h2>'), /more than once/],
    ['text that swallows the rest', page('<plaintext>'), /plaintext/],
  ])('finds %s', (_, html, expected) => {
    expect(faultsOf(html).join('\n')).toMatch(expected);
  });
});

describe('the judge of other files', () => {
  const made: string[] = [];
  afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));
  const judge = (file: string, text: string): string => {
    const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
    made.push(folder);
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
    return inspectFiles(folder, OWN, 'zq-secret')
      .map(({ fault }) => fault)
      .join('\n');
  };

  test.each([
    ['JSON that is none', 'a.json', '{"a": "b" "c"}', /no JSON/],
    ['HTML in JSON that runs', 'feed.json', '{"content_html": "<img src=x onerror=x()>"}', /onerror/],
    ['an address in JSON that runs', 'a.json', '{"url": "javascript:x()"}', /leads to/],
    ['a formula', 'data.csv', 'a,b\r\n=1+1,2\r\n', /formula/],
    ['a formula behind an invisible sign', 'data.csv', 'a,b\r\n\u200b=1+1,2\r\n', /formula/],
    ['a table that is none', 'data.csv', 'a,b\r\n"1,2\r\n', /no CSV/],
    ['a move to another host', '_redirects', '/a/ https://evil.example/ 301\n', /bent/],
    ['a move to another host without scheme', '_redirects', '/a/ //evil.example/ 301\n', /bent/],
    ['a header that content gave', '_headers', '/a/\n  X-A: b\nX-Evil: 1\n', /bent/],
    ['an order for Apache', '.htaccess', '  RedirectMatch 301 "^/a"x/?$" "/b/"\n', /bent/],
    ['a pattern that is none', '.htaccess', '  RedirectMatch 301 "^/a(/?$" "/b/"\n', /pattern/],
    ['metadata of a picture', 'a.webp', 'RIFF zq-secret', /metadata/],
    [
      'a move in nginx',
      'a/index.html',
      '<meta http-equiv="refresh" content="0; url=https://evil.example/$host">',
      /bent/,
    ],
  ])('finds %s', (_, file, text, expected) => {
    expect(judge(file, text)).toMatch(expected);
  });
});

describe('the visitor', () => {
  let site: RunningSite;
  let browser: Browser;
  const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  const PAGES: Readonly<Record<string, string>> = {
    sound: '<p>Chữ</p>',
    runs: '<script>window.__ran = "zq0001"</script>',
    'runs-late': '<img src="/sound/" onerror="window.__ran = \'zq0001\'">',
    asks: '<img src="https://evil.example/x.png">',
    says: '<script>console.error("lỗi")</script>',
    throws: '<script>throw new Error("hỏng")</script>',
    warns: '<script>alert("zq0001")</script>',
    opens: '<button onclick="window.open(\'/sound/\')">x</button>',
    'is-stopped':
      '<meta http-equiv="content-security-policy" content="script-src \'none\'"><script>window.__ran = 1</script>',
    misses: '<img src="/khong-co.png">',
  };
  beforeAll(async () => {
    for (const [name, html] of Object.entries(PAGES)) {
      mkdirSync(path.join(folder, name));
      writeFileSync(
        path.join(folder, name, 'index.html'),
        `<!doctype html><link rel="icon" href="data:,"><title>x</title>${html}`,
      );
    }
    [site, browser] = await Promise.all([serveSite({ directory: folder }), openBrowser()]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['sound', /^$/],
    ['runs', /ran: zq0001/],
    ['runs-late', /ran: zq0001/],
    ['asks', /foreign request: https:\/\/evil\.example/],
    ['says', /console error: lỗi/],
    ['throws', /error: hỏng/],
    ['warns', /dialog: zq0001/],
    ['opens', /window opened/],
    ['is-stopped', /console error: .*Content Security Policy/],
    ['misses', /404/],
  ])(
    'tells what the page “%s” does',
    async (name, expected) => {
      const seen = await visitAll(
        [`${site.origin}/${name}/`],
        { browser, origin: site.origin },
        async (page) => {
          for (const button of await page.getByRole('button').all()) {
            const opened = page.waitForEvent('popup');
            await button.click();
            await opened;
          }
        },
      );
      expect(seen.map(({ what }) => what).join('\n')).toMatch(expected);
    },
    60_000,
  );

  test('tells XML that is none', async () => {
    const files = [
      { file: 'a.xml', text: '<a>]]&gt;</a>' },
      { file: 'b.xml', text: '<a>]]></a>' },
      { file: 'c.xml', text: '<a>\u0001</a>' },
    ];
    const broken = await brokenXml(files, { browser, origin: site.origin });
    expect(broken.map(({ address }) => address)).toEqual(['b.xml', 'c.xml']);
  }, 60_000);
});

describe('the check in a process of its own', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const program = (name: string, code: string): string => {
    const file = path.join(folder, `${name}.mjs`);
    writeFileSync(file, `process.send({ soundTook: 1 }); process.on('message', () => { ${code} });`);
    return file;
  };

  test.each([
    ['hangs', 'for (;;);', /no answer within/],
    ['ends', 'process.exit(7);', /ended by itself \(7\)/],
    ['crashes', 'throw new Error("hỏng");', /ended by itself/],
    ['tells a crash', 'process.send({ crash: "Error: hỏng" });', /Error: hỏng/],
    [
      'speaks like a program',
      'process.send({ seconds: 0, findings: [{ file: "a", line: 1, what: "undefined", mend: "x" }] });',
      /speaks like a program/,
    ],
    ['is slow', 'process.send({ seconds: 6, findings: [] });', /6\.0 seconds/],
    [
      'tells no line',
      'process.send({ seconds: 0, findings: [{ file: "a", line: 0, what: "x", mend: "x" }] });',
      /without file, line/,
    ],
  ])(
    '%s: it is told',
    async (name, code, expected) => {
      const check = checkProcess(BASE_CONTENT, program(name.replaceAll(' ', '-'), code), 1500);
      expect(answerFaults(await check.ask('x')).join('\n')).toMatch(expected);
      // After a death the next question is answered by a process anew.
      expect(answerFaults(await check.ask('x')).join('\n')).toMatch(expected);
      check.close();
    },
    60_000,
  );
});

test('a word that the page does not say is missed', () => {
  const text = '---\ntitle: x\n---\n\nMột *hai* [ba](/bon/) <b title="năm">sáu</b> bảytám\n';
  expect(missingWords(text, 'Một hai ba sáu bảytám')).toEqual([]);
  expect(missingWords(text, 'Một hai sáu')).toEqual(['ba', 'bảytám']);
});
