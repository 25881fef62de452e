import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { KeptPages, type KeptPage } from '../built/kept-pages.ts';
import { judgement, offerJudgement, renderedAndKept, setKeptPages, type PageJudgement } from './rendering.ts';
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

const render =
  (text: () => Promise<string>, status = 200) =>
  async (): Promise<Response> =>
    new Response(await text(), { status, headers: { 'content-type': 'text/html' } });

/** One build of a page: what it says, and what is known of it for the next one. */
async function build(
  props: object,
  text: () => Promise<string>,
  status = 200,
): Promise<readonly [string, KeptPage | undefined]> {
  const kept = new KeptPages(folder, 'state', undefined);
  setKeptPages(kept);
  const answer = await renderedAndKept('/a/', props, render(text, status));
  expect(answer.headers.get('content-type')).toBe('text/html');
  expect(answer.status).toBe(status);
  kept.save('build');
  return [await answer.text(), new KeptPages(folder, 'state', 'build').find('/a/')];
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

function offered(): PageJudgement {
  offerJudgement();
  const offer = judgement();
  if (!offer) throw new Error('nothing offered');
  return offer;
}

test('of a page is kept what it was handed, what it asked, and which pictures it shows', async () => {
  const [text, kept] = await build({ id: 'a' }, page);
  expect(text).toBe('Câu một');
  expect(kept?.answers).toHaveLength(1);
  expect(kept?.wanted).toEqual([[{ src: 'a.jpg' }, ['width']]]);
  expect(kept?.shown).toEqual(['b.jpg']);
  const { propsDigest } = offered();
  expect(propsDigest({ id: 'a' })).toBe(kept?.props);
  expect(propsDigest({ id: 'b' })).not.toBe(kept?.props);
  expect(propsDigest({ run: () => 1 })).toBeUndefined();
});

test('it is the same while each question is answered as it was, and its pictures are made without it', async () => {
  const [, kept] = await build({ id: 'a' }, page);
  if (!kept) throw new Error('nothing kept');
  const { isSame, showPictures } = offered();
  expect(await isSame(kept)).toBe(true);
  expect(await isSame({ ...kept, answers: kept.answers.map(([question]) => [question, 'khác']) })).toBe(
    false,
  );
  expect(await isSame({ ...kept, answers: [['["nobody asks this"]', 'khác']] })).toBe(false);
  wanted.length = 0;
  shown.clear();
  showPictures(kept);
  expect(wanted).toEqual([[{ src: 'a.jpg' }, ['width']]]);
  expect([...shown]).toEqual(['b.jpg']);
});

const whole = (): Promise<string> => {
  readsWhole();
  return Promise.resolve('Cả');
};
test.each([
  ['it asks what no question tells', {}, whole, 200, 'Cả'],
  ['it is an error', {}, page, 404, 'Câu một'],
  ['it is handed a function', { run: () => 1 }, page, 200, 'Câu một'],
] as const)('nothing is kept of a page where %s', async (_, props, text, status, said) => {
  expect(await build(props, text, status)).toEqual([said, undefined]);
});

test('a page is rendered where nothing is kept, as in a preview', async () => {
  const answer = await renderedAndKept('/a/', {}, () => Promise.resolve(new Response('Xem')));
  expect(await answer.text()).toBe('Xem');
});
