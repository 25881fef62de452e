import type { BuiltFolder, PageFile } from '../built/pages.ts';
import { metaOf } from '../files/html.ts';
import { pageElements } from '../files/page-elements.ts';
import { apacheFile } from './server-files/apache.ts';
import { DENIED } from './server-files/permissions.ts';
import { NAMED_TYPES } from './server-files/media-types.ts';
import { cloudHeaders, cloudRedirects } from './server-files/cloud.ts';
import {
  SERVER_FILES,
  type HeaderRule,
  type ServerRedirect,
  type ServerTable,
} from './server-files/table.ts';
import { SPECULATION_FILE, SPECULATION_TYPE, speculationRules } from './speculation-rules.ts';
import { signsIn } from '../model/fields/desk.ts';
import type { SiteSettings } from '../site/settings.ts';

/**
 * The one table of headers and redirects. Hosts join or override overlapping rules differently, so no header is set by
 * two rules that meet in one path, and no rule for `/*` sets a policy.
 */

/** How long browsers and caches may keep what they got, and go on with it while our server is slow or down. */
const KEEP = {
  page: 'public, max-age=600, stale-while-revalidate=86400, stale-if-error=604800',
  // A list of pieces that are no longer there would find nothing: it is not used while it is asked for anew.
  index: 'public, max-age=600, stale-if-error=604800',
  loader: 'public, max-age=3600, stale-while-revalidate=604800, stale-if-error=2592000',
  forever: 'public, max-age=31536000, immutable',
} as const;

/** Read by scripts of other origins; harmless, because nothing here depends on who asks. */
const OPEN = { 'Access-Control-Allow-Origin': '*' } as const;

/**
 * Files beside pages, and how long each is kept. Where nothing is said browsers reckon a time from the day of the file's last change:
 * days, for one that has not changed in a month.
 */
const BESIDE_PAGES: Readonly<Record<string, string>> = {
  '/hinh-ve.svg': KEEP.page,
  '/icon.svg': KEEP.page,
  '/manifest.webmanifest': KEEP.page,
  '/so-tay.pdf': KEEP.page,
  '/so-tay.epub': KEEP.page,
  '/pagefind/pages.json': KEEP.index,
  '/pagefind/lexicon.json': KEEP.index,
};

const FEED_FOLDERS = ['/', '/chuyen-muc/:id/', '/don-vi/:id/', '/luu-tru-tin/:kind/:id/:page/'];
const TABLES = ['/chi-so/:id/data.csv', '/tinh-hinh-giai-quyet/data.csv', '/thu-tuc/data.csv'];
const API_FOLDERS = ['api', 'oembed', 'luu-tru-tin'];

/** Folders with a rule of their own. */
const APART = ['_astro', 'pagefind', 'nhung', ...API_FOLDERS];

