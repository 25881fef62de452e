import { describe, expect, it } from 'vitest';
import { elementsOf, parseHtml } from '../files/html.ts';
import { policyOf, withPolicy } from './content-security-policy.ts';

const policyFor = (html: string, address: string): string => policyOf(elementsOf(parseHtml(html)), address);

const page = (body: string): string => `<!doctype html><meta charset="utf-8"><style>p{}</style>${body}`;
const sources = (html: string, address = '/tin-tuc/'): string | undefined =>
  /script-src ([^;]*)/.exec(policyFor(html, address))?.[1];

const own = { scripts: new Set(['1']), bundled: '/cchc/_astro/', forms: new Set<string>() };

describe('the policy of a page', () => {
  it('lets scripts make no markup and no code out of text, where any runs', () => {
    expect(policyFor(page('<script>1</script>'), '/tin-tuc/')).toMatch(
      /; require-trusted-types-for 'script'; trusted-types 'none'$/,
    );
    expect(policyFor(page(''), '/tim-kiem/')).toContain("require-trusted-types-for 'script'");
    expect(policyFor(page('<script type="application/ld+json">{}</script>'), '/tin-tuc/')).not.toContain(
      'trusted',
    );
  });

  it('lets the editor write styles and ask the repository’s host, on its own page alone', () => {
    const policy = (address: string, desk?: string) =>
      policyOf(elementsOf(parseHtml(page('<script>1</script>'))), address, new Set(), desk);
    const own = policy('/quan-tri/', 'https://api.github.com');
    expect(own).toMatch(/; connect-src 'self' blob: data: https:\/\/api\.github\.com;/);
    expect(own).toContain("; style-src 'unsafe-inline';");
    expect(own).toMatch(/script-src 'self' 'sha256-[\w+/=]{44}';/);
    expect(own).toMatch(/; trusted-types svelte-trusted-html [\w ]+; require-trusted-types-for 'script'$/);
    expect(policy('/quan-tri/')).not.toContain('https:');
    for (const address of ['/cong-cu/', '/quan-tri/bai/', '/tim-kiem/'])
      expect(policy(address, 'https://api.github.com'), address).not.toMatch(/unsafe-inline|github/);
  });

  it('lets a form be sent to the address that settings name, on the page that has it, and nowhere else', () => {
    const forms = new Set(['https://xa-mau.vn/gop-y']);
    const actions = (body: string) =>
      /form-action ([^;]*)/.exec(policyOf(elementsOf(parseHtml(page(body))), '/a/', forms))?.[1];
    expect(actions('<form action="https://xa-mau.vn/gop-y"></form>')).toBe("'self' https://xa-mau.vn/gop-y");
    expect(actions('<form action="https://ke-xau.vn/"></form>')).toBe("'self'");
    expect(actions('<p>a')).toBe("'self'");
  });

  it('stands right after the charset, wherever a word of a page says otherwise', () => {
    const html =
      '<!doctype html><head title="<style>"><!-- <script> --><meta charset="utf-8"><title>a</title><p>b';
    expect(withPolicy(html, '/', own)).toBe(
      html.replace(
        '"utf-8">',
        `"utf-8"><meta http-equiv="content-security-policy" content="${policyFor(html, '/')}">`,
      ),
    );
    expect(() => withPolicy('<!doctype html><title>"<meta charset="utf-8">"</title>', '/', own)).toThrow(
      /no <meta charset/,
    );
    expect(() => withPolicy('<!doctype html><style></style><meta charset="utf-8">', '/', own)).toThrow(
      /out of the policy/,
    );
  });

  it('allows no script where there is none, data blocks aside', () => {
    expect(sources(page('<script type="application/ld+json">{}</script>'))).toBeUndefined();
  });

  it('allows an inline script by its hash alone', () => {
    expect(sources(page('<script>1</script>'))).toMatch(/^'sha256-[\w+/=]{44}'$/);
  });

  it('allows files of the site where an inline script imports one, and no connection', () => {
    const html = page('<script>import("/a.js")</script>');
    expect(sources(html)).toMatch(/^'self' 'sha256-[\w+/=]{44}'$/);
    expect(policyFor(html, '/tin-tuc/')).not.toMatch(/connect-src|unsafe|https?:/);
  });

  it('lets no page compile code, the search page neither', () =>
    expect(sources(page(''), '/tim-kiem/')).not.toContain('eval'));
});

describe('code that the site did not make', () => {
  const whole = (head: string, body: string): string =>
    `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><main>${body}</main><script>1</script></body></html>`;

  it('gets no hash: the page is refused with its address', () => {
    for (const body of [
      '<script>alert(1)</script>',
      '<script type="module">alert(1)</script>',
      '<script>1 </script>',
      '<script>1//</script>',
      '<svg><script>alert(1)</script></svg>',
      '</main></body></html><script>alert(1)</script>',
      '<script src="/cchc/x.js"></script>',
      '<script src="https://evil.example/cchc/_astro/x.js"></script>',
      '<script src="/cchc/_astro/../x.js"></script>',
      '<style>body{display:none}</style>',
      '<p><style>body{display:none}</style></p>',
    ])
      expect(() => withPolicy(whole('', body), '/tin-tuc/', own), body).toThrow(/^\/tin-tuc\/ holds /);
    expect(() => withPolicy(whole('<script>alert(1)</script>', ''), '/tin-tuc/', own)).toThrow('alert(1)');
  });

  it('is told from our own: the two inline scripts, bundled files, sheets in the head, data', () => {
    const page = whole(
      '<style>p{}</style><script type="application/ld+json">{}</script>',
      '<script type="module" src="/cchc/_astro/a.js"></script><script type="application/json">[]</script><p>&lt;script&gt;</p><template><script>2</script></template>',
    );
    expect(withPolicy(page, '/tin-tuc/', own)).toContain(policyFor(page, '/tin-tuc/'));
  });
});
