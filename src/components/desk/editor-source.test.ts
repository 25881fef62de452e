import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inOurWords, UNREACHABLE, withoutThirdParties } from './editor-source.ts';

const code = readFileSync(fileURLToPath(import.meta.resolve('@sveltia/cms')), 'utf8');

describe('the editor’s published script', () => {
  it('asks no host of fonts, packages or status any more', () => {
    const mended = withoutThirdParties(code);
    expect(code).toMatch(/cdn\.jsdelivr\.net/);
    expect(mended).not.toMatch(/jsdelivr|unpkg\.com|githubstatus\.com\/api|hostedstatus/);
    expect(code.length - mended.length).toBeLessThan(5_000);
  });

  it('is refused where a release words such a request otherwise', () => {
    const other = code.replace('checkStatus:', 'checkState:');
    expect(() => withoutThirdParties(other)).toThrow(/status pages every five minutes: .* 1 times, not 2/);
  });

  it.each([
    ['@shikijs/langs/go', true],
    ['leaflet/dist/leaflet-src.esm.js', true],
    ['../locales/ar.json', true],
    ['../locales/index.js', true],
    ['./chunks/heic-C7m4hf1p.js', true],
    ['../locales/vi.json', false],
    ['../locales/en.js', false],
    ['./chunks/react-B5rWoXIC.js', false],
    ['yaml', false],
  ])('%s is left out: %s', (name, isOut) => expect(UNREACHABLE.test(name)).toBe(isOut));
});

describe('the editor’s words', () => {
  const published = readFileSync(
    fileURLToPath(new URL('../locales/vi.json', import.meta.resolve('@sveltia/cms'))),
    'utf8',
  );
  it('name the states of a proposal as the handbook does', () =>
    expect(JSON.parse(inOurWords(published))).toMatchObject({
      status: { draft: 'Nháp', in_review: 'Chờ duyệt', ready: 'Đã duyệt' },
    }));

  it('are refused where a release has none of that name', () =>
    expect(() => inOurWords(published.replace('"in_review"', '"review"'))).toThrow(/status\.in_review/));
});
