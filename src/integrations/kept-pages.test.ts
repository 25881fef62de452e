import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptPages, type KeptPage } from '../built/kept-pages.ts';
import { LastSite } from '../built/last-site.ts';
import { judgement, offerJudgement } from '../content/rendering.ts';
import { withKeptPages, type Prerenderer } from './kept-pages.ts';

let folder: string;
const inFolder = (...parts: string[]): string => path.join(folder, ...parts);

type StaticPath = Awaited<ReturnType<Prerenderer['getStaticPaths']>>[number];
const routeOf = (route: string, type: 'page' | 'endpoint', params: readonly string[]): StaticPath['route'] =>
  ({ route, type, params, component: route }) as unknown as StaticPath['route'];

const ARTICLES = routeOf('/tin/[id]', 'page', ['id']);
const CARDS = routeOf('/tin/[id].json', 'endpoint', ['id']);
const FRONT = routeOf('/', 'page', []);
const ids = ['a', 'b'];

/** What Astro's prerenderer says of a site of two articles, each with a file, and a front page; `title` is what article b is handed. */
function prerenderer(title: string): Prerenderer {
  const handed = ids.map((id) => ({ params: { id }, props: { title: id === 'b' ? title : 'A' } }));
  const paths: StaticPath[] = [
    { pathname: '/', route: FRONT },
    ...ids.map((id) => ({ pathname: `/tin/${id}/`, route: ARTICLES })),
    ...ids.map((id) => ({ pathname: `/tin/${id}.json`, route: CARDS })),
  ];
  return {
    name: 'fake',
    getStaticPaths: () => Promise.resolve(paths),
    render: () => Promise.reject(new Error('not here')),
    app: {
      manifest: { middleware: () => Promise.resolve(offerJudgement()) },
      getComponentByRoute: () => Promise.resolve({ getStaticPaths: () => Promise.resolve(handed) }),
    },
  };
}

const ADDRESSES = {
  '/cchc/': {},
  '/cchc/tin/a/': { title: 'A' },
  '/cchc/tin/b/': { title: 'B' },
  '/cchc/tin/a.json': { title: 'A' },
  '/cchc/tin/b.json': { title: 'B' },
};
const FILES = ['index.html', 'tin/a/index.html', 'tin/b/index.html', 'tin/a.json', 'tin/b.json'];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'with-kept-'));
  offerJudgement();
  const { propsDigest } = judgement()!;
  for (const file of FILES) {
    mkdirSync(path.dirname(inFolder('dist', file)), { recursive: true });
    writeFileSync(inFolder('dist', file), file);
  }
  const last = new LastSite(folder, inFolder('dist'), 'program');
  last.save(inFolder('dist'), FILES, () => 'key');
  const kept = new KeptPages(folder, 'state', undefined);
  for (const [address, props] of Object.entries(ADDRESSES)) {
    const page: KeptPage = { props: propsDigest(props) ?? '', answers: [], wanted: [], shown: [] };
    kept.keep(address, page);
  }
  kept.save(last.build);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Paths that are left to be rendered, and pages that were carried. */
async function left(own: Prerenderer, state = 'state'): Promise<readonly [string[], string[]]> {
  const last = new LastSite(folder, inFolder('dist'), 'program');
  const carried: string[] = [];
  const kept = new KeptPages(folder, state, last.before);
  const carriage = { kept, last, out: inFolder('next'), basePath: '/cchc/' };
  const wrapped = withKeptPages(own, own, { ...carriage, carried: (pathname) => carried.push(pathname) });
  return [(await wrapped.getStaticPaths()).map(({ pathname }) => pathname), carried];
}

test('what is handed the same is carried, files and pages, and Astro renders the rest', async () => {
  expect(await left(prerenderer('Tên mới'))).toEqual([
    ['/tin/b/', '/tin/b.json'],
    ['', 'tin/a'],
  ]);
  expect(readFileSync(inFolder('next/tin/a/index.html'), 'utf8')).toBe('tin/a/index.html');
  expect(readFileSync(inFolder('next/tin/a.json'), 'utf8')).toBe('tin/a.json');
});

test('all is rendered in another state, where the last site is gone, and where Astro does not tell what templates are handed', async () => {
  const all = ['/', '/tin/a/', '/tin/b/', '/tin/a.json', '/tin/b.json'];
  expect(await left(prerenderer('B'), 'another')).toEqual([all, []]);
  const silent = { ...prerenderer('B'), app: undefined };
  expect((await left(silent))[0]).toEqual(all.slice(1));
  rmSync(inFolder('dist'), { recursive: true });
  expect(await left(prerenderer('B'))).toEqual([all, []]);
});

test('a list of Astro’s in another order carries nothing of that route', async () => {
  const own = prerenderer('B');
  const paths = await own.getStaticPaths();
  const [first, second] = await left({ ...own, getStaticPaths: () => Promise.resolve([...paths].reverse()) });
  expect(first).toEqual(['/tin/b.json', '/tin/a.json', '/tin/b/', '/tin/a/']);
  expect(second).toEqual(['']);
});
