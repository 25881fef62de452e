import type { IncomingMessage, ServerResponse } from 'node:http';
import { filled, LOADER_ADDRESS, released, versions } from '../embed/releases.ts';
import { pack } from '../hosting/packed-files.ts';
import { serveSite } from '../hosting/server.ts';

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

/** Whether bad weather already stopped an answer. */
function spoiled(weather: Weather, request: IncomingMessage, response: ServerResponse): boolean {
  if (weather === 'fine') return false;
  if (weather === 'refusing') request.socket.destroy();
  if (weather === 'error') response.writeHead(500).end('<h1>500</h1>');
  if (weather === 'gone') response.writeHead(410, { 'content-type': 'text/html' }).end('<h1>Gone</h1>');
  return true;
}

/** The newest loader for the port at hand. */
const loaderFor = (host: string, basePath: string): string =>
  filled(released(versions().at(-1) ?? ''), `http://${host}`, basePath);

/**
 * Serves a test build on `localhost` (hosts stand on 127.0.0.1: another origin and another site). The loader is filled in
 * for the port at hand, from the same released text that the build serves.
 */
export async function openWidgetSite(directory: string, basePath = '/'): Promise<WidgetSite> {
  const answers: WidgetSite['answers'] = [];
  const self: { weather: Weather } = { weather: 'fine' };
  const loader = basePath + LOADER_ADDRESS.slice(1);
  const sent = (path: string, bytes: number): void => {
    answers.push({ path, bytes });
  };
  const { origin, address, close } = await serveSite({
    directory,
    basePath,
    encoding: 'br',
    sent,
    instead: (request, response) => {
      if (request.url !== loader) return spoiled(self.weather, request, response);
      const code = Buffer.from(loaderFor(request.headers.host ?? '', basePath));
      const { body, headers } = pack(loader, code, 'br');
      response.writeHead(200, headers).end(body);
      sent(loader, body.length);
      return true;
    },
  });
  return Object.assign(self, { origin, root: address, answers, close });
}
