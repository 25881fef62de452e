import { describe, expect, it } from 'vitest';
import { apacheFile } from '../../hosting/server-files/apache.ts';
import { cloudHeaders } from '../../hosting/server-files/cloud.ts';
import { nginxSite } from '../../hosting/server-files/nginx.ts';
import type { HeaderRule } from '../../hosting/server-files/table.ts';
import { builtPage, type BuiltPage } from '../built-site.ts';
import { headerTables } from '../header-tables.ts';
import { headerFaults } from './headers.ts';

const SITE: Parameters<typeof headerFaults>[2] = { basePath: '/cchc/', embedAllowList: [] };
const STYLE = "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='";
const OWN = `default-src 'none'; style-src ${STYLE}`;

const page = (file: string, policy = OWN, more = ''): BuiltPage =>
  builtPage(
    file,
    `<!doctype html><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><style>p{}</style>${more}<p>x`,
  );
const WIDGET = page('nhung/a/index.html');
const ARTICLE = page('tin-tuc/a/index.html');

const RULES: readonly HeaderRule[] = [
  { pattern: '/*', headers: { 'X-A': 'one "two"' } },
  { pattern: '/tin-tuc/*', headers: { 'Content-Security-Policy': "frame-ancestors 'self'" } },
  { pattern: '/nhung/*', headers: { 'Content-Security-Policy': OWN } },
];

/** The three files of a table, each of which a test may edit. */
function files(rules: readonly HeaderRule[] = RULES): { cloud: string; apache: string; nginx: string } {
  const table = { basePath: SITE.basePath, rules, redirects: [] };
  return {
    cloud: cloudHeaders(table),
    apache: apacheFile(table),
    nginx: nginxSite(table, { directory: '/srv', host: 'xa.example' }),
  };
}

const faults = (of: BuiltPage, { cloud, apache, nginx } = files(), site = SITE): string[] =>
  headerFaults(of, headerTables(cloud, apache, nginx), site);

const ALL = '_headers, npm run serve, .htaccess, nginx.conf';
const withPolicy = (pattern: string, policy: string) =>
  files(
    RULES.map((rule) =>
      rule.pattern === pattern ? { pattern, headers: { 'Content-Security-Policy': policy } } : rule,
    ),
  );

describe('headers', () => {
  it('pass when every table agrees with the pages', () => {
    expect(faults(WIDGET)).toEqual([]);
    expect(faults(ARTICLE)).toEqual([]);
  });

  it('must allow the code of the page, whatever its own policy says', () => {
    const bare = page('nhung/a/index.html', "default-src 'none'");
    expect(faults(bare)).toEqual([`the page holds code that its own policy forbids: style-src ${STYLE}`]);
    expect(faults(page('tin-tuc/a/index.html', "style-src 'unsafe-inline'"))).toEqual([]);
    expect(faults(page('tin-tuc/a/index.html', "style-src 'unsafe-inline' 'sha256-b'"))).toHaveLength(1);
    const other = withPolicy('/nhung/*', "default-src 'none'; style-src 'sha256-b'");
    expect(faults(bare, other)).toContain(
      `${ALL}: the page holds code that the header forbids: style-src ${STYLE}`,
    );
    expect(faults(WIDGET, other)).toContain(
      `${ALL}: the page's own policy allows style-src ${STYLE}, the header's does not`,
    );
    const script = page('nhung/a/index.html', `${OWN}; script-src 'self'`, '<script>1</script>');
    expect(faults(script).filter((fault) => fault.includes('script-src'))).toHaveLength(3);
  });

  it('must say who may frame: the site its pages, everybody or the allow list the widgets', () => {
    expect(faults(ARTICLE, withPolicy('/tin-tuc/*', "base-uri 'none'"))).toEqual([
      `${ALL}: frame-ancestors is absent, and should be 'self'`,
    ]);
    expect(faults(WIDGET, withPolicy('/nhung/*', `${OWN}; frame-ancestors 'self'`))).toEqual([
      `${ALL}: frame-ancestors is 'self', and should be absent`,
    ]);
    const listed = { ...SITE, embedAllowList: ['https://xa.example'] };
    expect(faults(WIDGET, files(), listed)).toHaveLength(1);
    const right = withPolicy('/nhung/*', `${OWN}; frame-ancestors 'self' https://xa.example`);
    expect(faults(WIDGET, right, listed)).toEqual([]);
    const older = files([...RULES, { pattern: '/nhung/*', headers: { 'X-Frame-Options': 'DENY' } }]);
    expect(faults(WIDGET, older).join()).toMatch(/X-Frame-Options: DENY is set/);
  });

  it('ask nothing of an address that leads on', () => {
    const moved = builtPage('cu/index.html', '<meta http-equiv="refresh" content="0; url=/cchc/">');
    expect(faults(moved)).toEqual([]);
  });

  it('are set by one rule each', () => {
    const twice = files([...RULES, { pattern: '/tin-tuc/:id/', headers: { 'X-A': '2' } }]);
    expect(faults(ARTICLE, twice)).toContain(`${ALL}: two rules set x-a; servers join or override them`);
  });

  it('are the same at an address and at the index.html behind it', () => {
    const lines = files();
    const apache = lines.apache.replace(
      '<IfModule mod_headers.c>',
      '<IfModule mod_headers.c>\n<If "%{REQUEST_URI} =~ m#^/cchc/tin-tuc/a/$#">\n  Header always set X-B "1"\n</If>',
    );
    expect(faults(ARTICLE, { ...lines, apache })).toContain(
      '.htaccess: its index.html is sent other headers than its address',
    );
  });

  it.each([
    ['cloud', /_headers “–”/],
    ['apache', /^\.htaccess says “x-a: –”/],
    ['nginx', /^nginx\.conf says “x-a: –”/],
  ] as const)('are told where %s alone was changed', (file, message) => {
    const lines = files();
    const edited = { ...lines, [file]: lines[file].replace(/^.*\bX-A\b.*$/m, '') };
    expect(faults(ARTICLE, edited).some((fault) => message.test(fault))).toBe(true);
    const emptied = { ...lines, [file]: '' };
    expect(faults(WIDGET, emptied).length).toBeGreaterThan(0);
  });
});
