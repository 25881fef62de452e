import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attributeOf, codeIn, isRunningScript, metaOf, type Element } from '../../files/html.ts';
import { SERVER_FILES } from '../../hosting/server-files/table.ts';
import type { BuiltPage, BuiltSite } from '../built-site.ts';
import { headerTables, type Header, type HeaderTable } from '../header-tables.ts';
import type { SiteFault, SiteRule } from '../site-rule.ts';

type Policy = ReadonlyMap<string, ReadonlySet<string>>;

const parsePolicy = (text: string): Policy =>
  new Map(
    text.split(';').flatMap((directive) => {
      const [name, ...sources] = directive.trim().split(/\s+/);
      return name ? [[name, new Set(sources)] as const] : [];
    }),
  );

/** Directives that name where something is fetched from: without them `default-src` rules (CSP 3, 6.1). */
const FETCHES = /-src$/;

/** Whether a list lets a source pass: what is inline needs no hash where no hash stands beside `'unsafe-inline'` (CSP 3, 6.7.3.2). */
const allows = (ruling: ReadonlySet<string>, source: string): boolean =>
  ruling.has(source) ||
  (source.startsWith("'sha256-") &&
    ruling.has("'unsafe-inline'") &&
    ![...ruling].some((one) => one.startsWith("'sha")));

/** Sources that a policy forbids, of those that some directive of another one allows; in a sentence's form. */
const forbidden = (wanted: Policy, policy: Policy): string[] =>
  [...wanted].flatMap(([name, sources]) => {
    const ruling = policy.get(name) ?? (FETCHES.test(name) ? policy.get('default-src') : undefined);
    return ruling === undefined
      ? []
      : [...sources].filter((source) => !allows(ruling, source)).map((source) => `${name} ${source}`);
  });

const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** What the page's own inline styles and scripts need to be allowed. */
function inlineCode(elements: readonly Element[]): Policy {
  const isInline = (element: Element): boolean =>
    isRunningScript(element) && attributeOf(element, 'src') === undefined;
  return new Map([
    [
      'style-src',
      new Set(
        elements
          .filter(({ tagName }) => tagName === 'style')
          .map(codeIn)
          .map(hashOf),
      ),
    ],
    ['script-src', new Set(elements.filter(isInline).map(codeIn).map(hashOf))],
  ]);
}

/** What a page asks of the headers: its address, its elements, and who may frame it. */
type Judged = Pick<BuiltPage, 'address' | 'elements' | 'kind'>;
type Surroundings = Pick<BuiltSite, 'basePath' | 'embedAllowList'>;

/** Who may frame a page, as `frame-ancestors` says it; undefined for everybody (then the directive must be absent). */
const framers = ({ address }: Judged, { embedAllowList }: Surroundings): string | undefined => {
  if (!address.startsWith('/nhung/')) return "'self'";
  return embedAllowList.length ? ["'self'", ...embedAllowList].join(' ') : undefined;
};

function framingFaults(page: Judged, policy: Policy, sent: ReadonlyMap<string, string>, site: Surroundings) {
  // An old address shows nothing that could be framed.
  if (page.kind === 'moved') return [];
  const wanted = framers(page, site) ?? 'absent';
  const found = [...(policy.get('frame-ancestors') ?? ['absent'])].join(' ');
  const older = sent.get('x-frame-options');
  return [
    ...(found === wanted ? [] : [`frame-ancestors is ${found}, and should be ${wanted}`]),
    ...(older === undefined
      ? []
      : [`X-Frame-Options: ${older} is set; it knows no list, so frame-ancestors alone says who may frame`]),
  ];
}

const asMap = (headers: readonly Header[]): Map<string, string> =>
  new Map(headers.map(([name, value]) => [name.toLowerCase(), value]));

/** What is wrong with the headers of one page by one table. */
function tableFaults(page: Judged, table: HeaderTable, site: Surroundings): string[] {
  const asked = site.basePath + page.address.slice(1);
  const headers = table.sent(asked);
  const names = headers.map(([name]) => name.toLowerCase());
  const twice = new Set(names.filter((name, place) => names.indexOf(name) !== place));
  const sent = asMap(headers);
  const policy = parsePolicy(sent.get('content-security-policy') ?? '');
  const own = parsePolicy(metaOf(page.elements, 'content-security-policy') ?? '');
  const code = inlineCode(page.elements);
  const behind = table.seesIndex && asked.endsWith('/') ? table.sent(`${asked}index.html`) : headers;
  return [
    ...[...twice].map((name) => `two rules set ${name}; servers join or override them`),
    ...forbidden(own, policy).map(
      (source) => `the page's own policy allows ${source}, the header's does not`,
    ),
    ...forbidden(code, policy).map((source) => `the page holds code that the header forbids: ${source}`),
    ...framingFaults(page, policy, sent, site),
    ...(String(behind) === String(headers) ? [] : ['its index.html is sent other headers than its address']),
  ];
}

/** Where tables say different things of a page: each is compared with the first. */
function disagreements({ address }: Judged, tables: readonly HeaderTable[], basePath: string): string[] {
  const [first, ...others] = tables.map(({ name, sent }) => ({
    name,
    sent: asMap(sent(basePath + address.slice(1))),
  }));
  return others.flatMap(({ name, sent }) =>
    [...new Set([...(first?.sent.keys() ?? []), ...sent.keys()])]
      .filter((header) => sent.get(header) !== first?.sent.get(header))
      .map(
        (header) =>
          `${name} says “${header}: ${sent.get(header) ?? '–'}”, ${first?.name ?? ''} “${first?.sent.get(header) ?? '–'}”`,
      ),
  );
}

/** What is wrong with the headers of one page: each fault once, with the tables that have it. */
export function headerFaults(page: Judged, tables: readonly HeaderTable[], site: Surroundings): string[] {
  const found = new Map<string, string[]>();
  for (const table of tables)
    for (const fault of tableFaults(page, table, site))
      found.set(fault, [...(found.get(fault) ?? []), table.name]);
  const policy = metaOf(page.elements, 'content-security-policy');
  const blocked = policy === undefined ? [] : forbidden(inlineCode(page.elements), parsePolicy(policy));
  return [
    ...blocked.map((source) => `the page holds code that its own policy forbids: ${source}`),
    ...[...found].map(([fault, names]) => `${names.join(', ')}: ${fault}`),
    ...disagreements(page, tables, site.basePath),
  ];
}

/** What the servers' tables of headers say agrees, among them and with what the pages say themselves. */
export const headers: SiteRule = {
  find: (site) => {
    const written = [SERVER_FILES.headers, SERVER_FILES.apache];
    const fault = (file: string, message: string): SiteFault => ({ file, code: 'headers', message });
    const missing = written.filter((file) => !existsSync(path.join(site.directory, file)));
    if (missing.length) return missing.map((file) => fault(file, 'is missing: the build writes it'));
    const [cloud = '', apache = ''] = written.map((file) =>
      readFileSync(path.join(site.directory, file), 'utf8'),
    );
    const tables = headerTables(cloud, apache, site.nginx);
    return site.pages.flatMap((page) =>
      headerFaults(page, tables, site).map((message) => fault(page.file, message)),
    );
  },
};
