import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { releaseLoader } from './release.ts';
import { FORMS, loaderLine, snippet } from './snippet.ts';
import { BLANKS, filled, newestLoader, released, versions } from './releases.ts';

const SITE = 'https://cchc.example';
const FOLDER = path.resolve('src/embed/snippets');
/** The text of a form as it was released last. */
const frozen = (form: string): string => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(`-${form}.txt`));
  return readFileSync(path.join(FOLDER, names.sort().at(-1) ?? ''), 'utf8').trimEnd();
};

const EMBEDDED = {
  address: `${SITE}/nhung/don-vi/phuoc-thuan/#so=3&giao-dien=toi`,
  title: 'Cải cách hành chính: xã “Phước Thuận” & bạn',
  height: 516,
};

test.each(FORMS)('the %s form still reads as it was released', (form) => {
  expect(snippet(form, EMBEDDED)).toBe(frozen(form));
});

test('the loader line still reads as it was released', () => {
  expect(loaderLine(`${SITE}/nhung/v1/embed.js`)).toBe(frozen('loader'));
});

test('no released snippet is without a form that writes it', () => {
  const names = readdirSync(FOLDER).map((name) => name.replace(/^[\d.]+-|\.txt$/g, ''));
  expect([...new Set(names)].sort()).toEqual([...FORMS, 'loader'].sort());
});

test('markup in a title stays text', () => {
  for (const form of FORMS) {
    const text = snippet(form, { ...EMBEDDED, title: '"><script>alert(1)</script>' });
    expect(text).not.toContain('<script>');
    expect(text).not.toContain('""');
  }
});

test('loader.ts is the newest release; if it is not, freeze it: npm run renew -- loader', async () => {
  const code = await compile(readFileSync(path.resolve('src/embed/loader.ts'), 'utf8'), BLANKS);
  expect(released(versions().at(-1) ?? '')).toBe(code);
});

test('a changed loader becomes the next patch release, an unchanged one none; releases stay as they are', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'releases-'));
  const source = path.join(folder, 'loader.ts');
  writeFileSync(source, 'document.title = "a";');
  expect(await releaseLoader(source, folder)).toBe('1.0.0');
  expect(await releaseLoader(source, folder)).toBeUndefined();
  const first = released('1.0.0', folder);
  for (let patch = 1; patch <= 10; patch += 1) {
    writeFileSync(source, `document.title = "${patch}";`);
    expect(await releaseLoader(source, folder)).toBe(`1.0.${patch}`);
  }
  expect(released('1.0.0', folder)).toBe(first);
  expect(versions(folder).at(-1)).toBe('1.0.10');
  rmSync(folder, { recursive: true, force: true });
});

test('a served loader knows one site only, and its pinned copy has a name of its own', () => {
  const { code, immutableAddress, integrity } = newestLoader('https://xa.example:8443', '/cchc/');
  expect(code).not.toContain('__CCHC');
  expect(code).toContain('"xa.example:8443/cchc/nhung/"');
  expect(code).toContain('"https://xa.example:8443"');
  expect(immutableAddress).toMatch(/^\/nhung\/v1\/embed\.[0-9a-f]{10}\.js$/);
  expect(integrity).toMatch(/^sha384-[A-Za-z0-9+/]{64}$/);
  expect(filled(released('1.0.0'), SITE, '/')).not.toBe(code);
});
