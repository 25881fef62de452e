import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { afterAll, expect, test } from 'vitest';
import { filesBelow } from '../built/pages.ts';
import { withFiles } from './page-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'page-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Answers with the address, or as it says. */
const own: AstroPrerenderer = {
  name: 'own',
  getStaticPaths: () => Promise.resolve([]),
  render: ({ url }) => {
    const { pathname } = new URL(url);
    if (pathname.includes('moved')) return Promise.resolve(Response.redirect('https://a.example/'));
    const status = pathname.includes('404') ? 404 : 200;
    return Promise.resolve(new Response(pathname.includes('empty') ? null : `“${pathname}”`, { status }));
  },
};

test.each([
  ['page', '/cchc/', 'index.html'],
  ['page', '/cchc/tin-tuc/2026/bai/', 'tin-tuc/2026/bai/index.html'],
  ['page', '/cchc/bai_2~.html/', 'bai_2~.html/index.html'],
  ['page', '/cchc/404/', '404.html'],
  ['page', '/cchc/nhung/404/', 'nhung/404/index.html'],
  ['endpoint', '/cchc/api/404.json', 'api/404.json'],
] as const)(
  'a %s at %s is the file %s, as Astro would name it, and Astro writes nothing',
  async (type, address, file) => {
    const { render } = withFiles(own, { outDir: pathToFileURL(`${folder}/`), base: '/cchc/' });
    const options = { routeData: { type } } as Parameters<typeof render>[1];
    const answer = (await render(new Request(`https://a.example${address}`), options)) as Response;
    expect([answer.body, answer.status]).toEqual([null, address.includes('404') ? 404 : 200]);
    expect(readFileSync(path.join(folder, file), 'utf8')).toBe(`“${address}”`);
  },
);

test('redirects and addresses that are no plain names are Astro’s matter, and what has no body is no file', async () => {
  const before = filesBelow(folder);
  const { render } = withFiles(own, { outDir: pathToFileURL(`${folder}/`), base: '/' });
  const options = { routeData: { type: 'page' } } as Parameters<typeof render>[1];
  const moved = (await render(new Request('https://a.example/moved/'), options)) as Response;
  expect(moved.headers.get('location')).toBe('https://a.example/');
  await render(new Request('https://a.example/empty/'), options);
  // Of these Astro knows what they were before they became addresses.
  for (const address of ['/bai%20cu/', '/bai.php?id=1/', '/bai#1/', '/bài/']) {
    const answer = (await render(new Request(`https://a.example${address}`), options)) as Response;
    expect(answer.body).not.toBeNull();
  }
  expect(filesBelow(folder)).toEqual(before);
});
