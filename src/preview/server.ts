import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { parseHeaderRules, type HeaderRule } from './header-rules.ts';

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

const headersFor = (rules: readonly HeaderRule[], pathname: string): readonly (readonly [string, string])[] =>
  rules.filter(({ matches }) => matches.test(pathname)).flatMap(({ headers }) => headers);

function answerMissing(directory: string, response: ServerResponse): void {
  const page = path.join(directory, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

/**
 * Serves a built site as a static host would: below its base path, with the headers of its `_headers`, `404.html` for what
 * is not there.
 * @throws Error when the folder is missing or the port is taken.
 */
export async function serveSite({
  directory,
  basePath = '/',
  port = 0,
  host = 'localhost',
}: ServeOptions): Promise<RunningSite> {
  if (!existsSync(directory))
    throw new Error(`Nothing to serve: ${directory} is not there. Run \`npm run build\` first.`);
  const table = path.join(directory, '_headers');
  const rules = existsSync(table) ? parseHeaderRules(readFileSync(table, 'utf8')) : [];
  const files = sirv(directory, { etag: true, dev: false, extensions: ['html'] });
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    if (!pathname.startsWith(basePath)) return answerMissing(directory, response);
    const target = path.join(directory, pathname.slice(basePath.length));
    if (!pathname.endsWith('/') && existsSync(path.join(target, 'index.html'))) {
      response.writeHead(301, { location: `${pathname}/` });
      return response.end();
    }
    request.url = `/${(request.url ?? '/').slice(basePath.length)}`;
    return files(request, response, () => answerMissing(directory, response));
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
