import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { identityOf } from '../built/swap.ts';
import { parseHeaderRules, sentHeaders, type WrittenRule } from './server-files/header-rules.ts';
import { typeOf } from './server-files/media-types.ts';
import { isHidden, MISSING } from './server-files/table.ts';
import { packedFiles, type Encoding } from './packed-files.ts';
import { isPlainRange, readTarget } from './request-target.ts';

/** A server that answers until it is closed. */
export interface RunningServer {
  /** `http://localhost:4321`, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** A built site that is being served. */
export interface RunningSite extends RunningServer {
  /** Address of the front page: origin and base path. */
  readonly address: string;
}

/** How to serve; port 0 takes a free one. */
export interface ServeOptions {
  readonly directory: string;
  readonly basePath?: string;
  readonly port?: number;
  readonly host?: string;
  /** Sends files whole and compressed so, as hosts do; without it as they are, in ranges and with validators. */
  readonly encoding?: Encoding;
  /** Hears the path of each answer that sends a whole file, and the bytes of its body. */
  readonly sent?: (path: string, bytes: number) => void;
  /** Answers a request itself when it returns true; the site's headers are set by then. */
  readonly instead?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** A finished folder as it stood when it was opened: its files by name, and the rules of its `_headers`. */
interface OpenedFolder {
  readonly identity: string | undefined;
  readonly rules: readonly WrittenRule[];
  readonly files: ReturnType<typeof sirv>;
  readonly packed: ReturnType<typeof packedFiles>;
}

function openFolder(directory: string, encoding: Encoding = 'gzip'): OpenedFolder {
  const table = path.join(directory, '_headers');
  return {
    identity: identityOf(directory),
    rules: existsSync(table) ? parseHeaderRules(readFileSync(table, 'utf8')) : [],
    files: sirv(directory, { etag: true, dev: false, extensions: ['html'] }),
    packed: packedFiles(encoding),
  };
}

function refuse(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${status}\n`);
}

/** What answers for what is missing at a path below a folder: hosts take the nearest `404.html`, and what the table says besides. */
function missingPage(directory: string, below: string): string | undefined {
  const said = Object.entries(MISSING).find(([folder]) => below.startsWith(folder));
  const own = said && path.join(directory, said[1]);
  if (own && existsSync(own)) return own;
  const folders = below.split('/').slice(0, -1);
  return [...folders, '']
    .map((_, depth) => path.join(directory, ...folders.slice(0, folders.length - depth), '404.html'))
    .find((file) => existsSync(file));
}

function answerMissing(directory: string, below: string, response: ServerResponse): void {
  const page = missingPage(directory, below);
  const body = page === undefined ? Buffer.from('Not found\n') : readFileSync(page);
  response.writeHead(404, {
    'content-type': page === undefined ? 'text/plain' : `${typeOf(page)}; charset=utf-8`,
    'content-length': body.length,
  });
  response.end(body);
}

/** Answers the requests for a folder; one that is built anew meanwhile is opened anew. */
function answerer({
  directory,
  basePath = '/',
  encoding,
  sent,
  instead,
}: ServeOptions): (request: IncomingMessage, response: ServerResponse) => void {
  let folder = openFolder(directory, encoding);
  const sendPacked = (pathname: string, response: ServerResponse): void => {
    const below = decodeURIComponent(pathname.slice(basePath.length));
    const asked = path.join(directory, below.endsWith('/') || below === '' ? `${below}index.html` : below);
    const found = statSync(asked, { throwIfNoEntry: false })?.isFile() ? asked : undefined;
    const file = found ?? missingPage(directory, below);
    if (file === undefined) return refuse(response, 404);
    const { body, headers } = folder.packed(file);
    response.writeHead(found ? 200 : 404, headers).end(body);
    sent?.(pathname, body.length);
  };
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, { allow: 'GET, HEAD' });
    const target = readTarget(request.url ?? '');
    if (!target) return refuse(response, 400);
    const { pathname, search } = target;
    const identity = identityOf(directory);
    // Between the two renames of a swap there is no folder; what was opened last answers.
    if (identity !== undefined && identity !== folder.identity) folder = openFolder(directory, encoding);
    for (const [name, value] of sentHeaders(folder.rules, pathname)) response.setHeader(name, value);
    if (instead?.(request, response)) return undefined;
    const leadOn = (): void => {
      response.writeHead(301, { location: `${pathname}/${search}`, 'content-length': 0 }).end();
    };
    if (`${pathname}/` === basePath) return leadOn();
    if (!pathname.startsWith(basePath) || isHidden(pathname, basePath))
      return answerMissing(directory, '', response);
    const below = pathname.slice(basePath.length);
    if (!pathname.endsWith('/') && existsSync(path.join(directory, below, 'index.html'))) return leadOn();
    if (encoding) return sendPacked(pathname, response);
    if (!isPlainRange(request.headers.range ?? '')) delete request.headers.range;
    // A file that vanishes while it is sent ends this answer, not the server.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    request.url = `/${below}${search}`;
    return folder.files(request, response, () => answerMissing(directory, below, response));
  };
}

/** Lets a server listen; port 0 takes a free one. @throws Error when the port is taken */
export async function listen(server: Server, host: string, port = 0): Promise<RunningServer> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return {
    origin: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Serves a built site as a static host would: below its base path, with the headers of its `_headers`, the nearest `404.html` for
 * what is not there; 405 for other methods than GET and HEAD, 400 for what names no file. No request ends it.
 * @throws Error when the folder is missing or the port is taken
 */
export async function serveSite(options: ServeOptions): Promise<RunningSite> {
  const { directory, basePath = '/', port = 0, host = 'localhost' } = options;
  if (!existsSync(directory))
    throw new Error(`Nothing to serve: ${directory} is not there. Run \`npm run build\` first.`);
  const answer = answerer(options);
  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    }
  });
  const running = await listen(server, host, port);
  return { ...running, address: running.origin + basePath };
}
