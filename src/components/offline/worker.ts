/**
 * The service worker of kept pages. It is there for addresses below `/ngoai-tuyen/` alone, and only where a reader has asked for it; it fetches
 * and keeps nothing by itself. Compiled with the site's base path.
 */
import { keptStore, LIST_FILE, OFFLINE_FOLDER, WORKER_FILE } from './kept-list.ts';
import { keptPage } from './kept-page.ts';

declare const BASE: string;

/** What of a worker's own types is needed here; those of pages and of workers exclude each other. */
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const HOME = BASE + OFFLINE_FOLDER;
const LIVE = new Set([BASE + LIST_FILE, BASE + WORKER_FILE]);

/** The page where keeping is asked for: from the network as long as there is one. */
const homePage = async (request: Request): Promise<Response> =>
  fetch(request).catch(async () => (await (await keptStore(BASE))?.store.match(HOME)) ?? Response.error());

async function answer(request: Request, address: string): Promise<Response> {
  const kept = await keptStore(BASE);
  const found = await kept?.store.match(address);
  if (!kept || !found) {
    if (request.mode !== 'navigate') return fetch(request.url.replace(HOME, BASE));
    // What is not kept is read where it is; without a network its reader is told so.
    const there = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    return Response.redirect(there ? address : `${HOME}#chua-luu`);
  }
  if (!found.headers.get('content-type')?.startsWith('text/html')) return found;
  return new Response(keptPage(await found.text(), address, BASE, kept.list), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "frame-ancestors 'self'",
    },
  });
}

addEventListener('fetch', (event) => {
  const { request, respondWith } = event as FetchEvent;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || LIVE.has(pathname)) return;
  // So the page where keeping is asked for fetches a newer build; all else that asks is shown what is kept.
  if (request.cache === 'no-store') return;
  const from = pathname === HOME ? homePage(request) : answer(request, pathname.replace(HOME, BASE));
  respondWith.call(event, from);
});