/** Names of what lies right inside a folder (`nhung/`; nothing for the root), files and folders apart; both sorted. */
function inside({ files }: BuiltFolder, folder = ''): { files: string[]; folders: string[] } {
  const below = files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
  return {
    files: below.filter((file) => !file.includes('/')),
    folders: [...new Set(below.flatMap((file) => /^(.+?)\//.exec(file)?.[1] ?? []))].sort(),
  };
}

/** Folders whose files carry a hash of their content in their name; those of Pagefind's parts where there are some. */
const hashedIn = (folder: BuiltFolder): string[] => [
  '/_astro/*',
  '/pagefind/fragment/*',
  '/pagefind/index/*',
  ...inside(folder, 'pagefind/')
    .folders.filter((name) => !['fragment', 'index'].includes(name))
    .flatMap((name) => [`/pagefind/${name}/fragment/*`, `/pagefind/${name}/index/*`]),
];

const pagesBelow = ({ pages }: BuiltFolder, folder: string): PageFile[] =>
  pages.filter(({ file }) => file.startsWith(folder));

/** What a built page's `<meta http-equiv>` of that name says; it stands in the head, and nothing else is read. */
const metaIn = (page: PageFile, name: string): string | undefined =>
  page.reading(`meta ${name}`, (html) =>
    html.includes(name) ? (metaOf(pageElements(html.split('<body', 1)[0] ?? ''), name) ?? null) : null,
  ) ?? undefined;

const refreshOf = (page: PageFile): string | undefined => metaIn(page, 'refresh');
/** What a widget's own policy allows. */
const policyIn = (page: PageFile): string | undefined =>
  page.file.startsWith('nhung/') ? metaIn(page, 'content-security-policy') : undefined;

/** Reads off a page what the table is made of. */
export const readForHeaders = (page: PageFile): unknown => [refreshOf(page), policyIn(page)];

/** Every source that one of the policies allows, directive by directive, in the order of first sight. */
export function joinedPolicy(policies: readonly string[]): string {
  const directives = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split(';'))) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    if (!name) continue;
    const known = directives.get(name) ?? new Set();
    sources.forEach((source) => known.add(source));
    directives.set(name, known);
  }
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

/**
 * The policy of everything under `/nhung/`: what its pages' own policies allow, joined (each page's own still narrows it).
 * Without an allow-list there is no `frame-ancestors`: even `*` would refuse sandboxed `srcdoc` wrappers.
 */
function widgetPolicy(folder: BuiltFolder, allowed: readonly string[]): string {
  const policies = pagesBelow(folder, 'nhung/').flatMap((page) => policyIn(page) ?? []);
  const framing = allowed.length ? [`frame-ancestors 'self' ${allowed.join(' ')}`] : [];
  return joinedPolicy(["default-src 'none'", ...policies, ...framing]);
}

const framed = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  // A page that opened ours, or that ours opens, keeps no hold of it.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': KEEP.page,
} as const;

/** Choices of the settings that headers carry out. */
export interface HeaderChoices {
  /** Origins that may frame widgets; everybody when empty. */
  readonly allowed?: readonly string[];
  /** Whether browsers shall ask for this host by HTTPS alone, for a year (RFC 6797). */
  readonly onlyHttps?: boolean;
  /** Below which the site stands; `/` when nothing is said. */
  readonly basePath?: string;
  /** Whether the editor signs people in at their host, in a window that has to answer the page. */
  readonly signsIn?: boolean;
}

const everywhere = (onlyHttps: boolean) => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': DENIED.map((feature) => `${feature}=()`).join(', '),
  // Without subdomains: the host's others are not ours to bind.
  ...(onlyHttps && { 'Strict-Transport-Security': 'max-age=31536000' }),
});

