import { describe, expect, it } from 'vitest';
import { policyFor, withPolicy } from './content-security-policy.ts';

const page = (body: string): string => `<!doctype html><meta charset="utf-8"><style>p{}</style>${body}`;
const sources = (html: string, address = '/tin-tuc/'): string | undefined =>
  /script-src ([^;]*)/.exec(policyFor(html, address))?.[1];

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

  it('stands right after the charset, wherever a word of a page says otherwise', () => {
    const html =
      '<!doctype html><head title="<style>"><!-- <script> --><meta charset="utf-8"><title>a</title><p>b';
    expect(withPolicy(html, '/')).toBe(
      html.replace(
        '"utf-8">',
        `"utf-8"><meta http-equiv="content-security-policy" content="${policyFor(html, '/')}">`,
      ),
    );
    expect(() => withPolicy('<!doctype html><title>"<meta charset="utf-8">"</title>', '/')).toThrow(
      /no <meta charset/,
    );
    expect(() => withPolicy('<!doctype html><style></style><meta charset="utf-8">', '/')).toThrow(
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

  it('lets WebAssembly run on the search page alone', () => {
    expect(sources(page(''), '/tim-kiem/')).toContain("'wasm-unsafe-eval'");
    expect(sources(page('<script>import("/a.js")</script>'), '/nhung/')).not.toContain('wasm');
  });
});
