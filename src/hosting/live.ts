import { liveSentences as say } from '../site/sentences/live-check.ts';
import {
  note,
  right,
  wrong,
  type AskServer,
  type LiveAnswer,
  type LiveFinding,
  type Said,
} from './live-answer.ts';
import { certificateFindings, healthFindings, searchFindings, type Watching } from './live-health.ts';

/** Headers that every page carries, by `headers.ts`, in the values that are the same wherever the site stands. */
const PROTECTING = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** What GitLab Pages answer for `_redirects`, instead of the file: how many rules there are, and what is wrong with each. */
const RULES_OF_GITLAB = /^(?:\d+ rules$|parse error: |The _redirects file contains )/m;

function protectionOf({ headers }: LiveAnswer, redirects: LiveAnswer): Said[] {
  const off = Object.entries(PROTECTING).filter(([name, value]) => headers.get(name) !== value);
  if (off.length === 0) return [right(say.headersArrive)];
  if (off.length === Object.keys(PROTECTING).length) {
    const named = (/apache|nginx|github/i.exec(headers.get('server') ?? '')?.[0] ?? 'other').toLowerCase();
    // They name no server, or the one before them.
    const server = RULES_OF_GITLAB.test(redirects.text) ? 'gitlab' : named;
    const told = say.noHeaders(say.serverMend[server as keyof typeof say.serverMend]);
    // Nobody can mend it there, and each page brings a policy of its own.
    return [/^git/.test(server) ? note(told) : wrong(told)];
  }
  return off.map(([name, value]) => wrong(say.headerOff(name, headers.get(name), value)));
}

function missingFindings({ status, text }: LiveAnswer): Said[] {
  if (status !== 404) return [wrong(say.missingSoft(status))];
  return [text.includes('role="search"') ? right(say.missingRight) : wrong(say.missingForeign)];
}

function slashFindings({ status, headers }: LiveAnswer, wanted: URL): Said[] {
  const to = headers.get('location');
  const leads = status >= 301 && status <= 308 && to !== null && URL.canParse(to, wanted.href);
  const found = leads && new URL(to, wanted.href).pathname === wanted.pathname;
  return [found ? right(say.slashRight) : wrong(say.slashWrong(status))];
}

/** Why others could not frame a widget. */
function framingFindings({ headers }: LiveAnswer): Said[] {
  const refusing = headers.get('x-frame-options');
  const ancestors = /frame-ancestors[^;]*/.exec(headers.get('content-security-policy') ?? '')?.[0];
  return [
    ...(refusing === null ? [] : [wrong(say.refused('X-Frame-Options', refusing))]),
    // A list is the editors' choice, in content/site.yaml; 'self' or 'none' alone is a server's.
    ...(/^frame-ancestors\s+'(?:self|none)'\s*$/.test(ancestors ?? '')
      ? [wrong(say.refused('Content-Security-Policy', ancestors ?? ''))]
      : []),
  ];
}

/** What people come for. */
const MAIN_PAGES = ['huong-dan/', 'thu-tuc/', 'hoi-dap/', 'duong-day-nong/'];

/** Files that scripts of other sites read: below the site's address, with the media types under which they may be sent. */
const OPEN_FILES: readonly (readonly [file: string, type: RegExp, wanted: string])[] = [
  ['rss.xml', /^(?:application\/(?:rss\+)?xml|text\/xml)/, 'application/rss+xml'],
  ['atom.xml', /^(?:application\/(?:atom\+)?xml|text\/xml)/, 'application/atom+xml'],
  ['feed.json', /^application\/(?:feed\+)?json/, 'application/feed+json'],
  ['api/v1/index.json', /^application\/json/, 'application/json'],
  ['oembed/index.json', /^application\/json/, 'application/json'],
  ['nhung/v1/embed.js', /^(?:text|application)\/javascript/, 'text/javascript'],
];

const isJson = (text: string): boolean => {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
};

function openFindings(answer: LiveAnswer, type: RegExp, wanted: string): Said[] {
  const { status, headers, text } = answer;
  if (status !== 200) return [wrong(say.failed(status))];
  const said = headers.get('content-type');
  return [
    ...(type.test(said ?? '') ? [] : [wrong(say.media(said, wanted))]),
    ...(headers.get('access-control-allow-origin') === '*' ? [] : [wrong(say.notOpen)]),
    ...((wanted.endsWith('json') ? isJson(text) : text.length > 100) ? [] : [wrong(say.broken)]),
  ];
}

