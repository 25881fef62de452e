import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { identityOf } from '../built/swap.ts';
import { parseHeaderRules, sentHeaders, type WrittenRule } from './server-files/header-rules.ts';
import { isHidden } from './server-files/table.ts';
import { isPlainRange, readTarget } from './request-target.ts';

/** A built site that is being served. */
export interface RunningSite {
  /** `http://localhost:4321`, without a slash at the end. */
  readonly origin: string;
  /** Address of the front page: origin and base path. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** How to serve; port 0 takes a free one. */
export interface ServeOptions {
  readonly directory: string;
  readonly basePath?: string;
  readonly port?: number;
  readonly host?: string;
}

/** A finished folder as it stood when it was opened: its files by name, and the rules of its `_headers`. */
interface OpenedFolder {
  readonly identity: string | undefined;
  readonly rules: readonly WrittenRule[];
  readonly files: ReturnType<typeof sirv>;
}

function openFolder(directory: string): OpenedFolder {
  const table = path.join(directory, '_headers');
  return {
    identity: identityOf(directory),
    rules: existsSync(table) ? parseHeaderRules(readFileSync(table, 'utf8')) : [],
    files: sirv(directory, { etag: true, dev: false, extensions: ['html'] }),
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

function answerMissing(directory: string, response: ServerResponse): void {
  const page = path.join(directory, '404.html');
  const body = existsSync(page) ? readFileSync(page) : Buffer.from('Not found\n');
  response.writeHead(404, {
    'content-type': existsSync(page) ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
    'content-length': body.length,
  });
  response.end(body);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

/** Answers the requests for a folder; one that is built anew meanwhile is opened anew. */
function answerer(
  directory: string,
  basePath: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  let folder = openFolder(directory);
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, { allow: 'GET, HEAD' });
    const target = readTarget(request.url ?? '');
    if (!target) return refuse(response, 400);
    const { pathname, search } = target;
    const identity = identityOf(directory);
    // Between the two renames of a swap there is no folder; what was opened last answers.
    if (identity !== undefined && identity !== folder.identity) folder = openFolder(directory);
    for (const [name, value] of sentHeaders(folder.rules, pathname)) response.setHeader(name, value);
    if (!pathname.startsWith(basePath) || isHidden(pathname, basePath))
      return answerMissing(directory, response);
    const below = path.join(directory, pathname.slice(basePath.length));
    if (!pathname.endsWith('/') && existsSync(path.join(below, 'index.html'))) {
      response.writeHead(301, { location: `${pathname}/${search}`, 'content-length': 0 });
      response.end();
      return undefined;
    }
    if (!isPlainRange(request.headers.range ?? '')) delete request.headers.range;
    // A file that vanishes while it is sent ends this answer, not the server.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    request.url = `/${pathname.slice(basePath.length)}${search}`;
    return folder.files(request, response, () => answerMissing(directory, response));
  };
}

/**
 * Serves a built site as a static host would: below its base path, with the headers of its `_headers`, `404.html` for what
 * is not there; 405 for other methods than GET and HEAD, 400 for what names no file. No request ends it.
 * @throws Error when the folder is missing or the port is taken
 */
export async function serveSite({
  directory,
  basePath = '/',
  port = 0,
  host = 'localhost',
}: ServeOptions): Promise<RunningSite> {
  if (!existsSync(directory))
    throw new Error(`Nothing to serve: ${directory} is not there. Run \`npm run build\` first.`);
  const answer = answerer(directory, basePath);
  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    }
  });
  await listen(server, port, host);
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    address: origin + basePath,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
