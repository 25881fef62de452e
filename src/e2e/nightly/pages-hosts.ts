import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { listen, type RunningServer } from '../../hosting/server.ts';

/** How a host answers for a folder that was uploaded to it: `below` is what was asked for, without the site's own path. */
type Answer = (folder: string, below: string, request: IncomingMessage, response: ServerResponse) => void;

/** Media types that both hosts take from the list `mime-db`, by file ending; neither takes any word of ours. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'application/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  webmanifest: 'application/manifest+json',
  pdf: 'application/pdf',
};
const typeOf = (file: string): string =>
  TYPES[path.extname(file).slice(1)] ?? (path.extname(file) ? 'application/octet-stream' : 'text/plain');

/** What an address stands for in the folder: itself, with `.html`, the `index.html` of a folder, or the folder that lacks its slash. */
function resolve(
  folder: string,
  below: string,
  { url = '/' }: IncomingMessage,
): { file: string } | 'needs a slash' | undefined {
  const isFolder = url.replace(/\?.*/, '').endsWith('/');
  const named = path.join(folder, decodeURIComponent(below));
  const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  if (!isFolder && isFile(named)) return { file: named };
  const index = path.join(named, 'index.html');
  if (isFile(index)) return isFolder ? { file: index } : 'needs a slash';
  return isFile(`${named}.html`) ? { file: `${named}.html` } : undefined;
}

function send(
  response: ServerResponse,
  file: string,
  { status = 200, body = readFileSync(file), headers = {} as Record<string, string> },
): void {
  response.writeHead(status, { 'content-type': typeOf(file), ...headers, 'content-length': body.length });
  response.end(body);
}

/**
 * GitHub Pages: ten minutes for every file, every answer open to scripts of other sites, gzip as it is sent, `404.html` of the root, 301 to
 * the slash; no header and no redirect of ours. (docs.github.com, “Creating a custom 404 page”, “MIME types on GitHub Pages”.)
 */
export const githubPages: Answer = (folder, below, request, response) => {
  response.setHeader('server', 'GitHub.com');
  response.setHeader('access-control-allow-origin', '*');
  const found = resolve(folder, below, request);
  if (found === 'needs a slash') {
    response.writeHead(301, { location: `http://${request.headers.host}${request.url}/` }).end();
    return;
  }
  const file = found?.file ?? path.join(folder, '404.html');
  const packs =
    /^text\/|javascript|json|xml/.test(typeOf(file)) &&
    String(request.headers['accept-encoding']).includes('gzip');
  const whole = readFileSync(file);
  send(response, file, {
    status: found ? 200 : 404,
    body: packs ? gzipSync(whole) : whole,
    headers: { 'cache-control': 'max-age=600', ...(packs && { 'content-encoding': 'gzip' }) },
  });
};

/** A line of `_redirects` as GitLab Pages take it. */
function gitlabRule(line: string): { from: string; to: string; status: number } | undefined {
  const [from = '', to = '', code = '301'] = line.split(/\s+/);
  // Codes other than these, and `!`, are refused; then the line is passed over.
  if (!from.startsWith('/') || !to.startsWith('/') || !/^(?:200|301|302)$/.test(code)) return undefined;
  if (/\*|\/:/.test(from + to)) throw new Error(`This test knows no rules with patterns: ${line}`);
  return { from: from.replace(/\/$/, ''), to, status: Number(code) };
}

/**
 * GitLab Pages 16 (internal/serving/disk and internal/redirects of gitlab-org/gitlab-pages): a file before any line of `_redirects`, at most
 * 1,000 lines and 64 KB; copies compressed ahead; 302 to the slash; `404.html` of the root without caching; open to scripts of other
 * sites that say where they come from; instead of `_redirects` what is thought of its lines.
 */
export const gitlabPages: Answer = (folder, below, request, response) => {
  const rulesFile = path.join(folder, '_redirects');
  const text = readFileSync(rulesFile, 'utf8');
  const lines = text.length > 64 * 1024 ? [] : text.split('\n').filter(Boolean).slice(0, 1000);
  if (request.headers.origin) response.setHeader('access-control-allow-origin', '*');
  if (below === '_redirects') {
    const said = lines.map((line, at) => `rule ${at + 1}: ${gitlabRule(line) ? 'valid' : 'error'}`);
    send(response, 'x.txt', { body: Buffer.from([`${lines.length} rules`, ...said, ''].join('\n')) });
    return;
  }
  const found = resolve(folder, below, request);
  if (found === 'needs a slash') {
    response.writeHead(302, { location: `//${request.headers.host}${request.url}/` }).end();
    return;
  }
  const asked = new URL(request.url ?? '/', 'http://host.invalid').pathname.replace(/\/$/, '');
  const rule = found ? undefined : lines.map(gitlabRule).find((one) => one?.from === asked);
  if (rule) {
    response.writeHead(rule.status, { location: rule.to }).end();
    return;
  }
  const file = found?.file ?? path.join(folder, '404.html');
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const [encoding, ending] =
    [['br', '.br'] as const, ['gzip', '.gz'] as const].find(
      ([name, copy]) => accepted.includes(name) && existsSync(file + copy),
    ) ?? [];
  send(response, file, {
    status: found ? 200 : 404,
    body: readFileSync(file + (ending ?? '')),
    headers: {
      ...(encoding && { 'content-encoding': encoding }),
      ...(found && { 'cache-control': 'max-age=600' }),
    },
  });
};

/** Serves a folder as such a host does, below a path; whatever else is asked for is somebody else's. */
export function servePages(
  answer: Answer,
  folder: string,
  basePath: string,
  port: number,
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host.invalid');
    if (`${pathname}/`.startsWith(basePath))
      answer(folder, pathname.slice(basePath.length), request, response);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Another site</h1>');
  });
  return listen(server, 'localhost', port);
}