/** The media type of what goes out as it lies there, though it is text and larger than a packet. */
const plainType = ({ headers, text }: LiveAnswer): string[] =>
  text.length < 1500 || headers.get('content-encoding')
    ? []
    : [(headers.get('content-type') ?? '').replace(/;.*/, '')];

/** Names of files that carry a hash of their content, as a page asks for them. */
const hashedIn = (html: string): string | undefined =>
  /(?:href|src)="([^"]*\/_astro\/[^"]+)"/.exec(html)?.[1];

const canonicalIn = (html: string): string | undefined =>
  /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];

/**
 * Looks at a deployed copy from outside: pages, search, its age, certificate, headers, 404, redirects, compression, feeds, API, oEmbed, widgets. Returns all that
 * holds and all that falls short, each with its mend; only the first when the address does not lead to a copy.
 * @param site address of the front page, with its slash at the end
 */
export async function checkLive(site: URL, ask: AskServer, watching: Watching): Promise<LiveFinding[]> {
  const found: LiveFinding[] = [];
  const at = (path: string): string => new URL(path, site).href;
  const tell = (address: string, said: readonly Said[]): void => {
    found.push(...said.map((one) => ({ ...one, address })));
  };
  const front = await ask(site.href);
  if (front.status !== 200) return [{ address: site.href, ...wrong(say.failed(front.status)) }];
  const canonical = canonicalIn(front.text);
  if (canonical === undefined || !front.text.includes('/oembed/'))
    return [{ address: site.href, ...wrong(say.notOurs) }];
  const own = new URL(canonical, site).href;
  tell(site.href, [
    right(say.pages),
    own === site.href ? right(say.ownAddress) : wrong(say.otherAddress(own)),
  ]);
  tell(site.href, protectionOf(front, await ask(at('_redirects'))));

  if (site.protocol === 'http:') tell(site.href, site.hostname === 'localhost' ? [] : [note(say.notHttps)]);
  else {
    const bare = `http:${site.href.slice(site.protocol.length)}`;
    const answer = await ask(bare).catch(() => undefined);
    const leads = answer?.headers.get('location')?.startsWith('https:');
    if (answer) tell(bare, [leads ? right(say.toHttps) : wrong(say.staysHttp)]);
  }

  tell(site.href, await certificateFindings(site, watching));
  tell(at('suc-khoe.json'), await healthFindings(at('suc-khoe.json'), ask, watching.today));
  for (const path of MAIN_PAGES) {
    const { status } = await ask(at(path));
    if (status !== 200) tell(at(path), [wrong(say.failed(status))]);
  }
  found.push(...(await searchFindings(at, ask)));

  const missing = at('khong-co-trang-nay/');
  tell(missing, missingFindings(await ask(missing)));
  const page = new URL('tin-tuc/', site);
  tell(page.href.slice(0, -1), slashFindings(await ask(page.href.slice(0, -1)), page));
  if (site.pathname !== '/')
    tell(site.href.slice(0, -1), slashFindings(await ask(site.href.slice(0, -1)), site));

  const widgetAddress = at('nhung/moi-nhat/');
  const widget = await ask(widgetAddress);
  const framing = widget.status === 200 ? framingFindings(widget) : [wrong(say.failed(widget.status))];
  tell(widgetAddress, framing.length > 0 ? framing : [right(say.framed)]);

  const plain = plainType(front);
  const before = found.length;
  for (const [file, type, wanted] of OPEN_FILES) {
    const answer = await ask(at(file), true);
    tell(at(file), openFindings(answer, type, wanted));
    plain.push(...plainType(answer));
  }
  if (found.length === before) tell(site.href, [right(say.dataRight)]);
  const types = [...new Set(plain)].join(', ');
  tell(site.href, [types ? wrong(say.plain(types)) : right(say.compressed)]);

  const hashed = hashedIn(front.text) ?? hashedIn((await ask(at('tim-kiem/'))).text);
  if (hashed !== undefined) {
    const kept = (await ask(at(hashed))).headers.get('cache-control');
    tell(at(hashed), [/max-age=\d{6,}/.test(kept ?? '') ? right(say.kept) : note(say.notKept(kept))]);
  }
  for (const file of ['.htaccess', '_headers'])
    if ((await ask(at(file))).status === 200) tell(at(file), [note(say.shown(file))]);
  return found;
}
