import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { KeptPages } from '../built/kept-pages.ts';
import { keptOrRendered, setKeptPages } from './rendering.ts';
import { readsWhole, traced } from './trace.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rendering-'));
const asked = traced('what a page of this test asks', (word: string) => Promise.resolve(`Câu ${word}`));
const wanted: unknown[][] = [];
const shown = new Set<string>();
const astro = globalThis as { astroAsset?: unknown };

beforeEach(() => {
  wanted.length = 0;
  shown.clear();
  astro.astroAsset = {
    addStaticImage: (...picture: unknown[]) => wanted.push(picture),
    recordReferencedImage: () => undefined,
    referencedImages: shown,
  };
});
afterEach(() => {
  setKeptPages(undefined);
  delete astro.astroAsset;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One build of a page: what it says, and whether it was rendered. */
async function build(props: object, render: () => Promise<string>, status = 200): Promise<[string, boolean]> {
  const kept = new KeptPages(folder, 'state');
  setKeptPages(kept);
  let rendered = false;
  const answer = await keptOrRendered('/a/', props, async () => {
    rendered = true;
    return new Response(await render(), { status, headers: { 'content-type': 'text/html' } });
  });
  expect(answer.headers.get('content-type')).toBe('text/html');
  kept.save();
  return [await answer.text(), rendered];
}

/** Asks, wants a picture made, and shows another as it is. */
async function page(): Promise<string> {
  const pictures = astro.astroAsset as {
    addStaticImage: (...picture: unknown[]) => void;
    recordReferencedImage: (file: string) => void;
  };
  pictures.addStaticImage({ src: 'a.jpg' }, ['width']);
  pictures.recordReferencedImage('b.jpg');
  return asked('một');
}

test('a page is taken from the last build while it is handed the same, and its pictures are made again', async () => {
  expect(await build({ id: 'a' }, page)).toEqual(['Câu một', true]);
  wanted.length = 0;
  expect(await build({ id: 'a' }, page)).toEqual(['Câu một', false]);
  expect(wanted).toEqual([[{ src: 'a.jpg' }, ['width']]]);
  expect([...shown]).toEqual(['b.jpg']);
  // Pictures of a page that was taken are remembered for the build after.
  wanted.length = 0;
  expect(await build({ id: 'a' }, page)).toEqual(['Câu một', false]);
  expect(wanted).toHaveLength(1);
  expect(await build({ id: 'b' }, page)).toEqual(['Câu một', true]);
});

test('a page is rendered anew where a question was answered otherwise then', async () => {
  await build({ id: 'a' }, page);
  const kept = new KeptPages(folder, 'state');
  const before = kept.find('/a/');
  expect(before?.answers).toHaveLength(1);
  if (!before) return;
  const answers = before.answers.map(([question]) => [question, 'khác'] as const);
  kept.keep('/a/', { ...before, answers }, new TextEncoder().encode('Cũ'));
  kept.save();
  expect(await build({ id: 'a' }, page)).toEqual(['Câu một', true]);
});

const whole = (): Promise<string> => {
  readsWhole();
  return Promise.resolve('Cả');
};
test.each([
  ['it asks what no question tells', {}, whole, 200, 'Cả'],
  ['it is an error', {}, page, 404, 'Câu một'],
  ['it is handed a function', { run: () => 1 }, page, 200, 'Câu một'],
] as const)('a page is rendered by every build where %s', async (_, props, render, status, text) => {
  await build(props, render, status);
  expect(await build(props, render, status)).toEqual([text, true]);
});

test('a page is rendered where nothing is kept, as in a preview', async () => {
  const answer = await keptOrRendered('/a/', {}, () => Promise.resolve(new Response('Xem')));
  expect(await answer.text()).toBe('Xem');
});