function widgetRules(folder: BuiltFolder, allowed: readonly string[]): HeaderRule[] {
  const { files, folders } = inside(folder, 'nhung/');
  const kept = [
    ...files.map((name) => (name === 'index.html' ? '/nhung/' : `/nhung/${name}`)),
    ...folders.filter((name) => name !== 'v1').map((name) => `/nhung/${name}/*`),
  ];
  return [
    {
      pattern: '/nhung/*',
      headers: {
        'Content-Security-Policy': widgetPolicy(folder, allowed),
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
    ...kept.map((pattern) => ({ pattern, headers: { 'Cache-Control': KEEP.page } })),
    ...inside(folder, 'nhung/v1/').files.map((name) => ({
      pattern: `/nhung/v1/${name}`,
      headers: { ...OPEN, 'Cache-Control': name === 'embed.js' ? KEEP.loader : KEEP.forever },
    })),
  ];
}

/** Folders at the root, without those of old addresses alone: there may be hundreds, and Cloudflare Pages reads 100 rules. */
function sectionsIn(folder: BuiltFolder): string[] {
  const leadsOn = (page: PageFile): boolean => refreshOf(page) !== undefined;
  return inside(folder)
    .folders.filter((name) => !APART.includes(name))
    .filter((name) => {
      const pages = pagesBelow(folder, `${name}/`);
      return pages.length === 0 || !pages.every(leadsOn);
    });
}

/** The files of a feed in a folder: read by others, and told by their own media types. */
function feedRules(folder: string): HeaderRule[] {
  const [, section = ''] = folder.split('/');
  return Object.entries(NAMED_TYPES).map(([file, type]) => ({
    pattern: folder + file,
    headers: {
      'Content-Type': /xml$/.test(type) ? `${type}; charset=utf-8` : type,
      // What a folder's own rule says is not said again.
      ...(!API_FOLDERS.includes(section) && { ...OPEN, 'Cross-Origin-Resource-Policy': 'cross-origin' }),
      ...(!section && { 'Cache-Control': KEEP.page }),
    },
  }));
}

/** Rules for a built site: everything is known by folder, so a new section needs no line here. */
export function headerRules(
  folder: BuiltFolder,
  { allowed = [], onlyHttps = false, basePath = '/', signsIn = false }: HeaderChoices = {},
): HeaderRule[] {
  const page = { ...framed, 'Speculation-Rules': `"${basePath}${SPECULATION_FILE}"` };
  const sections = sectionsIn(folder);
  const feeds = FEED_FOLDERS.flatMap((place) => feedRules(place));
  return [
    { pattern: '/*', headers: everywhere(onlyHttps) },
    { pattern: '/', headers: page },
    { pattern: '/404.html', headers: page },
    // Who watches asks for what is live now.
    {
      pattern: '/suc-khoe.json',
      headers: { ...OPEN, 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': 'no-cache' },
    },
    {
      pattern: `/${SPECULATION_FILE}`,
      headers: { 'Content-Type': SPECULATION_TYPE, 'Cache-Control': KEEP.loader },
    },
    ...Object.entries(BESIDE_PAGES).map(([pattern, keep]) => ({
      pattern,
      headers: { 'Cache-Control': keep },
    })),
    ...sections.map((name) => ({
      pattern: `/${name}/*`,
      headers:
        name === 'quan-tri' && signsIn ? { ...page, 'Cross-Origin-Opener-Policy': 'unsafe-none' } : page,
    })),
    ...widgetRules(folder, allowed),
    ...API_FOLDERS.map((name) => ({
      pattern: `/${name}/*`,
      headers: { ...OPEN, 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': KEEP.page },
    })),
    ...feeds,
    ...TABLES.map((pattern) => ({ pattern, headers: OPEN })),
    ...hashedIn(folder).map((pattern) => ({ pattern, headers: { 'Cache-Control': KEEP.forever } })),
  ];
}

/** Redirects of a built site, read back from the pages that stand at old addresses, so that both say the same. */
export const redirectsOf = (folder: BuiltFolder, basePath: string): ServerRedirect[] =>
  folder.pages.flatMap((page) => {
    const to = /^0; ?url=(.+)$/.exec(refreshOf(page) ?? '')?.[1];
    if (!to) return [];
    const from = page.address.replace(/(\.[^/]*)\/$/, '$1');
    // Only ASCII goes into a header.
    return [{ from: basePath + from.slice(1), to: new URL(to, 'https://host.invalid').pathname }];
  });

/** The table of a built site. */
export const serverTable = (folder: BuiltFolder, settings: SiteSettings): ServerTable => ({
  basePath: settings.basePath,
  rules: headerRules(folder, {
    allowed: settings.embedAllowList ?? [],
    basePath: settings.basePath,
    onlyHttps: (settings.onlyHttps ?? false) && settings.siteUrl.startsWith('https:'),
    signsIn: settings.desk !== undefined && signsIn(settings.desk),
  }),
  redirects: redirectsOf(folder, settings.basePath),
});

/** Writes `_headers`, `_redirects`, `.htaccess` and what a header names into a built site. */
export function writeServerFiles(folder: BuiltFolder, settings: SiteSettings): void {
  const table = serverTable(folder, settings);
  folder.write(SERVER_FILES.headers, cloudHeaders(table));
  folder.write(SERVER_FILES.redirects, cloudRedirects(table));
  folder.write(SERVER_FILES.apache, apacheFile(table));
  folder.write(SPECULATION_FILE, speculationRules(settings.basePath));
}
