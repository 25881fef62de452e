import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filled, LOADER_ADDRESS, released, versions } from '../embed/releases.ts';
import { parseHeaderRules } from '../hosting/server-files/header-rules.ts';

/** How our site behaves towards a frame: well, or as sites do on bad days. */
export type Weather = 'fine' | 'error' | 'hanging' | 'gone' | 'refusing';

/** Our site as another origin sees it: a test build, under its own headers, compressed, and counted. */
export interface WidgetSite {
  readonly origin: string;
  /** Origin and base path. */
  readonly root: string;
  /** What was asked for, in order, and how many bytes of body were sent for it. */
  readonly answers: { path: string; bytes: number }[];
  weather: Weather;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Listens on a free port of `host`. */
export async function listening(
  server: Server,
  host: string,
): Promise<{ origin: string; close: () => Promise<void> }> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, host, resolve));
  return {
    origin: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fileFor(directory: string, address: string): string {
  const file = path.join(directory, address);
  return existsSync(file) && statSync(file).isDirectory() ? path.join(file, 'index.html') : file;
}

/** Whether bad weather already stopped an answer. */
function spoiled(weather: Weather, request: IncomingMessage, response: ServerResponse): boolean {
  if (weather === 'fine') return false;
  if (weather === 'refusing') request.socket.destroy();
  if (weather === 'error') response.writeHead(500).end('<h1>500</h1>');
  if (weather === 'gone') response.writeHead(410, { 'content-type': 'text/html' }).end('<h1>Gone</h1>');
  return true;
}

/** The loader's patience of six seconds, as it is written, and one that a crowded machine cannot outlast. */
const PATIENCE = { own: /\b6e3\b/g, long: '6e4' } as const;

/** The loader for the port at hand; `hasty` leaves it its own patience. */
const loaderFor = (host: string, basePath: string, hasty: boolean): string => {
  const code = filled(released(versions().at(-1) ?? ''), `http://${host}`, basePath);
  return hasty ? code : code.replace(PATIENCE.own, PATIENCE.long);
};

/**
 * Serves a test build on `localhost` (hosts stand on 127.0.0.1: another origin and another site). The loader is filled in
 * for the port at hand, from the same released text that the build serves.
 */
export async function openWidgetSite(directory: string, basePath = '/', hasty = false): Promise<WidgetSite> {
  const rules = parseHeaderRules(readFileSync(path.join(directory, '_headers'), 'utf8'));
  const answers: WidgetSite['answers'] = [];
  const self: { weather: Weather } = { weather: 'fine' };
  const packed = new Map<string, Buffer>();
  const compressed = (address: string, body: () => Buffer): Buffer => {
    const known = packed.get(address) ?? brotliCompressSync(body());
    packed.set(address, known);
    return known;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const address = pathname.slice(basePath.length - 1);
    const isLoader = address === LOADER_ADDRESS;
    if (!isLoader && spoiled(self.weather, request, response)) return;
    let file = fileFor(directory, address);
    const found = existsSync(file);
    if (!found) file = fileFor(directory, address.startsWith('/nhung/') ? '/nhung/404.html' : '/404.html');
    const body = compressed(address, () =>
      isLoader
        ? Buffer.from(loaderFor(request.headers.host ?? '', basePath, hasty))
        : existsSync(file)
          ? readFileSync(file)
          : Buffer.from(''),
    );
    for (const { matches, headers } of rules)
      if (matches.test(pathname)) headers.forEach(([name, value]) => response.setHeader(name, value));
    response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    response.setHeader('content-encoding', 'br');
    answers.push({ path: pathname, bytes: body.length });
    response.writeHead(found ? 200 : 404).end(body);
  });
  const { origin, close } = await listening(server, 'localhost');
  return Object.assign(self, { origin, root: origin + basePath, answers, close });
}
